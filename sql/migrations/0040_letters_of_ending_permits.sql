-- A permit that ends soon is told of by letter, at each day on which it is warned of.
alter table data.letter drop constraint letter_kind_check;
alter table data.letter add constraint letter_kind_check check (kind in
  ('arrival_notice', 'completion_request', 'completion_reminder', 'hearing', 'hearing_extension', 'statement_request', 'transfer_notice', 'decision', 'correction', 'opening', 'suspension',
   'revocation', 'permit_ending', 'permit_ended', 'certificate_reminder', 'terms_renewed'));
