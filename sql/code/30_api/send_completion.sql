-- Purpose: sends the completion, with the last answers if any are given along; every item is answered or said not to be given.
-- Who: permit contact of the organisation. States: completion_asked -> in_handling. Codes: DA001-DA008, DA112, DA121; faults DA201, DA207, DA208.
create function api.send_completion(p_request_id uuid, p_id bigint, p_version integer, p_answers jsonb) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  r data.completion_request;
  v_missing jsonb;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'send_completion', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when coalesce(p_answers, '[]') = '[]' then '[]'::jsonb else rule.completion_answer_faults(p_answers) end;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select * into r from data.completion_request x where x.application_id = p_id and x.state = 'open';
  if exists (select from jsonb_to_recordset(coalesce(p_answers, '[]')) e (item_id bigint)
              where not exists (select from data.completion_item i where i.id = e.item_id and i.request_id = r.id)) then
    return rule.refuse(v, 'DA112', 'answers');
  end if;
  select jsonb_agg(jsonb_build_object('field', 'answer_' || i.id, 'code', 'DA213') order by i.no) into v_missing
    from data.completion_item i left join jsonb_to_recordset(coalesce(p_answers, '[]')) e (item_id bigint, answer text) on e.item_id = i.id
   where i.request_id = r.id and case when e.item_id is null then i.state = 'open' else coalesce(btrim(e.answer), '') = '' end;
  if v_missing is not null then
    return rule.refuse(v, 'DA121', v_missing -> 0 ->> 'field', jsonb_build_object('faults', v_missing));
  end if;
  update data.application set state = 'in_handling', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.save_answers(v, r.id, coalesce(p_answers, '[]'));
  update data.completion_request set state = 'answered', closed_at = v.at where id = r.id;
  perform rule.keep_submission(p_id, v.org_id, 'completed', v.at);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["completion_asked", "in_handling"]'::jsonb, 'completion_no', r.no));
end $$;
comment on function api.send_completion(uuid, bigint, integer, jsonb) is 'The applicant sends the completion; what the application says now is kept.';
