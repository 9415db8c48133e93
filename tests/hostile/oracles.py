"""Does an answer tell whether a thing exists that the asker may not see? Everybody calls each command, and each function that answers, about
every thing he cannot see and about one that does not exist; the two answers, errors included, must be the same letter by letter."""
import json
import re
import uuid

import attacks
import personas

MISSING = 987654321
# The table of what a command is about, by the object of its acts, and of what its other arguments name.
TABLES = {"application": "data.application", "permit": "data.permit", "right": "data.access_right", "appointment": "data.appointment", "connection": "data.connection",
          "join": "data.join_request", "person": "data.person", "organisation": "data.organisation"}
ARGUMENTS = {"p_org_id": "data.organisation", "p_permit_id": "data.permit", "p_purpose_id": "data.permit_purpose", "p_person_id": "data.person", "p_contact_person_id": "data.person",
             "p_to": "data.person", "p_asked_of": "data.person", "p_attachment_id": "data.attachment", "p_replaces_id": "data.certificate", "p_from_id": "data.application"}
FIELDS = {"contact_person_id": "data.person", "responsible_person_id": "data.person", "base_permit_id": "data.permit", "framework_permit_id": "data.permit"}
EVERYBODY = {**personas.OUTSIDERS, **{who: login for who, (login, _) in personas.AGENCY.items()}, "expert": "u_00000000e001", "decider": "u_00000000d001",
             "expert of the other service": "u_00000000e002", "supervisor": "u_00000000c001", "auditor": "u_0000000a0001"}


def unseen(scratch, database, login):
    """Per table the ids that this login cannot see, and those it can."""
    hidden, seen = {}, {}
    link = scratch.connect(database, login)
    with link.cursor() as cursor:
        for table in {*TABLES.values(), *ARGUMENTS.values(), *FIELDS.values()}:
            everything = {r[0] for r in scratch.execute(database, f"select id from {table} where id > 1000")}   # what is smaller is reference data
            answer = attacks.run(cursor, f"select coalesce(array_agg(id), '{{}}') from {table}")
            mine = set() if answer.startswith("ERROR") else set(map(int, re.findall(r"\d+", answer)))
            hidden[table], seen[table] = sorted(everything - mine), sorted(mine & everything)
    link.close()
    return hidden, seen


def ask(cursor, sql, values, one):
    """One answer, as if never asked; the number that was asked for reads the same in both."""
    cursor.execute("begin")
    seen = attacks.run(cursor, sql, values)
    cursor.execute("rollback")
    return re.sub(rf"\b{one}\b", "N", seen)


def pairs(name, parameters, types, about, hidden, seen, versions, base):
    """(arguments that name what is hidden, the same for what is missing, the number hidden)."""
    def both(values, parameter, number):
        return {**values, parameter: number}, {**values, parameter: MISSING}, number
    target = TABLES.get(about)
    if "p_id" in parameters and target:
        for number in hidden[target]:
            yield both({**base, "p_version": versions.get((target, number), 1)}, "p_id", number)
    homes = [(n, versions.get((target, n), 1)) for n in seen.get(target, [])] if "p_id" in parameters else [(None, None)]
    for parameter, table in ARGUMENTS.items():
        if parameter in parameters:
            for home, version in homes:
                for number in hidden[table][:6]:
                    yield both({**base, "p_id": home, "p_version": version}, parameter, number)
    if "p_fields" in parameters:
        for home, version in homes + ([(None, None)] if name == "save_application" else []):
            for field, table in FIELDS.items():
                for number in hidden[table][:3]:
                    one, other = ({**base, "p_id": home, "p_version": version, "p_fields": json.dumps({field: n})} for n in (number, MISSING))
                    yield one, other, number


def commands(scratch, database, who, login):
    """Differences between hidden and missing in the answers of every command; and how many were compared."""
    hidden, seen = unseen(scratch, database, login)
    about = dict(scratch.execute(database, "select act, min(object) from rule.transition group by act having count(distinct object) = 1"))
    about.update({"take_in_application": None})
    versions = {(t, i): v for t in set(TABLES.values()) for i, v in scratch.execute(database, f"select id, version from {t}")}
    base = {**attacks.objects(scratch, database, personas.OWN)["values"], "p_items": "[]", "p_kind": "new_permit"}
    different, tried = [], 0
    link = scratch.connect(database, login)
    with link.cursor() as cursor:
        for schema, name, parameters, types in attacks.functions(scratch, database):
            if schema != "api" or name in ("run_due_work", "change_own_password"):
                continue
            sql = f"select * from api.{name}({', '.join('%s::' + t for t in types)})"
            for one, other, number in pairs(name, parameters, types, about.get(name), hidden, seen, versions, base):
                tried += 1
                request = str(uuid.uuid4())
                values = [[request if p == "p_request_id" else None if p == "p_items" and t != "jsonb" else x.get(p) for p, t in zip(parameters, types)] for x in (one, other)]
                a, b = ask(cursor, sql, values[0], number), ask(cursor, sql, values[1], MISSING)
                if a != b:
                    different.append(f"{name} {dict(zip(parameters, values[0]))}\n   {a[:200]}\n   {b[:200]}")
    link.close()
    return different, tried


