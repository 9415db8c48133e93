#!/usr/bin/python3
"""Hostile persons with psql: everybody who should not, over every table, view and function. Zero rows leaked, zero acts done,
every refused act recorded. First the suite shows that it sees what is there and finds holes planted on purpose."""
import hashlib
import json
import os
import sys
import time

import psycopg2

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))
sys.path.insert(0, HERE)
import attacks  # noqa: E402
import oracles  # noqa: E402
import personas  # noqa: E402
import plants  # noqa: E402
import two_worlds  # noqa: E402
from scratch import Scratch, Tap  # noqa: E402


def controls(scratch, tap):
    """The canaries are there, and who may see and do, sees and does."""
    found, _ = attacks.read_everything(scratch, "world", personas.CONTACT_OF_FOREIGN)
    seen = {f.split(" from ", 1)[1].split(" ")[0] for f in found if f.startswith("select * from")}
    for name in ("data.organisation", "data.application_purpose", "data.application_item", "data.permit", "data.permit_item", "data.person", "data.appointment", "audit.record",
                 "ui.application_list", "ui.application_detail", "ui.permit_list", "ui.history"):
        tap.ok(name in seen, f"control: the permit contact of the foreign organisation reads {name}")
    found, _ = attacks.read_everything(scratch, "world", personas.RESPONSIBLE_OF_FOREIGN)
    seen = {f.split(" from ", 1)[1].split(" ")[0] for f in found if f.startswith("select * from")}
    for name in ("data.access_right", "ui.right_list", "ui.right_detail"):
        tap.ok(name in seen, f"control: its responsible user reads {name}")
    scratch.copy("world", "control")
    done, _, _, _ = attacks.act_on_everything(scratch, "control", personas.RESPONSIBLE_OF_FOREIGN, attacks.objects(scratch, "control", personas.FOREIGN))
    tap.ok(any(d.startswith("block_right") for d in done) and any(d.startswith("propose_right") or d.startswith("add_person") for d in done),
           "control: its responsible user acts on its own rights", "\n".join(done))
    done, _, _, _ = attacks.act_on_everything(scratch, "control", personas.CONTACT_OF_FOREIGN, attacks.objects(scratch, "control", personas.FOREIGN))
    tap.ok(any(d.startswith("save_application") for d in done) and any(d.startswith("give_commitment") for d in done), "control: its permit contact acts on its own applications", "\n".join(done))
    scratch.drop("control")


def planted(scratch, tap):
    for what, sql, attack in plants.PLANTS:
        scratch.copy("world", "planted")
        scratch.execute("planted", sql.replace("{database}", "planted"))
        hits = []
        things = attacks.objects(scratch, "planted", personas.OWN if attack == "act own" else personas.FOREIGN)
        if attack == "read":
            hits, _ = attacks.read_everything(scratch, "planted", personas.OUTSIDERS["responsible user of another organisation"], ways=2)
        elif attack == "write":
            hits, _ = attacks.write_everything(scratch, "planted", personas.OUTSIDERS["responsible user of another organisation"])
        elif attack == "ask":
            hits, _ = attacks.ask_everything(scratch, "planted", personas.OUTSIDERS["responsible user of another organisation"], things)
        else:
            login = personas.OUTSIDERS["user of another organisation" if attack == "act own" else "deputy of another organisation"]
            done, leaked, silent, _ = attacks.act_on_everything(scratch, "planted", login, things)
            hits = done + leaked + ["silent"] * silent
        tap.ok(hits, f"planted hole found: {what}")
        scratch.drop("planted")


