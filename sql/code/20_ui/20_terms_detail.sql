create view ui.terms_detail with (security_invoker = true) as
select l.*, t.text_fi, t.text_sv,
       case when t.published_by is not null then coalesce(p.full_name, rule.person_name(t.published_by)) end as published_by_name
  from ui.terms_list l
  join data.terms t on t.id = l.id
  left join data.person p on p.id = t.published_by;
comment on view ui.terms_detail is 'One version of the terms of use with its text.';
