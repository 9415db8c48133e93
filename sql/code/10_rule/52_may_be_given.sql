-- Whether a case, or a question on it, can be given to a person: role held today for the service, login open, not his own matter.
create function rule.may_be_given(p_person_id bigint, p_roles text[], p_application data.application) returns boolean
  language plpgsql stable as $$
begin
  return exists (select from data.person p where p.id = p_person_id and p.state = 'active' and p.login_name is not null and p.login_ended_at is null)
    and exists (
      select from data.membership m
       where m.person_id = p_person_id and m.role = any (p_roles) and m.service_scope in ('both', p_application.service)
         and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today()))
    and rule.guard_code('impartial', rule.find_matter('application', p_application.id), p_person_id, p_roles[1]) is null;
end $$;
comment on function rule.may_be_given(bigint, text[], data.application) is 'Whether a person of the agency in one of the roles may deal with an application.';
