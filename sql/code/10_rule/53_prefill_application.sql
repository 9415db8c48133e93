-- An amendment or a renewal begins from what is agreed: purposes, items, keys and bases of the content that applies now, and the words and
-- answers of the application from which it came.
create function rule.prefill_application(p_id bigint, p_permit_id bigint) returns void
  language plpgsql volatile as $$
declare
  c data.permit_content;
  v_from bigint;
begin
  select * into c from data.permit_content x
   where x.permit_id = p_permit_id and x.applied_at is not null order by x.version_no desc limit 1;
  select d.application_id into v_from from data.decision d where d.id = c.decision_id;
  update data.application a
     set purpose = f.purpose, justification = f.justification, legal_basis = f.legal_basis, protection = f.protection, user_count = f.user_count,
         yearly_queries = f.yearly_queries, non_disclosure = f.non_disclosure, non_disclosure_basis = f.non_disclosure_basis,
         contact_person_id = case when exists (select from data.membership m where m.person_id = f.contact_person_id and m.org_id = a.org_id
                                                  and (m.valid_until is null or m.valid_until >= rule.today())) then f.contact_person_id end,
         framework_permit_id = f.framework_permit_id
    from data.application f where a.id = p_id and f.id = v_from;
  insert into data.application_purpose (application_id, purpose_no, name)
  select p_id, row_number() over (order by u.purpose_no), u.name
    from data.permit_purpose u
   where u.id in (select i.purpose_id from data.permit_item i where i.content_id = c.id)
   order by u.purpose_no limit 20;
  insert into data.application_item (application_id, item_id, purpose_no, search_key, legal_basis)
  select p_id, i.item_id, n.purpose_no, i.search_key, i.legal_basis
    from data.permit_item i join data.permit_purpose u on u.id = i.purpose_id
    join data.application_purpose n on n.application_id = p_id and n.name = u.name
   where i.content_id = c.id;
  insert into data.application_answer (application_id, question, answer)
  select p_id, x.question, x.answer from data.application_answer x
   where x.application_id = v_from and x.question not in ('terms.accepted', 'change.reason');
end $$;
comment on function rule.prefill_application(bigint, bigint) is 'Fills a new draft from a permit''s present content and the application it came from.';
