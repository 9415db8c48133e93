create view ui.decision_condition_list with (security_invoker = true) as
select d.application_id, d.application_id || ':' || c.condition_no as id, c.condition_no, c.text, v.version_no as version
  from data.decision d
  join lateral (select * from data.decision_version x where x.decision_id = d.id order by x.version_no desc limit 1) v on true
  cross join lateral (select n::integer as condition_no, t as text from unnest(rule.condition_list(v.conditions)) with ordinality x (t, n)) c;
comment on view ui.decision_condition_list is 'Numbered conditions of a decision, worded as in the newest version of its document.';
