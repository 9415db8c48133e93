-- The dry run of an intake: all checks, nothing stored.
create function ui.intake_fault(p_document jsonb) returns table (path text, code text, value text)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
begin
  return query select f ->> 'path', f ->> 'code', f ->> 'value' from jsonb_array_elements(rule.check_intake(p_document)) f;
end $$;
comment on function ui.intake_fault(jsonb) is 'Faults of a delivered application by JSON path; no row when it could be taken in.';
