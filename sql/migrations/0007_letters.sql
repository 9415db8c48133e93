-- Letters: what the agency has sent, word for word as it was sent.

create sequence data.letter_number;

create table data.letter (
  id             bigint generated always as identity primary key,
  number         text collate "C" not null constraint letter_number_key unique,
  org_id         bigint not null constraint letter_org_id_fkey references data.organisation,
  application_id bigint constraint letter_application_id_fkey references data.application,
  permit_id      bigint constraint letter_permit_id_fkey references data.permit,
  kind           text not null constraint letter_kind_check check (kind in
                   ('arrival_notice', 'completion_request', 'completion_reminder', 'hearing', 'statement_request', 'transfer_notice',
                    'decision', 'correction', 'opening', 'suspension', 'revocation', 'permit_ended', 'certificate_reminder', 'terms_renewed')),
  language       text not null constraint letter_language_check check (language in ('fi', 'sv')),
  title          text not null,
  body           jsonb not null,              -- {head, blocks, facts}: the written letter, and the facts that it was written from
  publicity      text not null default 'public' constraint letter_publicity_check check (publicity in ('public', 'secret')),
  secrecy_basis  text not null default '',
  audience       text not null default 'all' constraint letter_audience_check check (audience in ('agency', 'all')),
  delivery       text not null default 'e_service' constraint letter_delivery_check check (delivery in ('e_service', 'email', 'post')),
  created_at     timestamptz not null,
  created_by     bigint constraint letter_created_by_fkey references data.person,   -- empty: written by the calendar
  constraint letter_matter_check check (application_id is not null or permit_id is not null),
  constraint letter_secrecy_check check ((publicity = 'secret') = (secrecy_basis <> ''))
);
create index letter_org_id_idx on data.letter (org_id, id);
create index letter_application_id_idx on data.letter (application_id, id);
create index letter_permit_id_idx on data.letter (permit_id, id);
create index letter_created_at_id_idx on data.letter (created_at, id);
create index letter_kind_id_idx on data.letter (kind, id);
create index letter_created_by_idx on data.letter (created_by);
comment on table data.letter is
  'Letters of the agency as they were sent, in the language of the organisation; never changed. Secret ones name the provision (621/1999 24 §).';
