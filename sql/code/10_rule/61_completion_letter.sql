-- A reminder names what has not been answered yet; when all has, but nothing was sent, it names everything.
create function rule.completion_letter(p_actor rule.actor, p_kind text, p_request_id bigint) returns void
  language plpgsql volatile as $$
declare
  r data.completion_request;
  v_items jsonb;
begin
  select * into r from data.completion_request x where x.id = p_request_id;
  select jsonb_agg(jsonb_build_object('field', i.field, 'text', i.question) order by i.no) into v_items
    from data.completion_item i
   where i.request_id = r.id
     and (i.state = 'open' or not exists (select from data.completion_item o where o.request_id = r.id and o.state = 'open'));
  perform rule.write_letter(p_actor, p_kind, r.application_id, null,
                            jsonb_build_object('items', v_items, 'due_on', r.due_on, 'message', case when p_kind = 'completion_request' then nullif(r.intro, '') end));
end $$;
comment on function rule.completion_letter(rule.actor, text, bigint) is 'Writes the letter of a completion request, or the reminder of it.';
