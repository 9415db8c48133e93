create function rule.permit_mask(p_permit_id bigint) returns bit
  language plpgsql stable as $$
begin
  return (select coalesce(bit_or(u.items), 0::bit(512)) from data.permit_purpose u where u.permit_id = p_permit_id);
end $$;
comment on function rule.permit_mask(bigint) is 'The items of a permit''s present content, whatever the purpose.';
