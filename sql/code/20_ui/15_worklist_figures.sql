create view ui.worklist_figures with (security_invoker = true) as
select 1 as id, count(*)::integer as tasks, (count(*) filter (where w.lateness = 'late'))::integer as late,
       (count(*) filter (where w.lateness = 'near_late'))::integer as near_late, 1 as version
  from ui.worklist w;
comment on view ui.worklist_figures is 'How many tasks the reader has, how many of them are late and how many soon will be.';
