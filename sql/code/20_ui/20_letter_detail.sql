create view ui.letter_detail with (security_invoker = true) as
select l.*, d.secrecy_basis, d.body
  from ui.letter_list l join data.letter d on d.id = l.id;
comment on view ui.letter_detail is 'One letter with its text as it was sent.';
