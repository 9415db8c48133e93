-- What an act would bring about, told before it is signed: who loses what, which permits follow, which connections stop, who of the
-- responsible users remains, which letters go. Worked out from the same rows that the act touches; a test does the act and compares.
-- People's names are shown to whom the rights are visible; the figures stand for everybody who sees the permit.
create view ui.permit_rehearsal with (security_invoker = true) as
select a.act || ':' || s.part || ':' || p.id || ':' || coalesce(s.object_id, 0) || ':' || coalesce(s.title, '') as id, p.id as permit_id, a.act, s.part, s.no, s.object, s.object_id,
       s.title, s.detail, s.state, s.state_after, s.effect, p.version
  from data.permit p
  cross join (values ('suspend_permit', 'suspended'), ('end_permit', 'ended'), ('revoke_permit', 'ended')) a (act, after)
  cross join lateral (
    -- figures
    select 'total' as part, 1 as no, 'right' as object, null::bigint as object_id,
           (case a.after when 'suspended' then l.rights_active else l.rights_open end)::text as title, null::text as detail, null::text as state, null::text as state_after,
           'rights_lost' as effect
      from rule.permit_losses(p.id) l
    union all
    select 'total', 2, 'permit', null, l.permits_under::text, null, null, null, 'permits_follow' from rule.permit_losses(p.id) l where l.permits_under > 0
    union all
    -- permits under this one
    select 'permit', 3, 'permit', c.id, c.number, coalesce(o.name_fi, ''), c.state, a.after, case a.after when 'suspended' then 'stands_still' else 'ends' end
      from data.permit c left join data.organisation o on o.id = c.org_id
     where c.roof_permit_id = p.id and c.state <> 'ended' and (a.after = 'ended' or c.state = 'in_force')
    union all
    -- rights, of this permit and of those under it
    select 'right', 4, 'right', r.id, r.person_name, u.name, r.state, case a.after when 'ended' then 'ended' else r.state end, case a.after when 'suspended' then 'refused' else 'ends' end
      from data.permit c
      join data.access_right r on r.permit_id = c.id
      join data.permit_purpose u on u.id = r.purpose_id
     where (c.id = p.id or c.roof_permit_id = p.id)
       and r.state = any (case a.after when 'suspended' then array['active'] else array['proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked'] end)
       and (a.after = 'ended' or c.state = 'in_force')
    union all
    -- connections
    select 'connection', 5, 'connection', k.id, coalesce(k.product_name, k.subsystem, ''), coalesce(k.subsystem, ''), k.state, case a.after when 'ended' then 'closed' else k.state end,
           case a.after when 'suspended' then 'stops' else 'closed' end
      from data.permit c join data.connection k on k.permit_id = c.id
     where (c.id = p.id or c.roof_permit_id = p.id)
       and k.state = any (case a.after when 'suspended' then array['production'] else array['planned', 'test', 'production'] end)
       and (a.after = 'ended' or c.state = 'in_force')
    union all
    -- responsible users who remain, with nothing to look after or with other permits
    select 'responsible_user', 6, 'appointment', x.id, y.full_name, (o.browser_permits_in_force - (p.state = 'in_force')::integer)::text, x.state, x.state,
           case when o.browser_permits_in_force - (p.state = 'in_force')::integer > 0 then 'remains' else 'remains_without_permit' end
      from data.appointment x
      join data.person y on y.id = x.person_id
      join data.organisation o on o.id = x.org_id
     where p.service = 'browser' and p.kind <> 'standing' and x.org_id = p.org_id and x.state = 'in_force'
    union all
    -- letters
    select 'letter', 7, 'letter', c.id, case a.act when 'suspend_permit' then 'suspension' when 'revoke_permit' then case when c.id = p.id then 'revocation' else 'permit_ended' end else 'permit_ended' end,
           c.number, null, null, 'written'
      from data.permit c
     where (c.id = p.id or c.roof_permit_id = p.id) and c.kind <> 'standing' and c.state <> 'ended' and (a.after = 'ended' or c.state = 'in_force')) s
 where p.state <> 'ended' and (a.after = 'ended' or p.state = 'in_force');
comment on view ui.permit_rehearsal is 'Rehearsal of suspending, ending or revoking a permit: what would follow, row by row.';
