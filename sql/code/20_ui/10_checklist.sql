create view ui.checklist with (security_invoker = true) as
select c.kind || ':' || coalesce(s.service, '') || ':' || c.line as id, c.kind, c.line, c.sort_order, s.service, c.field, c.name_fi, c.name_sv, c.name_en
  from rule.checklist c join (values ('browser'), ('interface')) s (service) on c.service is null or c.service = s.service;
comment on view ui.checklist is 'The lines that an assessment of each kind goes through, by service.';
