-- What falls due by the calendar and touches an organisation, one row each; its phases carry it out.
create view rule.due with (security_invoker = true) as
select 'begin_appointment' as act, a.id, a.org_id from data.appointment a where a.state = 'granted' and a.valid_from <= (select rule.today())
union all
select 'end_permit', p.id, p.org_id from data.permit p where p.state <> 'ended' and p.valid_until < (select rule.today())
union all
select 'begin_content', c.id, p.org_id from data.permit_content c join data.permit p on p.id = c.permit_id
 where c.applied_at is null and c.valid_until is null and c.valid_from <= (select rule.moment()) and p.state <> 'ended'
union all
select 'end_appointment', a.id, a.org_id from data.appointment a
 where a.state in ('applied', 'granted', 'in_force', 'suspended') and a.valid_until < (select rule.today())
union all
select 'open_permit', p.id, p.org_id from data.permit p where p.state = 'awaiting_commitment' and rule.permit_ready(p.id);
comment on view rule.due is 'Appointments that begin or end, permits that end or open, contents that begin: due today, not yet done.';
grant select on rule.due to lv_writer;

-- All at once and by id, before the first phase: taken phase by phase they would stand in another order than an act on a roof takes them.
-- A permit that ends takes along what stands under it.
create function rule.lock_due_organisations() returns bigint[]
  language plpgsql volatile as $$
declare
  v_orgs bigint[];
begin
  with locked as (
    select o.id from data.organisation o
     where o.id in (select d.org_id from rule.due d
                    union all select c.org_id from rule.due d join data.permit c on c.roof_permit_id = d.id and c.state <> 'ended' where d.act = 'end_permit')
     order by o.id for no key update)
  select coalesce(array_agg(l.id), '{}') into v_orgs from locked l;
  return v_orgs;
end $$;
comment on function rule.lock_due_organisations() is 'Locks the organisations for which something is due, in the order of rule.open_permits; the phases keep to them.';
