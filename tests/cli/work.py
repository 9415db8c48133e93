"""The commands at work on a private database with the demo: what they do, what they refuse, and how they are read by programs."""
import concurrent.futures
import fcntl
import os

from bench import Folder, Running, copy_of, expect, run, tap

RIGHT = """
select r.id || '|' || u.user_code || '|' || r.permit_id || '|' || p.number || '|' || r.purpose_id || '|' || i.code || '|' || w.login_name
from data.access_right r join data.permit p on p.id = r.permit_id join ui.right_list u on u.id = r.id
join data.membership m on m.org_id = r.org_id and m.role = 'responsible_user' and m.valid_from <= current_date
     and (m.valid_until is null or m.valid_until > current_date) and m.person_id <> r.person_id
join data.person w on w.id = m.person_id and w.login_name is not null and w.state = 'active'
join ui.right_item_list l on l.right_id = r.id join data.data_item i on i.id = l.item_id
where r.state = 'active' and p.state = 'in_force' and u.user_code is not null
  and r.valid_from <= current_date and (r.valid_until is null or r.valid_until > current_date)
order by r.id, i.code limit 1"""


def test(world):
    with Folder() as folder:
        none = os.path.join(folder, "none")
        status = run("status", "--json", data=none)
        tap.ok(status.exit == 0 and not status.json["exists"] and not os.path.exists(none), "status changes nothing", status)

        data = copy_of(world, folder)
        status = run("status", "--json", data=data)
        tap.ok(status.json["exists"] and not status.json["running"] and not status.json["in_use"], "status of a stopped database", status)
        expect("stop of a stopped server", run("stop", data=data), 0, "not running")
        expect("migrate of a current schema changes nothing", run("migrate", data=data), 0, "up to date")
        expect("due work", run("work", data=data), 0)
        tap.ok(not run("status", "--json", data=data).json["running"], "a command leaves no server behind")
        with concurrent.futures.ThreadPoolExecutor(4) as pool:
            together = list(pool.map(lambda _: run("work", data=data), range(4)))
        tap.ok(all(a.exit == 0 for a in together), "four at once share one server", "\n".join(map(str, together)))
        tap.ok(not run("status", "--json", data=data).json["running"], "and the last one stops it")

        with Running(data) as server:
            right, user, permit, number, purpose, item, login = server.sql(RIGHT).split("|")
            diary = server.sql("select diary_number from data.application where diary_number is not null order by id limit 1")
            outside = server.sql(f"select code from data.data_item where id not in (select item_id from ui.right_item_list where right_id = {right}) limit 1")
            name = server.sql(f"select given_names || ' ' || family_name from data.person where login_name = '{login}'")

            # While another window uses the server, commands use it too and leave it running.
            with open(os.path.join(data, "use.lock"), "a", encoding="ascii") as window:
                fcntl.flock(window, fcntl.LOCK_SH)
                shown = run("case", "show", diary, data=data)
                expect("a case by its diary number", shown, 0, diary, "History")
                tap.ok(run("status", "--json", data=data).json["running"], "the server of the other goes on")
        case = run("case", "show", diary, "--json", data=data).json
        tap.ok(case["application"]["diary_number"] == diary and case["history"], "the same as JSON", case)
        by_id = run("case", "show", str(case["application"]["id"]), "--json", data=data).json
        tap.ok(by_id == case, "the same by its number")
        expect("a case that is not there", run("case", "show", "DVV/0/1900", data=data), 1)
        expect("a login that is nobody", run("case", "show", diary, "--as", "nobody", data=data), 3, "--password-stdin")
        expect("a wrong password", run("case", "show", diary, "--as", "u_000000000000", "--password-stdin", data=data, stdin="wrong\n"), 3)

        with Running(data) as server:
            decided, letter = server.sql("""select a.diary_number || '|' || (select number from data.letter order by id limit 1) from data.decision d
                                            join data.application a on a.id = d.application_id order by d.id limit 1""").split("|")
        paper = os.path.join(folder, "decision.pdf")
        printed = run("decision", "pdf", decided, paper, "--json", data=data)
        tap.ok(printed.exit == 0 and printed.json["pages"] > 1 and open(paper, "rb").read(5) == b"%PDF-", "a decision as PDF, without a display", printed)
        expect("a file that is there is not overwritten", run("decision", "pdf", decided, paper, data=data), 2, paper)
        expect("a letter as PDF", run("letter", "pdf", letter, os.path.join(folder, "letter.pdf"), data=data), 0, "1 pages")
        expect("a decision that is not there", run("decision", "pdf", "DVV/0/1900", os.path.join(folder, "none.pdf"), data=data), 1)
        tap.ok(not os.path.exists(os.path.join(folder, "none.pdf")), "leaves no file")
        expect("a folder that is not there", run("decision", "pdf", decided, os.path.join(folder, "no", "d.pdf"), data=data), 10, "no/d.pdf")

        items = ("decide", user, number, purpose, item)
        expect("an access decision", run(*items, data=data), 0)
        tap.ok(run("decide", user, permit, purpose, item, "--json", data=data).json["code"] == "ALLOWED", "the same by numbers, as JSON")
        expect("an item outside the right's content", run("decide", user, number, purpose, outside, data=data), 1)
        expect("an item that is not in the catalogue", run("decide", user, number, purpose, "NO.SUCH", data=data), 1)
        expect("a user that is not there", run("decide", "nobody", number, purpose, item, data=data), 1)
        expect("long before the right began", run(*items, "--at", "1999-01-01T12:00", data=data), 1)
        answers = {run(*items, "--at", "2026-11-20T12:00", "--json", data=data, env={"TZ": zone}).json["code"]
                   for zone in ("UTC", "Europe/Helsinki", "Pacific/Auckland", "America/Los_Angeles")}
        tap.ok(len(answers) == 1, "the machine's zone does not matter for a decision", answers)
        texts = {run("case", "show", diary, data=data, env={"TZ": zone}).out for zone in ("UTC", "Pacific/Auckland")}
        tap.ok(len(texts) == 1, "nor for the times that are shown")

        expect("an act needs a person", run("right", "end", right, data=data), 2, "--as")
        expect("an act without its reason", run("right", "end", right, "--as", name, data=data), 1, "end_reason")
        faults = run("right", "end", right, "--as", login, "--reason-code", "other", "--json", data=data)
        tap.ok(faults.exit == 1 and faults.json["faults"], "faults as JSON", faults)
        expect("a right that is not there", run("right", "end", "99999999", "--as", login, "--reason-code", "other", "--reason", "x", data=data), 1)
        expect("a right is ended", run("right", "end", right, "--as", name, "--reason-code", "left_employment", data=data), 0)
        expect("and refused from then on", run(*items, data=data), 1)
        expect("a second time is refused", run("right", "end", right, "--as", login, "--reason-code", "left_employment", data=data), 1)

        run("work", data=data)
        whole = run("audit", "verify", "--json", data=data)
        tap.ok(whole.exit == 0 and not whole.json["faults"], "the audit trail is whole", whole)
        anchor = whole.json["head"]
        expect("an anchor noted earlier holds", run("audit", "verify", "--anchor", anchor, data=data), 0)
        expect("an anchor of another chain does not", run("audit", "verify", "--anchor", anchor[:-4] + "0000", data=data), 4)
        with Running(data) as server:
            refused = server.sql("select count(*) from audit.record where act = 'end_right' and result = 'refused'")
            tap.ok(int(refused) >= 3, "refused attempts of the command line are on record", refused)
            server.sql("""set session_replication_role = replica;
                          update audit.record set reason = 'nothing happened' where id = (select min(id) from audit.record)""")
        tampered = run("audit", "verify", data=data)
        expect("a changed record is found", tampered, 4, "record_changed")
        tap.ok(run("audit", "verify", "--json", data=data).json["exit"] == 4, "the same as JSON")


