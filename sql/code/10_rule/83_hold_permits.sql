-- Taken before a decision is judged: neither the permit it builds on nor the roof ends or changes between the judgement and the decision.
create function rule.hold_permits(p_application data.application) returns void
  language plpgsql volatile as $$
begin
  perform from data.organisation o where o.id = p_application.org_id for no key update;   -- always before the permit's row: see rule.open_permits
  perform from data.permit p where p.id = p_application.base_permit_id for no key update;
  perform from data.permit r where r.id = rule.roof_for(p_application) for share;
end $$;
comment on function rule.hold_permits(data.application) is 'Locks the organisation of an application and the permits on which its decision rests.';
