create view ui.commitment_list with (security_invoker = true) as
select c.id, c.permit_id, c.terms_version, t.id as terms_id, c.signatory, c.given_at, coalesce(k.full_name, rule.person_name(c.person_id)) as person_name, 1 as version
  from data.commitment c
  join data.permit p on p.id = c.permit_id
  left join data.terms t on t.service = p.service and t.version_code = c.terms_version
  left join data.person k on k.id = c.person_id;
comment on view ui.commitment_list is 'Commitments of permits to the terms of use.';
