-- Which documents an application of its kind is expected to bring along, and why. None keeps it from being sent: what is missing is asked
-- for when it turns out to be needed.
--   security_report     for the interface the clarification of protection is usually a report of its own
--   contract            with those who process the data on the applicant's behalf; with the intermediary that is joined
--   power_of_attorney   when somebody else applies on the organisation's behalf
create function rule.wanted_attachments(p_application_id bigint) returns table (kind text, wanted boolean, reason text)
  language plpgsql stable as $$
declare
  a data.application;
begin
  select x.id, x.service, x.kind into a.id, a.service, a.kind from data.application x where x.id = p_application_id;
  if not found then
    return;
  end if;
  return query values
    ('security_report'::text, a.service = 'interface', case when a.service = 'interface' then 'interface_security' else 'security_by_itself' end),
    ('contract', a.kind = 'framework_join' or exists (select from data.application_answer x where x.application_id = a.id and x.question = 'use.processors' and x.answer = 'true'),
                 case when a.kind = 'framework_join' then 'joins_intermediary' else 'processors' end),
    ('power_of_attorney', false, 'on_behalf'),
    ('other', false, 'other_accounts');
end $$;
comment on function rule.wanted_attachments(bigint) is 'Kinds of documents that an application may bring: whether its answers call for each, and the reason.';
