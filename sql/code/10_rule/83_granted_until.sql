-- An amendment does not touch the dates of its permit, and nothing goes on for longer than its roof, whatever was presented.
create function rule.granted_until(p_application data.application) returns date
  language plpgsql stable as $$
begin
  if p_application.kind = 'amendment' then
    return (select p.valid_until from data.permit p where p.id = p_application.base_permit_id);
  end if;
  return least(p_application.valid_until, (select r.valid_until from data.permit r where r.id = rule.roof_for(p_application)));
end $$;
comment on function rule.granted_until(data.application) is 'Last day of the permit that an application makes or changes; empty: until further notice.';
