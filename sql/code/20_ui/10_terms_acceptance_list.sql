-- The round of a version: every permit that stands, and when it accepted. Older versions show only who accepted them.
create view ui.terms_acceptance_list with (security_invoker = true) as
select p.id * 1024 + t.id % 1024 as id, t.id as terms_id, p.id as permit_id, p.number as permit_number, p.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv,
       p.org_name_key as org_name_fi_key, p.org_name_sv_key, p.org_name_key as org_name_en_key, p.state as permit_state, c.given_at, c.signatory, t.accept_by,
       case when c.given_at is not null then 'accepted' when t.accept_by < (select rule.today()) then 'late' else 'waiting' end as state, p.version
  from data.terms t
  join data.permit p on p.service = t.service
  left join data.organisation o on o.id = p.org_id
  left join data.commitment c on c.permit_id = p.id and c.terms_version = t.version_code
 where c.id is not null or (t.version_code = rule.terms_version(t.service) and p.kind <> 'standing' and p.state in ('in_force', 'suspended'));
comment on view ui.terms_acceptance_list is 'Who has accepted a version of the terms of use, and who is still asked to.';
