-- Programs, scripts and shortcuts by how they begin; macros of office files, actions of PDF files and scripts of web pages by their marks.
-- A script of a web page may stand behind blanks, in capitals, and under a prefix of its namespace.
create function rule.holds_program(p_content bytea) returns boolean
  language plpgsql immutable as $$
declare
  v_begin text := encode(substring(p_content for 4), 'hex');
begin
  return v_begin ~ '^(4d5a|7f454c46|cafebabe|feedfac[ef]|c[ef]faedfe|2321|4c000000|0061736d)'
      or position('vbaProject.bin'::bytea in p_content) > 0
      or (v_begin = '25504446' and (position('/JavaScript'::bytea in p_content) > 0 or position('/Launch'::bytea in p_content) > 0))
      or (v_begin ~ '^(efbbbf)?(09|0a|0c|0d|20)*(3c|$)' and encode(p_content, 'escape') ~* '^(\\357\\273\\277)?\s*<' and encode(p_content, 'escape') ~* '<([a-z_][a-z0-9_.-]*:)?script');
end $$;
comment on function rule.holds_program(bytea) is 'Whether a file is a program or carries one.';
