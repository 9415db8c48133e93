"""The words of the command line: help, usage faults, no display, languages."""
import json
import re

from bench import expect, run, tap

COMMANDS = ["status", "stop", "migrate", "backup", "restore", "audit verify", "case show", "decision pdf", "letter pdf", "intake", "right end", "decide", "password", "work"]


def test():
    whole = run("--help")
    expect("--help is there without a display", whole, 0, "Usage", "--server", "--tour", "--dark", "--data", "--language", "Exit codes")
    for command in COMMANDS:
        tap.ok(command in whole.out, f"--help names {command}", whole)
        one = run(*command.split(), "--help")
        expect(f"{command} --help", one, 0, f"lupavahti {command}", "--json", "Exit codes")
    options = set(re.findall(r"^  --([a-z-]+)", whole.out, re.M))
    for command in COMMANDS:
        options -= set(re.findall(r"^  --([a-z-]+)", run(*command.split(), "--help").out, re.M))
    tap.ok(options <= {"version", "dark", "tour"}, "every other option belongs to a command", options)

    expect("--version", run("--version"), 0, "Lupavahti", "15.20")
    expect("unknown command", run("frobnicate"), 2, "frobnicate")
    expect("unknown option", run("--frob"), 2, "--frob")
    expect("option without its value", run("--data"), 2, "--data")
    expect("flag with a value", run("--dark=1"), 2, "--dark=1")
    expect("missing operand", run("backup"), 2, "lupavahti backup FILE")
    expect("too many operands", run("right", "end", "1", "2"), 2, "lupavahti right end ID")
    expect("half a command", run("audit"), 2)
    expect("option of another command", run("status", "--reason", "x"), 2, "--reason")
    expect("option of a command for the window", run("--force", env={"QT_QPA_PLATFORM": "offscreen"}), 2, "--force")
    expect("unknown language", run("--language", "de"), 2, "fi, sv")
    tap.ok(run("frobnicate", "--json").json["exit"] == 2, "usage faults as JSON")
    expect("a right that is no number", run("right", "end", "first"), 2)
    expect("a moment that is none", run("decide", "u", "1", "1", "H.NIM.01", "--at", "yesterday"), 2)
    expect("an anchor that is none", run("audit", "verify", "--anchor", "1:abc"), 2)

    expect("no display: one sentence and what to do instead", run(), 7, "--tour", "--help")
    tap.ok(len(run().err.strip().splitlines()) == 1, "it is one line", run().err)
    expect("a display that nobody serves", run(env={"DISPLAY": ":7771"}), 7, "--tour")
    tap.ok(json.loads(run("--json").out)["code"] == "cli.no_display", "no display as JSON", run("--json"))

    english = run("--help").out
    for language in ("fi", "sv"):
        translated = run("--help", "--language", language).out
        same = set(english.splitlines()) & set(translated.splitlines()) - {""}
        tap.ok(translated != english and len(same) < 3, f"the help in {language}", same)
    tap.ok(run("--help", env={"LC_ALL": "", "LANG": "fi_FI.UTF-8"}).out == run("--help", "--language", "fi").out, "the system's language counts")
