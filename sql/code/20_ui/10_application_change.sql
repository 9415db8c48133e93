create view ui.application_change with (security_invoker = true) as
select s.id || ':' || d.key as id, s.application_id, s.no, s.at, s.occasion,
       case when d.key ~ '^(items|purposes|search_key|answers)\.' then split_part(d.key, '.', 1) else d.key end as field,
       coalesce(i.name_fi, g.name_fi) as name_fi, coalesce(i.name_sv, g.name_sv) as name_sv, coalesce(i.name_en, g.name_en) as name_en, case when d.key ~ '^answers\.' then substr(d.key, 9) end as question,
       case when d.before is null then 'added' when d.after is null then 'removed' else 'changed' end as change,
       case when d.key !~ '^search_key\.' and not w.coded then n.before end as before, case when d.key !~ '^search_key\.' and not w.coded then n.after end as after,
       case when w.coded then d.before end as before_code, case when w.coded then d.after end as after_code, a.version
  from data.application_submission s
  join data.application a on a.id = s.application_id
  join data.application_submission b on b.application_id = s.application_id and b.no = s.no - 1
  cross join lateral (select coalesce(x.key, y.key) as key, x.value as before, y.value as after
                        from jsonb_each_text(rule.submitted_content(b.application_id, b.no)) x full join jsonb_each_text(rule.submitted_content(s.application_id, s.no)) y on y.key = x.key
                       where x.value is distinct from y.value) d
  cross join lateral (select d.key = 'non_disclosure' or exists (select from rule.question q where 'answers.' || q.code = d.key and q.type in ('flag', 'choice')) as coded) w
  -- A number is written as numbers are: its thousands apart.
  cross join lateral (select case when d.key in ('user_count', 'yearly_queries') then replace(to_char(d.before::bigint, 'FM999,999,999,999'), ',', chr(160)) else d.before end as before,
                             case when d.key in ('user_count', 'yearly_queries') then replace(to_char(d.after::bigint, 'FM999,999,999,999'), ',', chr(160)) else d.after end as after) n
  left join data.data_item i on i.id = case when d.key ~ '^(items|search_key)\.[0-9]+\.' then split_part(d.key, '.', 2)::integer end
  left join data.data_group g on d.key = 'answers.group.' || g.code
 where (d.before is not null and d.after is not null) or d.key !~ '^search_key\.';
comment on view ui.application_change is 'What each completion changed in an application, field by field and item by item, against the submission before it.';
