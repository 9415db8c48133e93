-- That a suspended permit goes on is told by letter, as its suspension was.
alter table data.letter drop constraint letter_kind_check;
alter table data.letter add constraint letter_kind_check check (kind in
  ('arrival_notice', 'completion_request', 'completion_reminder', 'hearing', 'hearing_extension', 'statement_request', 'transfer_notice', 'decision', 'correction', 'opening', 'suspension',
   'resumption', 'revocation', 'permit_ending', 'permit_ended', 'certificate_reminder', 'terms_renewed'));
