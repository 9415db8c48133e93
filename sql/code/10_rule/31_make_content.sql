create function rule.make_content(p_permit_id bigint, p_decision_id bigint, p_application_id bigint, p_conditions text, p_at timestamptz) returns bigint
  language plpgsql volatile as $$
declare
  v_id bigint;
begin
  insert into data.permit_content (permit_id, version_no, decision_id, valid_from, conditions)
  values (p_permit_id, 1 + coalesce((select max(c.version_no) from data.permit_content c where c.permit_id = p_permit_id), 0), p_decision_id, p_at, p_conditions)
  returning id into v_id;
  insert into data.permit_purpose (permit_id, purpose_no, name)
  select p_permit_id, n.purpose_no, coalesce(u.name, a.purpose)
    from (select distinct i.purpose_no from data.application_item i where i.application_id = p_application_id and i.outcome in ('granted', 'limited')) n
    join data.application a on a.id = p_application_id
    left join data.application_purpose u on u.application_id = p_application_id and u.purpose_no = n.purpose_no
  on conflict (permit_id, purpose_no) do nothing;
  insert into data.permit_item (content_id, item_id, purpose_id, search_key, legal_basis, condition)
  select v_id, i.item_id, u.id, i.search_key, i.legal_basis, case when i.outcome = 'limited' then i.reason else '' end
    from data.application_item i join data.permit_purpose u on u.permit_id = p_permit_id and u.purpose_no = i.purpose_no
   where i.application_id = p_application_id and i.outcome in ('granted', 'limited');
  return v_id;
end $$;
comment on function rule.make_content(bigint, bigint, bigint, text, timestamptz) is
  'Makes the next content version of a permit from what the decided application was granted.';
