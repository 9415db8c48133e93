create view ui.connection_detail with (security_invoker = true) as
select l.*, coalesce(nullif(l.product_name, ''), l.subsystem, l.permit_number) as title, 'FI' as instance, c.acceptance, c.accepted_at, c.closed_reason, p.state as permit_state,
       case when c.accepted_by is not null then coalesce(a.full_name, rule.person_name(c.accepted_by)) end as accepted_by_name
  from ui.connection_list l
  join data.connection c on c.id = l.id
  join data.permit p on p.id = c.permit_id
  left join data.person a on a.id = c.accepted_by;
comment on view ui.connection_detail is 'One connection with its technical acceptance.';
