-- Always before the permits' rows: the permit's own organisation and those of the permits under it, in one order everywhere.
create function rule.lock_organisations(p_permit_id bigint) returns void
  language plpgsql volatile as $$
begin
  perform from data.organisation o
    where o.id in (select p.org_id from data.permit p where p.id = p_permit_id or (p.roof_permit_id = p_permit_id and p.state <> 'ended'))
    order by o.id for no key update;
end $$;
comment on function rule.lock_organisations(bigint) is 'Locks the organisations that a change of a permit touches, before the permits themselves.';
