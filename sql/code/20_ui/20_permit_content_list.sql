create view ui.permit_content_list with (security_invoker = true) as
select c.id, c.permit_id, c.version_no, case when c.applied_at is null then 'to_come' when c.valid_until is null then 'in_force' else 'past' end as state,
       c.valid_from, c.valid_until, d.decided_at, coalesce(a.diary_number, c.basis) as diary_number, d.application_id, n.items,
       case when b.id is not null then n.items - n.kept end as added, case when b.id is not null then n.before - n.kept end as removed,
       nullif(c.conditions, '') as conditions, nullif(d.reasons, '') as reasons, 1 as version
  from data.permit_content c
  left join data.decision d on d.id = c.decision_id
  left join data.application a on a.id = d.application_id
  left join lateral (select x.id from data.permit_content x where x.permit_id = c.permit_id and x.version_no < c.version_no order by x.version_no desc limit 1) b on true
  cross join lateral (
    select (select count(*)::integer from data.permit_item i where i.content_id = c.id) as items,
           (select count(*)::integer from data.permit_item i where i.content_id = b.id) as before,
           (select count(*)::integer from data.permit_item i join data.permit_item o on o.content_id = b.id and o.item_id = i.item_id and o.purpose_id = i.purpose_id
             where i.content_id = c.id) as kept) n;
comment on view ui.permit_content_list is 'Versions of the agreed content with their dates, the case they rest on, and how many items came and went.';
