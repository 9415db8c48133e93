create view ui.revocation_list with (security_invoker = true) as
select r.id, r.permit_id, r.state, r.reasons, r.urgent_ground, r.urgent_ground <> '' as urgent, r.proposed_at, r.decided_at,
       coalesce(p.full_name, rule.person_name(r.proposed_by)) as proposed_by_name, coalesce(d.full_name, rule.person_name(r.decided_by)) as decided_by_name, 1 as version
  from data.revocation r
  left join data.person p on p.id = r.proposed_by
  left join data.person d on d.id = r.decided_by;
comment on view ui.revocation_list is 'Proposals to revoke permits; to the organisation only what was decided.';
