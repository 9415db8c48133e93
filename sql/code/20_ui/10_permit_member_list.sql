create view ui.permit_member_list with (security_invoker = true) as
select p.id, p.roof_permit_id, p.number, p.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv, p.org_name_key as org_name_fi_key, p.org_name_sv_key, p.org_name_key as org_name_en_key, p.kind, p.state, p.valid_from, p.valid_until,
       (select max(c.given_at) from data.commitment c where c.permit_id = p.id) as committed_at, d.application_id, p.service, r.number as roof_number, r.state as roof_state, r.org_name_fi as roof_org_name_fi, r.org_name_sv as roof_org_name_sv,
       (select x.id from data.permit x where x.id = p.roof_permit_id) as roof_open_id,   -- empty for whom the roof is not his to open
       p.version
  from data.permit p
  left join data.organisation o on o.id = p.org_id
  left join lateral (select * from data.permit_content x where x.permit_id = p.id order by x.version_no limit 1) c on true
  left join data.decision d on d.id = c.decision_id
  left join lateral (select * from rule.roof_of(p.id)) r on true
 where p.roof_permit_id is not null;
comment on view ui.permit_member_list is 'Permits that stand under a standing or a framework permit.';
