-- What may have changed between presenting and deciding: the permit that an application builds on.
create function rule.decision_code(p_application data.application) returns text
  language plpgsql stable as $$
declare
  p data.permit;
begin
  if not rule.is_granting(p_application.proposed_outcome) then
    return null;
  elsif rule.roof_code(p_application) is not null then
    return rule.roof_code(p_application);
  elsif p_application.kind = 'framework_join' then
    return case when not exists (select from data.permit x where x.id = p_application.framework_permit_id and x.state = 'in_force') then 'DA104'
                when not exists (select from data.join_request j where j.application_id = p_application.id and j.permit_id = p_application.framework_permit_id and j.state = 'approved') then 'DA233' end;
  elsif p_application.kind in ('amendment', 'renewal') then
    select * into p from data.permit x where x.id = p_application.base_permit_id;
    if p_application.kind = 'amendment' then
      return case when p.state = 'ended' then 'DA104' end;
    end if;
    return case when p.state = 'ended' and p.end_reason <> 'expired' then 'DA104'
                when p.state <> 'ended' and p_application.valid_until < p.valid_until then 'DA103' end;
  end if;
  return null;
end $$;
comment on function rule.decision_code(data.application) is 'Empty when what is proposed can be carried out; else the code of refusal.';
