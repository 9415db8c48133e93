-- The roof under which stands what an application asks: the standing permit of an order, the framework permit that a client joins, and for
-- an amendment or a renewal the one above the permit it builds on.
create function rule.roof_for(p_application data.application) returns bigint
  language plpgsql stable as $$
begin
  return case p_application.kind
    when 'municipal_order' then rule.standing_roof(p_application.org_id, p_application.service)
    when 'framework_join' then p_application.framework_permit_id
    else (select p.roof_permit_id from data.permit p where p.id = p_application.base_permit_id) end;
end $$;
comment on function rule.roof_for(data.application) is 'The permit above the one that an application asks for; empty when there is none.';
