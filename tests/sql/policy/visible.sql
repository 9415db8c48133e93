-- What each role sees of a world of two organisations, as the real login: rows per table. Organisation 9011 is that of the customers here.
-- Columns: expert, decider, access administrator, log officer, supervisor, auditor, administrator; then of 9011: responsible user, deputy,
-- permit contact, technical contact, user; then membership ended, login ended, login of nobody.
set client_min_messages = warning;
\ir ../../support/world.sql
set search_path = tap, public, pg_catalog;
select no_plan();
create function tap.rows_seen(p_login text, p_table text) returns text language plpgsql as $$
declare
  v_rows text;
begin
  execute format('set session authorization %I', p_login);
  begin
    execute format('select count(*) from %s where %s', p_table,
      case p_table when 'data.organisation' then 'id in (9011, 9012)' when 'data.person' then 'id between 9200 and 9499' when 'data.membership' then 'org_id in (9011, 9012)'
        when 'data.permit' then 'org_id in (9011, 9012)' when 'data.permit_content' then 'permit_id between 1100 and 1299' when 'data.permit_purpose' then 'permit_id between 1100 and 1299' when 'data.permit_item' then 'content_id between 1100 and 1299' else 'true' end) into v_rows;
  exception when insufficient_privilege then
    v_rows := 'refused';
  end;
  reset session authorization;
  return v_rows;
end $$;
create temporary table login (place integer, name text);
insert into login select ordinality, name from unnest(array['u_00000000e001', 'u_00000000d001', 'u_00000000a001', 'u_00000000b001', 'u_00000000c001', 'u_0000000a0001', 'u_0000000ad001',
  'u_0000000f0001', 'u_0000000f0002', 'u_0000000f0003', 'u_0000000f0004', 'u_0000000f0005', 'u_00000000dd01', 'u_00000000dd02', 'u_000000000000']) with ordinality as u (name, ordinality);
