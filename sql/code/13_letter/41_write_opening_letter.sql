-- To whom the service has been opened: what was agreed, and who of the organisation is given the user ids.
create function rule.write_opening_letter(p_actor rule.actor, p_permit_id bigint) returns void
  language plpgsql volatile as $$
begin
  perform rule.write_letter(p_actor, 'opening', null, p.id, jsonb_build_object(
      'product', (select c.product_name from data.connection c where c.permit_id = p.id and c.state = 'production' order by c.id limit 1),
      'credentials_to', (select x.full_name from data.appointment a join data.person x on x.id = a.person_id
                          where p.service = 'browser' and a.org_id = p.org_id and a.state = 'in_force' order by a.id limit 1)))
    from data.permit p where p.id = p_permit_id and p.kind <> 'standing';
end $$;
comment on function rule.write_opening_letter(rule.actor, bigint) is 'The letter at the act by which a permit comes into force.';
