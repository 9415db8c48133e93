create function rule.standing_roof(p_org_id bigint, p_service text) returns bigint
  language plpgsql stable as $$
begin
  return (select p.id from data.permit p join data.organisation o on o.id = p_org_id
           where p.kind = 'standing' and p.service = p_service and p.state = 'in_force' and o.standing_cover and o.class = any (p.grantee_classes)
           order by p.id limit 1);
end $$;
comment on function rule.standing_roof(bigint, text) is 'The standing permit in force under which an organisation may order a service; empty when there is none.';
