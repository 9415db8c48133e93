"""The attacks themselves. Each gives back what it found; an empty list means that the database held."""
import json
import re
import uuid

import psycopg2

WORD = re.compile("CANARY|canary")
SCHEMAS = "('data', 'audit', 'intake', 'meta', 'rule', 'ui', 'api', 'access')"


def relations(scratch, database):
    """Every table, partition, view and sequence of ours, with its columns (of tables with secret ones those that people may name)."""
    return scratch.execute(database, f"""select n.nspname || '.' || c.relname, c.relkind::text,
        (select string_agg(quote_ident(a.attname), ',' order by a.attnum) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           and (has_column_privilege('lv_customer', c.oid, a.attnum, 'select') or not has_any_column_privilege('lv_customer', c.oid, 'select'))),
        (select quote_ident(a.attname) from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
           order by (a.atttypid = 'text'::regtype) desc, a.attnum limit 1)
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in {SCHEMAS} and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f') order by 1""")


CATALOGUE = ["pg_stats", "pg_stats_ext", "pg_statistic", "pg_stat_activity", "pg_stat_all_tables", "pg_stat_user_tables", "pg_locks", "pg_prepared_statements",
             "pg_cursors", "pg_sequences", "pg_authid", "pg_shadow", "pg_largeobject", "pg_replication_slots", "pg_hba_file_rules", "pg_file_settings", "pg_stat_ssl",
             "pg_db_role_setting", "pg_settings", "pg_seclabels", "pg_user_mappings", "pg_publication_tables", "information_schema.tables"]


def shown(row):
    """As a client sees it: bytes by what is in them, not by where they lie in memory."""
    return str(tuple(bytes(v) if isinstance(v, memoryview) else v for v in row))


def run(cursor, sql, values=None):
    """Rows, or the whole error text, as one string: everything a client gets to see."""
    try:
        cursor.execute(sql, values)
        return "\n".join(map(shown, cursor.fetchall())) if cursor.description else cursor.statusmessage
    except psycopg2.Error as error:
        d = error.diag
        if cursor.connection.info.transaction_status != 0:
            cursor.execute("rollback")
        return f"ERROR {d.sqlstate} {d.message_primary} {d.message_detail} {d.message_hint} {d.context} {d.column_name} {d.constraint_name} {d.table_name}"


def reads(columns, text, name):
    """Ways to read a relation. Those of the second kind ask for one bit through an error or an order."""
    yield f"select * from {name}"
    yield f"select {columns} from {name}"
    yield f"select t::text from {name} t"
    yield f"copy (select * from {name}) to stdout"
    yield f"select query_to_xml('select * from {name}', true, true, '')"
    yield f"select table_to_xml('{name}', true, true, '')"
    yield f"select json_agg(t) from {name} t"
    yield f"select * from {name} for share"
    yield f"close all; begin; declare c cursor with hold for select * from {name}; commit; fetch all from c"
    yield f"select * from {name} tablesample system (100)"
    yield f"explain (analyze, verbose, costs off, timing off, summary off) select * from {name} where ({text})::text = 'x'"
    yield f"select 1 from {name} where 1 / (case when ({text})::text like '%CANARY%' then 0 else 1 end) = 1"
    yield f"select 1 from {name} where (case when ({text})::text like '%CANARY%' then ({text})::text else '1' end)::numeric > 0"
    yield f"select string_agg(({columns.split(',')[-1]})::text, '') from {name} where ({text})::text > 'C'"
    yield f"select max(({text})::text), min(({text})::text) from {name}"


def read_everything(scratch, database, login, allowed=frozenset(), among=None, ways=None):
    """Foreign words seen by a login, by any way of reading anything. Errors of division and of casts count too: they tell one bit."""
    found, tried = [], 0
    link = scratch.connect(database, login)
    with link.cursor() as cursor:
        for name, kind, columns, text in relations(scratch, database) if among is None else among:
            if name in allowed:
                continue
            for sql in list(reads(columns, text, name))[:ways] if kind != "S" else [f"select * from {name}", f"select nextval('{name}')", f"select pg_sequence_last_value('{name}')"]:
                tried += 1
                if sql.startswith("copy"):
                    seen = copy_out(cursor, sql)
                else:
                    seen = run(cursor, sql)
                if WORD.search(seen.replace(sql, "").replace("'%CANARY%'", "")) or "ERROR 22012" in seen or "ERROR 22P02" in seen or (kind == "S" and not seen.startswith("ERROR 42501")):
                    found.append(f"{sql} -> {seen[:160]}")
        if among is None:
            for name in CATALOGUE:
                tried += 1
                seen = run(cursor, f"select * from {name}")
                if WORD.search(seen):
                    found.append(f"{name} -> {seen[:160]}")
    link.close()
    return found, tried


