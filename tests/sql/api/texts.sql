-- Whatever text, list or number a client sends to an act that is possible: the answer is an outcome, never an exception; nothing endless and
-- nothing that cannot be seen is taken.
begin;
\ir ../support/cast.sql
\ir ../support/acts.sql
set search_path = tap, public;
select no_plan();

-- Each quoted value of each act, one at a time, replaced by each bad one.
create function t.replaced(p_arguments text, p_nth integer, p_value text) returns text language plpgsql immutable as $$
declare
  v_parts text[] := array(select m[1] from regexp_matches(p_arguments, '(''[^'']*''|[^'']+)', 'g') m);
  n integer := 0;
begin
  for i in 1 .. coalesce(cardinality(v_parts), 0) loop
    if v_parts[i] like '''%' then
      n := n + 1;
      if n = p_nth then
        v_parts[i] := p_value;
      end if;
    end if;
  end loop;
  return array_to_string(v_parts, '');
end $$;
create function t.poke(p_who text, p_act text, p_arguments text) returns text language plpgsql as $$
declare
  o api.outcome;
begin
  o := t.try(p_who, p_act, p_arguments);
  return case when o.accepted then 'ok' else o.code end;
exception when others then
  reset session authorization;
  return sqlstate || ' ' || sqlerrm;
end $$;
create temporary table bad as
select * from (values
  ('endless', quote_literal(repeat('x', 300000)), null::boolean), ('escape', quote_literal(E'Perustelu \x1b[2J joka on riittävän pitkä.pdf'), null), ('turned', quote_literal(E'Perustelu \u202e joka on riittävän pitkä.pdf'), null),
  ('C1', quote_literal(E'Perustelu \u009b31m joka on riittävän pitkä.pdf'), null), ('empty', '''''', null), ('blank', quote_literal(E' \t\n\u00a0'), null), ('nothing', 'null', null),
  ('a number', '''1e400''', null), ('markup', quote_literal('<img src=x onerror=alert(1)>'), null)) as v (what, value, json)
union all
select * from (values
  ('endless', quote_literal((select jsonb_agg(n) from generate_series(1, 20000) n)), true), ('deep', quote_literal(repeat('[', 3000) || repeat(']', 3000)), true), ('an object', '''{}''', true), ('a list', '''[]''', true),
  ('null', '''null''', true), ('a text', '''"x"''', true), ('nulls', '''[null]''', true), ('numbers', '''[1, -1, 1e300]''', true), ('empty objects', '''[{}]''', true), ('lists in it', '''[[], {"a": []}]''', true),
  ('wrong kinds', '''[{"item_id": {}, "item_id_": true, "purpose_no": [], "outcome": 1, "line": 5, "verdict": null, "field": [], "question": {}, "answer": 7, "reason": []}]''', true),
  ('great numbers', '''[{"item_id": 99999999999999999999, "purpose_no": 1e9, "answer": "x"}]''', true), ('ids of nobody', '''[{"item_id": -1, "purpose_no": 0, "outcome": "granted", "answer": "x"}]''', true)) as v (what, value, json);
create temporary table poked as
select c.act, n.nth, b.what, t.poke(c.who, c.act, t.replaced(format(c.arguments, m.id, m.version), n.nth, b.value)) as answer, b.json
  from t.act_call c join t.made m using (act)
  cross join lateral (select (row_number() over ())::integer as nth, x[1] as literal from regexp_matches(format(c.arguments, m.id, m.version), '(''[^'']*'')', 'g') x) n
  join bad b on (b.json is true) = (n.literal ~ '^''[\[{]')
 where not (c.act in ('answer_completion', 'remove_attachment') and n.nth < 3);   -- names and words of the test's own expression
select cmp_ok((select count(*) from poked), '>', 500::bigint, 'bad values sent: ' || (select count(*) from poked));
-- A value that its type does not hold fails before the act begins.
select is_empty($$ select act, nth, what, left(answer, 150) from poked where answer ~ '^[0-9A-Z]{5} ' and answer !~ '^22P02 invalid input (syntax for type|value for enum)|^22023 unrecognized encoding' $$, 'always an outcome, never an exception');
select is_empty($$ select act, nth, what from poked where answer = 'ok' and what in ('endless', 'escape', 'turned', 'C1', 'deep') $$, 'nothing endless and nothing unseen is taken');
select * from finish();
rollback;
