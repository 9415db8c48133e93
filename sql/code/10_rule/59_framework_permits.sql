-- Which intermediaries take clients stands in the open: whoever seeks one must find it. Number and name, nothing else of them.
create function rule.framework_permits() returns table (id bigint, number text, service text, name_fi text, name_sv text, version integer)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  return query select p.id, p.number, p.service, o.name_fi, o.name_sv, p.version
    from data.permit p join data.organisation o on o.id = p.org_id where p.kind = 'framework' and p.state = 'in_force';
end $$;
comment on function rule.framework_permits() is 'Framework permits in force, with the intermediary''s name.';
