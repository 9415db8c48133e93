create view ui.permit_detail with (security_invoker = true) as
select l.*, p.service = 'interface' as is_interface, p.opened_at, p.ended_at, c.conditions, c.version_no as content_version,
       (select count(*)::integer from data.permit_item i where i.content_id = c.id) as content_items,
       c.decision_id, d.application_id, a.diary_number,
       (select count(*)::integer from data.access_right r where r.permit_id = p.id and r.state = 'active') as rights_active,
       p.kind = 'framework' as takes_clients
  from ui.permit_list l
  join data.permit p on p.id = l.id
  left join lateral (select * from data.permit_content x where x.permit_id = p.id and x.applied_at is not null order by x.version_no desc limit 1) c on true
  left join data.decision d on d.id = c.decision_id
  left join data.application a on a.id = d.application_id;
comment on view ui.permit_detail is 'One permit with its present content version and the case it came from.';