def outsiders(scratch, tap):
    before = attacks.digest(scratch, "world")
    things = attacks.objects(scratch, "world", personas.FOREIGN)
    own = attacks.objects(scratch, "world", personas.OWN)
    totals = [0, 0, 0]
    for who, login in personas.OUTSIDERS.items():
        found, tried = attacks.read_everything(scratch, "world", login)
        asked, more = attacks.ask_everything(scratch, "world", login, things)
        totals[0] += tried + more
        tap.ok(not found + asked, f"{who}: nothing foreign in {tried + more} reads", "\n".join((found + asked)[:10]))
        found, tried = attacks.write_everything(scratch, "world", login)
        totals[1] += tried
        tap.ok(not found, f"{who}: nothing done by {tried} statements", "\n".join(found[:10]))
        for isolation in (None, "serializable"):
            done, leaked, silent, tried = attacks.act_on_everything(scratch, "world", login, things, isolation)
            totals[2] += tried
            tap.ok(not done and not leaked and silent == 0, f"{who}: {tried} commands on foreign things refused and recorded ({isolation or 'read committed'})",
                   "\n".join((done + leaked)[:10]) + f"\nrefusals without a record: {silent}")
        if who in personas.POWERLESS:
            done, _, silent, tried = attacks.act_on_everything(scratch, "world", login, own)
            totals[2] += tried
            tap.ok(not done and silent == 0, f"{who}: {tried} commands without the role refused and recorded", "\n".join(done[:10]))
    changed = [n for n, h in attacks.digest(scratch, "world").items() if before[n] != h]
    tap.ok(not changed, "no table changed", ", ".join(changed))
    tap.note(f"outsiders: {totals[0]} reads, {totals[1]} statements, {totals[2]} commands")


def agency(scratch, tap):
    """People of the agency outside their role: the administrator handles no case, others see no application."""
    everything = {r[0] for r in attacks.relations(scratch, "world")}
    before = attacks.digest(scratch, "world")
    things = attacks.objects(scratch, "world", personas.FOREIGN)
    for who, (login, allowed) in personas.AGENCY.items():
        closed = personas.APPLICATIONS if allowed is None else everything - allowed
        among = [r for r in attacks.relations(scratch, "world") if r[0] in closed]
        found, tried = attacks.read_everything(scratch, "world", login, among=among)
        tap.ok(not found, f"{who}: nothing outside the role in {tried} reads", "\n".join(found[:10]))
        found, tried = attacks.write_everything(scratch, "world", login)
        tap.ok(not found, f"{who}: nothing done by {tried} statements", "\n".join(found[:10]))
    for who, login in {"log officer": "u_00000000b001", "auditor": "u_0000000a0001"}.items():
        done, _, silent, tried = attacks.act_on_everything(scratch, "world", login, things)
        tap.ok(not done and silent == 0, f"{who}: {tried} commands refused and recorded", "\n".join(done[:10]))
    # The supervisor gives applications to experts and does nothing else; in a copy, since that changes them.
    scratch.copy("world", "supervisor")
    untouched = attacks.digest(scratch, "supervisor")
    done, _, silent, tried = attacks.act_on_everything(scratch, "supervisor", "u_00000000c001", things)
    wrong = [d for d in done if not d.startswith("assign_application[") or "-> ERROR" in d]
    tap.ok(not wrong and silent == 0 and done, f"supervisor: {tried} commands refused and recorded but the giving of applications", "\n".join(wrong[:10]) + f"\nsilent {silent}")
    changed = {n for n, h in attacks.digest(scratch, "supervisor").items() if untouched[n] != h}
    tap.ok(changed == {"data.application"}, "supervisor: no other table changed than that of applications", ", ".join(changed))
    scratch.drop("supervisor")
    changed = [n for n, h in attacks.digest(scratch, "world").items() if before[n] != h]
    tap.ok(not changed, "no table changed", ", ".join(changed))


def wrong_role(scratch, tap):
    """Everybody tries every command on what he has to do with; accepted is only what his role is for."""
    for who, (login, organisation, may) in personas.MAY.items():
        scratch.copy("world", "role")
        done, _, silent, tried = attacks.act_on_everything(scratch, "role", login, attacks.objects(scratch, "role", organisation))
        wrong = [d for d in done if not d.startswith(tuple(f"{act}[" for act in may)) or "-> ERROR" in d]
        acts = {d.split("[")[0] for d in done}
        tap.ok(not wrong and silent == 0 and acts, f"{who}: of {tried} commands only {len(done)} of the role ({', '.join(sorted(acts))})", "\n".join(wrong[:10]) + f"\nsilent {silent}")
        scratch.drop("role")


