create view ui.permit_missing with (security_invoker = true) as
select s.permit_id * 8 + s.no as id, s.permit_id, s.no, s.step, s.done, s.done_at, p.version
  from rule.permit_step s join data.permit p on p.id = s.permit_id;
comment on view ui.permit_missing is 'What a permit needs before it opens, and what of it is there.';
