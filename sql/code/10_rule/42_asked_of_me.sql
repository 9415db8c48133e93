-- A statement may come from another unit of the agency, whose people do not see applications otherwise: of a case they are asked about they see
-- what was applied for, as long as the question is open and afterwards, for their statement is kept with it.
create function rule.asked_of_me() returns setof bigint
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' rows 5 as $$
begin
  return query select distinct s.application_id from data.statement s where s.asked_of = rule.me() and s.state <> 'cancelled' and not (select p.first_password from data.person p where p.id = s.asked_of)
    and exists (select from data.membership m where m.person_id = s.asked_of and rule.is_agency_role(m.role)
                   and m.valid_from <= rule.today() and (m.valid_until is null or m.valid_until >= rule.today()));
end $$;
comment on function rule.asked_of_me() is 'Applications on which the caller has been asked for a statement.';
