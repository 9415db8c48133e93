create view ui.target_list with (security_invoker = true) as
select x.*, case when x.valid_until < (select rule.today()) then 'past' when x.valid_from > (select rule.today()) then 'coming' else 'in_force' end as state, 1 as version
  from (select t.id, t.service, coalesce(t.kind, 'all') as kind, coalesce(t.applicant_class, 'all') as applicant_class,
               t.amount, t.unit, t.amount || ' ' || t.unit as promise, t.valid_from,
               lead(t.valid_from) over (partition by t.service, t.kind, t.applicant_class order by t.valid_from) - 1 as valid_until
          from data.target_time t) x;
comment on view ui.target_list is 'Promised times with the days between which each holds for what arrives.';
