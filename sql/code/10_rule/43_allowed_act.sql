create function rule.allowed_act(p_object text, p_id bigint) returns table (act text, allowed boolean, code text)
  language plpgsql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' set datestyle = 'ISO, YMD' as $$
declare
  m rule.matter;
  v_me bigint := rule.me();
  v_area text := case p_object when 'join' then 'application' else p_object end;
  v_act text;
  j record;
begin
  m := rule.find_matter(p_object, p_id);
  if v_me is null or m.object is null
     or not (rule.agency_sees(v_area) or coalesce(m.org_id = any (array(select rule.my_orgs(v_area))), false)
             or (p_object = 'application' and p_id = any (array(select rule.asked_of_me())))
             or (p_object = 'person' and exists (select from data.membership x where x.person_id = p_id and x.org_id = any (array(select rule.my_orgs('person')))))) then
    return;
  end if;
  for v_act in select distinct t.act from rule.transition t where t.object = p_object and t.from_state <> 'none' order by 1 loop
    select * into j from rule.judge_act(v_me, v_act, m);
    if j.code is distinct from 'DA001' then
      act := v_act; allowed := j.code is null; code := j.code;
      return next;
    end if;
  end loop;
end $$;
comment on function rule.allowed_act(text, bigint) is 'What ui.allowed_action answers: every act for which the caller holds a role on this object, and why one is not possible now.';
