-- Ends a person's login: open sessions gone first, since one of the target's may hold a lock on the rows; then role and rows;
-- and whoever slipped in meanwhile goes at the commit. Caller: administrator, not for himself.
-- Refusals: DA004 own login · DA003 not open · DA005 reason.
create function api.end_login(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  a       rule.actor;
  v_login text;
  v_new   integer;
  v_ended integer;
begin
  a := rule.begin_act(p_request_id, 'end_login', 'person', p_id, p_version);
  if a.done then
    return rule.outcome(a);
  end if;
  if length(btrim(coalesce(p_reason, ''))) < 3 then
    return rule.refuse(a, 'DA005', 'reason', jsonb_build_object('faults', jsonb_build_array(
      jsonb_build_object('field', 'reason', 'code', case when btrim(coalesce(p_reason, '')) = '' then 'DA201' else 'DA202' end))));
  end if;
  select p.login_name into v_login from data.person p where p.id = p_id;
  v_ended := rule.end_sessions(v_login);
  perform from data.person p where p.id = p_id and p.version = a.version for no key update;
  if not found then
    return rule.refuse(a, 'DA002');
  end if;
  perform rule.close_login(v_login);
  update data.person p set login_ended_at = a.at, version = p.version + 1, changed_at = a.at where p.id = p_id returning p.version into v_new;
  return rule.accept(a, p_id, v_new, jsonb_build_object('sessions_ended', v_ended), btrim(p_reason));
end $$;
comment on function api.end_login(uuid, bigint, integer, text) is 'Ends a login at once, with every open session; the role stays closed, its name is never used again.';

-- A session that began between the killing and the commit ends at the commit.
create function rule.end_late_sessions() returns trigger
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
begin
  perform rule.end_sessions(new.login_name);
  return null;
end $$;
comment on function rule.end_late_sessions() is 'Runs as the last thing before the end of a login is committed.';
create constraint trigger _900_end_late_sessions after update of login_ended_at on data.person deferrable initially deferred
  for each row when (new.login_ended_at is not null and old.login_ended_at is null) execute function rule.end_late_sessions();
