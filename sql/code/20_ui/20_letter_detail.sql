create view ui.letter_detail with (security_invoker = true) as
select l.*, d.secrecy_basis, b.body, case when b.body is null then 'closed' end as secret_closed
  from ui.letter_list l join data.letter d on d.id = l.id
  cross join lateral (select rule.letter_body(l.id) as body) b;
comment on view ui.letter_detail is 'One letter with its text as it was sent.';
