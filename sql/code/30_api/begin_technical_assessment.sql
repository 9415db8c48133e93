-- Purpose: the security assessment, the technical one or both begin, with the lines of their checklists. Who: the expert who handles it.
-- States: in_handling -> technical_assessment. Codes: DA001-DA008, DA113; faults DA201.
create function api.begin_technical_assessment(p_request_id uuid, p_id bigint, p_version integer, p_security boolean, p_technical boolean)
  returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_faults jsonb;
begin
  v := rule.begin_act(p_request_id, 'begin_technical_assessment', 'application', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := case when not (coalesce(p_security, false) or coalesce(p_technical, false)) then '[{"field": "security", "code": "DA201"}]'::jsonb else '[]' end;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  update data.application set state = 'technical_assessment', version = version + 1, changed_at = v.at where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  if p_security then
    perform rule.begin_assessment(v, p_id, 'security');
  end if;
  if p_technical then
    perform rule.begin_assessment(v, p_id, 'technical');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', '["in_handling", "technical_assessment"]'::jsonb));
end $$;
comment on function api.begin_technical_assessment(uuid, bigint, integer, boolean, boolean) is 'The security or the technical assessment of an application begins.';
