create function rule.terms_version(p_service text) returns text
  language plpgsql stable as $$
begin
  return (select t.version_code from data.terms t where t.service = p_service and t.valid_from <= rule.today() order by t.valid_from desc limit 1);
end $$;
comment on function rule.terms_version(text) is 'The version of the terms of use in force today for a service.';
