-- What comes to an end within ninety days, and the threshold that has been reached: 90, 30 or 7 days before a certificate or a permit ends,
-- 14 days before a round of new terms closes (365 stands for its opening). A certificate that has its follower ends nothing.
create view rule.ending_soon with (security_invoker = true) as
select 'certificate' as kind, c.permit_id, c.org_id, c.id as connection_id, t.id as certificate_id, null::bigint as terms_id, t.valid_until as ends_on,
       case when t.valid_until - d.today <= 7 then 7 when t.valid_until - d.today <= 30 then 30 else 90 end as threshold
  from (select rule.today() as today) d
  join data.certificate t on t.valid_until between d.today and d.today + 90
  join data.connection c on c.id = t.connection_id and c.state in ('test', 'production')
 where not exists (select from data.certificate x where x.replaces_id = t.id)
union all
select 'permit', p.id, p.org_id, null, null, null, p.valid_until,
       case when p.valid_until - d.today <= 7 then 7 when p.valid_until - d.today <= 30 then 30 else 90 end
  from (select rule.today() as today) d
  join data.permit p on p.valid_until between d.today and d.today + 90 and p.state in ('in_force', 'suspended')
union all
select 'terms', p.id, p.org_id, null, null, t.id, t.accept_by, case when t.accept_by - d.today <= 14 then 14 else 365 end
  from (select rule.today() as today) d
  join data.terms t on t.accept_by >= d.today and t.version_code = rule.terms_version(t.service)
  join data.permit p on p.service = t.service and p.kind <> 'standing' and p.state in ('in_force', 'suspended')
 where not exists (select from data.commitment c where c.permit_id = p.id and c.terms_version = t.version_code);
comment on view rule.ending_soon is 'Certificates, permits and rounds of terms that end soon, with the threshold reached.';
grant select on rule.ending_soon to lv_agency, lv_customer, lv_writer;
