-- What the decision that is proposed would do, told before it is signed: worked out from the same purposes and masks as
-- rule.carry_out_decision does it, and a test holds the two together.
create function rule.decision_effects(p_id bigint)
  returns table (no integer, effect text, object text, object_id bigint, item_id integer, person_name text, purpose_name text, state text, day date)
  language plpgsql stable as $$
declare
  a data.application;
  p data.permit;
begin
  select x.id, x.org_id, x.service, x.kind, x.base_permit_id, x.framework_permit_id, x.responsible_person_id, x.valid_from, x.valid_until, x.proposed_outcome
    into a.id, a.org_id, a.service, a.kind, a.base_permit_id, a.framework_permit_id, a.responsible_person_id, a.valid_from, a.valid_until, a.proposed_outcome
    from data.application x where x.id = p_id;
  if not rule.is_granting(a.proposed_outcome) then
    return;
  end if;
  select * into p from data.permit x where x.id = a.base_permit_id;
  if a.kind not in ('amendment', 'renewal') or p.state = 'ended' then
    return query select 1, 'make_permit', null::text, null::bigint, null::integer, null::text, null::text, 'awaiting_commitment', greatest(a.valid_from, rule.today());
    return query
    select 2, 'apply_appointment', 'person', x.id, null::integer, x.full_name, null::text, 'applied', greatest(a.valid_from, rule.today())
      from data.person x
     where a.kind = 'municipal_order' and a.service = 'browser' and x.id = a.responsible_person_id
       and rule.belongs_today(x.id, a.org_id)
       and not exists (select from data.appointment o where o.org_id = a.org_id and o.person_id = x.id and o.state in ('applied', 'granted', 'in_force', 'suspended'));
    return;
  end if;
  return query select 1, 'change_permit', 'permit', p.id, null::integer, null::text, null::text, p.state, greatest(a.valid_from, rule.today());
  if a.kind = 'renewal' then
    return query select 2, 'permit_until', 'permit', p.id, null::integer, null::text, null::text, p.state, rule.granted_until(a);
  end if;
  return query
  with next as (select g.name, g.items from rule.granted_purposes(p_id) g),
  now as (select u.name, u.items from data.permit_purpose u where u.permit_id = p.id and u.items <> 0::bit(512)),
  both_sides as (select coalesce(n.name, o.name) as name, coalesce(n.items, 0::bit(512)) as next, coalesce(o.items, 0::bit(512)) as now
                   from next n full join now o on o.name = n.name)
  select case when get_bit(b.next, d.id) = 1 then 3 else 4 end, case when get_bit(b.next, d.id) = 1 then 'item_added' else 'item_removed' end,
         null::text, null::bigint, d.id, null::text, b.name, null::text, null::date
    from both_sides b join data.data_item d on get_bit(b.next, d.id) <> get_bit(b.now, d.id)
   order by 1, b.name, d.id;
  return query
  select 5, 'right_ended', 'right', r.id, null::integer, r.person_name, u.name, r.state, greatest(a.valid_from, rule.today())
    from data.access_right r join data.permit_purpose u on u.id = r.purpose_id
   where r.permit_id = p.id and r.state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked')
     and (r.items & ~coalesce((select g.items from rule.granted_purposes(p_id) g where g.name = u.name), 0::bit(512))) <> 0::bit(512)
   order by r.person_name_key, r.id;
end $$;
comment on function rule.decision_effects(bigint) is 'Rehearsal of a proposed decision: permits made or changed, items that come and go, rights that end.';
