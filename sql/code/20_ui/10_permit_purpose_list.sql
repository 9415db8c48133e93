create view ui.permit_purpose_list with (security_invoker = true) as
select u.id, u.permit_id, u.id as purpose_id, u.purpose_no, u.name, bit_count(u.items)::integer as item_count, 1 as version
  from data.permit_purpose u;
comment on view ui.permit_purpose_list is 'Purposes of permits.';
