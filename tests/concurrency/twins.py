"""Twins: the same request in two sessions, two who end and change one login, and a revocation with its hearing at the same moment."""
import uuid

from sessions import Session, accepted, call, fault, race

CONTACT, RESPONSIBLE, DECIDER, EXPERT, ADMINISTRATOR = "u_0000000f0003", "u_0000000f0001", "u_00000000d001", "u_00000000e001", "u_0000000ad001"
VERIFIER = "SCRAM-SHA-256$4096:c2FsdHNhbHRzYWx0c2FsdA==$" + "C" * 43 + "=:" + "D" * 43 + "="
# Acts that make something: nothing has a version by which the second would notice the first.
MAKING = {
    "add_person": (CONTACT, "9011, 'Kaksi', 'Kertaa', 'duty', '', '', ''", "select count(*) from data.person where family_name = 'Kertaa'"),
    "save_application": (CONTACT, "null, null, 9011, 'browser', 'new_permit', '{\"purpose\": \"twice at once\"}'", "select count(*) from data.application where purpose = 'twice at once'"),
    "copy_application": (CONTACT, "(select min(id) from ui.application_list)", "select count(*) from data.application where copied_from_id is not null"),
}


def one(scratch, database, sql, values=None):
    return scratch.execute(database, sql, values)[0][0]


def same_request(scratch, tap, database):
    for name, (login, arguments, count) in MAKING.items():
        first, second = Session(scratch, database, login), Session(scratch, database, login)
        wrong, rounds = [], 40
        for _ in range(rounds):
            before, request = one(scratch, database, count), str(uuid.uuid4())
            sql = (f"select (o).accepted, (o).code, (o).id, (o).version from api.{name}(%s, {arguments}) o", (request,))
            answers = race((first, sql), (second, sql))
            made = one(scratch, database, count) - before
            records = one(scratch, database, "select count(*) from audit.record where request_id = %s and result = 'accepted'", (request,))
            if not accepted(answers[0]) or answers[0] != answers[1] or made != 1 or records != 1:
                wrong.append(f"{answers} made {made} records {records}")
        first.close()
        second.close()
        tap.ok(not wrong, f"{name} sent twice at once under one request: one made, one record, the same answer, {rounds} rounds", "\n".join(wrong[:3]))


def login_at_once(scratch, tap, database):
    """Whoever is first: a login that was ended stays closed, and its verifier is gone."""
    wrong, ended, rounds = [], 0, 25
    administrator = Session(scratch, database, ADMINISTRATOR)
    for _ in range(rounds):
        scratch.execute(database, f"alter role {RESPONSIBLE} login connection limit 50 password null; update data.person set login_ended_at = null where login_name = '{RESPONSIBLE}'")
        scratch.execute(database, f"grant lv_customer to {RESPONSIBLE}")
        person, version = scratch.execute(database, "select id, version from data.person where login_name = %s", (RESPONSIBLE,))[0]
        himself = Session(scratch, database, RESPONSIBLE)
        answers = race((administrator, call("end_login", person, version, "ended in a race")), (himself, call("change_own_password", VERIFIER)))
        state = scratch.execute(database, "select r.rolcanlogin, r.rolpassword is null, p.login_ended_at is not null from pg_authid r join data.person p on p.login_name = r.rolname where r.rolname = %s", (RESPONSIBLE,))[0]
        if accepted(answers[0]):
            ended += 1
            good = state == (False, True, True)
        else:
            good = answers[0] and isinstance(answers[0], list) and answers[0][0][1] == "DA002" and accepted(answers[1]) and state == (True, False, False)
        if not good:
            wrong.append(f"{answers} {state}")
        himself.close()
    administrator.close()
    scratch.execute(database, f"alter role {RESPONSIBLE} login connection limit 50 password null; update data.person set login_ended_at = null, first_password = false where login_name = '{RESPONSIBLE}'")
    scratch.execute(database, f"grant lv_customer to {RESPONSIBLE}")
    tap.ok(not wrong and ended, f"a login ended while its owner changes the password is closed without one, {ended} of {rounds} rounds", "\n".join(wrong[:3]))


