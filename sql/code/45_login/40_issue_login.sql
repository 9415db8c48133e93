-- Gives a person a login, or a new one after it was ended. Caller: administrator, not for himself.
-- Group: agency, customer or both. The verifier is made in the client; a plain password is refused.
-- Refusals: DA004 own login · DA003 already open · DA005 DA208 unknown group or not a verifier · DA005 the person has no membership of that side.
create function api.issue_login(p_request_id uuid, p_id bigint, p_version integer, p_person_id bigint, p_group text, p_verifier text) returns api.outcome
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  a        rule.actor;
  v_id     bigint := coalesce(p_id, p_person_id);
  v_login  text;
  v_groups text[];
  v_new    integer;
  v_faults jsonb;
begin
  a := rule.begin_act(p_request_id, 'issue_login', 'person', v_id, p_version);
  if a.done then
    return rule.outcome(a);
  end if;
  v_groups := case p_group when 'agency' then array['agency'] when 'customer' then array['customer'] when 'both' then array['agency', 'customer'] end;
  select jsonb_agg(jsonb_build_object('field', f.field, 'code', 'DA208')) into v_faults from (values
      ('person_id', p_person_id is distinct from v_id),
      ('group', v_groups is null or exists (
         select from unnest(v_groups) g (side)
         where not exists (select from data.membership m where m.person_id = v_id and rule.is_agency_role(m.role) = (g.side = 'agency')
                             and (m.valid_until is null or m.valid_until >= rule.today())))),
      ('verifier', p_verifier is null or p_verifier !~ '^SCRAM-SHA-256\$[0-9]{4,7}:[A-Za-z0-9+/]{22,44}={0,2}\$[A-Za-z0-9+/]{43}=:[A-Za-z0-9+/]{43}=$')
    ) as f (field, wrong) where f.wrong;
  if v_faults is not null then
    return rule.refuse(a, 'DA005', v_faults -> 0 ->> 'field', jsonb_build_object('faults', v_faults));
  end if;
  select p.login_name into v_login from data.person p where p.id = v_id for no key update;
  v_login := coalesce(v_login, 'u_' || substr(encode(sha256(uuid_send(gen_random_uuid())), 'hex'), 1, 12));
  update data.person p set login_name = v_login, login_ended_at = null, version = p.version + 1, changed_at = a.at
   where p.id = v_id and p.version = a.version
  returning p.version into v_new;
  if not found then
    return rule.refuse(a, 'DA002');
  end if;
  perform rule.make_login(v_login, v_groups, p_verifier);
  return rule.accept(a, v_id, v_new, jsonb_build_object('login_name', v_login, 'group', p_group), null, jsonb_build_object('login_name', v_login));
end $$;
comment on function api.issue_login(uuid, bigint, integer, bigint, text, text) is 'Gives a person a login in the agency''s or the customers'' group; the answer''s detail names it.';
