-- Acts by which the agency supervises a permit: hearing, proposal and decision of a revocation; one that was never taken into use as well.
insert into rule.transition (object, from_state, act, to_state, role, guard, audience)
select 'permit', s.state, a.act, s.state, a.role, a.guard, a.audience
  from unnest(array['awaiting_commitment', 'in_force', 'suspended']) s (state),
       (values
         ('begin_permit_hearing',  'expert',         '{impartial,not_roof,no_revocation}'::text[], 'all'),
         ('begin_permit_hearing',  'decider',        '{impartial,not_roof,no_revocation}',         'all'),
         ('answer_permit_hearing', 'permit_contact', '{hearing_unanswered}',                       'all'),
         ('ask_permit_hearing_extension',    'permit_contact', '{hearing_unanswered,hearing_in_time}', 'all'),
         ('extend_permit_hearing',           'expert',         '{impartial,hearing_unanswered}',  'all'),
         ('extend_permit_hearing',           'decider',        '{impartial,hearing_unanswered}',  'all'),
         ('refuse_permit_hearing_extension', 'expert',         '{impartial,hearing_wish}',        'all'),
         ('refuse_permit_hearing_extension', 'decider',        '{impartial,hearing_wish}',        'all'),
         ('propose_revocation',    'expert',         '{impartial,not_roof,no_proposal}',           'agency'),
         ('drop_revocation',       'expert',         '{impartial,revocation_open}',                'all'),
         ('drop_revocation',       'decider',        '{impartial,revocation_open}',                'all')) a (act, role, guard, audience);
