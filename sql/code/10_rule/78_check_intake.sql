create function rule.check_intake(p_document jsonb) returns jsonb
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_faults jsonb;
  v_before text;
begin
  if not rule.has_role('expert') then
    return rule.intake_fault('$', 'DA001');
  end if;
  v_faults := rule.intake_faults(p_document);
  if v_faults = '[]' and rule.delivered_service(p_document) <> all (rule.my_scope('expert')) then
    return rule.intake_fault(case when p_document ? 'service' then '$.service' else '$.kind' end, 'DA001', coalesce(p_document -> 'service', p_document -> 'kind'));
  end if;
  v_before := case when v_faults = '[]' then rule.delivered_before(p_document ->> 'external_reference') end;
  if v_before is not null then
    return rule.intake_fault('$.external_reference', 'DA176', to_jsonb(v_before));
  end if;
  return v_faults;
end $$;
comment on function rule.check_intake(jsonb) is 'What api.take_in_application would answer to this document, without taking it in; for experts only.';
