create view ui.application_handling with (security_invoker = true) as
select a.id, a.version, r.id as completion_id, r.no as completion_no, r.due_on as completion_due_on, r.intro as completion_intro,
       r.wished_until, r.wish_reason, r.wish_state, r.reminded_at as completion_reminded_at,
       (select array_agg(distinct i.field order by i.field) from data.completion_item i where i.request_id = r.id) as completion_fields,
       (select count(*) from data.completion_item i where i.request_id = r.id and i.state = 'open') as completion_open,
       exists (select from data.completion_request x where x.application_id = a.id and x.state <> 'open') as has_completions,
       exists (select from data.application_message x where x.application_id = a.id) as has_messages,
       (select count(*) from data.application_message x where x.application_id = a.id and x.read_at is null
           and x.side = case when (select rule.agency_sees('application')) then 'customer' else 'agency' end) as messages_unread,
       exists (select from data.application_note x where x.application_id = a.id) as has_notes,
       exists (select from data.negotiation x where x.application_id = a.id) as has_negotiations,
       exists (select from data.hearing x where x.application_id = a.id) as has_hearings,
       h.proposal as hearing_proposal, h.due_on as hearing_due_on, data.deadline(h.due_on, 2, 'week') as hearing_later_on,
       h.wished_until as hearing_wished_until, nullif(h.wish_reason, '') as hearing_wish_reason, h.wish_state as hearing_wish_state,
       exists (select from data.application_submission x where x.application_id = a.id and x.no > 1) as has_changes,
       nullif(a.transferred_to, '') as transferred_to
  from data.application a
  left join data.completion_request r on r.application_id = a.id and r.state = 'open'
  left join data.hearing h on h.application_id = a.id and h.state in ('open', 'answered');
comment on view ui.application_handling is 'Where the handling of an application stands, for both sides: the open completion request and what else there is to show.';
