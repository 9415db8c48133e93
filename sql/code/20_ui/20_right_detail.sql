create view ui.right_detail with (security_invoker = true) as
select l.*, r.end_reason, r.reason, rule.mask_items(r.items) as items,
       coalesce(b.full_name, rule.person_name(r.proposed_by)) as proposed_by_name,
       coalesce(c.full_name, rule.person_name(r.approved_by)) as approved_by_name, r.active_from, r.ended_at
  from ui.right_list l
  join data.access_right r on r.id = l.id
  left join data.person b on b.id = r.proposed_by
  left join data.person c on c.id = r.approved_by;
comment on view ui.right_detail is 'One access right.';
