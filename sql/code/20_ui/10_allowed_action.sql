create function ui.allowed_action(p_object text, p_id bigint) returns table (act text, allowed boolean, code text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query select a.act, a.allowed, a.code from rule.allowed_act(p_object, p_id) a;
end $$;
comment on function ui.allowed_action(text, bigint) is
  'Acts on an object for which the caller holds a role: possible now, or the code with which the command would refuse. Nothing for an object he does not see.';
