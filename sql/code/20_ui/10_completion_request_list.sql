create view ui.completion_request_list with (security_invoker = true) as
select r.id, r.application_id, r.org_id, r.no, r.state, r.intro, r.due_on, r.asked_at, coalesce((select who.full_name from data.person who where who.id = r.asked_by), rule.person_name(r.asked_by)) as asked_by_name, r.reminded_at,
       r.wished_until, r.wish_reason, r.wish_state, r.closed_at, i.items, i.answered, a.version
  from data.completion_request r
  join data.application a on a.id = r.application_id
  cross join lateral (select count(*) as items, count(*) filter (where x.state <> 'open') as answered from data.completion_item x where x.request_id = r.id) i;
comment on view ui.completion_request_list is 'Completion requests of an application, numbered, with how many of their items have been answered.';
