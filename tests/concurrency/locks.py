"""Commands that take the same rows: what a decision rests on is held before it is judged, and nobody waits in a circle."""
from sessions import Session, accepted, call

DECIDER, ADMIN, CONTACT, OTHER_CONTACT = "u_00000000d001", "u_00000000a001", "u_0000000f0003", "u_00000000cb02"
PERMIT, OTHER_PERMIT = 1105, 1205


def amendment(scratch, database):
    """An amendment of the permit, presented: it would give up one item."""
    return scratch.execute(database, f"""
        with made as (insert into data.application (org_id, service, kind, base_permit_id, created_by, purpose) values (9011, 'browser', 'amendment', {PERMIT}, 9203, 'a change') returning id),
        named as (insert into data.application_purpose select id, n, 'Alfa purpose ' || w from made, (values (1, 'one'), (2, 'two')) x (n, w)),
        asked as (insert into data.application_item (application_id, item_id, purpose_no) select id, i, 1 + i % 2 from made, generate_series(1, 5) i)
        select id from made""")[0][0]


def present(scratch, database, application):
    for step in ("state = 'submitted', diary_number = 'L/' || id, submitted_at = now()", "state = 'in_handling', handler_id = 9101",
                 "state = 'presented', presenter_id = 9101, proposed_outcome = 'granted', proposed_reasons = 'r', fee_basis = 'free', valid_from = rule.today()"):
        scratch.execute(database, f"update data.application_item set outcome = 'granted', assessed_by = 9101 where application_id = {application} and 'in_handling' = (select state from data.application where id = {application})")
        scratch.execute(database, f"update data.application set {step} where id = {application}")


def decided_while_it_ends(scratch, tap, database):
    """The organisation gives its permit up while an amendment of it is decided: the decision waits, and is judged on what is left."""
    for finish in ("rollback", "commit"):
        application = amendment(scratch, database)
        present(scratch, database, application)
        contact, decider = Session(scratch, database, CONTACT), Session(scratch, database, DECIDER)
        version = scratch.execute(database, f"select version from data.permit where id = {PERMIT}")[0][0]
        before = scratch.execute(database, "select count(*) from data.permit")
        contact.ask("begin")
        first = contact.ask(*call("end_permit", PERMIT, version, "terminated", "not needed any more"))
        decider.do(*call("decide_application", application, scratch.execute(database, f"select version from data.application where id = {application}")[0][0]))
        held = decider.waits()
        contact.ask(finish)
        second = decider.answer()
        made = scratch.execute(database, "select count(*) from data.permit") != before
        right = accepted(second) if finish == "rollback" else isinstance(second, list) and second[0][:2] == (False, "DA104")
        tap.ok(accepted(first) and held and right and not made, f"an amendment decided while its permit ends, {finish}: the decision waits, and no permit is made of it", f"{first} {held} {second} {made}")
        contact.close()
        decider.close()


def due_work_and_an_end(scratch, tap, database):
    """The due work stands before an organisation that is taken; elsewhere a permit ends under which a right has run out."""
    scratch.execute(database, "set session_replication_role = replica; update data.access_right set valid_until = rule.today() - 1 where id = 12001; "
                              "update data.appointment set valid_until = rule.today() - 1 where id in (9201, 9301); set session_replication_role = origin")
    blocker = scratch.connect(database, autocommit=False)
    with blocker.cursor() as cursor:
        cursor.execute("select from data.organisation where id = 9011 for no key update")
    due, contact = Session(scratch, database, ADMIN), Session(scratch, database, OTHER_CONTACT)
    due.do("select accepted from api.run_due_work()")
    held = due.waits()
    version = scratch.execute(database, f"select version from data.permit where id = {OTHER_PERMIT}")[0][0]
    contact.do(*call("end_permit", OTHER_PERMIT, version, "terminated", "not needed any more"))
    contact.waits()
    blocker.rollback()
    blocker.close()
    answers = due.answer(), contact.answer()
    tap.ok(held and answers[0] == [(True,)] and accepted(answers[1]), "the due work and the end of a permit do not wait for each other in a circle", f"{held} {answers}")
    due.close()
    contact.close()


def due_work_and_a_roof(scratch, tap, database):
    """Things fall due in two organisations under a roof, the later one first, and the due work is held up between them by a third; meanwhile
    the roof is suspended, which takes both by their id."""
    scratch.execute(database, """
        set session_replication_role = replica;
        insert into data.organisation (id, class, name_fi, name_sv) overriding system value values (9900, 'company', 'Kolmas Oy', 'Tredje Ab');
        update data.permit set kind = 'member', state = 'in_force', roof_permit_id = (select r.id from data.permit r where r.kind = 'standing' and r.service = 'browser') where id in (1105, 1205);
        update data.permit set valid_until = rule.today() - 1 where id = 1105;
        insert into data.appointment (id, org_id, person_id, state, reason, valid_from, applied_by, decided_by) overriding system value values
          (9801, 9012, 9401, 'granted', 'reason', rule.today(), 9302, 9104), (9802, 9900, 9205, 'granted', 'reason', rule.today(), 9302, 9104);
        set session_replication_role = origin""")
    roof, version = scratch.execute(database, "select id, version from data.permit where kind = 'standing' and service = 'browser'")[0]
    blocker = scratch.connect(database, autocommit=False)
    with blocker.cursor() as cursor:
        cursor.execute("select from data.organisation where id = 9900 for no key update")
    due, decider = Session(scratch, database, ADMIN), Session(scratch, database, DECIDER)
    due.do("select accepted from api.run_due_work()")
    held = due.waits()
    decider.do(*call("suspend_permit", roof, version, "the law has changed"))
    waited = decider.waits()
    blocker.rollback()
    blocker.close()
    answers = due.answer(), decider.answer()
    states = scratch.execute(database, "select string_agg(state, ' ' order by id) from data.permit where id in (1105, 1205)")[0][0]
    tap.ok(held and waited and answers[0] == [(True,)] and accepted(answers[1]) and states == "ended suspended",
           "the due work and the suspension of a roof do not wait for each other in a circle", f"{held} {waited} {answers} {states}")
    due.close()
    decider.close()


def prove(scratch, tap, world="world"):
    scratch.copy(world, "roof")
    due_work_and_a_roof(scratch, tap, "roof")
    scratch.drop("roof")
    scratch.copy(world, "locks")
    decided_while_it_ends(scratch, tap, "locks")
    due_work_and_an_end(scratch, tap, "locks")
    scratch.drop("locks")
