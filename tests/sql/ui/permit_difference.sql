-- Any two versions of a permit's content side by side: what came, went or has another limit, which decision brought it, and why.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();
create temporary table p as select t.make_permit('in_force') as id;   -- items 1-3 for Päivähoito, 4-5 for Laskutus
-- The next version, from an application as it was judged: item, outcome, provision; the rest is granted as it was.
create function t.next(p_judged jsonb) returns text language plpgsql as $$
declare
  v_application bigint := t.make_application('draft');
  v_decision bigint;
begin
  insert into data.application_item (application_id, item_id, purpose_no, legal_basis)
  select v_application, (j ->> 'item')::integer, 1, '540/2018 15 §' from jsonb_array_elements(p_judged) j on conflict do nothing;
  update data.application_item i set legal_basis = coalesce(j ->> 'basis', i.legal_basis)
    from jsonb_array_elements(p_judged) j where i.application_id = v_application and i.item_id = (j ->> 'item')::integer;
  update data.application set kind = 'amendment', base_permit_id = (select id from p), state = 'submitted', diary_number = 'TESTI/' || v_application, submitted_at = rule.moment(),
         due_on = rule.today() + 42 where id = v_application;
  update data.application set state = 'in_handling', handler_id = t.id('expert') where id = v_application;
  update data.application_item i set outcome = j ->> 'outcome', reason_code = j ->> 'code', reason = coalesce(j ->> 'reason', '')
    from jsonb_array_elements(p_judged) j where i.application_id = v_application and i.item_id = (j ->> 'item')::integer;
  update data.application_item set outcome = 'granted' where application_id = v_application and outcome = 'open';
  update data.application set presenter_id = t.id('expert2'), proposed_outcome = 'granted_in_part', proposed_reasons = 'Edellytykset täyttyvät.', valid_from = rule.today() where id = v_application;
  update data.application set state = 'presented' where id = v_application;
  v_decision := t.make_decision(v_application);
  update data.application set state = 'decided' where id = v_application;
  perform rule.make_content((select id from p), v_decision, v_application, 'Ehto ' || v_decision, rule.moment());
  return 'TESTI/' || v_application;
end $$;
create temporary table v as select 2 as no, t.next('[{"item": 2, "outcome": "refused", "code": "not_necessary", "reason": "Osoite ei ole tarpeen"}, {"item": 6, "outcome": "limited", "code": "narrower_suffices", "reason": "Vain alaikäiset"}]') as diary;
insert into v select 3, t.next('[{"item": 2, "outcome": "granted"}, {"item": 3, "outcome": "granted", "basis": "541/2018 2 §"}, {"item": 6, "outcome": "limited", "code": "narrower_suffices", "reason": "Vain alle 10-vuotiaat"}]');
create function t.told(p_who text, p_from integer, p_to integer) returns text language sql volatile
  return (select string_agg(concat_ws(' ', x ->> 'change', x ->> 'item_id', 'v' || (x ->> 'version_no'), x ->> 'reason_code', x ->> 'reason',
            case when x ->> 'change' = 'changed' then concat_ws(' ', '[' || (x ->> 'condition_before') || '>' || (x ->> 'condition_after') || ']', '[' || nullif(x ->> 'basis_before', x ->> 'basis_after') || '>' || (x ->> 'basis_after') || ']') end), '; ' order by n)
            from jsonb_array_elements(t.see(p_who, format('select * from ui.permit_difference(%s, %s, %s)', (select id from p), p_from, p_to))) with ordinality e (x, n));
select is(t.told('expert', 1, 2), 'added 6 v2 narrower_suffices Vain alaikäiset; removed 2 v2 not_necessary Osoite ei ole tarpeen', 'what came with its limit, what went with the reason');
select is(t.told('expert', 2, 3), 'added 2 v3; changed 3 v3 [540/2018 15 §>541/2018 2 §]; changed 6 v3 narrower_suffices Vain alle 10-vuotiaat [Vain alaikäiset>Vain alle 10-vuotiaat]', 'another provision, another limit');
select is(t.told('expert', 1, 3), 'added 6 v3 narrower_suffices Vain alle 10-vuotiaat; changed 3 v3 [540/2018 15 §>541/2018 2 §]', 'over two versions what came and went between them is no difference');
select is(t.told('expert', 2, 2), null, 'a version does not differ from itself');
select is(t.told('permit_contact', 1, 2), t.told('expert', 1, 2), 'the organisation reads the same');
select is(t.told('responsible_user', 1, 2), 'added 6 v2; removed 2 v2', 'who sees no applications reads no reasons');
select is(t.told('b_permit_contact', 1, 3), null, 'another organisation reads nothing');
select is((select string_agg(x ->> 'diary_number', ' ') from jsonb_array_elements(t.see('expert', format('select distinct diary_number from ui.permit_difference(%s, 1, 2)', (select id from p)))) x), (select diary from v where no = 2), 'with the case it was decided in');
select is(t.see('expert', format('select count(*) as n, count(conditions) as c, count(reasons) as r from ui.permit_content_list where permit_id = %s', (select id from p))), '[{"n": 3, "c": 2, "r": 3}]', 'versions have their conditions and the reasons of their decisions');
select is(t.see('expert', format('select has_versions from ui.permit_detail where id = %s', (select id from p))), '[{"has_versions": true}]', 'there is something to compare');
select * from finish();
rollback;
