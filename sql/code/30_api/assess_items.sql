-- Purpose: judges asked items one by one; what is limited or refused names its reason, special data in words too. Who: the expert who handles it.
-- States: in_handling. Codes: DA001-DA008, DA112, DA113; faults DA201, DA208.
create function api.assess_items(p_request_id uuid, p_id bigint, p_version integer, p_items jsonb) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'assess_items', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  if p_items is null or jsonb_typeof(p_items) <> 'array' or jsonb_array_length(p_items) = 0 then
    return rule.refuse_faults(v, '[{"field": "items", "code": "DA201"}]');
  end if;
  select coalesce(jsonb_agg(jsonb_build_object('field', f, 'code', c, 'item_id', e -> 'item_id', 'purpose_no', e -> 'purpose_no')), '[]') into v_faults
    from jsonb_array_elements(p_items) e,
         lateral (values
           ('items',       case when jsonb_typeof(e) <> 'object' or coalesce(e ->> 'item_id', '') !~ '^[0-9]{1,6}$' or coalesce(e ->> 'purpose_no', '1') !~ '^[0-9]{1,2}$' then 'DA208' end),
           ('outcome',     case when coalesce(e ->> 'outcome', '') not in ('open', 'granted', 'limited', 'refused') then 'DA208' end),
           ('reason_code', case when e ->> 'outcome' in ('limited', 'refused') and coalesce(e ->> 'reason_code', '') = '' then 'DA201'
                                when coalesce(e ->> 'reason_code', '') not in ('', 'not_necessary', 'no_legal_basis', 'narrower_suffices', 'outside_purpose', 'non_disclosure') then 'DA208' end),
           ('reason',      case when rule.note_fault('reason', e ->> 'reason', 2000) <> '[]' then rule.note_fault('reason', e ->> 'reason', 2000) -> 0 ->> 'code'
                                when e ->> 'outcome' in ('limited', 'refused') and coalesce(btrim(e ->> 'reason'), '') = '' and coalesce(e ->> 'item_id', '') ~ '^[0-9]{1,6}$'
                                     and exists (select from data.data_item d where d.id = (e ->> 'item_id')::integer and d.sensitivity = 'special') then 'DA201' end)) t (f, c)
   where c is not null;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if exists (select from jsonb_to_recordset(p_items) i (item_id integer, purpose_no integer)
              where not exists (select from data.application_item x where x.application_id = p_id and x.item_id = i.item_id and x.purpose_no = coalesce(i.purpose_no, 1))) then
    return rule.refuse(v, 'DA112', 'items');
  end if;
  update data.application set version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  update data.application_item x
     set outcome = i.outcome, reason_code = case when i.outcome in ('limited', 'refused') then nullif(i.reason_code, '') end,
         reason = case when i.outcome in ('limited', 'refused') then coalesce(i.reason, '') else '' end, assessed_by = v.person_id
    from jsonb_to_recordset(p_items) i (item_id integer, purpose_no integer, outcome text, reason_code text, reason text)
   where x.application_id = p_id and x.item_id = i.item_id and x.purpose_no = coalesce(i.purpose_no, 1);
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('items', p_items));
end $$;
comment on function api.assess_items(uuid, bigint, integer, jsonb) is 'The expert judges asked items one by one.';
