-- A permit opens by itself at the act that completes its steps (rule.permit_step).
-- Order of locks, everywhere: the application, the organisations by their id, permits (a roof before what stands under it, but what is
-- decided before its roof), appointments and connections, rights. So nobody waits in a circle. The due work, which goes through many
-- organisations, locks all of them before it begins, and skips applications and rights that are taken.
create function rule.open_permits(p_actor rule.actor, p_org_id bigint) returns integer
  language plpgsql volatile as $$
declare
  v_opened bigint[];
begin
  with ready as (
    select p.id from data.permit p
     where p.org_id = p_org_id and p.state = 'awaiting_commitment' and rule.permit_ready(p.id) for no key update of p),
  opened as (
    update data.permit p set state = 'in_force', opened_at = p_actor.at, version = p.version + 1, changed_at = p_actor.at
      from ready where p.id = ready.id returning p.id, p.org_id, p.version),
  told as (
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, request_id, version, audience)
    select p_actor.at, session_user, p_actor.person_id, p_actor.role, 'open_permit', 'permit', o.id, o.org_id, 'accepted',
           jsonb_build_object('state', jsonb_build_array('awaiting_commitment', 'in_force'),
                              'cause', jsonb_build_object('act', p_actor.act, 'object', p_actor.object, 'object_id', p_actor.object_id)),
           p_actor.request_id, o.version, 'all'
      from opened o)
  select array_agg(o.id order by o.id) into v_opened from opened o;
  perform rule.write_opening_letter(p_actor, i) from unnest(v_opened) i;
  return coalesce(cardinality(v_opened), 0);
end $$;
comment on function rule.open_permits(rule.actor, bigint) is 'Opens the permits of an organisation that lack nothing any more, each with its letter; returns how many.';
