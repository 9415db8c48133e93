-- While a completion is asked, the applicant mends what was asked and nothing else.
create function rule.completion_edit_faults(p_application_id bigint, p_service text, p_kind text, p_fields jsonb) returns jsonb
  language plpgsql stable as $$
declare
  a data.application;
  v_asked text[];
  v_faults jsonb;
begin
  select * into a from data.application x where x.id = p_application_id;
  select coalesce(array_agg(i.field), '{}') into v_asked
    from data.completion_request r join data.completion_item i on i.request_id = r.id
   where r.application_id = p_application_id and r.state = 'open';
  select coalesce(jsonb_agg(jsonb_build_object('field', f.field, 'code', 'DA210') order by f.field), '[]') into v_faults
    from (select 'service' as field where p_service is not null and p_service <> a.service
          union all select 'kind' where p_kind is not null and p_kind <> a.kind
          union all select k from jsonb_object_keys(p_fields) k
                     where k <> 'answers' and k <> all (v_asked)
                       and not (k = 'protection' and exists (select from unnest(v_asked) f where f = 'security' or starts_with(f, 'security.')))
                       and not (k = 'non_disclosure_basis' and 'non_disclosure' = any (v_asked))   -- goes with its field
          union all select q
                      from jsonb_object_keys(case when jsonb_typeof(p_fields -> 'answers') = 'object' then p_fields -> 'answers' else '{}' end) q
                     where not exists (select from unnest(v_asked) f where rule.belongs_to(q, f))) f;
  return v_faults;
end $$;
comment on function rule.completion_edit_faults(bigint, text, text, jsonb) is 'Fields that were not asked to be completed, as faults; empty when all were.';
