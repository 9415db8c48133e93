-- Where the prices of a list are laid down: a decree with its number, or the agency's own decision on business prices.
alter table data.price_list add column source text not null default '' constraint price_list_source_length check (length(source) <= 400);
