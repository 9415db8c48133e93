create view ui.letter_list with (security_invoker = true) as
select l.id, l.number, l.org_id, (select o.name_fi from data.organisation o where o.id = l.org_id) as org_name_fi,
       (select o.name_sv from data.organisation o where o.id = l.org_id) as org_name_sv, l.org_name_key as org_name_fi_key, l.org_name_sv_key, l.org_name_key as org_name_en_key,
       l.application_id, l.permit_id, coalesce((select a.diary_number from data.application a where a.id = l.application_id),
                                               (select p.number from data.permit p where p.id = l.permit_id)) as matter_number,
       l.kind, l.language, l.title, l.publicity, l.audience, l.delivery, l.created_at,
       case when l.created_by is not null then coalesce((select h.full_name from data.person h where h.id = l.created_by), rule.person_name(l.created_by)) end as created_by_name,
       1 as version
  from data.letter l;
comment on view ui.letter_list is 'Letters that the reader may see, newest ones with the greatest number.';
