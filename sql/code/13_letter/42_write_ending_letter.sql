-- What the organisation needs to know before its permit ends: who loses what, how long a renewal takes, or that one is on its way.
create function rule.write_ending_letter(p_actor rule.actor, p_permit_id bigint) returns void
  language plpgsql volatile as $$
declare
  p data.permit;
  o data.organisation;
  v_renewal text;
begin
  select * into p from data.permit x where x.id = p_permit_id;
  if p.kind = 'standing' then
    return;
  end if;
  select * into o from data.organisation x where x.id = p.org_id;
  select a.diary_number into v_renewal from data.application a
   where a.base_permit_id = p.id and a.kind = 'renewal' and a.diary_number is not null and a.state not in ('draft', 'decided', 'served', 'closed', 'withdrawn', 'transferred')
   order by a.id desc limit 1;
  perform rule.write_letter(p_actor, 'permit_ending', null, p.id, jsonb_build_object(
    'rights_active', (select nullif(count(*), 0) from data.access_right r where r.permit_id = p.id and r.state = 'active'),
    'application_open', v_renewal,
    'expected_time', case when v_renewal is null then rule.expected_time(p.service, o.class, 'renewal', rule.today(), o.language) end));
end $$;
comment on function rule.write_ending_letter(rule.actor, bigint) is 'The letter that reminds the organisation of a permit that ends soon.';
