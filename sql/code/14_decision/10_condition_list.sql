-- The conditions as they are written in one field: a line each, numbers and dashes before them left out.
create function rule.condition_list(p_text text) returns text[]
  language plpgsql immutable as $$
begin
  return (select coalesce(array_agg(x.line order by x.n), '{}')
            from (select btrim(regexp_replace(l, '^\s*(\d{1,2}[.)]|[-–•])\s+', ''), E' \t\r') as line, n
                    from regexp_split_to_table(coalesce(p_text, ''), '\n') with ordinality s (l, n)) x
           where x.line <> '');
end $$;
comment on function rule.condition_list(text) is 'Written conditions as a list, one per line.';