def copy_out(cursor, sql):
    class Sink:
        text = ""

        def write(self, part):
            Sink.text += part if isinstance(part, str) else part.decode()
    Sink.text = ""
    try:
        cursor.copy_expert(sql, Sink())
        return Sink.text
    except psycopg2.Error as error:
        return f"ERROR {error.diag.sqlstate} {error.diag.message_primary}"


def writes(name, kind, columns):
    first = columns.split(",")[0]
    if kind == "S":
        return [f"select setval('{name}', 1)", f"alter sequence {name} restart", f"drop sequence {name}"]
    return [f"insert into {name} default values", f"insert into {name} select * from {name}", f"update {name} set {first} = {first}", f"delete from {name}", f"truncate {name}",
            f"truncate {name} cascade", f"lock table {name} in share row exclusive mode", f"lock table {name} in exclusive mode", f"alter table {name} disable row level security",
            f"alter table {name} no force row level security", f"alter table {name} owner to current_user", f"drop table {name}", f"drop view {name}", f"grant all on {name} to public",
            f"create policy p on {name} using (true)", f"create trigger t before insert on {name} for each row execute function rule.forbid_change()",
            f"create rule r as on insert to {name} do nothing", f"create index on {name} ({first})", f"comment on table {name} is 'x'", f"select * from {name} for update",
            f"copy {name} from stdin", f"merge into {name} t using (select 1) s on false when not matched then insert default values",
            f"with d as (delete from {name} returning *) select * from d"]


STRUCTURE = [
    "create table x (i integer)", "create table data.x (i integer)", "create temporary table x (i integer)", "create schema x", "create role x", "create database x",
    "create function f() returns integer language sql as 'select 1'", "create function ui.f() returns integer language sql as 'select 1'", "create table ui.x (i integer)", "create function pg_temp.f() returns integer language sql as 'select 1'", "do $$ begin end $$",
    "create view v as select 1", "create temporary view v as select 1", "create type t as (i integer)", "create domain d as text", "create operator !!! (leftarg = text, function = lower)",
    "create cast (text as integer) with inout", "create extension pg_trgm", "create extension dblink", "create server s foreign data wrapper postgres_fdw", "create language plperl",
    "create event trigger e on ddl_command_start execute function rule.forbid_change()", "create collation c (locale = 'C')", "create publication p for all tables", "create aggregate a (integer) (sfunc = int4pl, stype = integer)",
    "set role lv_owner", "set role lv_writer", "set role lv_sealer", "set role lv_rolemaker", "set role lv_killer", "set role postgres", "set session authorization postgres",
    "set session_replication_role = replica", "set row_security = off; select * from data.person", "alter role current_user superuser", "alter role current_user createrole", "alter role current_user connection limit 1000",
    "grant lv_owner to current_user", "grant lv_agency to current_user", "alter database {database} set row_security = off", "alter system set fsync = off", "checkpoint",
    "select pg_advisory_lock(1)", "select pg_try_advisory_lock(1)", "select pg_advisory_xact_lock_shared(1, 2)", "select lo_create(0)", "select lo_import('/etc/passwd')", "select pg_read_file('/etc/passwd')",
    "select pg_ls_dir('/')", "copy (select 1) to '/tmp/x'", "copy (select 1) to program 'true'", "select pg_reload_conf()", "select pg_switch_wal()", "select pg_terminate_backend(pid) from pg_stat_activity",
    "select pg_logical_emit_message(true, 'a', 'b')", "select pg_create_restore_point('x')", "select pg_export_snapshot()", "select pg_sleep(0)", "select pg_notify('x', 'y')",
    "select set_config('session_authorization', 'postgres', false)", "select pg_stat_reset()", "select pg_log_backend_memory_contexts(1)", "select nextval('data.user_code_number')",
    "select rule.make_login('u_00000000e001', 'both', 'x')", "select rule.close_login('u_00000000cb01')", "select rule.end_sessions('u_00000000cb01')", "select rule.end_stale_sessions('0', '0')",
    "select audit.seal_pending()", "select audit.begin_segment('x')", "select audit.hold_writers()", "select audit.make_partitions()", "select rule.has_interest(9301, 9012)", "select rule.find_matter('right', 12001)",
]
# Of these some are harmless by nature: they change the caller's own session at most.
# A GRANT without the right to grant is a warning; digest() proves that no right changed.
HARMLESS = re.compile(r"^(set row_security|grant all on|select pg_terminate_backend)")


