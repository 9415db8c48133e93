create function rule.find_matter(p_object text, p_id bigint) returns rule.matter
  language plpgsql stable as $$
declare
  v rule.matter;
begin
  if p_object = 'right' then
    select 'right', r.id, r.org_id, r.state, r.version, p.service, r.person_id, r.proposed_by, null, null, r.permit_id, p.state,
           r.valid_from, r.valid_until, r.agency_stop, r.active_from is not null and r.end_reason not in ('permit_ended', 'permit_changed', 'expired')
      into v from data.access_right r join data.permit p on p.id = r.permit_id where r.id = p_id;
  elsif p_object = 'application' then
    select 'application', a.id, a.org_id, a.state, a.version, a.service, a.contact_person_id, case when a.registered_by is null then a.created_by end, a.presenter_id, a.handler_id,
           null, null, a.valid_from, a.valid_until, null, null
      into v from data.application a where a.id = p_id;
  elsif p_object = 'permit' then
    select 'permit', p.id, p.org_id, p.state, p.version, p.service, null, null, null, null, p.id, p.state, p.valid_from, p.valid_until, null, null
      into v from data.permit p where p.id = p_id;
  elsif p_object = 'appointment' then
    select 'appointment', a.id, a.org_id, a.state, a.version, null, a.person_id, a.applied_by, null, null, null, null,
           a.valid_from, a.valid_until, null, null
      into v from data.appointment a where a.id = p_id;
  elsif p_object = 'connection' then
    select 'connection', c.id, c.org_id, c.state, c.version, p.service, null, null, null, null, p.id, p.state, p.valid_from, p.valid_until, null, null
      into v from data.connection c join data.permit p on p.id = c.permit_id where c.id = p_id;
  elsif p_object = 'join' then
    select 'join', j.id, j.org_id, j.state, j.version, null, null, j.asked_by, null, null, j.permit_id, p.state, null, null, null, null
      into v from data.join_request j join data.permit p on p.id = j.permit_id where j.id = p_id;
  elsif p_object = 'organisation' then
    select 'organisation', o.id, o.id, o.state, o.version, null, null, null, null, null, null, null, null, null, null, null
      into v from data.organisation o where o.id = p_id;
  elsif p_object = 'person' then
    select 'person', p.id, null, p.state, p.version, null, p.id, null, null, null, null, null, null, null, null, null
      into v from data.person p where p.id = p_id;
  end if;
  return v;
end $$;
comment on function rule.find_matter(text, bigint) is 'One object as guards see it; all empty when there is none.';