def administrator(scratch, tap):
    """Last, since login roles are common to all databases of the cluster."""
    things = attacks.objects(scratch, "world", personas.FOREIGN)
    scratch.copy("world", "admin")
    done, _, _, tried = attacks.act_on_everything(scratch, "admin", "u_0000000ad001", things)
    wrong = [d for d in done if not d.startswith(("issue_login", "end_login"))]
    tap.ok(done and not wrong, f"administrator: of {tried} commands only those on logins", "\n".join(wrong[:10]))
    scratch.drop("admin")


def doors(scratch, tap):
    try:
        scratch.connect("world", "test_stranger").close()
        tap.ok(False, "a login without a group does not even connect")
    except Exception as error:  # noqa: BLE001
        tap.ok("permission denied for database" in str(error), "a login without a group does not even connect", str(error))
    for who, login in {**personas.OUTSIDERS, "auditor": "u_0000000a0001"}.items():
        if login.startswith("u_"):
            tap.ok(scratch.execute("world", "select 1", user=login) == [(1,)], f"control: {who} connects")


def own_password(scratch, tap):
    """Everybody changes his own password and nobody another's, whatever he tries; without a fresh log-in not even his own."""
    verifier = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + "E" * 43 + "=:" + "F" * 43 + "="
    target = personas.RESPONSIBLE_OF_FOREIGN

    def passwords():
        return dict(scratch.execute("world", "select rolname, rolpassword from pg_authid where rolname ~ '^u_' or not rolcanlogin"))

    tries = [f"alter role {target} password 'x'", f"alter user {target} encrypted password '{verifier}'", f"alter role {target} valid until '2020-01-01'", f"alter role {target} rename to x", f"alter role {target} set role lv_owner",
             f"select rule.set_own_password('{verifier}')", f"select rule.make_login('{target}', 'customer', '{verifier}')", f"select rule.close_login('{target}')", f"set session authorization {target}; select api.change_own_password(gen_random_uuid(), '{verifier}')",
             f"set role {target}", f"select set_config('session_authorization', '{target}', false), api.change_own_password(gen_random_uuid(), '{verifier}')", f"grant {target} to current_user", "select rolpassword from pg_authid", "select passwd from pg_shadow", "select rule.session_began()",
             f"update pg_authid set rolpassword = null where rolname = '{target}'", f"update data.person set login_name = '{target}'", "update data.person set first_password = false"]
    before = passwords()
    wrong, tried = [], 0
    for who, login in personas.OUTSIDERS.items():
        link = scratch.connect("world", login)
        with link.cursor() as cursor:
            for sql in tries:
                tried += 1
                seen = attacks.run(cursor, sql)
                attacks.run(cursor, "reset session authorization; reset role")
                if not seen.startswith("ERROR"):
                    wrong.append(f"{who}: {sql} -> {seen[:120]}")
            for bad in (target, f"{verifier}' superuser --", f"{verifier}\n", verifier.replace("c2FsdHNhbHRzYWx0c2FsdA==", "="*24), "md5" + "0" * 32, "", None):
                tried += 1
                seen = attacks.run(cursor, "select (o).accepted, (o).code from api.change_own_password(gen_random_uuid(), %s) o", (bad,))
                if not seen.startswith(("(False", "ERROR 42501")):
                    wrong.append(f"{who}: verifier {bad!r} -> {seen[:120]}")
        link.close()
    tap.ok(not wrong and passwords() == before, f"nobody sets another's password, nor his own to what is no verifier, in {tried} attempts", "\n".join(wrong[:10]))
    login = personas.OUTSIDERS["deputy of another organisation"]
    old, link = scratch.connect("world", login), scratch.connect("world", login)
    with link.cursor() as cursor:
        seen = attacks.run(cursor, "select (o).accepted from api.change_own_password(gen_random_uuid(), %s) o", (verifier,))
    try:
        old.cursor().execute("select 1")
        after = "alive"
    except psycopg2.Error:
        after = "ended"
    changed = [n for n, p in passwords().items() if before[n] != p]
    tap.ok(seen == "(True,)" and changed == [login] and after == "ended", "control: who just logged in changes his own, and his other session ends", f"{seen} {changed} {after}")
    link.close()
    scratch.execute("world", f"alter role {login} password null; create or replace function rule.session_began() returns timestamptz language sql stable security definer set search_path = pg_catalog, pg_temp set timezone = 'UTC' "
                    "set datestyle = 'ISO, YMD' return (select a.backend_start - interval '2 minutes' from pg_stat_get_activity(pg_backend_pid()) a)")
    before = passwords()
    seen = [scratch.execute("world", "select (o).code from api.change_own_password(gen_random_uuid(), %s) o", (verifier,), user=login)[0][0]]
    tap.ok(seen == ["DA010"] and passwords() == before, "a session of longer ago, found open on a desk, does not change it", str(seen))


