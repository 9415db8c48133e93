"""Two worlds with the same own rows and other foreign ones: whatever a person asks, he gets the same answer in both, errors included.
One differing answer is a bit that flows from one organisation to another. One thing is known to differ: which plan the planner
chooses rests on estimates over everybody's rows, so a question that fails half-way may fail in one world only; such pairs count
as differing only when both worlds ran the same plan."""
import random
import re

import attacks
import personas

# The other world: every foreign text differs, foreign things stand in other states, some are gone, some are new.
OTHER_WORLD = """
set session_replication_role = replica;
update data.organisation set name_fi = 'Aaaa', name_sv = 'Zzzz', street_address = 'x', postal_address = 'y', email = 'z', invoicing = 'w', business_id = null, class = 'state',
       browser_permits_in_force = 7, responsible_users_in_force = 9, version = 99, state = 'ended' where id = 9012;
update data.person set given_names = 'Zoo', family_name = 'Aaa', language = 'sv' where id between 9300 and 9399;
update data.application set purpose = 'p', justification = 'j', legal_basis = 'l', protection = 'q', state = 'withdrawn', user_count = 99999, due_on = '2020-01-01', version = 77, handler_id = 9102 where org_id = 9012;
update data.application_item set legal_basis = 'b', reason = 'r', outcome = 'open' where application_id between 1200 and 1299;
update data.case_time set due_on = '2020-01-01', service = 'interface', kind = 'change', applicant_class = 'state', phases = 9 where org_id = 9012;
update data.permit set number = 'N' || id, state = 'suspended', version = 55 where org_id = 9012;
update data.access_right set duty = 'd', reason = 'r', state = 'refused', version = 44, items = ~items where org_id = 9012;
update data.connection set subsystem = 's' || id, product_name = 'n', state = 'planned', version = 33 where org_id = 9012;
update data.certificate set subject = 'CN=other', issuer = 'CN=issuer', serial = 'FF', valid_until = '2026-12-01' where org_id = 9012;
update data.permit_hearing set grounds = 'other grounds', due_on = '2020-01-01' where org_id = 9012;
delete from data.revocation where org_id = 9012;
delete from data.end_warning where org_id = 9012;
delete from data.organisation_name where org_id = 9012;
delete from data.commitment where org_id = 9012;
delete from data.appointment where org_id = 9012;
delete from data.user_account where org_id = 9012;
delete from data.membership where org_id = 9012 and role = 'user';
insert into data.membership (person_id, org_id, role, valid_from) select 9304, 9012, 'deputy', '2020-01-01' from generate_series(1, 50);
insert into data.access_right (org_id, permit_id, purpose_id, person_id, items, state, valid_from, proposed_by) select 9012, 1205, 12051, 9304, 0::bit(512), 'withdrawn', '2020-01-01', 9301 from generate_series(1, 500);
insert into data.application (org_id, org_name_key, service, created_by) select 9012, 'a', 'browser', 9302 from generate_series(1, 300);
update audit.record set reason = 'other', change = '{}', act = 'other_act' where org_id = 9012;
set session_replication_role = origin;
"""


