-- All that keeps a delivered document from being taken in. Missing parts of the application itself are no faults here: what has
-- arrived has arrived, and is completed (434/2003 22 §).
create function rule.intake_faults(p_document jsonb) returns jsonb
  language plpgsql stable as $$
declare
  v_faults jsonb;
  v_arrived timestamptz;
  v_org data.organisation;
  v_purposes integer;
begin
  if length(p_document::text) > 5242880 then
    return rule.intake_fault('$', 'DA207');
  end if;
  v_faults := rule.shape_faults(p_document, 'application', '$');
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
    elsif p_document ->> 'kind' = 'municipal_order' and not v_org.standing_cover then
      v_faults := v_faults || rule.intake_fault('$.kind', 'DA208', p_document -> 'kind');
    end if;
  end if;
  if p_document ? 'product' and (p_document ->> 'service' <> 'interface' or not exists (select from data.product p where p.code = p_document ->> 'product')) then
    v_faults := v_faults || rule.intake_fault('$.product', 'DA236', p_document -> 'product');
  end if;
  v_purposes := jsonb_array_length(p_document -> 'purposes');
  return v_faults || (
    select coalesce(jsonb_agg(f.fault -> 0 order by f.place), '[]') from (
      select i.place, case
          when not exists (select from data.data_item d where d.code = i.code) then rule.intake_fault(format('$.items[%s].code', i.place), 'DA236', to_jsonb(i.code))
          when i.purpose > v_purposes then rule.intake_fault(format('$.items[%s].purpose', i.place), 'DA236', to_jsonb(i.purpose))
          when i.nth > 1 then rule.intake_fault(format('$.items[%s]', i.place), 'DA238', to_jsonb(i.code)) end as fault
        from (select e.ordinality - 1 as place, e.value ->> 'code' as code, coalesce((e.value ->> 'purpose')::numeric::integer, 1) as purpose,
                     row_number() over (partition by e.value ->> 'code', coalesce((e.value ->> 'purpose')::numeric::integer, 1) order by e.ordinality) as nth
                from jsonb_array_elements(p_document -> 'items') with ordinality e) i
       order by i.place) f
     where f.fault is not null);
end $$;
comment on function rule.intake_faults(jsonb) is 'Faults of a delivered application as a list of {path, code, value}; empty when it can be taken in.';
