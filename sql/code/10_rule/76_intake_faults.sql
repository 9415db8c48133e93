-- All that keeps a delivered document from being taken in. Missing parts of the application itself are no faults here: what has
-- arrived has arrived, and is completed (434/2003 22 §).
create function rule.intake_faults(p_document jsonb) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb;
  v_arrived timestamptz;
  v_org data.organisation;
  v_kind text;
  v_purposes integer;
  v_permit_id bigint;
  v_number text;
begin
  if length(p_document::text) > 33554432 or (jsonb_typeof(p_document) = 'object' and length((p_document - 'attachments')::text) > 5242880) then
    return rule.intake_fault('$', 'DA207');
  end if;
  v_faults := rule.shape_faults(p_document, 'application', '$');
  if jsonb_typeof(p_document) = 'object' then
    v_kind := coalesce(p_document ->> 'kind', 'new_permit');
    select v_faults || coalesce(jsonb_agg(rule.intake_fault('$.' || n.member, case when n.must then 'DA201' else 'DA240' end) -> 0 order by n.member), '[]') into v_faults
      from rule.intake_need() n where n.kind = v_kind and n.must <> (p_document ? n.member);
    if v_kind = 'renewal' and (p_document ? 'items') <> (p_document ? 'purposes') then
      v_faults := v_faults || rule.intake_fault(case when p_document ? 'items' then '$.purposes' else '$.items' end, 'DA201');
    end if;
  end if;
  if v_faults <> '[]' then
    return v_faults;
  end if;
  v_arrived := rule.read_moment(p_document ->> 'arrived_at');
  if v_arrived > rule.moment() or v_arrived < rule.moment() - interval '30 days' then
    v_faults := v_faults || rule.intake_fault('$.arrived_at', 'DA237', p_document -> 'arrived_at');
  end if;
  if data.business_id_fault(p_document #>> '{organisation,business_id}') is not null then
    v_faults := v_faults || rule.intake_fault('$.organisation.business_id', 'DA208', p_document #> '{organisation,business_id}');
  else
    select * into v_org from data.organisation o where o.business_id = p_document #>> '{organisation,business_id}' and o.state = 'active' and o.class <> 'agency';
    if not found then
      v_faults := v_faults || rule.intake_fault('$.organisation.business_id', 'DA236', p_document #> '{organisation,business_id}');
    elsif v_kind = 'municipal_order' and not v_org.standing_cover then
      v_faults := v_faults || rule.intake_fault('$.kind', 'DA208', p_document -> 'kind');
    elsif v_kind in ('amendment', 'renewal') then
      select p.id into v_permit_id from data.permit p where p.number = p_document ->> 'permit' and p.org_id = v_org.id;
      if rule.base_permit_code(v_kind, v_org.id, p_document ->> 'service', v_permit_id) is not null then
        v_faults := v_faults || rule.intake_fault('$.permit', 'DA232', p_document -> 'permit');
      else
        -- one change at a time: the next is judged against what this one will have made
        select x.diary_number into v_number from data.application x
         where x.base_permit_id = v_permit_id and x.submitted_at is not null
           and x.state not in ('draft', 'decided', 'served', 'closed', 'withdrawn', 'transferred') limit 1;
        if v_number is not null then
          v_faults := v_faults || rule.intake_fault('$.permit', 'DA161', to_jsonb(v_number));
        end if;
      end if;
    elsif v_kind = 'framework_join' then
      select p.id into v_permit_id from data.permit p where p.number = p_document ->> 'framework';
      if rule.base_permit_code(v_kind, v_org.id, p_document ->> 'service', v_permit_id) is not null then
        v_faults := v_faults || rule.intake_fault('$.framework', 'DA232', p_document -> 'framework');
      end if;
    elsif v_kind = 'appointment' and exists (
            select from data.appointment a where a.org_id = v_org.id and a.state in ('applied', 'granted', 'in_force', 'suspended')
                                              and a.person_id = rule.known_contact(v_org.id, p_document -> 'responsible_user')) then
      v_faults := v_faults || rule.intake_fault('$.responsible_user', 'DA111', p_document #> '{responsible_user,family_name}');
    end if;
  end if;
  if v_kind = 'appointment' then
    -- whoever applies for an appointment is not appointed by it unseen: the access administrator decides, being neither of them
    return v_faults || (select coalesce(jsonb_agg(rule.intake_fault('$.' || (f ->> 'field'), f ->> 'code', p_document -> (f ->> 'field')) -> 0), '[]')
                          from jsonb_array_elements(rule.period_faults((p_document ->> 'valid_from')::date, (p_document ->> 'valid_until')::date)) f);
  end if;
  if p_document ? 'product' and (not exists (select from data.product p where p.code = p_document ->> 'product')
       or coalesce(p_document ->> 'service', (select p.service from data.permit p where p.id = v_permit_id)) is distinct from 'interface') then
    v_faults := v_faults || rule.intake_fault('$.product', 'DA236', p_document -> 'product');
  end if;
  if p_document ? 'answers' then
    select v_faults || coalesce(jsonb_agg(rule.intake_fault(case f ->> 'field' when 'answers' then '$.answers' else '$.answers.' || (f ->> 'field') end, f ->> 'code',
                                                            p_document -> 'answers' -> (f ->> 'field')) -> 0), '[]') into v_faults
      from jsonb_array_elements(rule.answer_faults(p_document -> 'answers')) f;
    if data.business_id_fault(nullif(p_document -> 'answers' ->> 'connection.member_code', '')) is not null then
      v_faults := v_faults || rule.intake_fault('$.answers.connection.member_code', 'DA221', p_document -> 'answers' -> 'connection.member_code');
    end if;
  end if;
  v_faults := v_faults || rule.delivered_attachment_faults(p_document -> 'attachments');
  v_purposes := coalesce(jsonb_array_length(p_document -> 'purposes'), 0);
  return v_faults || (
    select coalesce(jsonb_agg(f.fault -> 0 order by f.place), '[]') from (
      select i.place, case
          when not exists (select from data.data_item d where d.code = i.code) then rule.intake_fault(format('$.items[%s].code', i.place), 'DA236', to_jsonb(i.code))
          when i.purpose > v_purposes then rule.intake_fault(format('$.items[%s].purpose', i.place), 'DA236', to_jsonb(i.purpose))
          when i.nth > 1 then rule.intake_fault(format('$.items[%s]', i.place), 'DA238', to_jsonb(i.code)) end as fault
        from (select e.ordinality - 1 as place, e.value ->> 'code' as code, coalesce((e.value ->> 'purpose')::numeric::integer, 1) as purpose,
                     row_number() over (partition by e.value ->> 'code', coalesce((e.value ->> 'purpose')::numeric::integer, 1) order by e.ordinality) as nth
                from jsonb_array_elements(coalesce(p_document -> 'items', '[]')) with ordinality e) i
       order by i.place) f
     where f.fault is not null);
end $$;
comment on function rule.intake_faults(jsonb) is 'Faults of a delivered application as a list of {path, code, value}; empty when it can be taken in.';
