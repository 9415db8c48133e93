-- An amendment or a renewal is of its permit's service; responsible users there are of the browser only.
create function rule.delivered_service(p_document jsonb) returns text
  language plpgsql stable as $$
begin
  return case when p_document ->> 'kind' = 'appointment' then 'browser'
              else coalesce(p_document ->> 'service', (select p.service from data.permit p where p.number = p_document ->> 'permit')) end;
end $$;
comment on function rule.delivered_service(jsonb) is 'The service that a delivered application without faults concerns.';
