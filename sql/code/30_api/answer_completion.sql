-- Purpose: saves answers to items of the open completion request; they may come piecemeal and be changed until the completion is sent.
-- What cannot be given says why. Who: permit contact of the organisation. States: completion_asked.
-- Codes: DA001-DA008, DA112; faults DA201, DA207, DA208.
create function api.answer_completion(p_request_id uuid, p_id bigint, p_version integer, p_answers jsonb) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_request bigint;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'answer_completion', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.completion_answer_faults(p_answers);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select r.id into v_request from data.completion_request r where r.application_id = p_id and r.state = 'open';
  if exists (select from jsonb_to_recordset(p_answers) e (item_id bigint)
              where not exists (select from data.completion_item i where i.id = e.item_id and i.request_id = v_request)) then
    return rule.refuse(v, 'DA112', 'answers');
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  perform rule.save_answers(v, v_request, p_answers);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('items', (select jsonb_agg(e -> 'item_id') from jsonb_array_elements(p_answers) e)));
end $$;
comment on function api.answer_completion(uuid, bigint, integer, jsonb) is 'Saves answers to items of a completion request.';
