-- The door of every command: who, repeated or not, isolation, role, state, version. What it lets through is still to be checked
-- against its own input by the command.
create function rule.begin_act(p_request_id uuid, p_act text, p_object text, p_id bigint, p_version integer default null, p_org_id bigint default null,
                               p_permit_id bigint default null)
  returns rule.actor
  language plpgsql volatile as $$
declare
  v rule.actor;
  m rule.matter;
  q data.request;
  j record;
  v_ended timestamptz;
  v_state text;
  v_code text;
  o api.outcome;
begin
  v.done := true; v.accepted := false;
  v.request_id := p_request_id; v.act := p_act; v.object := p_object; v.object_id := p_id; v.at := rule.moment();
  select p.id, p.login_ended_at, p.state into v.person_id, v_ended, v_state from data.person p where p.login_name = session_user::text;
  if current_setting('transaction_isolation') <> 'read committed' then
    v_code := 'DA006';
  elsif v.person_id is null or v_ended is not null or v_state <> 'active' then
    v_code := 'DA008';
  elsif p_request_id is null then
    v_code := 'DA005'; v.field := 'request_id';
  else
    -- The same request in two sessions at once: what makes something has no version by which the second would notice the first, so it waits.
    if p_id is null then
      perform pg_advisory_xact_lock(hashtextextended(session_user || ' ' || p_request_id, 0));
    end if;
    select * into q from data.request r where r.login_name = session_user::text and r.request_id = p_request_id;
    if found then
      if q.act = p_act and q.object_id is not distinct from p_id then
        v.accepted := q.accepted; v.code := q.code; v.field := q.field; v.detail := q.detail; v.result_id := q.id; v.result_version := q.version;
        return v;
      end if;
      v_code := 'DA007';
    end if;
  end if;
  if v_code is null then
    if p_id is not null then
      m := rule.find_matter(p_object, p_id);
    else
      m := rule.new_matter(p_object, p_org_id, p_permit_id);
    end if;
    if m.object is null then
      v_code := 'DA001';
    else
      select * into j from rule.judge_act(v.person_id, p_act, m);
      v_code := j.code;
      if v_code is distinct from 'DA001' then
        v.org_id := m.org_id; v.state := m.state; v.version := m.version; v.role := j.role; v.audience := j.audience; v.to_state := j.to_state;
        if v_code is distinct from 'DA004' and v_code is distinct from 'DA009' and p_id is not null and p_version is distinct from m.version then
          v_code := 'DA002';
        end if;
      end if;
    end if;
  end if;
  if v_code is not null then
    o := rule.refuse(v, v_code, v.field);
    v.accepted := o.accepted; v.code := o.code; v.field := o.field; v.detail := o.detail; v.result_id := o.id; v.result_version := o.version;
    return v;
  end if;
  v.done := false;
  return v;
end $$;
comment on function rule.begin_act(uuid, text, text, bigint, integer, bigint, bigint) is
  'Opens a command. done = true: nothing more may happen, the outcome stands (a repetition, or refused and recorded).';
