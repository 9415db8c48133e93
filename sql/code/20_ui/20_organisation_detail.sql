create view ui.organisation_detail with (security_invoker = true) as
select l.*, o.language, o.street_address, o.postal_address, o.email, o.invoicing, o.override_reason,
       exists (select from data.organisation_name n where n.org_id = o.id) as has_former_names
  from ui.organisation_list l join data.organisation o on o.id = l.id;
comment on view ui.organisation_detail is 'One organisation.';
