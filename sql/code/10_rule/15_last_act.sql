create function rule.last_act(p_object text, p_id bigint) returns jsonb
  language plpgsql stable as $$
declare
  v jsonb;
begin
  select jsonb_build_object('by', p.full_name, 'at', r.at, 'act', r.act, 'version', r.version)
    into v
    from audit.record r left join data.person p on p.id = r.person_id
   where r.object = p_object and r.object_id = p_id and r.result = 'accepted'
   order by r.id desc limit 1;
  return v;
end $$;
comment on function rule.last_act(text, bigint) is 'Who did what last to an object: told to the one who comes second.';
