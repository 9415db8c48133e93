-- Purpose: what falls due by the calendar happens, with its due time even when it comes late; then the record is sealed.
-- Who: anybody, at any time, any number at once (rows that another takes care of are skipped). Codes: DA006.
create function api.run_due_work() returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_done jsonb := '{}';
  v_orgs bigint[];
begin
  v.act := 'run_due_work'; v.object := 'audit'; v.at := rule.moment(); v.role := 'system'; v.audience := 'all'; v.person_id := rule.me();
  if current_setting('transaction_isolation') <> 'read committed' then
    return row (false, 'DA006', null, null, null, null)::api.outcome;
  end if;
  v_orgs := rule.lock_due_organisations();   -- see rule.open_permits
  v_done := v_done || jsonb_build_object('appointments_begun', rule.begin_appointments(v, v_orgs));
  v_done := v_done || jsonb_build_object('permits_ended', rule.expire_permits(v, v_orgs));
  v_done := v_done || jsonb_build_object('contents_begun', rule.begin_contents(v, v_orgs));
  v_done := v_done || jsonb_build_object('completions_reminded', rule.remind_completions(v));
  v_done := v_done || jsonb_build_object('appointments_ended', rule.expire_appointments(v, v_orgs));
  v_done := v_done || jsonb_build_object('permits_opened', rule.open_due_permits(v, v_orgs));
  v_done := v_done || jsonb_build_object('rights_ended', rule.expire_rights(v));   -- after all that takes organisations and permits: see rule.open_permits
  v_done := v_done || jsonb_build_object('warnings_given', rule.warn_of_ends(v));
  v_done := v_done || jsonb_build_object('applications_closed', rule.close_served(v));
  v_done := v_done || jsonb_build_object('memberships_ended', rule.expire_memberships(v));
  v_done := v_done || jsonb_build_object('sessions_ended', rule.end_stale_sessions());
  perform rule.sum_up_years();
  v_done := v_done || jsonb_build_object('records_sealed', audit.seal_pending());
  -- The figures tell of every organisation: they are for the agency.
  return row (true, null, null, case when rule.agency_sees('audit') then v_done end, null, null)::api.outcome;
end $$;
comment on function api.run_due_work() is 'Does what has fallen due; to the agency the detail of the outcome counts it.';
