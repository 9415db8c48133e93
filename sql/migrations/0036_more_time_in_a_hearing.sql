-- An applicant who is heard may ask for more time (434/2003 33 §); the answer is a letter of its own.
alter table data.hearing
  add column wished_until date,                                    -- the applicant asks for more time until this day …
  add column wish_reason  text not null default '',
  add column wish_state   text constraint hearing_wish_state_check check (wish_state in ('asked', 'granted', 'refused')),
  add constraint hearing_wish_whole check ((wished_until is null) = (wish_state is null));
alter table data.letter drop constraint letter_kind_check;
alter table data.letter add constraint letter_kind_check check (kind in
  ('arrival_notice', 'completion_request', 'completion_reminder', 'hearing', 'hearing_extension', 'statement_request', 'transfer_notice',
   'decision', 'correction', 'opening', 'suspension', 'revocation', 'permit_ended', 'certificate_reminder', 'terms_renewed'));
