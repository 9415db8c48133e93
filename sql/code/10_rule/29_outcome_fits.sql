create function rule.outcome_fits(p_application_id bigint, p_outcome text) returns boolean
  language plpgsql stable as $$
declare
  v_all integer;
  v_granted integer;
  v_refused integer;
begin
  select count(*), count(*) filter (where i.outcome = 'granted'), count(*) filter (where i.outcome = 'refused')
    into v_all, v_granted, v_refused
    from data.application_item i where i.application_id = p_application_id;
  return case p_outcome
    when 'granted' then v_all > 0 and v_granted = v_all
    when 'granted_conditionally' then v_all > 0 and v_refused < v_all
    when 'granted_in_part' then v_all > 0 and v_granted < v_all and v_refused < v_all
    when 'refused' then v_refused = v_all
    else true end;
end $$;
comment on function rule.outcome_fits(bigint, text) is
  'Granted: every item granted. Conditionally: not all refused. In part: something limited or refused, not all refused. Refused: all refused. Dismissed: whatever they are.';
