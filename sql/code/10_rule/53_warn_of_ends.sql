-- Each threshold of each end is warned of once: the row in data.end_warning stands for it, whoever runs the due work and however often.
-- What was missed while nobody ran it is not made up for: only the threshold that has been reached now is told. The organisation is
-- told of each by letter too; the agency itself, which holds the standing permits, is not.
create function rule.warn_of_ends(p_actor rule.actor) returns integer
  language plpgsql volatile as $$
declare
  w data.end_warning;
  t data.certificate;
  v_count integer := 0;
begin
  for w in
    insert into data.end_warning (kind, permit_id, certificate_id, terms_id, org_id, threshold, ends_on, sent_at)
    select e.kind, e.permit_id, e.certificate_id, e.terms_id, e.org_id, e.threshold, e.ends_on, p_actor.at from rule.ending_soon e
    order by e.permit_id, e.kind, e.certificate_id
    on conflict on constraint end_warning_key do nothing
    returning *
  loop
    v_count := v_count + 1;
    if w.kind = 'certificate' then
      select * into t from data.certificate x where x.id = w.certificate_id;
      insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, audience)
      values (p_actor.at, session_user, p_actor.person_id, 'system', 'warn_of_end', 'connection', t.connection_id, w.org_id, 'accepted',
              jsonb_build_object('kind', w.kind, 'ends_on', w.ends_on, 'threshold', w.threshold, 'serial', t.serial), 'all');
      perform rule.write_letter(p_actor, 'certificate_reminder', null, w.permit_id,
        jsonb_build_object('certificate', t.subject || ' (' || t.serial || ')', 'certificate_until', w.ends_on, 'days_left', w.ends_on - rule.today()));
    else
      insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, audience)
      values (p_actor.at, session_user, p_actor.person_id, 'system', 'warn_of_end', 'permit', w.permit_id, w.org_id, 'accepted',
              jsonb_build_object('kind', w.kind, 'ends_on', w.ends_on, 'threshold', w.threshold), 'all');
      if w.kind = 'terms' then
        perform rule.write_letter(p_actor, 'terms_renewed', null, w.permit_id, jsonb_build_object('due_on', w.ends_on,
          'terms_version', (select x.version_code from data.terms x where x.id = w.terms_id)));
      else
        perform rule.write_ending_letter(p_actor, w.permit_id);
      end if;
    end if;
  end loop;
  return v_count;
end $$;
comment on function rule.warn_of_ends(rule.actor) is 'Warns of certificates, permits and rounds of terms that end soon; returns how many warnings were given.';
