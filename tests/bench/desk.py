"""The agency's desk with twenty years of cases behind it, against the same desk with few: part "desk" of tests/bench/run.
Every read that a person makes by opening a page, as the program composes it; quiet tenth of forty turns. Pages of lists are planned anew
each time; what is read by key is measured both ways, opened for the first time in a session and again."""
import os
import subprocess

HERE = os.path.dirname(os.path.abspath(__file__))
EXPERT, SUPERVISOR = "u_c00000000002", "u_c00000000004"
SORTS = [("submitted_at", "desc"), ("due_on", "asc"), ("org_name_fi_key", "asc"), ("org_name_sv_key", "asc"), ("state", "asc"), ("diary_number", "asc")]
FIGURES = ("time_summary", "time_by_phase", "time_percentiles", "time_flow", "time_distribution")
SECTIONS = (("application_clock", "id"), ("application_phase_list", "application_id"), ("application_forecast", "id"), ("application_item_list", "application_id"))


def opened(object_name, which, sections):
    """What the page of one object reads, as list::selectAll and list::allowedActions write it: part, text, values."""
    for view, key in ((f"{object_name}_detail", "id"), *sections):
        yield view, f"select * from ui.{view} where true and {key} = $1 limit 1000", (str(which),)
    yield "history", "select * from ui.history where true and object = $1 and object_id = $2 order by at desc, id desc limit 61", (object_name, str(which))
    yield "acts", "select act, allowed, code from ui.allowed_action($1, $2)", (object_name, str(which))


def with_values(text, values):
    for number, value in enumerate(values, 1):
        text = text.replace(f"${number}", f"'{value}'")
    return text


def statements(scratch, database, page):
    """label, user, text and for what is kept its values; what a page reads together has one label before the slash."""
    case = scratch.execute(database, "select id from data.application where state = 'in_handling' order by id desc limit 1")[0][0]
    old = scratch.execute(database, "select id from data.application where state = 'closed' order by id limit 1")[0][0]
    yield "worklist of the expert, first page", EXPERT, "select * from ui.worklist order by due_on asc nulls last, id asc limit 256"
    yield "worklist, what is late", EXPERT, "select * from ui.worklist where lateness = 'late' order by due_on asc nulls last, id asc limit 256"
    yield "figures above the worklist", EXPERT, "select * from ui.worklist_figures"
    for sort, direction in SORTS:
        nulls = "nulls last" if direction == "asc" else "nulls first"
        count = scratch.execute(database, f"select count(*) from ui.application_list where {sort} is not null")[0][0]
        yield f"applications by {sort}, first page", SUPERVISOR, page("application_list", sort, direction, False, None)
        for name, share in (("middle", 0.5), ("last", 0.99)):
            anchor = scratch.execute(database, f"select {sort}::text, id from ui.application_list where {sort} is not null order by {sort} {direction} {nulls}, "
                                               f"id {direction} {nulls} offset {int(count * share)} limit 1")[0]
            yield f"applications by {sort}, {name} page", SUPERVISOR, page("application_list", sort, direction, False, anchor)
    yield "applications, one organisation's name begun", SUPERVISOR, "select * from ui.application_list where starts_with(org_name_fi_key, data.sort_key('k')) order by submitted_at desc nulls first, id desc limit 256"
    yield "applications, diary number begun", SUPERVISOR, "select * from ui.application_list where starts_with(diary_number, 'DVV/77') order by submitted_at desc nulls first, id desc limit 256"
    for view, column, typed in (("application_list", "diary_number", "DVV/5"), ("organisation_list", "name_key", "k"), ("permit_list", "number", "5"), ("people_list", "person_name_key", "h")):
        typed = f"data.sort_key('{typed}')" if column.endswith("_key") else f"'{typed}'"
        yield f"search over everything/{view}", EXPERT, f"select * from ui.{view} where starts_with({column}, {typed}) order by {column} asc nulls last limit 8"
    for name, which in (("open", case), ("20 years old", old)):
        for part, text, values in opened("application", which, SECTIONS):
            yield f"page of an application, {name}/{part}", EXPERT, with_values(text, values)
            yield f"page of an application, {name}, opened again/{part}", EXPERT, text, *values
    presented = scratch.execute(database, "select id from data.application where state = 'presented' order by id desc limit 1")[0][0]
    effects, values = "select * from ui.decision_rehearsal where true and application_id = $1 limit 1000", (str(presented),)
    yield "what signing would do, of one case among all that wait for it", EXPERT, with_values(effects, values)
    yield "what signing would do, of one case among all that wait for it, opened again", EXPERT, effects, *values
    for name, years in (("12 months", 1), ("20 years", 20)):
        for function in FIGURES:
            place = "what is seen first" if function in FIGURES[:2] else "the other charts"
            yield f"processing times, {name}, {place}/{function}", SUPERVISOR, f"select * from ui.{function}(null, null, null, (current_date - {365 * years})::date, current_date)"


def desk(scratch, sizes, page, turns):
    """Milliseconds by what is read and number of cases; page composes one of a list, turns is the program that measures."""
    found = {}
    for size in sizes:
        database = f"q{size}"
        scratch.load(database, "--no-lint")
        subprocess.run(["psql", "-qX", "-v", "ON_ERROR_STOP=1", "-v", f"cases={size}", "-d", database, "-f", os.path.join(HERE, "desk.sql")],
                       env=scratch.environment(), check=True, stdout=subprocess.DEVNULL)
        lines = "\n".join("\t".join(s) for s in statements(scratch, database, page)) + "\n"
        done = subprocess.run([turns, f"host={scratch.folder} port={scratch.port} dbname={database}", "40"], input=lines, text=True, capture_output=True, check=True)
        for label, time, _ in (line.split("\t") for line in done.stdout.splitlines()):
            for name in {label, label.split("/")[0]}:       # a page, and each read of it apart
                found.setdefault(name, {}).setdefault(size, 0.0)
                found[name][size] += float(time) / 1000
    return found
