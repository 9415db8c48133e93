-- Templates and words of letters: read by the functions that write letters, changed only with the code.
alter table rule.letter_template enable row level security;
alter table rule.letter_template force row level security;
create policy letter_template_writer on rule.letter_template for select to lv_writer using (true);
grant select on rule.letter_template to lv_writer;
alter table rule.letter_word enable row level security;
alter table rule.letter_word force row level security;
create policy letter_word_writer on rule.letter_word for select to lv_writer using (true);
grant select on rule.letter_word to lv_writer;
