-- Which permit an application may build on: an amendment on one in force (or suspended), a renewal also on one whose time ran out within
-- the last year; both of the own organisation. A framework permit is joined while it is in force.
create function rule.base_permit_code(p_kind text, p_org_id bigint, p_service text, p_permit_id bigint) returns text
  language plpgsql stable as $$
declare
  p data.permit;
begin
  select * into p from data.permit x where x.id = p_permit_id;
  if not found or (p_service is not null and p.service <> p_service) then
    return 'DA232';
  elsif p_kind = 'framework_join' then
    return case when p.kind <> 'framework' or p.state <> 'in_force' or p.org_id = p_org_id then 'DA232' end;
  elsif p.org_id <> p_org_id then
    return 'DA232';
  elsif p.state in ('in_force', 'suspended') then
    return null;
  elsif p_kind = 'renewal' and p.state = 'ended' and p.end_reason = 'expired' and p.valid_until >= rule.today() - interval '1 year' then
    return null;
  end if;
  return 'DA232';
end $$;
comment on function rule.base_permit_code(text, bigint, text, bigint) is 'Empty when an application of that kind may build on the permit; else DA232.';
