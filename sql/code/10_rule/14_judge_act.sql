-- The one judgement whether a person may do an act on an object now; asked by the door of commands and by the buttons.
-- Order: does he hold any role for it (else it does not exist for him) · has he a password of his own · own matter · state · other guards.
create function rule.judge_act(p_person_id bigint, p_act text, p_matter rule.matter,
                               out code text, out role text, out to_state text, out audience text)
  language plpgsql stable as $$
declare
  r record;
  v_guard text;
  v_code text;
  v_today date := rule.today();
  v_first boolean := coalesce((select p.first_password from data.person p where p.id = p_person_id), false);
begin
  code := 'DA001';
  for r in
    select t.role, t.to_state, t.audience, t.guard, t.from_state = p_matter.state as fits
      from data.membership m join rule.transition t on t.object = p_matter.object and t.act = p_act and t.role = m.role
     where m.person_id = p_person_id and m.valid_from <= v_today and (m.valid_until is null or m.valid_until >= v_today)
       and case when rule.is_agency_role(m.role)
                then m.service_scope = 'both' or p_matter.service is null or m.service_scope = p_matter.service
                else m.org_id = p_matter.org_id or (p_matter.object = 'person' and p_matter.subject_id = p_person_id) end
       -- what a customer never sent is not there for anybody of the agency
       and (p_matter.object <> 'application' or p_matter.id is null or not rule.is_agency_role(m.role)
            or exists (select from data.application a where a.id = p_matter.id and (a.submitted_at is not null or a.registered_by is not null)))
       -- to the units that do not deal with applications a case is not there until they are asked about it
       and (p_matter.object <> 'application' or m.role not in ('access_administrator', 'log_officer')
            or exists (select from data.statement s where s.application_id = p_matter.id and s.asked_of = p_person_id and s.state <> 'cancelled'))
     order by 5 desc, t.role, t.to_state
  loop
    if v_first and p_act <> 'change_own_password' then
      code := 'DA009'; role := r.role; audience := r.audience;
      return;
    end if;
    if not r.fits then
      if code = 'DA001' then
        code := case when 'impartial' = any (r.guard) then coalesce(rule.guard_code('impartial', p_matter, p_person_id, r.role), 'DA003') else 'DA003' end;
        role := r.role; audience := r.audience;
      end if;
      return;
    end if;
    v_code := null;
    foreach v_guard in array r.guard loop
      v_code := rule.guard_code(v_guard, p_matter, p_person_id, r.role);
      exit when v_code is not null;
    end loop;
    role := r.role; to_state := r.to_state; audience := r.audience; code := v_code;
    if v_code is null then
      return;
    end if;
  end loop;
end $$;
comment on function rule.judge_act(bigint, text, rule.matter) is
  'Empty code: allowed, in this role, to this state. Else the code of refusal, the same one the command gives.';
