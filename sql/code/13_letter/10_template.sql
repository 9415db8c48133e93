-- What letters are written from: one text per kind and language, and the words for codes and headings.
-- A text is a sequence of paragraphs with an empty line between them:
--   "# …" a heading · "- …" lines of a list · "[name]" alone: the list that the fact of that name holds
--   "?name …" a paragraph that stands only when the fact of that name is given · "{name}" a fact in the running text
create table rule.letter_template (
  kind          text not null,
  language      text not null check (language in ('fi', 'sv')),
  title         text not null,
  text          text not null,
  provisions    text not null default '',                  -- what the letter rests on, said at its end
  audience      text not null default 'all' check (audience in ('agency', 'all')),
  constraint letter_template_pkey primary key (kind, language)
);
comment on table rule.letter_template is 'Texts of letters per kind and language; a test writes each of them with every fact it names.';

create table rule.letter_word (
  list  text not null,
  code  text not null,
  fi    text not null,
  sv    text not null,
  constraint letter_word_pkey primary key (list, code)
);
comment on table rule.letter_word is 'Words for codes, and standing words of letters and decisions, in both national languages.';