def first_password(scratch, tap):
    """Who still has the first password, which the administrator knows, acts in nothing, on whatever is his own."""
    scratch.copy("world", "first")
    scratch.execute("first", "update data.person set first_password = true")
    for who, (login, organisation, _) in personas.MAY.items():
        before, last = attacks.digest(scratch, "first"), scratch.execute("first", "select coalesce(max(id), 0) from audit.record")[0][0]
        done, _, silent, tried = attacks.act_on_everything(scratch, "first", login, attacks.objects(scratch, "first", organisation))
        codes = {r[0] for r in scratch.execute("first", "select distinct code from audit.record where login_name = %s and result = 'refused' and id > %s", (login, last))}
        changed = [n for n, h in attacks.digest(scratch, "first").items() if before[n] != h]
        tap.ok(not done and not changed and silent == 0 and "DA009" in codes and codes <= {"DA001", "DA007", "DA009"}, f"{who} with a first password: {tried} commands refused", "\n".join(done[:5]) + f"\n{codes} {changed} {silent}")
        link, seen = scratch.connect("first", login), []
        with link.cursor() as cursor:
            for name in ("organisation", "application", "application_answer", "attachment_content", "permit", "access_right", "appointment", "letter", "statement"):
                if attacks.run(cursor, f"select count(*) from data.{name}") != "(0,)":
                    seen.append(name)
        link.close()
        tap.ok(not seen, f"{who} with a first password sees nothing", " ".join(seen))
    scratch.drop("first")


def settings(scratch, tap):
    """Whatever a person sets for himself, now or with his login, the rules read the same."""
    login = personas.OUTSIDERS["permit contact of another organisation"]
    script, draft = b"\n<svg><script>alert(1)</script></svg>", "select id, version from data.application where org_id = 9011 and state = 'draft'"
    link, wrong = scratch.connect("world", login), []
    with link.cursor() as cursor:
        for setting in ("standard_conforming_strings = off", "transform_null_equals = on", "bytea_output = escape", "array_nulls = off", "datestyle = 'SQL, DMY'", "intervalstyle = sql_standard", "timezone = 'Pacific/Kiritimati'",
                        "search_path = ''", "quote_all_identifiers = on", "xmloption = document", "plpgsql.extra_errors = 'all'", "plpgsql.check_asserts = off", "row_security = off"):
            attacks.run(cursor, "reset all")
            attacks.run(cursor, f"set {setting}")
            for read in ("application_question", "worklist", "wanted_attachment", "letter_detail"):   # what is read first is kept for the session
                attacks.run(cursor, f"select count(x::text) from ui.{read} x")
            cursor.execute("reset row_security")
            cursor.execute(draft)
            ident, version = cursor.fetchone()
            for name, content, code in (("Kuva.xml", script, "DA172"), ("Lomake.pdf", b"%PDF-1.7 << /S /JavaScr#69pt >>", "DA172"), ("a/b.txt", b"x", "DA208"), (" a.txt", b"x", "DA208"), ("a\x1b.txt", b"x", "DA209")):
                seen = attacks.run(cursor, "select (o).accepted, (o).code, (o).detail::text from api.add_attachment(gen_random_uuid(), %s, %s, 'other', %s, %s, %s) o", (ident, version, name, content, hashlib.sha256(content).hexdigest()))
                if not seen.startswith("(False") or code not in seen:
                    wrong.append(f"{setting}: {name!r} -> {seen[:160]}")
    tap.ok(not wrong, "no setting of a session makes a rule read otherwise", "\n".join(wrong[:10]))
    with link.cursor() as cursor:
        for kept in ("set statement_timeout = 0", "in database world set search_path = pg_temp", "set default_transaction_isolation = 'repeatable read'"):
            cursor.execute(f"alter role {login} {kept}")
    link.close()
    count = f"select count(*) from pg_db_role_setting s join pg_roles r on r.oid = s.setrole where r.rolname = '{login}'"
    before = scratch.execute("world", count)[0][0]
    scratch.execute("world", "select api.run_due_work()", user=personas.RESPONSIBLE_OF_FOREIGN)
    tap.ok(before == 2 and scratch.execute("world", count)[0][0] == 0 and scratch.execute("world", "show statement_timeout", user=login) == [("30s",)], "settings kept with a login are taken back by the due work")


