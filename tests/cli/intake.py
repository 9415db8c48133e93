"""Taking in applications of the e-service from the command line: dry run, good and bad files, exit codes, once only."""
import base64
import datetime
import hashlib
import json
import os

from bench import Folder, copy_of, expect, run, tap

EXPERT = "Aino Virtanen"


def document(reference, **more):
    arrived = datetime.datetime.now(datetime.timezone.utc) - datetime.timedelta(days=2)
    return {"format": "lupavahti-application", "format_version": 1, "external_reference": reference, "arrived_at": arrived.strftime("%Y-%m-%dT%H:%M:%SZ"),
            "service": "browser", "organisation": {"business_id": "9000001-1"},
            "contact": {"given_names": "Liisa", "family_name": "Mäkelä", "email": "liisa.makela@kiviranta.example"},
            "purpose": "Opiskelijan tietojen tarkistaminen", "purposes": [{"name": "Opiskelijat"}], "items": [{"code": "H.TUN.01"}]} | more


def test(world):
    with Folder() as folder:
        data = copy_of(world, folder)

        def write(name, content):
            path = os.path.join(folder, name)
            with open(path, "w", encoding="utf-8") as file:
                file.write(content if isinstance(content, str) else json.dumps(content, ensure_ascii=False))
            return path

        good, bad, broken = write("good.json", document("CLI-1")), write("bad.json", document("CLI-2", colour="red")), write("broken.json", '{"format": ')
        dry = run("intake", good, bad, broken, "--dry-run", "--json", "--as", EXPERT, data=data)
        tap.ok(dry.exit == 1 and [f["result"] for f in dry.json["files"]] == ["good", "faulty", "unreadable"], "a dry run tells each file's result", dry)
        tap.ok(dry.json["files"][1]["faults"][0]["path"] == "$.colour" and dry.json["files"][1]["faults"][0]["line"] == 1, "with path and line", dry)
        alone = run("intake", broken, "--as", EXPERT, data=data)
        tap.ok(alone.exit == 2 and "broken.json" in alone.out and "line 1" in alone.out, "unreadable alone is an error of use, told in the report", alone)
        taken = run("intake", good, "--json", "--as", EXPERT, data=data)
        tap.ok(taken.exit == 0 and taken.json["files"][0]["diary_number"].startswith("DVV/"), "the dry run stored nothing: the file is taken in now", taken)
        again = run("intake", good, "--json", "--as", EXPERT, data=data)
        tap.ok(again.exit == 1 and again.json["files"][0]["faults"][0]["value"] == taken.json["files"][0]["diary_number"], "once only, with the first one's diary number", again)
        expect("the case is there", run("case", "show", taken.json["files"][0]["diary_number"], "--as", EXPERT, data=data), 0, "H.TUN.01")
        content = "Tietoturvaselvitys\n".encode()
        file = {"name": "Selvitys.txt", "kind": "security_report", "content": base64.b64encode(content).decode(), "sha256": hashlib.sha256(content).hexdigest()}
        answers = {"use.storing": False, "applicant.reference": "Viite 7"}
        whole = write("whole.json", document("CLI-4", attachments=[file], answers=answers))
        torn = write("torn.json", document("CLI-5", attachments=[file | {"sha256": "0" * 64}], answers=answers | {"novel.title": "x"}))
        both = run("intake", whole, torn, "--json", "--as", EXPERT, data=data)
        tap.ok([f["result"] for f in both.json["files"]] == ["taken_in", "faulty"], "of two files with attachments one is taken in", both)
        tap.ok(sorted((f["path"], f["code"]) for f in both.json["files"][1]["faults"]) == [("$.answers.novel.title", "DA208"), ("$.attachments[0].sha256", "DA175")], "the other tells its faults by path", both)
        day = (datetime.date.today() + datetime.timedelta(days=10)).isoformat()
        named = {k: v for k, v in document("CLI-6").items() if k not in ("service", "purpose", "purposes", "items")}
        named |= {"kind": "appointment", "valid_from": day, "responsible_user": {"given_names": "Uuno", "family_name": "Uusi", "email": "uuno@kiviranta.example"}}
        appointed = run("intake", write("named.json", named), "--json", "--as", EXPERT, data=data)
        tap.ok(appointed.exit == 0 and appointed.json["files"][0]["object"] == "appointment", "a responsible user's appointment is taken in", appointed)
        based = run("intake", write("based.json", document("CLI-7", kind="amendment", permit="DVV/0/2000")), "--dry-run", "--json", "--as", EXPERT, data=data)
        tap.ok(based.exit == 1 and [(f["path"], f["code"]) for f in based.json["files"][0]["faults"]] == [("$.permit", "DA232")], "an amendment of a permit that there is not is told so", based)
        report = os.path.join(folder, "report.csv")
        expect("a report is kept", run("intake", whole, torn, "--dry-run", "--report", report, "--as", EXPERT, data=data), 1)
        with open(report, encoding="utf-8-sig") as kept:
            lines = kept.read().splitlines()
        tap.ok(len(lines) == 4 and lines[1].startswith("whole.json;CLI-4;9000001-1;new_permit;faulty"), "with a line for each file and fault", lines)
        expect("not for a customer", run("intake", write("other.json", document("CLI-3")), "--as", "Liisa Mäkelä", data=data), 1)
        expect("not without a person", run("intake", good, data=data), 2)
