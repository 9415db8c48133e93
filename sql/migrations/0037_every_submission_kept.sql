-- An item of a completion request may name any question of the application, also the grounds of a data group.
alter table data.completion_item drop constraint completion_item_field_form;
alter table data.completion_item add constraint completion_item_field_form
  check (field ~ '^([a-z][a-z_]{1,40}(\.[a-z_]{1,40})?|group\.[A-Z][A-Z0-9.]{0,11})$');

-- What applications said that were sent before submissions were kept: what they say now, for the content of a sent application is not
-- changed but in a completion, and a completion keeps what it changed. The owner reads under row-level security like everybody: lifted
-- while this runs. The form is that of rule.application_content.
alter table data.application no force row level security;
alter table data.application_purpose no force row level security;
alter table data.application_answer no force row level security;
alter table data.application_item no force row level security;
alter table data.application_submission no force row level security;
alter table data.person no force row level security;

insert into data.application_submission (application_id, org_id, no, occasion, at, content)
select a.id, a.org_id, 1, 'submitted', a.submitted_at,
       jsonb_strip_nulls(jsonb_build_object('purpose', a.purpose, 'justification', a.justification, 'legal_basis', a.legal_basis, 'protection', a.protection,
           'user_count', a.user_count::text, 'yearly_queries', a.yearly_queries::text, 'non_disclosure', a.non_disclosure::text,
           'non_disclosure_basis', a.non_disclosure_basis,
           'contact_person_id', (select p.full_name from data.person p where p.id = a.contact_person_id))
         || coalesce((select jsonb_object_agg('purposes.' || u.purpose_no, u.name) from data.application_purpose u where u.application_id = a.id), '{}')
         || coalesce((select jsonb_object_agg('answers.' || w.question, w.answer) from data.application_answer w where w.application_id = a.id), '{}')
         || coalesce((select jsonb_object_agg('items.' || i.item_id || '.' || i.purpose_no, i.legal_basis)
                          || jsonb_object_agg('search_key.' || i.item_id || '.' || i.purpose_no, i.search_key)
                        from data.application_item i where i.application_id = a.id), '{}'))
  from data.application a
 where a.submitted_at is not null and not exists (select from data.application_submission s where s.application_id = a.id);

alter table data.application force row level security;
alter table data.application_purpose force row level security;
alter table data.application_answer force row level security;
alter table data.application_item force row level security;
alter table data.application_submission force row level security;
alter table data.person force row level security;
