-- What a permit needs before it opens, one row for each step; nothing else says it. Pages show it, rule.permit_ready asks it.
-- The commitment must be to the terms in force on the day of opening; a permit already in force keeps the commitment that it has.
-- An intermediary's client has no link of its own: it asks through that of the framework permit, which stands among its steps as the roof.
create view rule.permit_step with (security_invoker = true) as
select p.id as permit_id, s.no, s.step, s.done, s.done_at
  from data.permit p
  left join data.organisation o on o.id = p.org_id
  cross join lateral (
    select 1 as no, 'decision' as step, true as done,
           (select coalesce(d.decided_at, c.valid_from) from data.permit_content c left join data.decision d on d.id = c.decision_id
             where c.permit_id = p.id order by c.version_no limit 1) as done_at
    union all
    select 2, 'first_day', p.valid_from <= (select rule.today()), case when p.valid_from <= (select rule.today()) then rule.day_start(p.valid_from) end
    union all
    select 3, 'commitment', g.given_at is not null, g.given_at
      from (select min(c.given_at) as given_at from data.commitment c
             where c.permit_id = p.id and (p.state <> 'awaiting_commitment' or c.terms_version = rule.terms_version(p.service))) g
    union all
    select 4, 'responsible_user', o.responsible_users_in_force > 0,
           (select min(a.changed_at) from data.appointment a where a.org_id = p.org_id and a.state = 'in_force')
     where p.service = 'browser'
    union all
    select 5, 'product', x.product_name is not null, x.changed_at
      from (select 1) one
      left join lateral (select c.product_name, c.changed_at from data.connection c
                          where c.permit_id = p.id and c.state <> 'closed' and c.product_name is not null order by c.id limit 1) x on true
     where p.service = 'interface' and p.kind <> 'client'
    union all
    select 6, 'connection', x.accepted_at is not null, x.accepted_at
      from (select min(c.accepted_at) as accepted_at from data.connection c
             where c.permit_id = p.id and c.state = 'production'
               and (c.kind = 'palveluvayla' or exists (select from data.certificate t where t.connection_id = c.id
                      and t.valid_from <= (select rule.today()) and t.valid_until >= (select rule.today())))) x
     where p.service = 'interface' and p.kind <> 'client'
    union all
    select 7, 'roof', r.state = 'in_force', r.opened_at from rule.roof_of(p.id) r where p.roof_permit_id is not null) s
 where p.kind <> 'standing';
comment on view rule.permit_step is 'The steps that a permit needs before it opens, and which of them are done.';
grant select on rule.permit_step to lv_agency, lv_customer, lv_writer;
