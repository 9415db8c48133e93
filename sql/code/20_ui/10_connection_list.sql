create view ui.connection_list with (security_invoker = true) as
select c.id, c.permit_id, p.number as permit_number, c.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv,
       o.name_key as org_name_fi_key, o.name_sv_key as org_name_sv_key, o.name_key as org_name_en_key,
       c.kind, c.member_class, c.member_code, c.subsystem,
       case when c.subsystem is not null then 'FI.' || c.member_class || '.' || c.member_code || '.' || c.subsystem end as address,
       c.product_name, c.contact_person_id, k.full_name as contact_name, c.state, t.certificate_until,
       c.state in ('test', 'production') and t.certificate_until <= (select rule.today()) + 90 as certificate_ends,
       c.version, c.changed_at
  from data.connection c
  join data.permit p on p.id = c.permit_id
  left join data.organisation o on o.id = c.org_id
  left join data.person k on k.id = c.contact_person_id
  left join lateral (select max(x.valid_until) as certificate_until from data.certificate x where x.connection_id = c.id) t on true;
comment on view ui.connection_list is 'Connections of the query interface the reader may see, with the last day of their certificates.';
