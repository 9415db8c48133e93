create function rule.delivered_before(p_reference text) returns text
  language plpgsql stable as $$
begin
  return (select coalesce(a.diary_number, p_reference) from data.application_delivery d left join data.application a on a.id = d.application_id
           where d.source = 'e_service' and d.external_reference = p_reference);
end $$;
comment on function rule.delivered_before(text) is 'Diary number under which a reference of the e-service was taken in, of an appointment the reference itself; empty when it was not.';