def hidden_characters(scratch, tap):
    """Names and texts that would obey, hide or turn around on the reader's screen or terminal."""
    link = scratch.connect("world", personas.OUTSIDERS["permit contact of another organisation"])
    wrong = []
    with link.cursor() as cursor:
        for name in ("Aino\x1b[2J", "Aino\nP\u00e4\u00e4tt\u00e4j\u00e4", "A\u202eonia", "Ai\u2066no", "A\u009b31mno", "A\x7fino", "A\rino"):
            for sql in ("select (o).code, (o).detail from api.add_person(gen_random_uuid(), 9011, %s, 'Virta', 'duty', '', '', '') o",
                        "select (o).code, (o).detail from api.add_person(gen_random_uuid(), 9011, 'Aino', 'Virta', %s, '', '', '') o"):
                seen = attacks.run(cursor, sql, (name,))
                if "DA209" not in seen:
                    wrong.append(f"{name!r} {seen}")
            for field in ("purpose", "justification", "purposes", "answers"):
                if ord(name.replace("Ai", "A").replace("no", "")[1]) in (10, 13) and field != "purposes":
                    continue   # lines are text
                fields = {"purposes": [f"nimi {name}"], "answers": {"security.users": name}}.get(field, name)
                seen = attacks.run(cursor, "select (o).code, (o).detail from api.save_application(gen_random_uuid(), null, null, 9011, 'browser', 'new_permit', %s) o", (json.dumps({field: fields}),))
                if "DA209" not in seen:
                    wrong.append(f"{field} {name!r} {seen}")
    link.close()
    tap.ok(not wrong, "no name and no text with control characters or marks of direction is stored", "\n".join(wrong[:10]))


def rolled_back(scratch, tap):
    """An attempt that is taken back takes its record along, but not its line in the server's log."""
    login = personas.OUTSIDERS["deputy of another organisation"]
    before = attacks.refusals(scratch, "world", login)
    link = scratch.connect("world", login)
    with link.cursor() as cursor:
        cursor.execute("set client_min_messages = error; begin; select api.block_right(gen_random_uuid(), 12003, 1, 'an attempt in vain'); rollback")
        seen = attacks.run(cursor, "set log_min_messages = panic")
    link.close()
    with open(os.path.join(scratch.folder, "log"), encoding="utf-8", errors="replace") as log:
        tap.ok(f"refused: {login} block_right of right 12003: DA001" in log.read() and attacks.refusals(scratch, "world", login) == before, "a refused attempt that is rolled back stays in the server's log")
    tap.ok("ERROR 42501" in seen, "which nobody can switch off for himself", seen)


def main():
    tap = Tap()
    began = time.monotonic()
    with Scratch() as scratch:
        scratch.load("world", "--no-lint")
        scratch.file("world", "tests/support/world.sql")
        for stage in (doors, rolled_back, controls, planted, outsiders, agency, wrong_role, hidden_characters, settings, first_password, oracles.compare, two_worlds.compare, own_password, administrator):
            start = time.monotonic()
            stage(scratch, tap)
            tap.note(f"{stage.__name__}: {time.monotonic() - start:.1f} s")
    tap.note(f"{time.monotonic() - began:.1f} s in all")
    return tap.close()


if __name__ == "__main__":
    sys.exit(main())
