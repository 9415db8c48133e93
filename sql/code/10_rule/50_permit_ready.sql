-- Asked with the organisation's row locked: whoever completes another step holds it, and one of the two opens the permit.
create function rule.permit_ready(p_permit_id bigint) returns boolean
  language plpgsql stable as $$
begin
  return not exists (select from rule.permit_step s where s.permit_id = p_permit_id and not s.done);
end $$;
comment on function rule.permit_ready(bigint) is 'Whether nothing that a permit needs before it opens is missing any more.';
