create view ui.permit_detail with (security_invoker = true) as
select l.*, case when n.changed then n.name_fi end as name_then_fi, case when n.changed then n.name_sv end as name_then_sv, p.service = 'interface' and (p.kind not in ('client', 'standing') or exists (select from data.connection x where x.permit_id = p.id)) as has_connections, p.opened_at, p.ended_at,
       p.kind in ('standing', 'framework') as is_roof, f.id as roof_permit_id, f.number as roof_number, f.org_name_fi as roof_org_name_fi, f.org_name_sv as roof_org_name_sv, f.state as roof_state, (select x.id from data.permit x where x.id = p.roof_permit_id) as roof_open_id,
       p.suspended_by_roof, p.suspended_until, s.suspended_at, s.suspension_reason,
       h.grounds as hearing_grounds, h.due_on as hearing_due_on, h.state as hearing_state, nullif(h.answer, '') as hearing_answer, h.answered_at as hearing_answered_at,
       h.wish_state as hearing_wish_state, h.wished_until as hearing_wished_until, nullif(h.wish_reason, '') as hearing_wish_reason, data.deadline(h.due_on, 2, 'week') as hearing_later_on,
       v.reasons as revocation_reasons, v.state as revocation_state, nullif(v.urgent_ground, '') as revocation_urgent_ground, v.proposed_at as revocation_proposed_at,
       case when v.proposed_by is not null then rule.person_name(v.proposed_by) end as revocation_proposed_by, v.decided_at as revocation_decided_at,
       array_to_string(p.grantee_classes, ', ') as grantees, c.conditions, c.version_no as content_version,
       exists (select from data.permit_content x where x.permit_id = p.id and x.version_no > 1) as has_versions,
       (select count(*)::integer from data.permit_item i where i.content_id = c.id) as content_items,
       c.decision_id, d.application_id, a.diary_number,
       (select count(*)::integer from data.access_right r where r.permit_id = p.id and r.state = 'active') as rights_active,
       p.kind = 'framework' as takes_clients
  from ui.permit_list l
  join data.permit p on p.id = l.id
  left join lateral (select * from data.permit_content x where x.permit_id = p.id and x.applied_at is not null order by x.version_no desc limit 1) c on true
  left join lateral (select * from rule.roof_of(p.id) x where p.roof_permit_id is not null) f on true
  left join lateral (select * from data.permit_hearing x where x.permit_id = p.id order by x.id desc limit 1) h on true
  left join lateral (select * from data.revocation x where x.permit_id = p.id order by x.id desc limit 1) v on true
  left join lateral (select max(coalesce((x.change ->> 'due_at')::timestamptz, x.at)) filter (where x.act = 'suspend_permit') as suspended_at,
                            (array_agg(x.reason order by x.id desc) filter (where x.reason <> ''))[1] as suspension_reason
                       from audit.record x
                      where p.state = 'suspended' and x.object = 'permit' and x.object_id = p.id and x.act in ('suspend_permit', 'extend_suspension') and x.result = 'accepted'
                        and x.id >= (select max(y.id) from audit.record y
                                      where y.object = 'permit' and y.object_id = p.id and y.act = 'suspend_permit' and y.result = 'accepted')) s on true
  left join data.decision d on d.id = c.decision_id
  left join lateral (select x.*, (x.name_fi, x.name_sv) <> (l.org_name_fi, l.org_name_sv) as changed from rule.organisation_name(p.org_id, d.decided_at) x where d.id is not null) n on true
  left join data.application a on a.id = d.application_id;
comment on view ui.permit_detail is 'One permit with its present content version and the case it came from.';
