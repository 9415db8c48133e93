-- Who may see an object sees its history, short of what is for the agency alone. Written by command functions only, changed by nobody.
-- The same on every partition: a right given on a partition by mistake shows nothing.
do $$
declare
  v_table regclass;
begin
  for v_table in select 'audit.record'::regclass union all select inhrelid::regclass from pg_inherits where inhparent = 'audit.record'::regclass loop
    execute format('alter table %s enable row level security', v_table);
    execute format('alter table %s force row level security', v_table);
  end loop;
end $$;
create policy record_agency on audit.record for select to lv_agency using (
  object = any (array(select o.object from unnest(array['application', 'permit', 'connection', 'terms', 'right', 'appointment', 'organisation', 'person', 'target', 'audit']) as o (object)
                      where rule.agency_sees(o.object)))
  -- nor is it told what an organisation does with a draft it has not sent; attempts on what is hidden have no organisation
  and (object <> 'application' or org_id is null or exists (select from data.application a where a.id = object_id)));
create policy record_customer on audit.record for select to lv_customer using (
  audience = 'all' and case object
    when 'application' then org_id = any (array(select rule.my_orgs('application')))
    when 'permit' then org_id = any (array(select rule.my_orgs('permit')))
    when 'connection' then org_id = any (array(select rule.my_orgs('connection')))
    when 'right' then org_id = any (array(select rule.my_orgs('right')))
    when 'appointment' then org_id = any (array(select rule.my_orgs('appointment')))
    when 'person' then org_id = any (array(select rule.my_orgs('person')))
    when 'organisation' then org_id = any (array(select rule.my_orgs('organisation')))
    else false end);
-- A command tells the one who comes second who was first; it reads no more than that.
create policy record_writer_reads on audit.record for select to lv_writer using (true);
grant select (id, at, xid, person_id, act, object, object_id, result, version, request_id, login_name) on audit.record to lv_writer;
create policy record_writer on audit.record for insert to lv_writer with check (true);
create policy record_sealer on audit.record for select to lv_sealer using (true);
grant select on audit.record to lv_agency, lv_customer, lv_sealer;
grant insert on audit.record to lv_writer;
