-- Exactly these policies stand on each table: one way to read for each side, one for the writer, none to write for people.
begin;
set local search_path = tap, public, pg_catalog;
select no_plan();
create temporary table expected (place text, name text, policies text[]);
insert into expected
  select 'data', t, array[t || '_agency', t || '_customer', t || '_writer']
  from unnest(array['organisation', 'organisation_name', 'person', 'membership', 'application', 'application_item', 'application_purpose', 'completion_request', 'completion_item', 'application_message', 'application_note', 'negotiation', 'hearing',
                    'application_submission', 'assessment', 'assessment_line', 'statement', 'decision', 'permit', 'permit_content', 'permit_purpose',
                    'case_phase', 'case_time', 'application_answer', 'join_request', 'attachment', 'attachment_content', 'attachment_type', 'attachment_limit', 'application_delivery', 'item_template',
                    'item_template_item', 'product_item',
                    'decision_condition', 'decision_service', 'decision_version', 'fee_basis', 'price_list', 'price_row', 'remedy',
                    'permit_item', 'commitment', 'permit_hearing', 'revocation', 'connection', 'certificate', 'terms', 'end_warning', 'letter', 'appointment', 'user_account', 'access_right', 'data_group', 'data_item', 'product', 'code_list', 'code_value',
                    'wellbeing_county', 'municipality', 'target_time']) t;
insert into expected values
  ('rule', 'checklist', array['checklist_people', 'checklist_writer']),
  ('data', 'case_year', array['case_year_agency', 'case_year_writer']),
  ('data', 'effective_right', array['effective_right_writer']),
  ('data', 'request', array['request_sealer', 'request_writer']),
  ('audit', 'record', array['record_agency', 'record_customer', 'record_sealer', 'record_writer', 'record_writer_reads']),
  ('audit', 'seal', array['seal_people', 'seal_sealer', 'seal_sealer_add']),
  ('audit', 'sealing', array['sealing_sealer']),
  ('meta', 'migration', array['migration_read']),
  ('meta', 'installation', array['installation_read']),
  ('rule', 'letter_template', array['letter_template_writer']),
  ('rule', 'question', array['question_people', 'question_writer']),
  ('rule', 'letter_word', array['letter_word_writer']),
  ('rule', 'transition', array['transition_people', 'transition_writer']);
select policies_are(e.place, e.name, e.policies, e.place || '.' || e.name) from expected e;
select is_empty($$ select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                   where n.nspname in ('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access') and c.relkind in ('r', 'p') and not c.relispartition
                     and (n.nspname, c.relname) not in (select place, name from expected) $$, 'no table is forgotten here');
select policy_cmd_is(e.place, e.name, p, 'SELECT', format('%s is for reading', p)) from expected e, unnest(e.policies) p where p ~ '_(agency|customer|people|read)$';
select policy_roles_are(e.place, e.name, p, array[case when p ~ '_agency$' then 'lv_agency' else 'lv_customer' end]::name[], format('%s is for one side', p)) from expected e, unnest(e.policies) p where p ~ '_(agency|customer)$';
select * from finish();
rollback;
