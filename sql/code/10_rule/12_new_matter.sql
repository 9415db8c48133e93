create function rule.new_matter(p_object text, p_org_id bigint, p_permit_id bigint) returns rule.matter
  language plpgsql stable as $$
declare
  v rule.matter;
begin
  v.object := p_object; v.org_id := p_org_id; v.state := 'none';
  if p_permit_id is not null then
    select p.state, p.service into v.permit_state, v.service from data.permit p where p.id = p_permit_id;
    v.permit_id := p_permit_id;
  end if;
  return v;
end $$;
comment on function rule.new_matter(text, bigint, bigint) is 'What is about to be made, as guards see it: for the door of its command and for the button that offers it.';
