create view ui.permit_missing with (security_invoker = true) as
select p.id * 8 + s.no as id, p.id as permit_id, s.step, s.done_at is not null or s.done as done, s.done_at, p.version
  from data.permit p
  left join data.organisation o on o.id = p.org_id
  cross join lateral (
    select 1 as no, 'decision' as step, true as done,
           (select coalesce(d.decided_at, c.valid_from) from data.permit_content c left join data.decision d on d.id = c.decision_id
             where c.permit_id = p.id order by c.version_no limit 1) as done_at
    union all
    select 2, 'commitment', false, (select min(c.given_at) from data.commitment c where c.permit_id = p.id)
    union all
    select 3, 'responsible_user', o.responsible_users_in_force > 0,
           (select min(a.changed_at) from data.appointment a where a.org_id = p.org_id and a.state = 'in_force')
     where p.service = 'browser') s;
comment on view ui.permit_missing is 'What a permit needs before it opens, and what of it is there.';
