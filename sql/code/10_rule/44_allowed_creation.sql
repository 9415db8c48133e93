-- The acts that make something stand on no object yet, so they are judged under what the new thing would belong to: a right, a connection or
-- an application that builds on it under a permit; an appointment, a person or an application under an organisation. Without an id: under the
-- most favourable one the caller has.
create function rule.allowed_creation(p_under text, p_id bigint) returns table (act text, allowed boolean, code text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v_me     bigint := rule.me();
  v_org_id bigint;
  v_permit bigint;
  t record;
  j record;
begin
  if v_me is null or p_under not in ('permit', 'organisation') then
    return;
  end if;
  if p_under = 'permit' then
    select p.id, p.org_id into v_permit, v_org_id from data.permit p
     where (p.id = p_id and (rule.agency_sees('permit') or p.org_id = any (array(select rule.my_orgs('permit')))))
        or (p_id is null and p.org_id = any (array(select rule.my_orgs('right'))))
     order by p.state = 'in_force' desc, p.id limit 1;
    if v_permit is null and p_id is null then
      select o into v_org_id from rule.my_orgs('right') o limit 1;   -- a role, but no permit at all
    end if;
  else
    select o.id into v_org_id from data.organisation o
     where (o.id = p_id and (rule.agency_sees('organisation') or o.id = any (array(select rule.my_orgs('organisation')))))
        or (p_id is null and o.id = any (array(select rule.my_orgs('organisation'))))
     order by o.id limit 1;
  end if;
  if v_org_id is null then
    return;
  end if;
  for t in
    select distinct x.object, x.act from rule.transition x
     where x.from_state = 'none'
       and (x.object = any (case p_under when 'permit' then array['right', 'connection'] else array['appointment', 'person', 'application'] end)
            or (p_under = 'permit' and p_id is not null and x.act = 'save_application'))   -- an application that builds on this permit
     order by 2
  loop
    select * into j from rule.judge_act(v_me, t.act, rule.new_matter(t.object, v_org_id, v_permit));
    if coalesce(j.code, '') not in ('DA001', 'DA003') then   -- DA003: a role that does the act in other states, but makes nothing by it
      act := t.act; allowed := j.code is null; code := j.code;
      return next;
    end if;
  end loop;
end $$;
comment on function rule.allowed_creation(text, bigint) is 'What ui.allowed_creation answers: every act that makes something under this object, for which the caller holds a role, and why it is not possible now.';
