-- Why somebody may look up data, in one line each: under which permit, for what, since when, by whose approval. By organisation, the open ones first.
create view ui.person_right_list with (security_invoker = true) as
select r.id, r.person_id, r.org_id, o.name_fi as org_name_fi, o.name_sv as org_name_sv, r.permit_id, p.number as permit_number, p.service,
       u.name as purpose_name, r.duty, r.state, r.active_from, r.valid_until, coalesce(b.full_name, rule.person_name(r.approved_by)) as approved_by_name,
       coalesce(o.name_key, '') || case when r.state in ('ended', 'expired', 'refused', 'withdrawn') then ' 1 ' else ' 0 ' end || coalesce(p.number, '') as rank, r.version
  from data.access_right r
  left join data.organisation o on o.id = r.org_id
  left join data.permit p on p.id = r.permit_id
  left join data.permit_purpose u on u.id = r.purpose_id
  left join data.person b on b.id = r.approved_by;
comment on view ui.person_right_list is 'Rights of a person over all permits, with why.';
