create view ui.terms_list with (security_invoker = true) as
select t.id, t.service, t.version_code, t.title_fi, t.title_sv, t.valid_from, t.accept_by,
       case when t.valid_from > (select rule.today()) then 'to_come' when t.version_code = rule.terms_version(t.service) then 'in_force' else 'past' end as state,
       (select count(*)::integer from data.commitment c join data.permit p on p.id = c.permit_id
         where p.service = t.service and c.terms_version = t.version_code) as accepted,
       case when t.version_code = rule.terms_version(t.service) then
         (select count(*)::integer from data.permit p where p.service = t.service and p.kind <> 'standing' and p.state in ('in_force', 'suspended')
            and not exists (select from data.commitment c where c.permit_id = p.id and c.terms_version = t.version_code)) end as waiting,
       t.published_at, 1 as version
  from data.terms t;
comment on view ui.terms_list is 'Versions of the terms of use; how many of the permits the reader sees have accepted them, and how many are asked to.';
