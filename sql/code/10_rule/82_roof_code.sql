-- What an application needs of the roof it would stand under, or of what stands under it: a roof in force, content inside it, and no
-- client left outside a framework that becomes narrower.
create function rule.roof_code(p_application data.application) returns text
  language plpgsql stable as $$
declare
  b data.permit;
  v_roof bigint;
  v_mask bit(512);
begin
  select coalesce(bit_or(g.items), 0::bit(512)) into v_mask from rule.granted_purposes(p_application.id) g;
  if p_application.kind in ('amendment', 'renewal') then
    select * into b from data.permit x where x.id = p_application.base_permit_id;
    if exists (select from data.permit c where c.roof_permit_id = b.id and c.state <> 'ended' and (rule.permit_mask(c.id) & ~v_mask) <> 0::bit(512)) then
      return 'DA147';
    end if;
  end if;
  v_roof := rule.roof_for(p_application);
  if v_roof is null then
    return case p_application.kind when 'municipal_order' then 'DA142' end;
  elsif not exists (select from data.permit r where r.id = v_roof and r.state = 'in_force') then
    return 'DA142';
  elsif (v_mask & ~rule.permit_mask(v_roof)) <> 0::bit(512) then
    return 'DA147';
  end if;
  return null;
end $$;
comment on function rule.roof_code(data.application) is 'Empty when the roof of what is granted is in force and holds it; else DA142 or DA147.';
