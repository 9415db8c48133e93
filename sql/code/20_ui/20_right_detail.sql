create view ui.right_detail with (security_invoker = true) as
select l.*, r.end_reason, r.reason, rule.mask_items(r.items) as items, rule.person_name(r.proposed_by) as proposed_by_name,
       rule.person_name(r.approved_by) as approved_by_name, r.active_from, r.ended_at
  from ui.right_list l join data.access_right r on r.id = l.id;
comment on view ui.right_detail is 'One access right.';
