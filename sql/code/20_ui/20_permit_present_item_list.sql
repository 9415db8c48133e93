create view ui.permit_present_item_list with (security_invoker = true) as
select l.*
  from ui.permit_item_list l
  join data.permit_content c on c.permit_id = l.permit_id and c.version_no = l.version_no
 where c.applied_at is not null and not exists (
   select from data.permit_content x where x.permit_id = c.permit_id and x.applied_at is not null and x.version_no > c.version_no);
comment on view ui.permit_present_item_list is 'Agreed items of the content version that holds now.';
