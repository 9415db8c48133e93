-- Only the questions named are touched; an empty answer is none.
create function rule.store_answers(p_application_id bigint, p_answers jsonb) returns void
  language plpgsql volatile as $$
begin
  delete from data.application_answer x
   where x.application_id = p_application_id and p_answers ? x.question and btrim(coalesce(p_answers ->> x.question, ''), E' \t\r\n\u00a0') = '';
  insert into data.application_answer as x (application_id, question, answer)
  select p_application_id, e.key, e.value from jsonb_each_text(p_answers) e where btrim(coalesce(e.value, ''), E' \t\r\n\u00a0') <> ''
  on conflict (application_id, question) do update set answer = excluded.answer where x.answer is distinct from excluded.answer;
end $$;
comment on function rule.store_answers(bigint, jsonb) is 'Stores the given answers of a draft.';
