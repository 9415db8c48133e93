create function rule.grantee(p_snapshot jsonb, p_language text) returns text
  language plpgsql immutable as $$
begin
  return p_snapshot #>> array['organisation', case p_language when 'sv' then 'name_sv' else 'name_fi' end];
end $$;
comment on function rule.grantee(jsonb, text) is 'Name of the party of a decision, as it was on the day.';