def generated(random_source, relations):
    """Queries of an enquiring person: filters, joins, orders, groups, oracles through errors, over everything of ours."""
    shapes = relations
    name, columns, text = random_source.choice(shapes)
    other, other_columns, other_text = random_source.choice(shapes)
    column = random_source.choice(columns)
    other_column = random_source.choice(other_columns)
    pick = random_source.choice
    value = pick(["CANARY", "Aaaa", "browser", "9012", "Alfa", "active", "1", "x", ""])
    compare = pick(["=", "<", ">", "like", "~", "ilike", "^@", "<>"])
    condition = pick([
        f"(t.{column})::text {compare} '{value}'", f"t.{column} is null", f"length((t.{column})::text) > {random_source.randint(0, 20)}",
        f"1 / (case when (t.{column})::text like '%{value}%' then 0 else 1 end) = 1", f"(t.{column})::text::numeric > 0", f"(t.{column})::text::date > '2020-01-01'",
        f"t.{column} = t.{pick(columns)}", f"exists (select from {other} o where (o.{other_column})::text {compare} (t.{column})::text)",
        f"(select count(*) from {other}) > {random_source.randint(0, 30)}", f"(t.{column})::text in (select (o.{other_column})::text from {other} o)"])
    if random_source.random() < 0.3:
        condition = f"({condition}) {pick(['and', 'or', 'and not'])} (t.{pick(columns)})::text {compare} '{value}'"
    return pick([
        f"select count(*) from {name} t where {condition}",
        f"select t.{column} from {name} t where {condition} order by t::text limit {random_source.randint(1, 30)}",
        f"select min((t.{column})::text), max((t.{column})::text), count(distinct t.{column}::text) from {name} t where {condition}",
        f"select (t.{column})::text, count(*) from {name} t group by 1 having count(*) > {random_source.randint(0, 3)} order by 1",
        f"select count(*) from {name} t join {other} o on (o.{other_column})::text = (t.{column})::text where {condition}",
        f"select count(*) from {name} t left join {other} o on (o.{other_column})::text {compare} (t.{column})::text",
        f"select (t.{column})::text from {name} t union select (o.{other_column})::text from {other} o order by 1 limit 50",
        f"select (t.{column})::text from {name} t except select (o.{other_column})::text from {other} o order by 1",
        f"select string_agg((t.{column})::text, ',' order by (t.{column})::text) from {name} t where {condition}",
        f"select row_number() over (order by t::text), rank() over (order by (t.{column})::text) from {name} t where {condition} order by 1 limit 20",
        f"select json_agg(t order by t::text) from {name} t where {condition}",
        f"select (array_agg((t.{column})::text order by t::text))[{random_source.randint(1, 9)}] from {name} t",
    ])


def asked(scratch, database, login, queries):
    link = scratch.connect(database, login, options="-c statement_timeout=5s")
    with link.cursor() as cursor:
        answers = [attacks.run(cursor, q) for q in queries]
    link.close()
    return answers


def same_plan(scratch, login, query):
    return len({str(scratch.execute(database, f"explain (costs off) {query}", user=login)) for database in ("one", "other")}) == 1


def compare(scratch, tap, queries_each=800):
    scratch.copy("world", "one")
    # Time stands still in both worlds, or every view that counts it would differ by the moment of asking.
    moment = scratch.execute("one", "select clock_timestamp()::text")[0][0]
    scratch.execute("one", f"create or replace function rule.moment() returns timestamptz language sql volatile parallel safe return timestamptz '{moment}'")
    scratch.copy("one", "other")
    scratch.execute("other", OTHER_WORLD)
    shapes = [(n, c.split(","), t) for n, k, c, t in attacks.relations(scratch, "one") if k in ("r", "p", "v") and n not in ("audit.record_rest", "ui.audit_seal", "ui.audit_head")]
    source = random.Random(20261123)
    total = by_plan = 0
    for who in ("responsible user of another organisation", "permit contact of another organisation", "technical contact of another organisation", "person whose membership ended"):
        login = personas.OUTSIDERS[who]
        queries = [generated(source, shapes) for _ in range(queries_each)]
        pairs = [(q, a, b) for q, a, b in zip(queries, asked(scratch, "one", login, queries), asked(scratch, "other", login, queries)) if a != b and "57014" not in a + b]
        plan = [p for p in pairs if "ERROR" in p[1] + p[2] and not same_plan(scratch, login, p[0])]
        different = [f"{q}\n   {a[:150]}\n   {b[:150]}" for q, a, b in pairs if (q, a, b) not in plan]
        by_plan += len(plan)
        total += len(queries)
        tap.ok(not different, f"two worlds, {who}: {len(queries)} questions, no answer differs", "\n".join(different[:6]))
    # The control: with one hole the worlds come apart.
    for database in ("one", "other"):
        scratch.copy(database, database + "_hole")
        scratch.execute(database + "_hole", "drop policy organisation_customer on data.organisation; create policy organisation_customer on data.organisation for select to lv_customer using (true)")
    queries = [generated(source, shapes) for _ in range(queries_each)]
    login = personas.OUTSIDERS["responsible user of another organisation"]
    different = [q for q, a, b in zip(queries, asked(scratch, "one_hole", login, queries), asked(scratch, "other_hole", login, queries)) if a != b]
    tap.ok(different, f"control: with one policy missing {len(different)} of {queries_each} answers differ")
    for database in ("one", "other", "one_hole", "other_hole"):
        scratch.drop(database)
    tap.note(f"two worlds: {total} questions, {by_plan} failed by the choice of plan alone")
