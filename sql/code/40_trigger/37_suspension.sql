-- The day until which a suspension holds goes when the suspension does, whatever ends it.
create function rule.clear_suspension() returns trigger
  language plpgsql volatile as $$
begin
  new.suspended_until := null;
  return new;
end $$;
comment on function rule.clear_suspension() is 'Clears the day of a suspension that is over.';
create trigger _130_suspension before update of state on data.permit for each row
  when (new.state <> 'suspended' and old.suspended_until is not null) execute function rule.clear_suspension();