def answers(scratch, database, who, login):
    """The same for every function that people may ask and that takes a number."""
    hidden, seen = unseen(scratch, database, login)
    known = {i for ids in seen.values() for i in ids}
    numbers = sorted({i for ids in hidden.values() for i in ids[:8] + ids[-4:]} - known)
    agency = {r[0] for r in scratch.execute(database, "select person_id from data.membership where rule.is_agency_role(role)")}
    words = {"text": [*TABLES], "date": ["2026-11-11"], "timestamp with time zone": ["2026-11-11 12:00+02"], "boolean": ["true"], "integer": [1]}
    different, tried = [], 0
    link = scratch.connect(database, login)
    with link.cursor() as cursor:
        for schema, name, _, types in attacks.functions(scratch, database):
            if schema not in ("ui", "rule", "access") or "bigint" not in types or not set(types) <= {*words, "bigint"}:
                continue
            if attacks.run(cursor, f"select has_function_privilege('{schema}.{name}({','.join(types)})', 'execute')") != "(True,)":
                continue
            for word in words["text"] if "text" in types else [None]:
                sql = f"select * from {schema}.{name}({', '.join('%s::' + t for t in types)})"
                missing = None
                for number in numbers:
                    if name == "person_name" and number in agency:   # whose names stand in the open on what they handle
                        continue
                    tried += 1
                    values = [[n if t == "bigint" else word if t == "text" else words[t][0] for t in types] for n in (number, MISSING)]
                    missing = missing or ask(cursor, sql, values[1], MISSING)
                    a = ask(cursor, sql, values[0], number)
                    if a != missing:
                        different.append(f"{schema}.{name}{values[0]}\n   {a[:200]}\n   {missing[:200]}")
    link.close()
    return different, tried


def hidden_drafts(scratch, database):
    """What a customer never sent, in the states in which it can stay so."""
    for number, org in ((1207, 9012), (1107, 9011)):
        scratch.execute(database, f"""insert into data.application (id, org_id, service, state, purpose, contact_person_id, created_by) overriding system value
            select {number}, a.org_id, a.service, 'draft', a.purpose, a.contact_person_id, a.created_by from data.application a where a.org_id = {org} and a.state = 'draft';
            update data.application set state = 'withdrawn' where id = {number}""")


def compare(scratch, tap):
    scratch.copy("world", "oracle")
    hidden_drafts(scratch, "oracle")
    total = [0, 0]
    for who, login in EVERYBODY.items():
        different, tried = commands(scratch, "oracle", who, login)
        total[0] += tried
        tap.ok(not different, f"{who}: hidden and missing answer alike in {tried} pairs of commands", "\n".join(different[:6]))
        different, tried = answers(scratch, "oracle", who, login)
        total[1] += tried
        tap.ok(not different, f"{who}: hidden and missing answer alike in {tried} questions", "\n".join(different[:6]))
    # Keys of others do not show in errors either: the writer itself stands under row-level security.
    scratch.execute("oracle", "create function api.trip() returns void language sql security definer set search_path = pg_catalog, pg_temp as "
                    "$$ insert into data.permit (number, org_id, service, state, valid_from) values ('CANARY-1205', 9011, 'browser', 'awaiting_commitment', '2030-01-01') $$; "
                    "alter function api.trip() owner to lv_writer; grant execute on function api.trip() to lv_customer")
    link = scratch.connect("oracle", personas.OUTSIDERS["permit contact of another organisation"])
    with link.cursor() as cursor:
        seen = attacks.run(cursor, "select api.trip()")
    link.close()
    tap.ok("ERROR 23505" in seen and "Key (" not in seen, "an error on a key of another organisation does not show the key", seen)
    tap.note(f"{total[0]} pairs of a hidden and a missing thing in commands, {total[1]} in questions")
    scratch.drop("oracle")
