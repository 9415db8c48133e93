-- Purpose: the agency hands the user id of the search service to the organisation; makes it when the person has none there yet.
-- Who: access administrator without interest in the matter. States: approved -> code_delivered. Codes: DA001-DA008, DA104.
create function api.deliver_user_code(p_request_id uuid, p_id bigint, p_version integer) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_person_id bigint;
  v_account data.user_account;
begin
  v := rule.begin_right_act(p_request_id, 'deliver_user_code', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  select r.person_id into v_person_id from data.access_right r where r.id = p_id and r.version = p_version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  insert into data.user_account (org_id, person_id, user_code, delivered_at)
  values (v.org_id, v_person_id, 'VK' || lpad(nextval('data.user_code_number')::text, 6, '0'), v.at)
  on conflict (org_id, person_id) do nothing;
  select * into v_account from data.user_account a where a.org_id = v.org_id and a.person_id = v_person_id;
  update data.access_right set state = 'code_delivered', account_id = v_account.id, version = version + 1, changed_at = v.at
   where id = p_id and version = p_version;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('state', jsonb_build_array('approved', 'code_delivered'), 'user_code', v_account.user_code),
                     null, jsonb_build_object('user_code', v_account.user_code));
end $$;
comment on function api.deliver_user_code(uuid, bigint, integer) is 'The agency delivers the user id for an approved right.';