def write_everything(scratch, database, login, among=None):
    """Statements that did anything but fail."""
    found, tried = [], 0
    link = scratch.connect(database, login)
    with link.cursor() as cursor:
        statements = [s for name, kind, columns, _ in (among or relations(scratch, database)) for s in writes(name, kind, columns)]
        for sql in statements + ([] if among else [s.format(database=database) for s in STRUCTURE]):
            tried += 1
            seen = copy_in(cursor, sql) if sql.endswith("from stdin") else run(cursor, sql)
            if not seen.startswith("ERROR") and not HARMLESS.search(sql):
                found.append(f"{sql} -> {seen[:120]}")
    link.close()
    return found, tried


def copy_in(cursor, sql):
    import io
    try:
        cursor.copy_expert(sql, io.StringIO(""))
        return "COPY"
    except psycopg2.Error as error:
        return f"ERROR {error.diag.sqlstate} {error.diag.message_primary}"


def functions(scratch, database):
    return scratch.execute(database, f"""select n.nspname, p.proname, p.proargnames[1:p.pronargs], array(select format_type(t, null) from unnest(p.proargtypes) t)::text[]
        from pg_proc p join pg_namespace n on n.oid = p.pronamespace
        where n.nspname in {SCHEMAS} and p.prokind = 'f' and p.prorettype <> 'trigger'::regtype order by 1, 2""")


