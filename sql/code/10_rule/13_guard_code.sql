-- Each guard by name: empty when it holds, else the code with which the act is refused.
create function rule.guard_code(p_guard text, p_matter rule.matter, p_person_id bigint, p_role text) returns text
  language plpgsql stable as $$
begin
  case p_guard
    when 'impartial' then
      if p_person_id in (p_matter.subject_id, p_matter.maker_id)
         or (rule.has_interest(p_person_id, p_matter.org_id)
             -- the agency holds the standing permits for others: they are not its people's own matter
             and not (p_matter.object = 'permit' and exists (select from data.permit p where p.id = p_matter.id and p.kind = 'standing'))) then
        return 'DA004';
      end if;
    when 'not_self' then
      if p_person_id = p_matter.subject_id then return 'DA004'; end if;
    when 'self' then
      if p_person_id is distinct from p_matter.subject_id then return 'DA001'; end if;
    when 'not_presenter' then
      if p_person_id = p_matter.presenter_id
         or (p_matter.object = 'application' and exists (select from data.application a where a.id = p_matter.id and a.registered_by = p_person_id)) then
        return 'DA004';
      end if;
    when 'registrar' then   -- a draft is the agency's only while it enters what came on paper, and then of him who enters it
      if not exists (select from data.application a where a.id = p_matter.id and a.registered_by = p_person_id) then return 'DA001'; end if;
    when 'base_permit' then   -- offered under a permit: some kind of application may build on it
      if p_matter.permit_id is not null and rule.base_permit_code('amendment', p_matter.org_id, p_matter.service, p_matter.permit_id) is not null
         and rule.base_permit_code('renewal', p_matter.org_id, p_matter.service, p_matter.permit_id) is not null then
        return 'DA232';
      end if;
    when 'own_draft' then
      if exists (select from data.application a where a.id = p_matter.id and a.registered_by is not null) then return 'DA160'; end if;
    when 'framework_join' then
      if not exists (select from data.application a where a.id = p_matter.id and a.kind = 'framework_join') then return 'DA003'; end if;
    when 'join_open' then
      if not exists (select from data.join_request j join data.application a on a.id = j.application_id where j.id = p_matter.id and a.state = 'draft') then
        return 'DA003';
      end if;
    when 'handler' then
      if p_person_id is distinct from p_matter.handler_id then return 'DA113'; end if;
    when 'completion_overdue' then
      if not exists (select from data.completion_request r where r.application_id = p_matter.id and r.state = 'open' and r.due_on < rule.today()) then return 'DA123'; end if;
    when 'completion_in_time' then
      if not exists (select from data.completion_request r where r.application_id = p_matter.id and r.state = 'open' and r.due_on >= rule.today()) then return 'DA122'; end if;
    when 'extension_asked' then
      if not exists (select from data.completion_request r where r.application_id = p_matter.id and r.state = 'open' and r.wish_state = 'asked') then return 'DA003'; end if;
    when 'hearing_unanswered' then
      if not exists (select from rule.open_hearing h where h.object = p_matter.object and h.object_id = p_matter.id) then return 'DA003'; end if;
    when 'hearing_in_time' then
      if not exists (select from rule.open_hearing h where h.object = p_matter.object and h.object_id = p_matter.id and h.due_on >= rule.today()) then return 'DA129'; end if;
    when 'hearing_wish' then
      if not exists (select from rule.open_hearing h where h.object = p_matter.object and h.object_id = p_matter.id and h.wish_state = 'asked') then return 'DA003'; end if;
    when 'hearing_over' then
      if not exists (select from data.hearing h where h.application_id = p_matter.id and (h.state = 'answered' or (h.state = 'open' and h.due_on < rule.today() and h.wish_state is distinct from 'asked'))) then
        return 'DA123';   -- a wish for more time is answered first
      end if;
    when 'assessment_open' then
      if not exists (select from data.assessment s where s.application_id = p_matter.id and s.state = 'open') then return 'DA126'; end if;
    when 'statement_mine' then
      if not exists (select from data.statement s where s.application_id = p_matter.id and s.state = 'open' and s.asked_of = p_person_id) then return 'DA125'; end if;
    when 'unread_messages' then
      if not exists (select from data.application_message g where g.application_id = p_matter.id and g.read_at is null
                        and g.side = case when rule.is_agency_role(p_role) then 'customer' else 'agency' end) then return 'DA003'; end if;
    when 'not_handler' then
      if p_person_id = p_matter.handler_id then return 'DA003'; end if;
    when 'remedy_over' then
      if exists (select from data.decision d join data.decision_service s on s.decision_id = d.id
                  where d.application_id = p_matter.id and coalesce(s.remedy_until, s.served_on) >= rule.today()) then return 'DA131'; end if;
    when 'permit_in_force' then
      if p_matter.permit_state is distinct from 'in_force' then return 'DA104'; end if;
    when 'not_agency_stopped' then
      if p_matter.agency_stop then return 'DA109'; end if;
    when 'restorable' then
      if p_matter.restorable is not true then return 'DA003'; end if;
    when 'terms_open' then
      if exists (select from data.commitment c where c.permit_id = p_matter.id and c.terms_version = rule.terms_version(p_matter.service)) then return 'DA003'; end if;
    when 'interface_permit' then
      if p_matter.service is distinct from 'interface' then return 'DA141'; end if;
      -- a client asks through the connection of the framework permit, and what is asked under a standing permit goes through the members' own
      if exists (select from data.permit p where p.id = p_matter.permit_id and p.kind in ('client', 'standing')) then return 'DA152'; end if;
      if p_matter.permit_state = 'ended' then return 'DA146'; end if;
    when 'connection_ready' then
      if exists (select from data.connection c where c.id = p_matter.id and c.kind = 'certificate' and not exists (
           select from data.certificate t where t.connection_id = c.id and t.valid_from <= rule.today() and t.valid_until >= rule.today())) then
        return 'DA143';
      end if;
    when 'not_roof' then
      if exists (select from data.permit p where p.id = p_matter.id and p.kind = 'standing') then return 'DA148'; end if;
    when 'no_revocation' then
      if exists (select from data.permit_hearing h where h.permit_id = p_matter.id and h.state <> 'closed')
         or exists (select from data.revocation r where r.permit_id = p_matter.id and r.state = 'proposed') then return 'DA149'; end if;
    when 'no_proposal' then
      if exists (select from data.revocation r where r.permit_id = p_matter.id and r.state = 'proposed') then return 'DA149'; end if;
    when 'agency_end' then   -- a proposal that waits is for the decider; else the organisation ends its permit itself
      if rule.ends_itself(p_matter.id) and not exists (select from data.revocation r where r.permit_id = p_matter.id and r.state = 'proposed') then return 'DA151'; end if;
    when 'revocation_open' then
      if not exists (select from data.permit_hearing h where h.permit_id = p_matter.id and h.state <> 'closed')
         and not exists (select from data.revocation r where r.permit_id = p_matter.id and r.state = 'proposed') then return 'DA003'; end if;
    when 'own_suspension' then   -- what stands still with its roof goes on with it
      if exists (select from data.permit p where p.id = p_matter.id and p.suspended_by_roof) then return 'DA142'; end if;
    when 'roof_in_force' then
      if exists (select from data.permit p join data.permit r on r.id = p.roof_permit_id where p.id = p_matter.id and r.state <> 'in_force') then return 'DA142'; end if;
    when 'responsible_user' then
      if p_matter.service = 'browser' and exists (
           select from data.organisation o where o.id = p_matter.org_id and o.class <> 'agency' and o.responsible_users_in_force = 0 and o.override_reason is null) then
        return 'DA110';
      end if;
    when 'not_last' then
      if exists (select from data.organisation o where o.id = p_matter.org_id
                   and o.browser_permits_in_force > 0 and o.responsible_users_in_force <= 1 and o.override_reason is null) then
        return 'DA101';
      end if;
    when 'login_closed' then
      if exists (select from data.person p where p.id = p_matter.id and p.login_name is not null and p.login_ended_at is null) then return 'DA003'; end if;
    when 'login_open' then
      if not exists (select from data.person p where p.id = p_matter.id and p.login_name is not null and p.login_ended_at is null) then return 'DA003'; end if;
  end case;
  return null;
end $$;
comment on function rule.guard_code(text, rule.matter, bigint, text) is 'Empty when the named guard holds for this person and object, else the code of refusal.';
