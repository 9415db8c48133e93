-- Which members an application of a kind must have, and which it may not. An amendment says the whole content that it asks for; a renewal
-- that says none asks for what is agreed now. A responsible user's appointment has no content at all.
create function rule.intake_need() returns table (kind text, member text, must boolean)
  language sql immutable parallel safe
begin atomic
  select n.kind, m.member, true
    from (values
      ('new_permit'::text, array['service', 'purpose', 'purposes', 'items']),
      ('municipal_order',  array['service', 'purpose', 'purposes', 'items']),
      ('amendment',        array['permit', 'purposes', 'items']),
      ('renewal',          array['permit']),
      ('framework_join',   array['service', 'framework', 'purpose', 'purposes', 'items']),
      ('appointment',      array['responsible_user', 'valid_from'])) n (kind, members) cross join lateral unnest(n.members) m (member)
  union all
  select n.kind, m.member, false
    from (values
      ('new_permit'::text, array['permit', 'framework', 'responsible_user', 'valid_from', 'valid_until', 'reason']),
      ('municipal_order',  array['permit', 'framework', 'valid_from', 'valid_until', 'reason']),
      ('amendment',        array['framework', 'responsible_user', 'valid_from', 'valid_until', 'reason']),
      ('renewal',          array['framework', 'responsible_user', 'valid_from', 'valid_until', 'reason']),
      ('framework_join',   array['permit', 'responsible_user', 'valid_from', 'valid_until', 'reason']),
      ('appointment',      array['service', 'permit', 'framework', 'purpose', 'justification', 'legal_basis', 'protection', 'user_count', 'yearly_queries',
                                 'non_disclosure_basis', 'product', 'purposes', 'items', 'answers', 'attachments'])) n (kind, members) cross join lateral unnest(n.members) m (member);
end;
comment on function rule.intake_need() is 'Members that a delivered application of a kind must have (must) or may not have.';
