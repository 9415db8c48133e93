-- People read these tables but for their secret columns, which reach them through the functions of 10_rule/63_secret_parts.sql alone: a
-- policy closes rows, and a grant is the same for everybody of a group.
do $$
declare
  r record;
begin
  for r in
    select s.name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
      from (values ('application', array['protection']), ('application_submission', array['content']), ('application_delivery', array['document']),
                   ('completion_item', array['question', 'answer']), ('assessment', array['summary']), ('assessment_line', array['note']), ('letter', array['body'])) s (name, secret)
      join pg_attribute a on a.attrelid = ('data.' || s.name)::regclass and a.attnum > 0 and not a.attisdropped and a.attname <> all (s.secret)
     group by s.name
  loop
    execute format('grant select (%s) on data.%I to lv_agency, lv_customer', r.columns, r.name);
  end loop;
end $$;
