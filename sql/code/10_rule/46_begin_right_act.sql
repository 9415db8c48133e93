-- The door for acts on rights, the work of every day: one query of rule.right_door instead of the steps of rule.begin_act. Whoever does
-- not pass, or comes a second time, goes on to rule.begin_act, which knows the reason or the earlier outcome.
create function rule.begin_right_act(p_request_id uuid, p_act text, p_id bigint, p_version integer) returns rule.actor
  language plpgsql volatile set plan_cache_mode = force_generic_plan set enable_hashjoin = off as $$
declare
  v_login text := session_user;
  v_at    timestamptz := rule.moment();
  v_today date := (v_at at time zone 'Europe/Helsinki')::date;
  d record;
begin
  if p_request_id is not null and current_setting('transaction_isolation') = 'read committed' then
    select x.person_id, x.role, x.to_state, x.audience, x.org_id, x.state
      into d from rule.right_door(p_id, p_act, v_login, v_today) x
     where x.version = p_version
       and not exists (select from data.request q where q.login_name = v_login and q.request_id = p_request_id)
     limit 1;
    if found then
      return row (false, null, null, null, null, null, null, p_request_id, p_act, v_at, d.person_id, d.role, d.to_state, d.audience,
                  'right', p_id, d.org_id, d.state, p_version)::rule.actor;
    end if;
  end if;
  return rule.begin_act(p_request_id, p_act, 'right', p_id, p_version);
end $$;
comment on function rule.begin_right_act(uuid, text, bigint, integer) is 'Opens a command on a right; answers as rule.begin_act does.';
