-- The questions that stand in front of the applicant now, each with its answer and what is wrong with it. The one place where the
-- conditions are worked out: the form shows these rows, and rule.application_faults counts their faults.
create function rule.visible_questions(p_application_id bigint)
  returns table (question text, section text, sort integer, type text, required boolean, choices text[], answer text, fault text, group_code text)
  language plpgsql stable as $$
declare
  a data.application;
  v_class text;
  v_light boolean;
  v_wide boolean;
  v_link boolean;   -- an intermediary's client asks through the intermediary's link
begin
  select * into a from data.application x where x.id = p_application_id;
  if not found then
    return;
  end if;
  select o.class into v_class from data.organisation o where o.id = a.org_id;
  v_light := a.kind = 'municipal_order';
  v_wide := exists (select from data.application_item i where i.application_id = a.id and i.search_key in ('name', 'address'));
  v_link := a.kind <> 'framework_join' and not exists (select from data.permit p where p.id = a.base_permit_id and p.kind = 'client');
  return query
  with asked as (
    select q.code, q.section, q.sort, q.type, q.need = 'always' or (q.need = 'case' and not v_light) as required,
           case when q.code = 'connection.way' and rule.is_public_body(v_class)
                then array['palveluvayla'] else q.choices end as choices, q.least, q.form, null::text as group_code
      from rule.question q
     where (q.service is null or q.service = a.service) and (q.kinds is null or a.kind = any (q.kinds)) and (q.if_fact is null or case q.if_fact when 'wide_key' then v_wide else v_link end)
       and (q.if_question is null or exists (
             select from data.application_answer x where x.application_id = a.id and x.question = q.if_question and x.answer = q.if_value))
    union all
    -- for the interface each group of the asked content is justified by itself
    select 'group.' || g.code, 'groups', 300 + g.sort_order, 'long_text', true, null, 10, null, g.code
      from data.data_group g
     where a.service = 'interface' and not v_light and g.code in (
             select d.group_code from data.application_item i join data.data_item d on d.id = i.item_id where i.application_id = a.id))
  select k.code, k.section, k.sort, k.type, k.required, k.choices, x.answer,
         case when x.answer is null then case when k.required then 'DA201' end
              when k.type in ('text', 'long_text') and length(btrim(x.answer, E' \t\r\n\u00a0')) < k.least then 'DA202'
              when k.code = 'connection.way' and not x.answer = any (k.choices) then 'DA230'
              when k.choices is not null and not x.answer = any (k.choices) then 'DA208'
              when k.code = 'terms.accepted' and x.answer <> 'true' then 'DA231'
              when k.code = 'connection.member_code' and data.business_id_fault(x.answer) is not null then 'DA221'
              when k.form is not null and x.answer !~ k.form then 'DA208' end,
         k.group_code
    from asked k left join data.application_answer x on x.application_id = a.id and x.question = k.code
   order by k.sort, k.code;
end $$;
comment on function rule.visible_questions(bigint) is 'Questions of an application that are asked under its present answers, each with answer and fault.';
