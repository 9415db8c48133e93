create function rule.begin_draft(p_actor rule.actor, p_org_id bigint, p_service text, p_kind text, p_base_permit_id bigint) returns data.application
  language plpgsql volatile as $$
declare
  a data.application;
begin
  insert into data.application (org_id, org_name_key, service, kind, base_permit_id, created_by, changed_at)
  values (p_org_id, '', coalesce((select p.service from data.permit p where p.id = p_base_permit_id), p_service), p_kind, p_base_permit_id, p_actor.person_id, p_actor.at)
  returning * into a;
  if p_base_permit_id is not null then
    perform rule.prefill_application(a.id, p_base_permit_id);
  end if;
  insert into data.application_answer (application_id, question, answer)
  select a.id, 'applicant.invoicing', o.invoicing from data.organisation o where o.id = p_org_id and btrim(o.invoicing) <> ''
  on conflict do nothing;
  return a;
end $$;
comment on function rule.begin_draft(rule.actor, bigint, text, text, bigint) is
  'Makes an empty draft, or one filled from the permit it builds on; what the register of organisations knows stands in it.';
