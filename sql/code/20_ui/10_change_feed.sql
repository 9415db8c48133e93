create view ui.change_feed with (security_invoker = true) as
select h.xid, f.object, f.object_id, f.version, h.org_id, h.at
  from audit.record h
  cross join lateral (
    select h.object as object, h.object_id as object_id, h.version as version
    union all
    select 'organisation', h.org_id, (select o.version from data.organisation o where o.id = h.org_id)
     where h.object in ('permit', 'appointment') and h.org_id is not null
    union all
    select 'permit', p.id, p.version from data.connection c join data.permit p on p.id = c.permit_id where h.object = 'connection' and c.id = h.object_id) f
 where h.result = 'accepted';
comment on view ui.change_feed is
  'Accepted acts by transaction, polled with xid >= horizon. A permit or an appointment also touches its organisation, whose counters it may change; a connection touches its permit.';
