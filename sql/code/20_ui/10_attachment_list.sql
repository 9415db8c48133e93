create view ui.attachment_list with (security_invoker = true) as
select t.id, t.application_id, t.org_id, t.kind, t.name, t.media_type, t.size, encode(t.sha256, 'hex') as sha256, t.publicity, t.secrecy_ground, t.side,
       t.added_by, coalesce(p.full_name, rule.person_name(t.added_by)) as added_by_name, t.added_at,
       case when t.removed_at is null then 'attached' else 'removed' end as state, case when t.removed_at is not null then 'removed' when not t.examined then 'unexamined' end as exception, t.removed_at, t.removal_reason,
       t.publicity = 'public' or a.service = any (array(select rule.secret_services())) or t.org_id = any (array(select rule.my_orgs('application'))) as readable, a.version
  from data.attachment t
  join data.application a on a.id = t.application_id
  left join data.person p on p.id = t.added_by
 where t.removed_at is null or a.state <> 'draft';
comment on view ui.attachment_list is 'Attachments of applications, also those marked as removed; whether the reader may open one stands in readable.';
