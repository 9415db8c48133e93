create function rule.refuse_faults(p_actor rule.actor, p_faults jsonb) returns api.outcome
  language plpgsql volatile as $$
begin
  return rule.refuse(p_actor, 'DA005', p_faults -> 0 ->> 'field', jsonb_build_object('faults', p_faults));
end $$;
comment on function rule.refuse_faults(rule.actor, jsonb) is 'Refuses with all faults together; the first one names the field.';
