-- Each threshold of each end is warned of once: the row in data.end_warning stands for it, whoever runs the due work and however often.
-- What was missed while nobody ran it is not made up for: only the threshold that has been reached now is told.
create function rule.warn_of_ends(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  v_count integer;
begin
  with given as (
    insert into data.end_warning (kind, permit_id, certificate_id, terms_id, org_id, threshold, ends_on, sent_at)
    select e.kind, e.permit_id, e.certificate_id, e.terms_id, e.org_id, e.threshold, e.ends_on, p_actor.at from rule.ending_soon e
    order by e.permit_id, e.kind, e.certificate_id
    on conflict on constraint end_warning_key do nothing
    returning kind, permit_id, certificate_id, org_id, threshold, ends_on),
  told_permit as (
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, audience)
    select p_actor.at, session_user, p_actor.person_id, 'system', 'warn_of_end', 'permit', g.permit_id, g.org_id, 'accepted',
           jsonb_build_object('kind', g.kind, 'ends_on', g.ends_on, 'threshold', g.threshold), 'all'
      from given g where g.kind <> 'certificate'),
  told_connection as (
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, audience)
    select p_actor.at, session_user, p_actor.person_id, 'system', 'warn_of_end', 'connection', t.connection_id, g.org_id, 'accepted',
           jsonb_build_object('kind', g.kind, 'ends_on', g.ends_on, 'threshold', g.threshold, 'serial', t.serial), 'all'
      from given g join data.certificate t on t.id = g.certificate_id)
  select count(*) into v_count from given;
  return v_count;
end $$;
comment on function rule.warn_of_ends(rule.actor) is 'Warns of certificates, permits and rounds of terms that end soon; returns how many warnings were given.';
