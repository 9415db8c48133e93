"""Taking in applications of the e-service from the command line: dry run, good and bad files, exit codes, once only."""
import datetime
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
        expect("not for a customer", run("intake", write("other.json", document("CLI-3")), "--as", "Liisa Mäkelä", data=data), 1)
        expect("not without a person", run("intake", good, data=data), 2)
