create view ui.item_template with (security_invoker = true) as
select t.code as id, t.code, t.applicant_class, t.sort_order, t.name_fi, t.name_sv, t.name_en, t.purpose_fi, t.purpose_sv, t.legal_basis,
       (select count(*) from data.item_template_item i where i.template_code = t.code)::integer as item_count, 1 as version
  from data.item_template t;
comment on view ui.item_template is 'Usual contents by class of applicant and task.';
