-- Purpose: says no to the wish for more time in a hearing; the day stays. Who: the expert who handles it. States: hearing.
-- Codes: DA001-DA008, DA113; faults DA201, DA202, DA207.
create function api.refuse_hearing_extension(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'refuse_hearing_extension', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 4000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  if rule.keep_hearing_time(v, p_version, 'refused') is null then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, null, p_reason);
end $$;
comment on function api.refuse_hearing_extension(uuid, bigint, integer, text) is 'The expert refuses more time to answer a hearing.';
