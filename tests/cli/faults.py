"""Faults of the machine, each with its sentence and exit code, and nothing lost that was confirmed."""
import concurrent.futures
import fcntl
import os
import subprocess
import time

from bench import AS_ROOT, Folder, Running, copy_of, expect, own, run, tap


def fake_postgres(folder, version):
    binaries = os.path.join(folder, "bin-" + version)
    os.makedirs(binaries, exist_ok=True)
    for name in ("postgres", "initdb", "pg_ctl", "pg_dump", "pg_restore"):
        path = os.path.join(binaries, name)
        with open(path, "w", encoding="ascii") as file:
            file.write(f"#!/bin/sh\necho '{name} (PostgreSQL) {version}'\n")
        os.chmod(path, 0o755)
    return {"LUPAVAHTI_PG_BIN": binaries}


def test(world):
    with Folder() as folder:
        data = copy_of(world, folder)
        expect("PostgreSQL missing", run("work", data=data, env={"LUPAVAHTI_PG_BIN": folder}), 5, "postgresql-15")
        expect("PostgreSQL too old", run("work", data=data, env=fake_postgres(folder, "15.19")), 5, "15.19", "15.20")
        expect("PostgreSQL of another major version", run("work", data=data, env=fake_postgres(folder, "16.2")), 5, "16.2")
        deep = os.path.join(folder, "d" * 90)
        os.mkdir(deep)
        own(deep)
        expect("socket path too long", run("work", data=data, env={"LUPAVAHTI_RUNTIME": deep}), 10, "107")

        with open(os.path.join(data, "use.lock"), "a", encoding="ascii") as user:
            fcntl.flock(user, fcntl.LOCK_SH)
            with Running(data):
                expect("stop while another uses it", run("stop", data=data), 8, "--force")
                expect("restore while another uses it", run("restore", "/etc/hostname", data=data), 8)
                tap.ok(run("status", "--json", data=data).json["in_use"], "status tells of the other")
                expect("stop by force", run("stop", "--force", data=data), 0)
        for victim in ("PG_VERSION", "global/pg_control", "pg_wal", "base"):
            os.rename(os.path.join(data, "data", victim), os.path.join(data, "away"))
            expect(f"damaged database: {victim} missing", run("work", data=data), 4, "restore")
            os.rename(os.path.join(data, "away"), os.path.join(data, "data", victim))
        with open(os.path.join(data, "data/PG_VERSION"), "r+", encoding="ascii") as file:
            file.write("17\n")
        expect("data of another major version", run("work", data=data), 5, "17")
        with open(os.path.join(data, "data/PG_VERSION"), "r+", encoding="ascii") as file:
            file.write("15\n")
        expect("put back, it works", run("work", data=data), 0)


def test_schema(world):
    changes = [("schema newer than the program", "insert into meta.migration (number, name, sha256, program) values (9999, 'future', repeat('a', 64), '9.9')", 5, "9999"),
               ("program older than the database allows", "update meta.installation set minimum_program = '99.0.0'", 5, "99.0.0"),
               ("an edited migration", "update meta.migration set sha256 = repeat('0', 64) where number = 3", 4, "3")]
    for name, change, code, word in changes:
        with Folder() as folder:
            data = copy_of(world, folder)
            with Running(data) as server:
                server.sql(change)
            expect(name, run("work", data=data), code, word)
            expect(name + ", migrate", run("migrate", data=data), code, word)


def waited(server, count):
    """Until the count is no longer nothing; within a minute."""
    until = time.monotonic() + 60
    while server.sql(count) == "0":
        if time.monotonic() > until:
            raise RuntimeError(f"still nothing: {count}")
        time.sleep(0.05)


def test_crash(world):
    with Folder() as folder:
        data = copy_of(world, folder)
        with Running(data) as server:
            right, login = server.sql("""
                select r.id || ' ' || w.login_name from data.access_right r
                join data.membership m on m.org_id = r.org_id and m.role = 'responsible_user' and m.person_id <> r.person_id
                     and m.valid_from <= current_date and (m.valid_until is null or m.valid_until > current_date)
                join data.person w on w.id = m.person_id and w.login_name is not null
                where r.state = 'active' order by r.id limit 1""").split()
            count = server.sql("select count(*) from audit.record")
            # The act waits for a lock while its server is killed under it.
            holder = subprocess.Popen(["/usr/lib/postgresql/15/bin/psql", "-Xq", "-h", server.socket, "-U", "cluster_admin", "-d", "lupavahti", "-c",
                                       f"begin; select from data.access_right where id = {right} for update; select pg_sleep(60)"],
                                      stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            waited(server, "select count(*) from pg_stat_activity where query like '%pg_sleep%' and wait_event = 'PgSleep'")
            with concurrent.futures.ThreadPoolExecutor(1) as pool:
                act = pool.submit(run, "right", "end", right, "--as", login, "--reason-code", "left_employment", data=data)
                waited(server, "select count(*) from pg_stat_activity where wait_event_type = 'Lock'")
                server.kill()
                answer = act.result()
            holder.wait()
            expect("the server killed in mid-command", answer, 3)
        after = run("right", "end", right, "--as", login, "--reason-code", "left_employment", data=data)
        expect("the next start recovers, and the act is done once", after, 0)
        tap.ok(any(n.startswith("postmaster.pid.stale") for n in os.listdir(os.path.join(data, "data"))), "the old pid file was put aside, not deleted")
        expect("the audit trail is whole", run("audit", "verify", data=data), 0)
        with Running(data) as server:
            tap.ok(int(server.sql("select count(*) from audit.record")) > int(count), "nothing confirmed is lost")

    # A pid file whose number belongs to another living process.
    with Folder() as folder:
        data = copy_of(world, folder)
        other = subprocess.Popen(["/bin/sleep", "100"])
        path = os.path.join(data, "data/postmaster.pid")
        with open(path, "w", encoding="ascii") as file:
            file.write(f"{other.pid}\n{data}/data\n1700000000\n5432\n/tmp\n\n 1 1\nready\n")
        own(path)
        expect("a stale pid file of another process", run("work", data=data), 0)
        tap.ok(other.poll() is None, "the other process lives on")
        other.kill()
        other.wait()


def test_full_disk(world):
    if not AS_ROOT:
        tap.note("a full disk is tried as root only: it needs a small file system")
        return
    with Folder() as folder:
        disk = os.path.join(folder, "disk")
        os.mkdir(disk)

        def mount(options):
            return subprocess.run(["mount", "-t", "tmpfs", "-o", options, "lv-cli", disk], check=False, capture_output=True).returncode == 0

        if not mount("size=20m,mode=755"):
            tap.note("this machine does not let us mount a small file system")
            return
        try:
            expect("no space for a new database", run("migrate", data=os.path.join(disk, "c")), 6, "MB")
            mount("remount,size=600m")
            data = copy_of(world, disk)
            with open(os.path.join(disk, "filling"), "wb") as filling:
                try:
                    while True:
                        filling.write(b"x" * 65536)
                        filling.flush()
                except OSError:
                    pass
            expect("no space to start", run("work", data=data), 6, "MB")
            expect("no space for a backup", run("backup", os.path.join(disk, "b"), data=data), 6)
            os.remove(os.path.join(disk, "filling"))
            expect("with space it starts again", run("work", data=data), 0)
            expect("and the audit trail is whole", run("audit", "verify", data=data), 0)
        finally:
            subprocess.run(["umount", "-l", disk], check=False)
