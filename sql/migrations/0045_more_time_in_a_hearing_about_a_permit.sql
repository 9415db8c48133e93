-- The organisation that is heard about its permit may ask for more time to answer (434/2003 33 §), as an applicant may.
alter table data.permit_hearing
  add column wished_until date,                                    -- the organisation asks for more time until this day …
  add column wish_reason  text not null default '',
  add column wish_state   text constraint permit_hearing_wish_state_check check (wish_state in ('asked', 'granted', 'refused')),
  add constraint permit_hearing_wish_whole check ((wished_until is null) = (wish_state is null));
