-- Purpose: takes a person's login away at once: no new session, open ones ended, every command and every row refused from the commit on.
-- Who: administrator, not for himself. Object: person with an open login. Codes: DA001-DA008; faults DA201, DA202.
create function api.end_login(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_login text;
  v_faults jsonb;
  v_ended integer;
begin
  v := rule.begin_act(p_request_id, 'end_login', 'person', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select p.login_name into v_login from data.person p where p.id = p_id;
  -- Sessions first: one of them may hold a lock on the row. Who slips in before the commit is ended by a trigger at the commit.
  v_ended := rule.end_sessions(v_login);
  perform from data.person p where p.id = p_id and p.version = p_version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.close_login(v_login);
  update data.person set login_ended_at = v.at, version = version + 1, changed_at = v.at where id = p_id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('login_name', v_login, 'sessions_ended', v_ended), p_reason);
end $$;
comment on function api.end_login(uuid, bigint, integer, text) is 'Ends a person''s login and sessions; the role stays closed.';
