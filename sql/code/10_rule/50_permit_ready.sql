-- Asked with the organisation's row locked: whoever completes another step holds it, and one of the two opens the permit.
create function rule.permit_ready(p_permit_id bigint) returns boolean
  language plpgsql stable as $$
begin
  -- The roof is asked for itself: whoever runs the due work need not see it.
  return not exists (select from rule.permit_step s where s.permit_id = p_permit_id and not s.done)
     and not exists (select from data.permit p where p.id = p_permit_id and p.valid_until < rule.today())   -- its end may not have been carried out yet
     and not exists (select from data.permit p join data.permit r on r.id = p.roof_permit_id where p.id = p_permit_id and r.state <> 'in_force');
end $$;
comment on function rule.permit_ready(bigint) is 'Whether nothing that a permit needs before it opens is missing any more.';
