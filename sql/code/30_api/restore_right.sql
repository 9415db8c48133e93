-- Purpose: brings a blocked or ended right back. What the agency stopped only the agency restores; what ended with its permit or
-- its date is proposed anew. Who: responsible user, deputy, access administrator without interest.
-- States: blocked, ended -> active. Codes: DA001-DA008, DA102-DA105, DA109.
create function api.restore_right(p_request_id uuid, p_id bigint, p_version integer, p_reason text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  r data.access_right;
  v_faults jsonb;
  v_code text;
begin
  v := rule.begin_right_act(p_request_id, 'restore_right', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  v_faults := rule.text_fault('reason', p_reason, 3, 2000);
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select * into r from data.access_right a where a.id = p_id;
  if v.state = 'ended' then
    -- The permit's row lock serialises this with a proposal of the same right.
    perform from data.permit p where p.id = r.permit_id for no key update;
  end if;
  v_code := coalesce(rule.right_fits(r.permit_id, r.purpose_id, r.items, r.valid_from, r.valid_until),
                     case when r.valid_until < rule.today() then 'DA103' end);
  if v_code is null and v.state = 'ended' then
    if exists (select from data.access_right a where a.person_id = r.person_id and a.permit_id = r.permit_id and a.purpose_id = r.purpose_id
                and a.state in ('proposed', 'completion_asked', 'approved', 'code_delivered', 'active', 'blocked')) then
      v_code := 'DA105';
    end if;
  end if;
  if v_code is not null then
    return rule.refuse(v, v_code);
  end if;
  update data.access_right
     set state = 'active', end_reason = null, ended_at = null, reason = p_reason, agency_stop = false, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array(v.state, 'active')), p_reason);
end $$;
comment on function api.restore_right(uuid, bigint, integer, text) is 'Restores a blocked or ended right.';
