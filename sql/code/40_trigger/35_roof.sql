-- What happens to a roof happens to the permits under it: suspended with it, resumed with it unless they had stood still by themselves,
-- ended with it. Each has its own record that names the roof.
create function rule.follow_roof() returns trigger
  language plpgsql volatile as $$
declare
  m data.permit;
  v_state text;
begin
  for m in select * from data.permit x where x.roof_permit_id = new.id and x.state <> 'ended' order by x.org_id, x.id for no key update loop
    v_state := case
      when new.state = 'ended' then 'ended'
      when new.state = 'suspended' and m.state = 'in_force' then 'suspended'
      when new.state = 'in_force' and m.state = 'suspended' and m.suspended_by_roof and (m.valid_until is null or m.valid_until >= rule.today())
           and (m.service = 'interface' or exists (select from data.organisation o where o.id = m.org_id and (o.responsible_users_in_force > 0 or o.override_reason is not null)))
        then 'in_force'
      else m.state end;
    -- what cannot go on with its roof stands still by itself from then on, for a decider to look at
    if v_state = m.state and new.state = 'in_force' and m.suspended_by_roof then
      update data.permit x set suspended_by_roof = false, suspended_until = rule.today(), version = x.version + 1, changed_at = new.changed_at where x.id = m.id;
    end if;
    continue when v_state = m.state;
    update data.permit x
       set state = v_state, suspended_by_roof = v_state = 'suspended', suspended_until = case v_state when 'suspended' then new.suspended_until end,
           end_reason = case v_state when 'ended' then 'roof_ended' end, ended_at = case v_state when 'ended' then coalesce(new.ended_at, new.changed_at) end,
           version = x.version + 1, changed_at = new.changed_at
     where x.id = m.id;
    insert into audit.record (at, login_name, person_id, role, act, object, object_id, org_id, result, change, version, audience)
    values (new.changed_at, session_user, rule.me(), 'system', case v_state when 'suspended' then 'suspend_permit' when 'ended' then 'end_permit' else 'resume_permit' end,
            'permit', m.id, m.org_id, 'accepted',
            jsonb_build_object('state', jsonb_build_array(m.state, v_state), 'cause', jsonb_build_object('object', 'permit', 'object_id', new.id, 'number', new.number)),
            m.version + 1, 'all');
  end loop;
  return null;
end $$;
comment on function rule.follow_roof() is 'Suspends, resumes or ends the permits under a roof with it.';
create trigger _320_roof after update of state on data.permit for each row
  when (new.state is distinct from old.state and new.kind in ('standing', 'framework')) execute function rule.follow_roof();

-- The content of a permit under a roof lies inside the roof's, whoever writes it; the roof is there and of the right kind.
create function rule.check_roof_content() returns trigger
  language plpgsql volatile as $$
begin
  if exists (select from data.permit p join data.permit_content c on c.permit_id = p.id join added a on a.content_id = c.id
              where p.roof_permit_id is not null and get_bit(rule.permit_mask(p.roof_permit_id), a.item_id) = 0) then
    raise exception 'the content of a permit lies inside that of its roof' using errcode = '23514', constraint = 'permit_item_inside_roof';
  end if;
  return null;
end $$;
comment on function rule.check_roof_content() is 'Keeps the content of members and clients inside their roof''s.';
create trigger _210_roof after insert on data.permit_item referencing new table as added for each statement execute function rule.check_roof_content();

create function rule.check_roof() returns trigger
  language plpgsql volatile as $$
begin
  if not exists (select from data.permit r where r.id = new.roof_permit_id and r.service = new.service
                   and r.kind = case new.kind when 'member' then 'standing' else 'framework' end) then
    raise exception 'a member stands under a standing permit, a client under a framework permit, of the same service' using errcode = '23514', constraint = 'permit_roof_kind';
  end if;
  return new;
end $$;
comment on function rule.check_roof() is 'A permit under a roof names a roof of the right kind and service.';
create trigger _110_roof before insert on data.permit for each row when (new.roof_permit_id is not null) execute function rule.check_roof();

-- Nobody has a right under a standing permit itself: rights hang on the permits of its members.
create function rule.check_right_roof() returns trigger
  language plpgsql volatile as $$
begin
  if exists (select from data.permit p where p.id = new.permit_id and p.kind = 'standing') then
    raise exception 'a standing permit has no rights of its own' using errcode = '23514', constraint = 'access_right_not_under_roof';
  end if;
  return new;
end $$;
comment on function rule.check_right_roof() is 'Keeps rights off standing permits.';
create trigger _120_roof before insert on data.access_right for each row execute function rule.check_right_roof();
