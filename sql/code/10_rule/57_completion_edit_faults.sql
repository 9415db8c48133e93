-- While a completion is asked, the applicant mends what was asked and nothing else.
create function rule.completion_edit_faults(p_application_id bigint, p_service text, p_kind text, p_fields jsonb) returns jsonb
  language plpgsql stable as $$
declare
  a data.application;
  v_faults jsonb;
begin
  select * into a from data.application x where x.id = p_application_id;
  select coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'code', 'DA210') order by f.field), '[]') into v_faults
    from (select 'service' as field where p_service is not null and p_service <> a.service
          union all select 'kind' where p_kind is not null and p_kind <> a.kind
          union all select k from jsonb_object_keys(p_fields) k
                     where k <> 'answers' and k <> all (array(
                       select case split_part(i.field, '.', 1) when 'security' then 'protection' else split_part(i.field, '.', 1) end
                         from data.completion_request r join data.completion_item i on i.request_id = r.id
                        where r.application_id = p_application_id and r.state = 'open'
                       union all select 'non_disclosure_basis'   -- goes with its field
                         from data.completion_request r join data.completion_item i on i.request_id = r.id
                        where r.application_id = p_application_id and r.state = 'open' and i.field = 'non_disclosure'))
          union all select k from jsonb_object_keys(case jsonb_typeof(p_fields -> 'answers') when 'object' then p_fields -> 'answers' else '{}' end) k
                     where not exists (
                       select from data.completion_request r join data.completion_item i on i.request_id = r.id
                        where r.application_id = p_application_id and r.state = 'open' and rule.belongs_to(k, i.field))
                       and p_fields -> 'answers' ->> k is distinct from (select x.answer from data.application_answer x where x.application_id = p_application_id and x.question = k)) f;
  return v_faults;
end $$;
comment on function rule.completion_edit_faults(bigint, text, text, jsonb) is 'Fields that were not asked to be completed, as faults; empty when all were.';
