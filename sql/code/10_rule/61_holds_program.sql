-- Whether a PDF names one of these things. A name may be written with any of its letters as #xx; a key that is short enough to stand in
-- packed bytes by chance counts only in front of what may be its value.
create function rule.pdf_names(p_content bytea, p_names text[], p_keys text[] default '{}') returns boolean
  language plpgsql immutable as $$
declare
  v_pattern text;
  v_first text[] := (select array_agg(left(n, 1)) || '{#}' from unnest(p_names || p_keys) n);
begin
  select '^(' || string_agg(w.letters || case when n.name = any (p_keys) then '(\s|\\000)*[(<0-9]' else '' end, '|') || ')' into v_pattern
    from unnest(p_names || p_keys) n (name),
         lateral (select string_agg('(' || l || '|#' || regexp_replace(to_hex(ascii(l)), '([a-f])', '[\1' || upper(right(to_hex(ascii(l)), 1)) || ']') || ')', '' order by o)
                    from regexp_split_to_table(n.name, '') with ordinality x (l, o)) w (letters);
  return exists (select from string_to_table(encode(p_content, 'escape'), '/') x
                  where left(x, 1) = any (v_first) and left(x, 200) ~ v_pattern);   -- the first letter spares nearly all of a packed file
end $$;
comment on function rule.pdf_names(bytea, text[], text[]) is 'Whether a PDF file holds one of these names, however it is written, outside of what is packed.';

-- What cannot be looked into may hold anything: packed objects, forms of another kind, files inside.
create function rule.wholly_examined(p_content bytea) returns boolean
  language plpgsql immutable as $$
begin
  return not (encode(substring(p_content for 4), 'hex') = '25504446' and rule.pdf_names(p_content, '{ObjStm,XFA,EmbeddedFile}'));
end $$;
comment on function rule.wholly_examined(bytea) is 'Whether all of a file could be searched for programs; what could not is marked for its readers.';

-- Programs, scripts and shortcuts by how they begin; macros of office files, actions of PDF files and scripts of web pages by their marks.
-- A script of a web page may stand behind blanks, in capitals, and under a prefix of its namespace.
create function rule.holds_program(p_content bytea) returns boolean
  language plpgsql immutable as $$
declare
  v_begin text := encode(substring(p_content for 4), 'hex');
begin
  return v_begin ~ '^(4d5a|7f454c46|cafebabe|feedfac[ef]|c[ef]faedfe|2321|4c000000|0061736d)'
      or position('vbaProject.bin'::bytea in p_content) > 0
      or (v_begin = '25504446' and rule.pdf_names(p_content, '{JavaScript,Launch,RichMedia,Rendition}', '{JS}'))
      or (v_begin ~ '^(efbbbf)?(09|0a|0c|0d|20)*(3c|$)' and encode(p_content, 'escape') ~* '^(\\357\\273\\277)?\s*<' and encode(p_content, 'escape') ~* '<([a-z_][a-z0-9_.-]*:)?script');
end $$;
comment on function rule.holds_program(bytea) is 'Whether a file is a program or carries one.';
