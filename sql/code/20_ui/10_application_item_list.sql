create view ui.application_item_list with (security_invoker = true) as
select i.application_id * 10240 + i.purpose_no * 512 + i.item_id as id, i.application_id, i.item_id, d.code, d.group_code,
       g.name_fi as group_fi, g.name_sv as group_sv, g.name_en as group_en, d.name_fi, d.name_sv, d.name_en, d.sensitivity, d.hidden_by_non_disclosure,
       i.purpose_no, u.name as purpose_name, i.search_key, i.legal_basis,
       case when s.sees then i.outcome else 'open' end as outcome, case when s.sees then i.reason_code end as reason_code,
       case when s.sees then i.reason else '' end as reason, a.version
  from data.application_item i
  join data.application a on a.id = i.application_id
  join data.data_item d on d.id = i.item_id
  join data.data_group g on g.code = d.group_code
  left join data.application_purpose u on u.application_id = i.application_id and u.purpose_no = i.purpose_no
  cross join lateral (select a.state in ('decided', 'served', 'closed') or (select rule.agency_sees('application')) as sees) s;
comment on view ui.application_item_list is 'Asked items of applications and how they were judged; the judgement shows to the applicant with the decision.';
