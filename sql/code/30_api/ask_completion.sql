-- Purpose: asks the applicant to complete the application, item by item, by a day (434/2003 22 §, 33 §). Who: the expert who handles it.
-- States: in_handling -> completion_asked. Codes: DA001-DA008, DA113; faults DA201-DA203, DA206-DA208, DA211.
create function api.ask_completion(p_request_id uuid, p_id bigint, p_version integer, p_due_on date, p_intro text, p_items jsonb) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  r data.completion_request;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'ask_completion', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.due_faults('due_on', p_due_on) || rule.note_fault('intro', p_intro, 8000)
           || rule.completion_item_faults(p_id, p_items);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  p_due_on := data.next_working_day(p_due_on);   -- see rule.due_faults
  update data.application set state = 'completion_asked', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  if not exists (select from data.application_submission s where s.application_id = p_id) then   -- sent before submissions were kept
    perform rule.keep_submission(p_id, v.org_id, 'submitted', v.at);
  end if;
  insert into data.completion_request (application_id, org_id, no, intro, due_on, asked_by, asked_at)
  select p_id, v.org_id, 1 + coalesce(max(x.no), 0), coalesce(btrim(p_intro), ''), p_due_on, v.person_id, v.at
    from data.completion_request x where x.application_id = p_id
  returning * into r;
  insert into data.completion_item (request_id, org_id, no, field, question)
  select r.id, v.org_id, n, e ->> 'field', btrim(e ->> 'question') from jsonb_array_elements(p_items) with ordinality t (e, n);
  perform rule.completion_letter(v, 'completion_request', r.id);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["in_handling", "completion_asked"]'::jsonb, 'completion_no', r.no, 'due_on', p_due_on,
                                                                'items', jsonb_array_length(p_items)));
end $$;
comment on function api.ask_completion(uuid, bigint, integer, date, text, jsonb) is 'The expert asks the applicant to complete an application, item by item.';
