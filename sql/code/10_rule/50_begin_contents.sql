-- A content version decided for a later day takes effect on that day, with all that follows for rights.
create function rule.begin_contents(p_actor rule.actor, p_orgs bigint[]) returns integer
  language plpgsql volatile as $$
declare
  d record;
  p data.permit;
  v_ended integer;
  v_count integer := 0;
begin
  for d in select c.id, c.permit_id, c.version_no, c.valid_from, x.org_id from rule.due x join data.permit_content c on c.id = x.id
            where x.act = 'begin_content' and x.org_id = any (p_orgs) order by c.id loop
    select * into p from data.permit x where x.id = d.permit_id and x.state <> 'ended' for no key update;
    continue when not found;
    update data.permit_content c set applied_at = p_actor.at where c.id = d.id and c.applied_at is null and c.valid_until is null;
    continue when not found;
    perform rule.sum_purposes(d.permit_id);
    v_ended := rule.narrow_rights(p_actor, d.permit_id);
    update data.permit x set version = x.version + 1, changed_at = p_actor.at where x.id = d.permit_id;
    perform rule.record_due(p_actor, 'begin_content', 'permit', d.permit_id, d.org_id, p.version + 1, p.state, p.state, d.valid_from,
                            jsonb_build_object('content_version', d.version_no, 'rights_ended', v_ended));
    v_count := v_count + 1;
  end loop;
  return v_count;
end $$;
comment on function rule.begin_contents(rule.actor, bigint[]) is 'Content versions take effect on their first day; returns how many.';
