-- Purpose: gives a person a login of the database, or opens an ended one again, with a password verifier made by the client.
-- The administrator knows that password: the person acts in nothing before he has changed it (DA009).
-- Who: administrator, not for himself. Object: person, active, without an open login.
-- Codes: DA001-DA008; faults DA208 (unknown group or one on whose side the person has nothing to do; not a SCRAM verifier).
create function api.issue_login(p_request_id uuid, p_id bigint, p_version integer, p_group text, p_verifier text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  v rule.actor;
  v_login text;
  v_faults jsonb := '[]';
begin
  v := rule.begin_act(p_request_id, 'issue_login', 'person', p_id, p_version);
  if v.done then
    return rule.outcome(v);
  end if;
  if p_group is null or p_group not in ('agency', 'customer', 'both')
     or exists (select from unnest(case p_group when 'both' then array['agency', 'customer'] else array[p_group] end) g (side)
                 where not exists (select from data.membership m where m.person_id = p_id and rule.is_agency_role(m.role) = (g.side = 'agency')
                                     and (m.valid_until is null or m.valid_until >= rule.today()))) then
    v_faults := v_faults || '[{"field": "group", "code": "DA208"}]';
  end if;
  if not rule.is_verifier(p_verifier) then
    v_faults := v_faults || '[{"field": "verifier", "code": "DA208"}]';
  end if;
  if v_faults <> '[]' then
    return rule.refuse_faults(v, v_faults);
  end if;
  select p.login_name into v_login from data.person p where p.id = p_id and p.version = p_version for no key update;
  if not found then
    return rule.refuse(v, 'DA002');
  end if;
  v_login := coalesce(v_login, 'u_' || left(replace(gen_random_uuid()::text, '-', ''), 12));
  perform rule.make_login(v_login, p_group, p_verifier);
  update data.person set login_name = v_login, login_ended_at = null, first_password = true, version = version + 1, changed_at = v.at where id = p_id;
  return rule.accept(v, p_id, p_version + 1, jsonb_build_object('login_name', v_login, 'group', p_group), null, jsonb_build_object('login_name', v_login));
end $$;
comment on function api.issue_login(uuid, bigint, integer, text, text) is 'Gives a person a login; the answer''s detail names it.';
