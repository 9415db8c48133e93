create view ui.framework_permit with (security_invoker = true) as
select f.id, f.number, f.service, f.name_fi, f.name_sv, f.version from rule.framework_permits() f;
comment on view ui.framework_permit is 'Framework permits in force that a client may join.';
