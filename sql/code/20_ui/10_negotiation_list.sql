create view ui.negotiation_list with (security_invoker = true) as
select n.id, n.application_id, n.no, n.state, n.topic, n.planned_on, n.held_on, n.participants, n.minutes, n.agreed, coalesce((select who.full_name from data.person who where who.id = n.begun_by), rule.person_name(n.begun_by)) as begun_by_name, n.begun_at,
       n.ended_at, a.version
  from data.negotiation n join data.application a on a.id = n.application_id;
comment on view ui.negotiation_list is 'Negotiations on an application and their minutes.';
