-- A right must be inside the content (invariant 2): when the content of its permit has become narrower, it ends, naming the permit as the
-- cause. A narrower right is proposed anew: nobody's right is quietly made another one. Rights outside the dates end on the permit's last day anyway.
create function rule.narrow_rights(p_actor rule.actor, p_permit_id bigint) returns integer
  language plpgsql volatile as $$
declare
  v_count integer;
begin
  with was as (
    select r.id, r.state from data.access_right r join data.permit_purpose u on u.id = r.purpose_id
     where r.permit_id = p_permit_id and r.state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked')
       and (r.items & ~u.items) <> 0::bit(512)
     order by r.id for no key update of r),
  done as (
    update data.access_right r
       set state = 'ended', end_reason = 'permit_changed', reason = p.number, ended_at = p_actor.at, version = r.version + 1, changed_at = p_actor.at
      from was, data.permit p where r.id = was.id and p.id = p_permit_id
    returning r.id, r.org_id, r.version, was.state as from_state, p.number),
  told as (
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
    select p_actor.at, session_user, p_actor.person_id, 'system', 'end_right', 'right', d.id, d.org_id, 'accepted',
           jsonb_build_object('state', jsonb_build_array(d.from_state, 'ended'), 'end_reason', 'permit_changed', 'due_at', p_actor.at,
             'cause', jsonb_build_object('object', 'permit', 'object_id', p_permit_id, 'number', d.number)), d.version, 'all'
      from done d)
  select count(*) into v_count from done;
  return v_count;
end $$;
comment on function rule.narrow_rights(rule.actor, bigint) is 'Ends the rights that reach outside the content of a permit; returns how many.';
