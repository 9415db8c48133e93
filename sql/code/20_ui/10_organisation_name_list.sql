create view ui.organisation_name_list with (security_invoker = true) as
select n.id, n.org_id, n.name_fi, n.name_sv, lag(n.valid_until) over (partition by n.org_id order by n.valid_until) as valid_from, n.valid_until, 1 as version
  from data.organisation_name n;
comment on view ui.organisation_name_list is 'Names that an organisation had before, each with the time of its use.';
