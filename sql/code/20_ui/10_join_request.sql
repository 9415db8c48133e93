create view ui.join_request with (security_invoker = true) as
select j.id, j.application_id, j.permit_id, coalesce(p.number, f.number) as permit_number, j.org_id, f.name_fi as intermediary_fi, f.name_sv as intermediary_sv,
       j.client_org_id, j.client_name_fi, j.client_name_sv, j.message, j.state, j.reason, j.asked_at, j.answered_at, j.version, j.changed_at
  from data.join_request j
  left join data.permit p on p.id = j.permit_id
  left join rule.framework_permits() f on f.id = j.permit_id;
comment on view ui.join_request is 'Clients that ask to join a framework permit, for the client, the intermediary and the agency.';