def objects(scratch, database, organisation):
    """Ids and versions of an organisation's things by the last word of the commands' names."""
    found = {}
    for word, sql in {
        "application": "select id, version from data.application where org_id = %s", "items": "select id, version from data.application where org_id = %s",
        "join": "select id, version from data.application where org_id = %s",
        "permit": "select id, version from data.permit where org_id = %s", "commitment": "select id, version from data.permit where org_id = %s",
        "appointment": "select id, version from data.appointment where org_id = %s", "right": "select id, version from data.access_right where org_id = %s",
        "code": "select id, version from data.access_right where org_id = %s",
        "login": "select p.id, p.version from data.person p where exists (select from data.membership m where m.person_id = p.id and m.org_id = %s)",
    }.items():
        found[word] = scratch.execute(database, sql, (organisation,))
    permit = scratch.execute(database, "select id from data.permit where org_id = %s and service = 'browser'", (organisation,))[0][0]
    found["values"] = {
        "p_org_id": organisation, "p_permit_id": permit, "p_purpose_id": permit * 10 + 1, "p_service": "browser", "p_kind": "new_permit",
        "p_person_id": scratch.execute(database, "select max(person_id) from data.membership where org_id = %s and role = 'user'", (organisation,))[0][0],
        "p_from_id": found["application"][0][0], "p_arrived_on": str(scratch.execute(database, "select rule.today()", ())[0][0]), "p_message": "hostile message",
        "p_fields": json.dumps({"purpose": "hostile text"}), "p_items": None, "p_duty": "hostile duty", "p_reason": "hostile reason", "p_reasons": "hostile reasons",
        "p_conditions": "", "p_outcome": "granted", "p_valid_from": "2030-01-01", "p_valid_until": "2031-01-01", "p_end_reason": "other", "p_signatory": "hostile signatory",
        "p_terms_version": scratch.execute(database, "select rule.terms_version('browser')")[0][0], "p_given_names": "Hostile", "p_family_name": "Person", "p_unit": "u", "p_email": "a@example.test", "p_phone": "1", "p_override_reason": "hostile override of it",
        "p_group": "customer", "p_verifier": "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + "A" * 43 + "=:" + "B" * 43 + "="}
    return found


def calls(name, parameters, types, things):
    """Every sensible call of a command against these things."""
    word = name.rsplit("_", 1)[-1]
    targets = things.get(word, [(None, None)]) if "p_id" in parameters else [(None, None)]
    if name == "save_application":
        targets = targets + [(None, None)]
    for target, version in targets:
        values = []
        for parameter, kind in zip(parameters, types):
            value = {"p_request_id": str(uuid.uuid4()), "p_id": target, "p_version": version}.get(parameter, things["values"].get(parameter))
            if parameter == "p_items" and kind == "jsonb":
                value = json.dumps([{"item_id": 1, "purpose_no": 1, "outcome": "refused", "reason_code": "not_necessary", "reason": "hostile"}])
            if parameter == "p_end_reason" and "permit" in name:
                value = "revoked"
            values.append(value)
        yield f"select * from api.{name}({', '.join('%s::' + t for t in types)})", values


def act_on_everything(scratch, database, login, things, isolation=None):
    """Commands on foreign things. Gives back: acts done, words leaked, refusals that left no record; calls tried."""
    done, leaked, tried, answered = [], [], 0, 0
    before = refusals(scratch, database, login)
    link = scratch.connect(database, login, options=f"-c default_transaction_isolation={isolation}" if isolation else "")
    with link.cursor() as cursor:
        for schema, name, parameters, types in functions(scratch, database):
            if schema != "api" or name in ("run_due_work", "change_own_password"):   # everybody's own; see hostile.own_password
                continue
            for sql, values in calls(name, parameters or [], types, things):
                tried += 1
                seen = run(cursor, sql, values)
                if WORD.search(seen):
                    leaked.append(f"{name}{values} -> {seen[:200]}")
                if seen.startswith("(True"):
                    done.append(f"{name}{values} -> {seen[:200]}")
                elif seen.startswith("(False"):
                    answered += 1
                elif not seen.startswith("ERROR 42501"):
                    done.append(f"{name}{values} -> {seen[:300]}")
    link.close()
    silent = answered - (refusals(scratch, database, login) - before)
    return done, leaked, silent, tried


def refusals(scratch, database, login):
    return scratch.execute(database, "select count(*) from audit.record where login_name = %s and result = 'refused'", (login,))[0][0]


def ask_everything(scratch, database, login, things):
    """Helpers, views' functions and decisions with foreign ids: words leaked, and helpers that answer about foreign things at all."""
    found, tried = [], 0
    ids = [i for word in ("application", "permit", "right", "appointment", "login") for i, _ in things[word]]
    by_type = {"bigint": ids, "integer": [1], "text": ["right", "application", "permit", "appointment", "organisation", "person", "CN900011", "u_00000000cb01"],
               "text[]": [["H.TUN.01"]], "bigint[]": [ids[:1]], "bit": ["1" * 512], "bit[]": [["1" * 512]], "date": ["2026-11-11"], "timestamp with time zone": ["2026-11-11 12:00+02"],
               "boolean": [True], "integer[]": [[1]], "jsonb": ["{}"], "uuid": [str(uuid.uuid4())], "interval": ["1 hour"], "bytea": [b"x"]}
    link = scratch.connect(database, login)
    with link.cursor() as cursor:
        for schema, name, _, types in functions(scratch, database):
            if schema == "api" or not all(t in by_type for t in types):
                continue
            for n in range(max([len(by_type[t]) for t in types] or [1])):
                tried += 1
                values = [by_type[t][n % len(by_type[t])] for t in types]
                seen = run(cursor, f"select * from {schema}.{name}({', '.join('%s::' + ('bit(512)' if t == 'bit' else 'bit(512)[]' if t == 'bit[]' else t) for t in types)})", values)
                if WORD.search(seen):
                    found.append(f"{schema}.{name}{values} -> {seen[:160]}")
        for kind, ident in [(k, i) for k, word in (("application", "application"), ("permit", "permit"), ("right", "right"), ("appointment", "appointment"), ("person", "login"))
                            for i, _ in things[word]] + [("organisation", 9012)]:
            tried += 1
            seen = run(cursor, "select * from ui.allowed_action(%s, %s)", (kind, ident))
            if seen and not seen.startswith("ERROR 42501"):
                found.append(f"ui.allowed_action({kind}, {ident}) -> {seen[:160]}")
        for kind, ident in [("permit", i) for i, _ in things["permit"]] + [("organisation", 9012)]:
            tried += 1
            seen = run(cursor, "select * from ui.allowed_creation(%s, %s)", (kind, ident))
            if seen and not seen.startswith("ERROR 42501"):
                found.append(f"ui.allowed_creation({kind}, {ident}) -> {seen[:160]}")
    link.close()
    return found, tried


def digest(scratch, database):
    """Everything that acts could have changed, records and answers to requests apart."""
    names = [r[0] for r in relations(scratch, database) if r[1] in ("r", "p") and r[0].startswith("data.") and r[0] != "data.request"]
    rights = scratch.execute(database, "select md5(string_agg(t, '|' order by t)) from (select oid || relacl::text from pg_class union all select oid || proacl::text from pg_proc "
                             "union all select oid || r::text from pg_roles r (a) union all select m::text from pg_auth_members m union all select oid || coalesce(datacl::text, '') from pg_database) as x (t)")
    union = " union all ".join(f"select '{n}' as n, md5(string_agg(t::text, '|' order by t::text)) as h from {n} t" for n in names)
    return {**dict(scratch.execute(database, union)), "rights": rights}
