"""The end of a login against a target who resists: open snapshots, held cursors, locks, quick reconnection."""
import threading
import time

import psycopg2

from sessions import Session, call

ADMINISTRATOR, TARGET, TARGET_ID = "u_0000000ad001", "u_0000000f0001", 9201
VERIFIER = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + "A" * 43 + "=:" + "B" * 43 + "="


def version(scratch, database):
    return scratch.execute(database, "select version from data.person where id = %s", (TARGET_ID,))[0][0]


def prove(scratch, tap, database="world"):
    administrator = Session(scratch, database, ADMINISTRATOR)
    ways = {
        "an old snapshot": ["begin isolation level repeatable read", "select count(*) from data.access_right"],
        "a held cursor": ["begin", "declare c cursor with hold for select * from data.person", "commit", "fetch 1 from c"],
        "locks of a command in an open transaction": ["begin", call("block_right", 11001, 0, "no such version"), call("apply_appointment", 9011, 9205, "2031-01-01", None, "a lock on many rows")],
        "a lock on what he may read": ["begin", "lock table data.person in access share mode", "select * from data.person"],
    }
    for what, steps in ways.items():
        target = Session(scratch, database, TARGET)
        for step in steps:
            target.ask(*([step] if isinstance(step, str) else step))
        began = time.monotonic()
        answer = administrator.ask(*call("end_login", TARGET_ID, version(scratch, database), "ended while he resists"))
        took = time.monotonic() - began
        after = target.ask("fetch all from c" if "cursor" in what else "select count(*) from data.person")
        acted = target.ask(*call("block_right", 11001, 1, "after the end"))
        tap.ok(isinstance(answer, list) and answer[0][0] and took < 4 and isinstance(after, Exception) and isinstance(acted, Exception),
               f"login ended against {what} in {took * 1000:.0f} ms: the session is gone, nothing more is read or done", f"{answer} {after} {acted}")
        try:
            scratch.connect(database, TARGET).close()
            tap.ok(False, f"{what}: no new session")
        except psycopg2.OperationalError as error:
            tap.ok("not permitted to log in" in str(error), f"{what}: no new session", str(error))
        target.close()
        answer = administrator.ask(*call("issue_login", TARGET_ID, version(scratch, database), "customer", VERIFIER))
        scratch.execute(database, "update data.person set first_password = false where id = %s", (TARGET_ID,))   # as if he had changed it
        tap.ok(isinstance(answer, list) and answer[0][0], f"{what}: the login is opened again", str(answer))

    reconnecting(scratch, tap, database, administrator)

    # A lock on one's own right does not hold the agency off for longer than the limit of open writing transactions.
    target = Session(scratch, database, TARGET)
    scratch.execute(database, "update data.access_right set state = 'active', end_reason = null, ended_at = null where id = 11001 and state <> 'active'")
    at = scratch.execute(database, "select version from data.access_right where id = 11001")[0][0]
    for step in ("set idle_in_transaction_session_timeout = 0", "begin", call("end_right", 11001, at, "not_needed", "kept open")):
        target.ask(*([step] if isinstance(step, str) else step))
    agency = Session(scratch, database, "u_00000000a001")
    time.sleep(2.1)
    scratch.execute(database, "select rule.end_stale_sessions('1 second')")
    answer = agency.ask(*call("block_right", 11001, at, "blocked against a lock"))
    tap.ok(isinstance(answer, list) and answer[0][0] and isinstance(target.ask("commit"), Exception), "a writing transaction kept open is ended by the due work, and the agency blocks the right", str(answer))
    agency.close()

    # A session of a closed login, had one slipped in, ends with the next due work; meanwhile it sees and does nothing.
    target = Session(scratch, database, TARGET)
    scratch.execute(database, "update data.person set login_ended_at = null where id = %s", (TARGET_ID,))
    scratch.execute(database, f"alter role {TARGET} nologin")
    scratch.execute(database, "set session_replication_role = replica; update data.person set login_ended_at = now() where id = %s", (TARGET_ID,))
    rows = target.ask("select (select count(*) from data.access_right) + (select count(*) from data.person) + (select count(*) from audit.record)")
    acted = target.ask(*call("block_right", 11001, 1, "after the end"))
    tap.ok(rows == [(0,)] and acted[0][:2] == (False, "DA008"), "a session that slipped in sees no row, and its act is refused as DA008", f"{rows} {acted}")
    administrator.ask("select api.run_due_work()")
    tap.ok(isinstance(target.ask("select 1"), Exception), "and the due work ends it")
    scratch.execute(database, f"alter role {TARGET} login; update data.person set login_ended_at = null where id = {TARGET_ID}")
    administrator.close()


def reconnecting(scratch, tap, database, administrator):
    """The target opens new sessions as fast as he can while the login is ended; none is left a moment after the answer."""
    alive, stop = [], threading.Event()

    def knock():
        while not stop.is_set():
            try:
                alive.append(scratch.connect(database, TARGET))
            except psycopg2.OperationalError:
                time.sleep(0.001)

    left = 0
    for _ in range(10):
        scratch.execute(database, f"alter role {TARGET} connection limit 50")
        stop.clear()
        workers = [threading.Thread(target=knock) for _ in range(3)]
        for w in workers:
            w.start()
        time.sleep(0.05)
        answer = administrator.ask(*call("end_login", TARGET_ID, version(scratch, database), "ended while he knocks"))
        for _ in range(10):   # a session half-way through its start shows up a moment later; every client's due work meets it
            time.sleep(0.1)
            administrator.ask("select api.run_due_work()")
        stop.set()
        for w in workers:
            w.join()
        left += scratch.execute(database, "select count(*) from pg_stat_activity where usename = %s", (TARGET,))[0][0]
        for link in alive:
            link.close()
        alive.clear()
        if not answer[0][0]:
            left += 1000
        administrator.ask(*call("issue_login", TARGET_ID, version(scratch, database), "customer", VERIFIER))
    tap.ok(left == 0, "ten times ended while three threads keep knocking: no session left a second later", str(left))
