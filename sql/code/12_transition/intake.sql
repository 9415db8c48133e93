-- Attachments are brought until the matter is presented, by the applicant also unasked (434/2003 22 §); what the agency has received he takes
-- away only while it asks for completion. Applications of the e-service are taken in by an expert.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'application', s.state, a.act, s.state, a.role, a.guard::text[], 'all'
  from (values ('submitted'), ('in_handling'), ('completion_asked'), ('negotiation'), ('technical_assessment'), ('statement_asked'), ('hearing')) s (state)
  cross join (values ('add_attachment', 'permit_contact', '{}'), ('add_attachment', 'expert', '{impartial}'), ('remove_attachment', 'expert', '{impartial}'), ('classify_attachment', 'expert', '{impartial}')) a (act, role, guard);
insert into rule.transition (object, from_state, act, to_state, role, guard, audience) values
 ('application', 'none',             'take_in_application', 'submitted',        'expert',         '{impartial}', 'all'),
 ('appointment', 'none',             'take_in_application', 'applied',          'expert',         '{impartial}', 'all'),
 ('application', 'draft',            'add_attachment',      'draft',            'permit_contact', '{own_draft}', 'all'),
 ('application', 'draft',            'add_attachment',      'draft',            'expert',         '{impartial,registrar}', 'agency'),
 ('application', 'completion_asked', 'remove_attachment',   'completion_asked', 'permit_contact', '{}', 'all'),
 ('application', 'draft',            'remove_attachment',   'draft',            'permit_contact', '{own_draft}', 'all'),
 ('application', 'draft',            'remove_attachment',   'draft',            'expert',         '{impartial,registrar}', 'agency');
