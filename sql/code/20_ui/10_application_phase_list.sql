create view ui.application_phase_list with (security_invoker = true) as
select p.id, p.application_id, p.no, p.phase, p.party, p.began_at, p.ended_at, p.ended_at is null as open,
       data.microseconds(p.began_at, coalesce(p.ended_at, rule.moment())) / 86400000000.0::double precision as days, p.no as version
  from data.case_phase p;
comment on view ui.application_phase_list is 'Phases of cases one after another, with the days each took; the open one goes on.';
