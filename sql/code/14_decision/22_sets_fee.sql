-- Queries may be free of charge, but opening the interface is charged to everybody, to an authority at cost price (1070/2022 2-3 §); a permit
-- that is only changed or goes on opens nothing.
create function rule.sets_fee(p_application data.application) returns boolean
  language plpgsql stable as $$
begin
  return rule.is_granting(p_application.proposed_outcome)
     and (p_application.fee_basis <> 'free' or (p_application.service = 'interface' and p_application.kind not in ('amendment', 'renewal')));
end $$;
comment on function rule.sets_fee(data.application) is 'Whether what is proposed lays a fee on the applicant, so that the decision tells how a change is sought in that too.';
