create function ui.allowed_creation(p_under text, p_id bigint default null) returns table (act text, allowed boolean, code text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query select a.act, a.allowed, a.code from rule.allowed_creation(p_under, p_id) a;
end $$;
comment on function ui.allowed_creation(text, bigint) is
  'Acts that make something under a permit or an organisation (without id: under any of the caller''s) for which he holds a role: possible now, or the code with which the command would refuse.';
