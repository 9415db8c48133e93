-- The last day of a suspension: not past, within reach of a calendar, and later than the one it goes beyond.
create function rule.suspension_faults(p_until date, p_present date default null) returns jsonb
  language plpgsql stable as $$
begin
  return case when p_until < rule.today() then '[{"field": "until", "code": "DA206"}]'
              when p_until > rule.today() + 36525 then '[{"field": "until", "code": "DA207"}]'
              when p_until <= p_present then '[{"field": "until", "code": "DA212"}]' else '[]' end::jsonb;
end $$;
comment on function rule.suspension_faults(date, date) is 'Faults of the day until which a suspension is to hold.';