def revocation_at_once(scratch, tap, database):
    """The organisation answers while the expert proposes, the decider revokes while the expert lets it rest: never both, never without a proposal of another."""
    expert, decider, contact = (Session(scratch, database, who) for who in (EXPERT, DECIDER, CONTACT))
    scratch.execute(database, "insert into data.membership (person_id, org_id, role, valid_from) select p.id, 9001, 'expert', '2020-01-01' from data.person p where p.login_name = %s", (DECIDER,))
    wrong, rounds = [], 25
    permit = scratch.execute(database, "select id from data.permit where org_id = 9011 and state = 'in_force' and kind = 'case' and service = 'interface' order by id limit 1") or \
        scratch.execute(database, "select id from data.permit where org_id = 9011 and state = 'in_force' and kind <> 'standing' order by id limit 1")
    permit = permit[0][0]

    def version():
        return one(scratch, database, "select version from data.permit where id = %s", (permit,))

    for _ in range(rounds):
        began = expert.ask(*call("begin_permit_hearing", permit, version(), "grounds that are long enough to be heard about", 2))
        answers = race((contact, call("answer_permit_hearing", permit, version(), "we answer at once")),
                       (expert, call("propose_revocation", permit, version(), "reasons that are long enough to be read", "no time at all to wait")))
        hearing, proposals = scratch.execute(database, "select (select state from data.permit_hearing where permit_id = %(p)s and state <> 'closed'), (select count(*) from data.revocation where permit_id = %(p)s and state = 'proposed')", {"p": permit})[0]
        if not accepted(began) or sum(map(accepted, answers)) != 1 or any(map(fault, answers)) or (hearing == "answered") != accepted(answers[0]) or (proposals == 1) != accepted(answers[1]):
            wrong.append(f"{began} {answers} {hearing} {proposals}")
        if proposals == 0:
            expert.ask(*call("propose_revocation", permit, version(), "reasons that are long enough to be read", ""))
        expert.ask(*call("drop_revocation", permit, version(), "let rest for the next round"))
        # Who holds both roles decides nothing that he proposed himself, whatever the hurry.
        own = decider.ask(*call("propose_revocation", permit, version(), "reasons that are long enough to be read", "no time at all to wait"))
        answers = race((decider, call("end_permit", permit, version(), "revoked", "revoked by himself")), (expert, call("drop_revocation", permit, version(), "let rest in a race")))
        if not accepted(own) or accepted(answers[0]) or not accepted(answers[1]):
            wrong.append(f"by himself: {own} {answers}")
    expert.ask(*call("propose_revocation", permit, version(), "reasons that are long enough to be read", "no time at all to wait"))
    answers = race((decider, call("end_permit", permit, version(), "revoked", "revoked in a race")), (expert, call("drop_revocation", permit, version(), "let rest in a race")))
    state, proposal = scratch.execute(database, "select p.state, (select v.state from data.revocation v where v.permit_id = p.id order by v.id desc limit 1) from data.permit p where p.id = %s", (permit,))[0]
    if sum(map(accepted, answers)) != 1 or (state, proposal) not in (("ended", "revoked"), ("in_force", "dropped")) or (state == "ended") != accepted(answers[0]):
        wrong.append(f"{answers} {state} {proposal}")
    for s in (expert, decider, contact):
        s.close()
    tap.ok(not wrong, f"hearing, proposal, revocation and rest at the same moment: one wins, and nobody revokes what he proposed, {rounds} rounds", "\n".join(wrong[:3]))


def prove(scratch, tap, database="world"):
    same_request(scratch, tap, database)
    login_at_once(scratch, tap, database)
    revocation_at_once(scratch, tap, database)
