"""Does an answer tell whether a foreign thing exists? Each command is asked about a foreign thing and about one that does not
exist; the two answers, errors included, must be the same letter by letter."""
import re
import uuid

import attacks
import personas

MISSING = 987654321


def answer(cursor, name, parameters, types, values):
    given = [str(uuid.uuid4()) if p == "p_request_id" else values.get(p) for p in parameters]
    seen = attacks.run(cursor, f"select * from api.{name}({', '.join('%s::' + t for t in types)})", given)
    return re.sub(str(MISSING), "N", re.sub(r"\b(9012|12\d\d\d?\d?|93\d\d|9\d\d\d)\b", "N", seen))


def compare(scratch, tap):
    things = attacks.objects(scratch, "world", personas.FOREIGN)
    own = attacks.objects(scratch, "world", personas.OWN)
    foreign_permit = things["values"]["p_permit_id"]
    tried = 0
    scratch.copy("world", "oracle")
    for who in ("responsible user of another organisation", "permit contact of another organisation", "technical contact of another organisation", "login that belongs to nobody"):
        different = []
        link = scratch.connect("oracle", personas.OUTSIDERS[who])
        with link.cursor() as cursor:
            for schema, name, parameters, types in attacks.functions(scratch, "oracle"):
                if schema != "api" or name == "run_due_work":
                    continue
                base = {**own["values"], "p_version": 1}
                if "p_items" in parameters and types[parameters.index("p_items")] == "jsonb":
                    base["p_items"] = "[]"
                pairs = []
                if "p_id" in parameters:
                    pairs += [({"p_id": i}, {"p_id": MISSING}) for i, _ in things.get(name.rsplit("_", 1)[-1], [])]
                for parameter, foreign in (("p_org_id", personas.FOREIGN), ("p_permit_id", foreign_permit), ("p_purpose_id", foreign_permit * 10 + 1), ("p_person_id", 9303)):
                    if parameter in parameters:
                        pairs.append(({parameter: foreign}, {parameter: MISSING}))
                if "p_fields" in parameters:
                    pairs.append(({"p_fields": '{"contact_person_id": 9303}'}, {"p_fields": f'{{"contact_person_id": {MISSING}}}'}))
                for one, other in pairs:
                    tried += 1
                    a, b = (answer(cursor, name, parameters, types, {**base, **x}) for x in (one, other))
                    if a != b:
                        different.append(f"{name} {one}\n   {a[:200]}\n   {b[:200]}")
        link.close()
        tap.ok(not different, f"{who}: foreign and missing answer alike", "\n".join(different[:6]))
    # Keys of others do not show in errors either: the writer itself stands under row-level security.
    scratch.execute("oracle", "create function api.trip() returns void language sql security definer set search_path = pg_catalog, pg_temp as "
                    "$$ insert into data.permit (number, org_id, service, state, valid_from) values ('CANARY-1205', 9011, 'browser', 'awaiting_commitment', '2030-01-01') $$; "
                    "alter function api.trip() owner to lv_writer; grant execute on function api.trip() to lv_customer")
    link = scratch.connect("oracle", personas.OUTSIDERS["permit contact of another organisation"])
    with link.cursor() as cursor:
        seen = attacks.run(cursor, "select api.trip()")
    link.close()
    tap.ok("ERROR 23505" in seen and "Key (" not in seen, "an error on a key of another organisation does not show the key", seen)
    tap.note(f"{tried} pairs of a foreign and a missing thing")
    scratch.drop("oracle")
