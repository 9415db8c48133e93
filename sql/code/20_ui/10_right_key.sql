create view ui.right_key with (security_invoker = true) as
select id, org_id, permit_id, person_id, purpose_id, state, person_name_key, valid_until, changed_at from data.access_right;
comment on view ui.right_key is 'The rows of ui.right_list with what lists are sorted and filtered by: counts and far jumps stay within an index.';
