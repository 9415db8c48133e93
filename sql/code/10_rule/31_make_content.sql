-- The next content version of a permit, from what the decided application was granted. It follows the earlier one without a gap, at the
-- given moment or, when that one begins later still, with its beginning. A purpose of the same name goes on being the same purpose.
create function rule.make_content(p_permit_id bigint, p_decision_id bigint, p_application_id bigint, p_conditions text, p_at timestamptz) returns bigint
  language plpgsql volatile as $$
declare
  v_id bigint;
  v_at timestamptz := greatest(p_at, (select max(c.valid_from) from data.permit_content c where c.permit_id = p_permit_id));
  v_last integer := coalesce((select max(u.purpose_no) from data.permit_purpose u where u.permit_id = p_permit_id), 0);
begin
  update data.permit_content c set valid_until = v_at where c.permit_id = p_permit_id and c.valid_until is null;
  insert into data.permit_content (permit_id, version_no, decision_id, valid_from, conditions, applied_at)
  values (p_permit_id, 1 + coalesce((select max(c.version_no) from data.permit_content c where c.permit_id = p_permit_id), 0), p_decision_id, v_at, p_conditions,
          case when v_at <= rule.moment() then v_at end)
  returning id into v_id;
  insert into data.permit_purpose (permit_id, purpose_no, name)
  select p_permit_id, case v_last when 0 then n.purpose_no else v_last + row_number() over (order by n.purpose_no) end, n.name
    from rule.granted_purposes(p_application_id) n
   where not exists (select from data.permit_purpose u where u.permit_id = p_permit_id and u.name = n.name);
  insert into data.permit_item (content_id, item_id, purpose_id, search_key, legal_basis, condition)
  select v_id, i.item_id, u.id, i.search_key, i.legal_basis, case when i.outcome = 'limited' then i.reason else '' end
    from data.application_item i
    join rule.granted_purposes(p_application_id) n on n.purpose_no = i.purpose_no
    join data.permit_purpose u on u.permit_id = p_permit_id and u.name = n.name
   where i.application_id = p_application_id and i.outcome in ('granted', 'limited');
  return v_id;
end $$;
comment on function rule.make_content(bigint, bigint, bigint, text, timestamptz) is
  'Makes the next content version of a permit from what the decided application was granted.';
