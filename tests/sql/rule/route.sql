-- Where one applies: over every set of answers there is exactly one route, it is the right one, and what is missing is asked in order.
begin;
\ir ../support/cast.sql
set search_path = tap, public;
select no_plan();

create temporary table answers as
select jsonb_build_object('class', c, 'covered', v, 'residents', r, 'upkeep', u, 'research', e, 'continuous', o, 'single', s, 'current', n, 'place', p, 'client', l, 'own_link', w) as f,
       c as class, v as covered, r as residents, u as upkeep, e as research, o and s and n as tests, p as place, l as client, w as own_link
  from unnest(array['state', 'municipality', 'joint_authority', 'wellbeing_county', 'other_public', 'company', 'association', 'intermediary']) c,
       unnest(array[true, false]) v, unnest(array[true, false]) r, unnest(array[true, false]) u, unnest(array[true, false]) e, unnest(array[true, false]) o,
       unnest(array[true, false]) s, unnest(array[true, false]) n, unnest(array['staff', 'system']) p, unnest(array[true, false]) l, unnest(array[true, false]) w
 where c in ('municipality', 'joint_authority') or not v;
create temporary table routed as select a.*, r.* from answers a cross join lateral rule.route(a.f) r;
select cmp_ok((select count(*)::integer from routed), '=', 5120, 'every set of answers: ' || (select count(*) from routed));
select is_empty('select * from routed where route is null or missing is not null', 'each has one route');
select is_empty('select * from routed where (service is null) <> (kind is null)', 'service and kind come together');
select is_empty($$ select * from routed where cardinality(reasons) = 0 or cardinality(prepare) = 0 or price_class is null $$, 'each says why, what it costs and what to prepare');
select is_empty($$ select f, route from routed where route is distinct from case
    when class in ('company', 'association') and residents then 'resident_list'
    when upkeep then case when class in ('company', 'association', 'intermediary') then 'update_service' else 'change_data_service' end
    when research then 'research'
    when not tests then case when class in ('municipality', 'joint_authority') then 'municipal_sampling' else 'sampling' end
    when place = 'staff' then 'browser'
    when class in ('company', 'association') and client then 'framework_join'
    when class in ('company', 'association') and not own_link then 'intermediary'
    else 'interface' end $$, 'and it is this one');
select is_empty($$ select f from routed where service is not null and not tests $$, 'the search services only when all three tests hold');
select is_empty($$ select f from routed where kind = 'municipal_order' and not covered or (covered and service is not null and kind <> 'municipal_order') $$, 'the light order for whom the standing permits cover, and for nobody else');
select is_empty($$ select f, price_class from routed where service = 'browser' and price_class <> case when class in ('state', 'municipality', 'joint_authority', 'wellbeing_county') then 'free'
    when class = 'other_public' then 'cost_price' else 'chargeable' end $$, 'authorities use VTJkysely free of charge');
select is_empty($$ select f from routed where route = 'interface' and class in ('state', 'municipality', 'joint_authority', 'wellbeing_county') and price_class <> 'free_opening_cost' $$, 'and the interface, opened at cost');

-- An answer at a time: the question that is missing is the last one asked, and answering it goes on to the end.
create function t.asked_through(p_answers jsonb) returns text language plpgsql as $$
declare
  v_given jsonb := '{}';
  r record;
begin
  for i in 1 .. 15 loop
    select * into r from rule.route(v_given);
    if r.missing is null then
      return case when r.route = (select x.route from rule.route(p_answers) x) then 'ok' else 'another route' end;
    elsif not r.missing = any (r.asked) or r.route is not null or v_given ? r.missing then
      return 'out of order: ' || r.missing;
    end if;
    v_given := v_given || jsonb_build_object(r.missing, p_answers -> r.missing) || case r.missing when 'class' then jsonb_build_object('covered', p_answers -> 'covered') else '{}' end;
  end loop;
  return 'no end';
end $$;
select is_empty($$ select f, t.asked_through(f) from answers where t.asked_through(f) <> 'ok' $$, 'asked one by one the same answers lead to the same route');

-- As people see it.
select is((t.see('permit_contact', format('select route, service, kind, target_amount, target_unit, due_on, price_class, missing from ui.route(''{"org_id": %s, "upkeep": false, "research": false, "continuous": true, "single": true, "current": true, "place": "staff"}'')', t.org('a')))) -> 0,
  jsonb_build_object('route', 'browser', 'service', 'browser', 'kind', 'municipal_order', 'target_amount', 2, 'target_unit', 'week', 'due_on', data.target_due('browser', 'municipality', 'municipal_order', rule.today()), 'price_class', 'free', 'missing', null),
  'the class and the cover of an organisation of one''s own are known');
select is((t.see('b_permit_contact', format('select missing from ui.route(''{"org_id": %s}'')', t.org('a')))) -> 0 ->> 'missing', 'class', 'of another organisation nothing is');
select is((t.see('expert', format('select route, target_amount, target_unit from ui.route(''{"org_id": %s, "class": "state", "upkeep": false, "research": false, "continuous": true, "single": true, "current": true, "place": "system"}'')', t.org('a')))) -> 0,
  '{"route": "interface", "target_amount": 3, "target_unit": "month"}', 'for advice another class may be given');
select is(t.see('expert', $$ select * from ui.route('{"class": "pigeon"}') $$), '[]', 'what is no answer gets none');
select is(t.see('expert', $$ select * from ui.route('{"org_id": "1; drop"}') $$), '[]', 'whatever it is');
select is((t.see('expert', $$ select missing from ui.route('[]') $$)) -> 0 ->> 'missing', 'class', 'no answers: the first question');
select * from finish();
rollback;
