-- What a permit was at the end of a Finnish day: state, the content version in force with its conditions, and how many rights were in use.
-- What happened by the calendar counts from its due time, even when the record of it came later.
create function ui.permit_on(p_id bigint, p_day date)
  returns table (id bigint, day date, state text, org_name_fi text, org_name_sv text, content_version integer, content_items integer, conditions text,
                 decided_at timestamptz, diary_number text, rights_used integer)
  language plpgsql stable set search_path = pg_catalog, pg_temp as $$
declare
  v_at timestamptz := least(rule.day_start(p_day + 1), rule.moment());
  t    data.permit;
  c    data.permit_content;
begin
  select * into t from data.permit x where x.id = p_id;
  if t.id is null then
    return;
  end if;
  id := t.id; day := p_day;
  select o.name_fi, o.name_sv into org_name_fi, org_name_sv from rule.organisation_name(t.org_id, v_at) o;
  if t.ended_at < v_at then
    state := 'ended';
  else
    select r.change #>> '{state,1}' into state from audit.record r
     where r.object = 'permit' and r.object_id = p_id and r.result = 'accepted' and r.change #>> '{state,1}' is not null
       and coalesce((r.change ->> 'due_at')::timestamptz, r.at) < v_at order by r.id desc limit 1;
  end if;
  select * into c from data.permit_content x where x.permit_id = p_id and x.valid_from < v_at and (x.valid_until is null or x.valid_until >= v_at) order by x.version_no desc limit 1;
  if c.id is not null then
    content_version := c.version_no; conditions := c.conditions;
    select count(*)::integer into content_items from data.permit_item i where i.content_id = c.id;
    select d.decided_at, d.snapshot ->> 'diary_number' into decided_at, diary_number from data.decision d where d.id = c.decision_id;
  end if;
  if state is not null then
    rights_used := rule.rights_used(p_id, v_at);
  end if;
  return next;
end $$;
comment on function ui.permit_on(bigint, date) is 'A permit as it stood at the end of a day; without a state when it was not there yet. Nothing for one the reader does not see.';
