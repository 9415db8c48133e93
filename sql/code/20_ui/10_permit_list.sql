create view ui.permit_list with (security_invoker = true) as
select p.id, p.number, p.org_id, (select o.name_fi from data.organisation o where o.id = p.org_id) as org_name_fi,
       (select o.name_sv from data.organisation o where o.id = p.org_id) as org_name_sv, p.org_name_key as org_name_fi_key, p.org_name_sv_key, p.org_name_key as org_name_en_key, p.service, p.kind, p.state, p.end_reason,
       p.valid_from, p.valid_until,
       coalesce(p.state in ('in_force', 'suspended') and p.valid_until <= (select rule.today()) + 90, false) as ends_soon,
       coalesce(p.state in ('in_force', 'suspended') and p.valid_until <= (select rule.today()) + 30, false) as ends_in_month,
       case when p.state <> 'ended' then p.valid_until end as ends_on,   -- of one that has ended already nothing ends any more
       exists (select from rule.ending_soon e where e.kind = 'certificate' and e.permit_id = p.id) as certificate_ends, p.version, p.changed_at
  from data.permit p;
comment on view ui.permit_list is 'Permits the reader may see.';
