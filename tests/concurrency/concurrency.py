#!/usr/bin/python3
"""What must never break when people act at the same moment, at every isolation level they may choose; and that revocation
takes hold of open transactions, held cursors and blocked rows."""
import os
import sys
import threading
import time

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(os.path.dirname(HERE), "support"))
sys.path.insert(0, HERE)
import kept_plans  # noqa: E402
import locks  # noqa: E402
import revocation  # noqa: E402
import sealing  # noqa: E402
import twins  # noqa: E402
from scratch import Scratch, Tap  # noqa: E402
from sessions import LEVELS, Session, accepted, call, fault, race  # noqa: E402

DB = "world"
RESPONSIBLE, DEPUTY, CONTACT = "u_0000000f0001", "u_0000000f0002", "u_0000000f0003"
ADMIN, DECIDER, EXPERT = "u_00000000a001", "u_00000000d001", "u_00000000e001"
FACTOR = int(os.environ.get("ROUNDS", "1"))


def rounds(level, n):
    """Above read committed every command is refused at the door, so few rounds tell as much."""
    return FACTOR * (n if level == "read committed" else max(20, n // 10))


def one(scratch, sql):
    return scratch.execute(DB, sql)[0][0]


class Reset:
    """A superuser's session that puts things back between rounds."""

    def __init__(self, scratch):
        self.link = scratch.connect(DB)

    def __call__(self, sql, values=None):
        with self.link.cursor() as cursor:
            cursor.execute(sql, values)
            return cursor.fetchall() if cursor.description else []


def last_responsible_user(scratch, tap, level):
    """Invariant 1: two responsible users end each other, and the agency suspends one at the same time."""
    reset = Reset(scratch)
    people = [Session(scratch, DB, login, level) for login in (RESPONSIBLE, DEPUTY, ADMIN)]
    broken, both, faults, n = 0, 0, [], rounds(level, 1000)
    for _ in range(n):
        reset("delete from data.membership where appointment_id in (9201, 9202) and valid_until < current_date; "
              "update data.appointment set state = 'in_force' where id in (9201, 9202) and state <> 'in_force'")
        a, b = [r[0] for r in reset("select version from data.appointment where id in (9201, 9202) order by id")]
        answers = race((people[0], call("end_appointment", 9202, b, "ended by the other")), (people[1], call("end_appointment", 9201, a, "ended by the other")),
                       (people[2], call("suspend_appointment", 9201, a, "suspended by the agency")))
        left, counted, real = reset("select responsible_users_in_force, browser_permits_in_force, (select count(*) from data.appointment where org_id = 9011 and state = 'in_force') "
                                    "from data.organisation where id = 9011")[0]
        broken += left < 1 or left != real or counted < 1
        both += sum(map(accepted, answers)) > 1
        faults += [str(x) for x in answers if fault(x) and getattr(x, "pgcode", "") != "23514"]
        if level != "read committed" and any(map(accepted, answers)):
            faults.append(f"accepted at {level}")
    tap.ok(not broken and not both and not faults, f"invariant 1, {level}: one responsible user is left in {n} rounds of three acts", f"broken {broken}, both {both}\n" + "\n".join(faults[:5]))
    for s in people:
        s.close()


def end_of_permit(scratch, tap, level):
    """Invariant 2: a permit ends or is suspended while rights are proposed, approved, activated, restored."""
    reset = Reset(scratch)
    decider, contact, responsible, admin, deputy = [Session(scratch, DB, login, level) for login in (DECIDER, CONTACT, RESPONSIBLE, ADMIN, DEPUTY)]
    broken, faults, ended, n = [], [], 0, rounds(level, 500)
    for i in range(n):
        reset("set session_replication_role = replica; delete from data.effective_right; update data.permit set state = 'in_force', end_reason = null, ended_at = null where id = 1105; "
              "delete from data.access_right where id >= 20000 or (id < 9000 and org_id = 9011); "
              "update data.access_right set state = case id when 11001 then 'code_delivered' when 11002 then 'proposed' when 11003 then 'blocked' else 'ended' end, "
              "  end_reason = case id when 11004 then 'left_employment' end, ended_at = case id when 11004 then now() end, approved_by = case id when 11002 then null else 9104 end where id between 11001 and 11004; "
              "update data.access_right set state = 'withdrawn' where id = 11005; update data.organisation set browser_permits_in_force = 1 where id = 9011; set session_replication_role = origin")
        version = {r[0]: r[1] for r in reset("select id, version from data.access_right union all select id, version from data.permit where id = 1105")}
        finish = (contact, call("end_permit", 1105, version[1105], "terminated", "ended in a race")) if i % 2 else (decider, call("suspend_permit", 1105, version[1105], "suspended in a race"))
        answers = race(finish, (responsible, call("activate_right", 11001, version[11001])), (admin, call("approve_right", 11002, version[11002])),
                       (deputy, call("restore_right", 11003, version[11003], "restored in a race") if i % 4 < 2 else
                        call("propose_right", 1105, 9203, 11051, [2], "duty in a race", "2031-01-01", "2031-12-31")))
        ended += accepted(answers[0])
        wrong = reset("""select 'right ' || r.id || ' ' || r.state || ' under a permit ' || p.state from data.access_right r join data.permit p on p.id = r.permit_id
                           where p.id = 1105 and p.state = 'ended' and r.state in ('proposed', 'approved', 'code_delivered', 'active', 'blocked')
                         union all select 'usable right ' || e.right_id || ' under a permit ' || p.state || ', right ' || r.state from data.effective_right e join data.access_right r on r.id = e.right_id
                           join data.permit p on p.id = r.permit_id where e.open and (p.state <> 'in_force' or r.state <> 'active')""")
        broken += [w[0] for w in wrong]
        faults += [str(x) for x in answers if fault(x)]
    tap.ok(not broken and not faults, f"invariant 2, {level}: no right outlives its permit in {n} rounds ({ended} ends or suspensions)", "\n".join(broken[:5] + faults[:5]) + f"\n{len(broken)} broken, {len(faults)} faults")
    reset("update data.permit set state = 'suspended' where id = 1105 and state = 'in_force'; set session_replication_role = replica; delete from data.effective_right where right_id >= 11001; "
          "delete from data.access_right where id >= 20000 or (id < 9000 and org_id = 9011); "
          "update data.permit set state = 'suspended', end_reason = null, ended_at = null where id = 1105; update data.organisation set browser_permits_in_force = 0 where id = 9011; "
          "set session_replication_role = origin; update data.permit set state = 'in_force' where id = 1105")
    tap.ok(ended > n * 2 // 3 if level == "read committed" else ended == 0, f"invariant 2, {level}: {'the permit did end or stand still in most rounds' if level == 'read committed' else 'refused at the door'}")
    for s in (decider, contact, responsible, admin, deputy):
        s.close()


def one_decision(scratch, tap, level):
    """Invariant 4: two deciders, two who claim, two who approve and refuse: one wins, the other is told; no act on a stale version."""
    reset = Reset(scratch)
    reset("insert into data.person (id, login_name, given_names, family_name) overriding system value values (9109, 'u_00000000d002', 'Toinen', 'Päättäjä') on conflict do nothing; "
          "insert into data.membership (id, person_id, org_id, role, valid_from) overriding system value select n, 9109, 9001, r, '2020-01-01' from (values (9109, 'decider'), (9110, 'expert'), (9111, 'access_administrator')) t (n, r) on conflict do nothing")
    if not one(scratch, "select count(*) from pg_roles where rolname = 'u_00000000d002'"):
        scratch.execute(DB, "create role u_00000000d002 login connection limit 6; grant lv_agency to u_00000000d002")
    first, second = Session(scratch, DB, DECIDER, level), Session(scratch, DB, "u_00000000d002", level)
    expert, admin = Session(scratch, DB, EXPERT, level), Session(scratch, DB, ADMIN, level)
    wrong, faults, won, n = [], [], 0, rounds(level, 300)
    for i in range(n):
        application = reset("insert into data.application (org_id, service, created_by, purpose) values (9011, 'browser', 9203, 'race') returning id")[0][0]
        reset("insert into data.application_purpose values (%(a)s, 1, 'purpose one'); insert into data.application_item (application_id, item_id) select %(a)s, n from generate_series(1, 3) n; "
              "update data.application set state = 'submitted', diary_number = 'R/' || %(a)s, submitted_at = now() where id = %(a)s; update data.application set state = 'in_handling', handler_id = 9101 where id = %(a)s; "
              "update data.application_item set outcome = 'granted', assessed_by = 9101 where application_id = %(a)s; "
              "update data.application set state = 'presented', presenter_id = 9101, proposed_outcome = 'granted', proposed_reasons = 'r', valid_from = rule.today() where id = %(a)s", {"a": application})
        answers = race((first, call("decide_application", application, 1)), (second, call("decide_application", application, 1)),
                       (admin, call("decide_application", application, 1)), (expert, call("decide_application", application, 1)))
        decisions, permits, state = reset("select (select count(*) from data.decision where application_id = %(a)s), (select count(*) from data.permit_content c join data.decision d on d.id = c.decision_id "
                                          "where d.application_id = %(a)s), (select state from data.application where id = %(a)s)", {"a": application})[0]
        good = sum(map(accepted, answers))
        won += good
        if (good, decisions, permits) not in ((1, 1, 1), (0, 0, 0)) or accepted(answers[2]) or accepted(answers[3]):
            wrong.append(f"{answers} {decisions} {permits} {state}")
        faults += [str(x) for x in answers if fault(x)]
    tap.ok(not wrong and not faults and won == (n if level == "read committed" else 0), f"invariant 4, {level}: one decision per application in {n} rounds of four", "\n".join(wrong[:5] + faults[:5]) + f"\nwon {won}")

    wrong, faults, n = [], [], rounds(level, 300)
    for i in range(n):
        right = reset("insert into data.access_right (org_id, permit_id, purpose_id, person_id, items, state, valid_from, proposed_by) "
                      "values (9011, 1105, 11051, 9203, rule.item_mask(array[2]), 'proposed', rule.today(), 9201) returning id")[0][0]
        same = call("approve_right", right, 1)
        answers = race((admin, same), (admin_twin := admin_twin if i else Session(scratch, DB, ADMIN, level), same), (second, call("refuse_right", right, 1, "refused in a race")))
        records, version, state = reset("select (select count(*) from audit.record where object = 'right' and object_id = %(r)s and result = 'accepted'), version, state from data.access_right where id = %(r)s", {"r": right})[0]
        approved = accepted(answers[0]) or accepted(answers[1])
        if level == "read committed":
            if records != 1 or version != 2 or (state == "approved") != approved or (state == "refused") != accepted(answers[2]) or approved == accepted(answers[2]):
                wrong.append(f"{answers} {records} {version} {state}")
            if accepted(answers[0]) and not (accepted(answers[1]) or isinstance(answers[1], Exception)):
                wrong.append(f"the same request answered differently: {answers}")
        elif records != 0:
            wrong.append(f"{answers} {records}")
        faults += [f"{getattr(x, 'pgcode', '')} {x}" for x in answers if fault(x)]
        reset("update data.access_right set state = 'withdrawn' where id = %s", (right,))
    tap.ok(not wrong and not faults, f"invariant 4, {level}: approve twice under one request and refuse at once, one act and one record in {n} rounds", "\n".join(wrong[:5] + faults[:5]) + f"\n{len(faults)} faults")
    for s in (first, second, expert, admin, admin_twin):
        s.close()


def blocked_everywhere(scratch, tap):
    """Invariant 5: a decision asked for after a block was acknowledged is never 'allowed'; a live one is refused above read committed."""
    reset = Reset(scratch)
    items = reset("select rule.item_mask(array[2])::text")[0][0]
    live = f"select (d).allowed, (d).code from access.decide('AL900011', 1105, 11051, '{items}'::bit(512)) d"
    responsible = Session(scratch, DB, RESPONSIBLE)
    stop, seen = threading.Event(), []
    gateways = [scratch.connect(DB, "test_gateway") for _ in range(3)]

    def ask(link):
        with link.cursor() as cursor:
            while not stop.is_set():
                asked = time.monotonic()
                cursor.execute(live)
                allowed, code = cursor.fetchone()
                seen.append((asked, allowed, time.monotonic()))
    reset("set session_replication_role = replica; delete from data.effective_right where right_id = 11001; update data.permit set state = 'in_force', end_reason = null, ended_at = null where id = 1105; "
          "update data.access_right set state = 'blocked', valid_from = '2026-10-13', valid_until = null where id = 11001; set session_replication_role = origin; "
          "update data.access_right set state = 'active', changed_at = clock_timestamp() where id = 11001")
    workers = [threading.Thread(target=ask, args=(g,)) for g in gateways]
    for w in workers:
        w.start()
    spans, late, n = [], 0, 150 * FACTOR
    for i in range(n):
        version = reset("select version from data.access_right where id = 11001")[0][0]
        answer = responsible.ask(*call("block_right", 11001, version, "blocked in a race"))
        blocked = time.monotonic()
        if not accepted(answer):
            spans.append(("not blocked", str(answer)))
            break
        time.sleep(0.004)
        released = time.monotonic()
        responsible.ask(*call("restore_right", 11001, version + 1, "restored in a race"))
        spans.append((blocked, released))
        time.sleep(0.002)
    stop.set()
    for w in workers:
        w.join()
    intervals = [s for s in spans if s[0] != "not blocked"]
    inside = 0
    for asked, allowed, answered in seen:
        for blocked, released in intervals:
            if blocked < asked and answered < released:
                inside += 1
                late += allowed
                break
    allowed_at_all = sum(1 for s in seen if s[1])
    tap.ok(len(intervals) == n and late == 0 and inside > n and allowed_at_all > n, f"invariant 5: {inside} decisions asked while blocked, {late} allowed ({len(seen)} in all, {allowed_at_all} allowed)",
           str([s for s in spans if s[0] == "not blocked"]))
    for level in LEVELS[1:]:
        answer = Session(scratch, DB, "test_gateway", level).ask(live)
        tap.ok(isinstance(answer, Exception) or answer[0][0] is False, f"invariant 5: no live decision at {level}", str(answer))


def both_orders(scratch, tap):
    """Two sessions, one after the other inside open transactions: the second waits, then sees what the first did, or did not."""
    reset = Reset(scratch)
    pairs = [
        ("two responsible users end each other", (RESPONSIBLE, "end_appointment", 9202, "the other"), (DEPUTY, "end_appointment", 9201, "the other"), "appointment"),
        ("one ends, the agency suspends", (RESPONSIBLE, "end_appointment", 9202, "the other"), (ADMIN, "suspend_appointment", 9201, "by the agency"), "appointment"),
        ("both block the same right", (RESPONSIBLE, "block_right", 11001, "a reason"), (ADMIN, "block_right", 11001, "a reason"), "right"),
        ("one ends, one blocks the same right", (RESPONSIBLE, "end_right", 11001, "not_needed"), (DEPUTY, "block_right", 11001, "a reason"), "right"),
    ]
    for what, one_act, other_act, kind in pairs:
        for order in (0, 1):
            for finish in ("commit", "rollback"):
                reset("delete from data.membership where appointment_id in (9201, 9202) and valid_until < current_date; update data.appointment set state = 'in_force' where id in (9201, 9202) and state <> 'in_force'; "
                      "update data.access_right set state = 'active', end_reason = null, ended_at = null, agency_stop = false where id = 11001 and state <> 'active'")
                table = "appointment" if kind == "appointment" else "access_right"
                (who1, act1, id1, word1), (who2, act2, id2, word2) = (one_act, other_act) if order == 0 else (other_act, one_act)
                v1, v2 = [reset(f"select version from data.{table} where id = {i}")[0][0] for i in (id1, id2)]
                a, b = Session(scratch, DB, who1), Session(scratch, DB, who2)
                a.ask("begin")
                first = a.ask(*call(act1, id1, v1, word1))
                b.do(*call(act2, id2, v2, word2))
                held = b.waits()
                a.ask(finish)
                second = b.answer()
                held_right = accepted(first) and held and accepted(second) == (finish == "rollback")
                if finish == "commit" and not accepted(second) and isinstance(second, list):
                    held_right = held_right and second[0][1] in ("DA001", "DA002", "DA003", "DA101")
                tap.ok(held_right and not isinstance(second, Exception), f"{what}, order {order + 1}, first {finish}s: the second waits and is {'done' if finish == 'rollback' else 'refused'}", f"{first} {held} {second}")
                a.close()
                b.close()


def planted(scratch, tap):
    """Without the counter's CHECK the two who end each other both succeed, and the storm must notice."""
    global DB

    class Quiet(Tap):
        def ok(self, held, name, detail=""):
            self.failed += not held

    kept, DB = DB, "planted"
    scratch.copy(kept, DB)
    scratch.execute(DB, "alter table data.organisation drop constraint organisation_responsible_user_needed; "
                        "create or replace function rule.is_last_responsible(p_org_id bigint) returns boolean language sql as 'select false'; update rule.transition set guard = array_remove(guard, 'not_last')")
    quiet = Quiet()
    last_responsible_user(scratch, quiet, "read committed")
    tap.ok(quiet.failed, "control: without the constraint and the guard the storm finds invariant 1 broken")
    DB = kept
    scratch.drop("planted")


def main():
    tap = Tap()
    began = time.monotonic()
    with Scratch() as scratch:
        scratch.load(DB, "--no-lint")
        scratch.file(DB, "tests/support/world.sql")
        scratch.execute(DB, "update data.appointment set state = 'in_force' where id = 9202")
        planted(scratch, tap)
        locks.prove(scratch, tap)
        both_orders(scratch, tap)
        for level in LEVELS:
            for stage in (last_responsible_user, end_of_permit, one_decision):
                stage(scratch, tap, level)
        blocked_everywhere(scratch, tap)
        tap.note(f"invariants: {time.monotonic() - began:.1f} s")
        sealing.prove(scratch, tap)
        kept_plans.prove(scratch, tap)
        revocation.prove(scratch, tap)
        twins.prove(scratch, tap)
    tap.note(f"{time.monotonic() - began:.1f} s in all")
    return tap.close()


if __name__ == "__main__":
    sys.exit(main())