def test_backup(world):
    with Folder() as folder:
        data = copy_of(world, folder)
        file = os.path.join(folder, "one.backup")
        expect("a backup", run("backup", file, data=data), 0, file)
        tap.ok(os.stat(file).st_mode & 0o077 == 0, "readable for its owner only")
        expect("never over an existing file", run("backup", file, data=data), 2, "overwritten")
        expect("into a folder that is not there", run("backup", os.path.join(folder, "no/where"), data=data), 10)
        before = run("case", "show", "1", "--json", data=data).json
        new = os.path.join(folder, "new")
        expect("restored into a new folder", run("restore", file, data=new), 0)
        tap.ok(run("case", "show", "1", "--json", data=new).json == before, "with the same case")
        expect("and a whole audit trail", run("audit", "verify", data=new), 0)
        expect("the restored database goes on", run("work", data=new), 0)
        expect("and its trail with it", run("audit", "verify", data=new), 0)
        bad = os.path.join(folder, "bad.backup")
        with open(file, "rb") as source, open(bad, "wb") as target:
            text = bytearray(source.read())
            text[len(text) // 2] ^= 1
            target.write(text)
        expect("a damaged backup is refused", run("restore", bad, data=data), 4)
        expect("something else is refused", run("restore", "/etc/hostname", data=data), 4)
        tap.ok(run("case", "show", "1", "--json", data=data).json == before, "and nothing was touched")