create temporary table expected (name text, rows integer[]);
insert into expected values
  --                            exp dec acc log sup aud adm  ru dep con tec use  end clo nob
  ('data.organisation',        '{2,  2,  2,  2,  2,  2,  2,   1,  1,  1,  1,  0,   0,  0,  0}'),
  ('data.organisation_name',   '{2,  2,  2,  2,  2,  2,  2,   1,  1,  1,  1,  0,   0,  0,  0}'),
  ('data.person',              '{12, 12, 12, 12, 12, 12, 12,  6,  6,  6,  1,  1,   1,  0,  0}'),
  ('data.membership',          '{12, 12, 12, 12, 12, 12, 12,  6,  6,  6,  1,  1,   0,  0,  0}'),
  ('data.application',         '{10, 10, 0,  0,  10, 10, 0,   0,  0,  6,  0,  0,   0,  0,  0}'),
  ('data.application_item',    '{60, 60, 0,  0,  60, 60, 0,   0,  0,  36, 0,  0,   0,  0,  0}'),
  ('data.application_purpose', '{20, 20, 0,  0,  20, 20, 0,   0,  0,  12, 0,  0,   0,  0,  0}'),
  ('data.completion_request',  '{2,  2,  0,  0,  2,  2,  0,   0,  0,  1,  0,  0,   0,  0,  0}'),
  ('data.completion_item',     '{2,  2,  0,  0,  2,  2,  0,   0,  0,  1,  0,  0,   0,  0,  0}'),
  ('data.application_message', '{4,  4,  0,  0,  4,  4,  0,   0,  0,  2,  0,  0,   0,  0,  0}'),
  ('data.application_note',    '{4,  4,  0,  0,  4,  4,  0,   0,  0,  1,  0,  0,   0,  0,  0}'),   -- the internal one stays inside
  ('data.negotiation',         '{2,  2,  0,  0,  2,  2,  0,   0,  0,  1,  0,  0,   0,  0,  0}'),
  ('data.hearing',             '{2,  2,  0,  0,  2,  2,  0,   0,  0,  1,  0,  0,   0,  0,  0}'),
  ('data.assessment',          '{2,  2,  0,  0,  2,  2,  0,   0,  0,  0,  0,  0,   0,  0,  0}'),   -- the agency's own work
  ('data.assessment_line',     '{2,  2,  0,  0,  2,  2,  0,   0,  0,  0,  0,  0,   0,  0,  0}'),
  ('data.statement',           '{2,  2,  0,  0,  2,  2,  0,   0,  0,  0,  0,  0,   0,  0,  0}'),
  ('data.application_submission', '{10, 10, 0,  0,  10, 10, 0,   0,  0,  5,  0,  0,   0,  0,  0}'),
  ('data.attachment',          '{10, 10, 0,  0,  10, 10, 0,   0,  0,  6,  0,  0,   0,  0,  0}'),
  ('data.attachment_content',  '{8,  10, 0,  0,  0,  10, 0,   0,  0,  6,  0,  0,   0,  0,  0}'),   -- the expert here is one of the browser
  ('data.application_delivery', '{2, 2,  0,  0,  2,  2,  0,   0,  0,  1,  0,  0,   0,  0,  0}'),
  ('data.decision',            '{4,  4,  0,  0,  4,  4,  0,   0,  0,  2,  0,  0,   0,  0,  0}'),
  ('data.permit',              '{4,  4,  4,  4,  4,  4,  0,   2,  2,  2,  2,  0,   0,  0,  0}'),
  ('data.permit_content',      '{4,  4,  4,  4,  4,  4,  0,   2,  2,  2,  2,  0,   0,  0,  0}'),
  ('data.permit_purpose',      '{8,  8,  8,  8,  8,  8,  0,   4,  4,  4,  0,  0,   0,  0,  0}'),
  ('data.permit_item',         '{24, 24, 24, 24, 24, 24, 0,   12, 12, 12, 12, 0,   0,  0,  0}'),
  ('data.commitment',          '{2,  2,  2,  2,  2,  2,  0,   1,  1,  1,  1,  0,   0,  0,  0}'),
  ('data.permit_hearing',      '{2,  2,  2,  2,  2,  2,  0,   0,  0,  1,  0,  0,   0,  0,  0}'),
  ('data.revocation',          '{2,  2,  2,  2,  2,  2,  0,   0,  0,  0,  0,  0,   0,  0,  0}'),
  ('data.connection',          '{2,  2,  2,  2,  2,  2,  0,   1,  1,  1,  1,  0,   0,  0,  0}'),
  ('data.certificate',         '{2,  2,  2,  2,  2,  2,  0,   1,  1,  1,  1,  0,   0,  0,  0}'),
  ('data.end_warning',         '{2,  2,  2,  2,  2,  2,  0,   1,  1,  1,  1,  0,   0,  0,  0}'),
  ('data.terms',               '{2,  2,  2,  2,  2,  2,  2,   2,  2,  2,  2,  2,   2,  2,  2}'),
  ('data.appointment',         '{5,  5,  5,  5,  5,  5,  0,   2,  2,  2,  0,  0,   0,  0,  0}'),
  ('data.user_account',        '{4,  4,  4,  4,  4,  4,  0,   2,  2,  0,  0,  0,   0,  0,  0}'),
  ('data.access_right',        '{10, 10, 10, 10, 10, 10, 0,   5,  5,  0,  0,  0,   0,  0,  0}'),
  -- Each organisation has six records for all, six for the agency, and a refusal; applications' two are not for those who see no application.
  ('audit.record',             '{26, 26, 22, 22, 26, 26, 8,   5,  5,  5,  2,  0,   0,  0,  0}');
select is(tap.rows_seen(l.name, e.name), e.rows[l.place]::text, format('%s sees %s of %s', l.name, e.rows[l.place], e.name)) from expected e cross join login l order by e.name, l.place;

select is(tap.rows_seen(l.name, t), 'refused', format('%s is refused %s', l.name, t)) from login l, unnest(array['data.effective_right', 'data.request', 'audit.sealing', 'audit.record_rest']) t;
select is(tap.rows_seen(u, t.oid::regclass::text), 'refused', format('%s is refused %s', u, t.oid::regclass)) from pg_class t join pg_namespace n on n.oid = t.relnamespace, unnest(array['test_gateway', 'test_loader']) u
  where n.nspname in ('data', 'audit', 'ui', 'rule') and t.relkind in ('r', 'p', 'v');
select * from finish();
