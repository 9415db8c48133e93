"""A plan made once per session, as the program keeps them for what it reads by key, still asks the policies who it is at every turn:
what has been taken from a person is gone from the reads that his session prepared before."""
from sessions import Session, call

EXPERT, RESPONSIBLE, ADMINISTRATOR = "u_00000000e001", "u_0000000f0001", "u_0000000ad001"
VERIFIER = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + "A" * 43 + "=:" + "B" * 43 + "="
# Read by everybody who has a login, and a person's own line.
OPEN = {"attachment_type", "audit_head", "audit_seal", "catalogue_item", "checklist", "handling_day", "item_template", "item_template_item", "me", "people_list",
        "person_detail", "product", "product_item", "target_list", "terms_detail", "terms_list", "worklist_figures"}
# What takes everything from a person while the session stays open, and what gives it back.
WAYS = {
    "the roles have ended": ("update data.membership set valid_until = valid_from - 1 where person_id = {id}", "update data.membership set valid_until = null where person_id = {id}"),
    "the person is no longer active": ("update data.person set state = 'ended' where id = {id}", "update data.person set state = 'active' where id = {id}"),
    "the login has ended": ("update data.person set login_ended_at = now() where id = {id}", "update data.person set login_ended_at = null where id = {id}"),
}


class Reads:
    """Views counted by statements that were prepared and planned when the session began."""

    def __init__(self, scratch, database, login, views, matter):
        self.session = Session(scratch, database, login)
        self.session.ask("set plan_cache_mode = force_generic_plan")
        self.turns = {view: f"execute kept_{view}(1000)" for view in views}
        for view in views:
            self.session.ask(f"prepare kept_{view}(integer) as select count(*) from (select * from ui.{view} limit $1) as x")
        self.session.ask("prepare kept_acts(text, bigint) as select count(*) from ui.allowed_action($1, $2)")
        self.turns["allowed_action"] = f"execute kept_acts('permit', {matter})"

    def counts(self):
        found = {view: self.session.ask(turn) for view, turn in self.turns.items()}
        return {view: rows[0][0] if isinstance(rows, list) else str(rows) for view, rows in found.items()}

    def planned_once(self):
        return self.session.ask("select bool_and(generic_plans > 1 and custom_plans = 0) from pg_prepared_statements where name like 'kept%'") == [(True,)]


def left_after(scratch, database, reads, person, take, give):
    """What the kept plans still give of what not everybody knows, and whether it all comes back."""
    quiet = "set session_replication_role = replica; "    # no session is ended by it: the plan alone has to hold
    before = reads.counts()
    scratch.execute(database, quiet + take.format(id=person))
    after = reads.counts()
    scratch.execute(database, quiet + give.format(id=person))
    return {view: n for view, n in after.items() if n != 0 and view not in OPEN}, reads.counts() == before


def prove(scratch, tap, database="world"):
    views = [row[0] for row in scratch.execute(database, "select relname from pg_class where relnamespace = 'ui'::regnamespace and relkind = 'v' order by 1")]
    permit = scratch.execute(database, "select permit_id from data.access_right order by id limit 1")[0][0]
    for login, at_least, acts in ((EXPERT, 50, True), (RESPONSIBLE, 25, False)):
        person = scratch.execute(database, "select id from data.person where login_name = %s", (login,))[0][0]
        reads = Reads(scratch, database, login, views, permit)
        seen = {view for view, n in reads.counts().items() if n != 0} - OPEN
        tap.ok(len(seen) >= at_least and ("allowed_action" in seen) == acts, f"{login} reads {len(seen)} views that not everybody reads", str(seen))
        for way, steps in WAYS.items():
            left, back = left_after(scratch, database, reads, person, *steps)
            tap.ok(not left, f"{login}: his kept plans give nothing more when {way}", str(left))
            tap.ok(back, f"{login}: and all of it when it is given back")
        tap.ok(reads.planned_once(), f"{login}: all that was one plan for each read")
        reads.session.close()
    planted(scratch, tap, database, permit)
    groups(scratch, tap, database)


def planted(scratch, tap, database, permit):
    """A policy's helper that may be worked out when the plan is made would keep what was taken."""
    scratch.execute(database, "alter function rule.agency_sees(text) immutable")
    person = scratch.execute(database, "select id from data.person where login_name = %s", (EXPERT,))[0][0]
    reads = Reads(scratch, database, EXPERT, ["permit_list"], permit)
    left, _ = left_after(scratch, database, reads, person, *WAYS["the login has ended"])
    reads.session.close()
    scratch.execute(database, "alter function rule.agency_sees(text) stable")
    tap.ok("permit_list" in left, "control: with a helper worked out at planning, the kept plan goes on reading", str(left))


def groups(scratch, tap, database):
    """Which policies a plan holds follows the groups of the login, and those change only while it has no session."""
    administrator, target = Session(scratch, database, ADMINISTRATOR), Session(scratch, database, RESPONSIBLE)
    person, version = scratch.execute(database, "select id, version from data.person where login_name = %s", (RESPONSIBLE,))[0]
    target.ask("prepare kept as select count(*) from ui.permit_list")
    given = administrator.ask(*call("issue_login", person, version, "both", VERIFIER))
    tap.ok(isinstance(given, list) and not given[0][0] and target.ask("execute kept") != [(0,)], "a login that is open is not put into other groups", str(given))
    ended = administrator.ask(*call("end_login", person, version, "for another group"))
    gone = target.ask("execute kept")
    tap.ok(isinstance(ended, list) and ended[0][0] and isinstance(gone, Exception), "it has to be ended first, and its session with it", f"{ended} {gone}")
    version = scratch.execute(database, "select version from data.person where id = %s", (person,))[0][0]
    again = administrator.ask(*call("issue_login", person, version, "customer", VERIFIER))
    scratch.execute(database, "update data.person set first_password = false where id = %s", (person,))
    tap.ok(isinstance(again, list) and again[0][0], "and is opened again", str(again))
    administrator.close()
    target.close()
