-- Purpose: the negotiation is over; its minutes are kept for both sides. Who: the expert who handles it. States: negotiation -> in_handling.
-- Codes: DA001-DA008, DA113; faults DA201, DA202, DA207.
create function api.end_negotiation(p_request_id uuid, p_id bigint, p_version integer, p_held_on date, p_participants text, p_minutes text, p_agreed text)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'end_negotiation', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when p_held_on is null then '[{"field": "held_on", "code": "DA201"}]'::jsonb
                   when p_held_on > rule.today() or p_held_on < rule.today() - 366 then '[{"field": "held_on", "code": "DA207"}]' else '[]' end
           || rule.text_fault('participants', p_participants, 3, 2000) || rule.text_fault('minutes', p_minutes, 10)
           || rule.note_fault('agreed', p_agreed, 8000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set state = 'in_handling', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.negotiation
     set state = 'held', held_on = p_held_on, participants = p_participants, minutes = p_minutes, agreed = coalesce(btrim(p_agreed), ''), ended_at = v.at
   where application_id = p_id and state = 'open';
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["negotiation", "in_handling"]'::jsonb, 'held_on', p_held_on));
end $$;
comment on function api.end_negotiation(uuid, bigint, integer, date, text, text, text) is 'A negotiation ends with its minutes.';
