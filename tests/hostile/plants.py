"""Holes planted on purpose: a suite that does not find each of them proves nothing. (what, SQL, which attack must find it)"""

PLANTS = [
    ("row-level security off on a table", "alter table data.application disable row level security", "read"),
    ("row-level security off on a partition parent", "alter table audit.record disable row level security", "read"),
    ("a view that shows what its owner sees", "alter table data.permit no force row level security; alter view ui.permit_list set (security_invoker = false)", "read"),
    ("a policy that forgets the organisation", "drop policy access_right_customer on data.access_right; create policy access_right_customer on data.access_right for select to lv_customer using (true)", "read"),
    ("a policy for one state only", "create policy leak on data.organisation for select to lv_customer using (state = 'active')", "read"),
    ("one column of one table given to everybody", "drop policy person_customer on data.person; create policy person_customer on data.person for select to lv_customer using (true)", "read"),
    ("a definer function that looks for others", "create function ui.find_name(p text) returns setof text language sql stable security definer set search_path = pg_catalog, pg_temp as "
     "'select name_fi from data.organisation where name_fi <> $1'; alter function ui.find_name(text) owner to lv_writer; grant execute on function ui.find_name(text) to lv_customer", "ask"),
    ("a helper that tells who exists", "create or replace function ui.allowed_action(p_object text, p_id bigint) returns table (act text, allowed boolean, code text) language sql stable security definer "
     "set search_path = pg_catalog, pg_temp as 'select ''x'', false, ''DA001'' from data.access_right where id = p_id'; grant execute on function ui.allowed_action(text, bigint) to lv_customer", "ask"),
    ("a right to write", "grant update on data.person to lv_customer", "write"),
    ("a right to write with a policy", "grant delete on data.membership to lv_customer; create policy p on data.membership for delete to lv_customer using (true)", "write"),
    ("sequences for everybody", "grant all on all sequences in schema data to lv_customer", "read"),
    ("temporary objects", "grant temporary on database {database} to public", "write"),
    ("a language", "grant usage on language sql to public; grant create on schema ui to lv_customer", "write"),
    ("advisory locks", "grant execute on function pg_advisory_lock(bigint) to public", "write"),
    ("a command that forgets to ask", "create or replace function api.block_right(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome language sql volatile security definer "
     "set search_path = pg_catalog, pg_temp as $$ update data.access_right set state = 'blocked' where id = p_id returning row(true, null, null, null, id, version)::api.outcome $$", "act"),
    ("a refusal that is not recorded", "create or replace function api.block_right(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome language sql volatile security definer "
     "set search_path = pg_catalog, pg_temp as $$ select row(false, 'DA001', null, null, null, null)::api.outcome $$", "act"),
    ("a refusal that tells what it refuses", "create or replace function api.block_right(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome language sql volatile security definer "
     "set search_path = pg_catalog, pg_temp as $$ select row(false, 'DA001', null, jsonb_build_object('name', (select person_name from data.access_right where id = p_id)), null, null)::api.outcome $$", "act"),
    ("a transition for the wrong role", "insert into rule.transition (object, from_state, act, to_state, role, guard) select object, from_state, act, to_state, 'user', '{}' from rule.transition where act = 'block_right' and role = 'deputy'", "act own"),
    ("a membership in the wrong organisation", "update data.membership set org_id = 9012 where person_id = 9202", "act"),
]
