create function rule.add_decision_version(p_actor rule.actor, p_decision_id bigint, p_permit_number text, p_reasons text, p_conditions text,
                                          p_provisions text, p_corrects text) returns integer
  language plpgsql volatile as $$
declare
  d data.decision;
  v_no integer;
begin
  select * into d from data.decision x where x.id = p_decision_id;
  select 1 + count(*) into v_no from data.decision_version x where x.decision_id = p_decision_id;
  insert into data.decision_version (decision_id, org_id, version_no, language, title, body, reasons, conditions, provisions, corrects, made_at, made_by)
  values (d.id, d.org_id, v_no, d.language, rule.word_of('decision', 'title', d.language),
          rule.decision_document(d, p_permit_number, v_no, p_reasons, p_conditions, p_provisions, p_corrects, p_actor.at),
          p_reasons, p_conditions, p_provisions, p_corrects, p_actor.at, p_actor.person_id);
  return v_no;
end $$;
comment on function rule.add_decision_version(rule.actor, bigint, text, text, text, text, text) is
  'Makes the next version of a decision''s document; the caller holds the application.';
