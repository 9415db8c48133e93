"""A shared server over TLS: installed by its administrator, used with a name and a password, and every way in which that goes wrong."""
import os
import socket
import subprocess

from bench import BINARIES, Folder, expect, own, run, stepped_down, tap


def certificates(folder):
    def openssl(*words):
        subprocess.run(["openssl", *words], check=True, capture_output=True, cwd=folder)
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Test authority", "-keyout", "ca.key", "-out", "ca.crt")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", "server.key", "-out", "server.csr")
    openssl("x509", "-req", "-in", "server.csr", "-CA", "ca.crt", "-CAkey", "ca.key", "-CAcreateserial", "-days", "2", "-out", "server.crt")
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=Another authority", "-keyout", "other.key", "-out", "other.crt")
    os.chmod(os.path.join(folder, "server.key"), 0o600)
    for name in ("server.key", "server.crt"):
        own(os.path.join(folder, name))


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def test():
    with Folder() as folder:
        certificates(folder)
        own(folder)
        data, port = os.path.join(folder, "data"), free_port()
        subprocess.run(stepped_down(f"{BINARIES}/initdb", "-D", data, "-U", "admin", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "-N"),
                       check=True, stdout=subprocess.DEVNULL, cwd="/")
        hba = os.path.join(data, "pg_hba.conf")
        with open(hba, "w", encoding="ascii") as file:
            file.write("local all all trust\nhostssl all all 127.0.0.1/32 scram-sha-256\n")
        options = (f"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories={folder} -c fsync=off -c ssl=on "
                   f"-c ssl_cert_file={folder}/server.crt -c ssl_key_file={folder}/server.key -c password_encryption=scram-sha-256")
        subprocess.run(stepped_down(f"{BINARIES}/pg_ctl", "-D", data, "-w", "-l", f"{folder}/log", "-o", options, "start"),
                       check=True, stdout=subprocess.DEVNULL, cwd="/")
        try:
            tried(folder, port)
        finally:
            subprocess.run(stepped_down(f"{BINARIES}/pg_ctl", "-D", data, "-w", "-m", "immediate", "stop"), check=False, stdout=subprocess.DEVNULL, cwd="/")


def own_password(folder, sql, login, person):
    """The first password is changed before anything else; the new one never reaches the server, its logs or the lists of sessions."""
    first, second, third = "correct horse", "quiet lake under 7 birches", "another Long sentence, kept"
    audit = ["audit", "verify"]

    def change(present, *fresh, json=False):
        return run("password", "--server", person, "--password-stdin", *(["--json"] if json else []), stdin="\n".join([present, *fresh]) + "\n")

    def kept():
        return sql(f"select rolpassword from pg_authid where rolname = '{login}'", "postgres")

    def with_password(password, *words):
        return run(*words, "--server", person, "--password-stdin", stdin=password + "\n")

    expect("on the private database there is no password to change", run("password"), 2, "--server")
    before = kept()
    expect("the present password is asked for", run("password", "--server", person), 3, "--password-stdin")
    expect("a wrong present one", change("wrong", second), 3, "password")
    expect("no new one", change(first), 2, "second line")
    for fresh, word in {"kuusi puuta": "15 characters", "aaaaaaaaaaaaaaaaaaaa": "eight", "kesäinen järvimaisema": "keyboard", "hauki Virta on kala 8": "your name",
                        f"salasana {login}!": "your name"}.items():
        expect(f"a weak one: {fresh[:8]}…", change(first, fresh), 1, word)
    tap.ok(kept() == before, "nothing of it changed the login")
    sql(f"update data.person set first_password = true where login_name = '{login}'")
    for setting in ("log_statement = 'all'", "log_min_duration_statement = 0", "log_parameter_max_length_on_error = -1"):
        sql(f"alter system set {setting}", "postgres")
    sql("select pg_reload_conf()", "postgres")
    idle = subprocess.Popen([f"{BINARIES}/psql", "-XAtq", person], env={**os.environ, "PGPASSWORD": first}, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    idle.stdin.write("select 'here';\n")
    idle.stdin.flush()
    tap.ok(idle.stdout.readline().strip() == "here", "control: somebody else is in with the first password")
    done = change(first, second, json=True)
    tap.ok(done.json["ok"] and done.json["login"] == login, "the password is changed", done)
    idle.stdin.write("select 'still here';\n")
    idle.stdin.close()
    tap.ok("still here" not in idle.stdout.read(), "and the other session has ended")
    idle.wait()
    tap.ok(sql(f"select first_password from data.person where login_name = '{login}'") == "f", "it is the first one no more")
    tap.ok(kept().startswith("SCRAM-SHA-256$4096:") and kept() != before, "the server keeps a new verifier")
    expect("the old one opens nothing", with_password(first, *audit), 3, "password")
    expect("the new one does", with_password(second, *audit), 0)
    expect("changed once more", change(second, third), 0, "has been changed")
    expect("and back to the one of before", change(third, first + " staple 9"), 0)
    with open(os.path.join(folder, "log"), encoding="utf-8", errors="replace") as log:
        text = log.read()
    tap.ok("change_own_password" in text, "control: the log tells every statement")
    tap.ok(not any(secret in text for secret in (second, third, first + " staple 9")), "no password stands in the server's log")
    tap.ok(sql("select count(*) from audit.record where act = 'change_own_password' and result = 'accepted'") == "3", "each change is on record")
    for setting in ("log_statement", "log_min_duration_statement", "log_parameter_max_length_on_error"):
        sql(f"alter system reset {setting}", "postgres")
    sql("select pg_reload_conf()", "postgres")
    sql(f"alter role {login} password '{first}'", "postgres")


def tried(folder, port):
    def sql(text, database="lupavahti"):
        done = subprocess.run([f"{BINARIES}/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", folder, "-p", str(port), "-U", "admin", "-d", database],
                              input=text, text=True, capture_output=True, check=False)
        if done.returncode:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    login = "u_0123456789ab"
    admin = f"host={folder} port={port} dbname=lupavahti user=admin"
    person = f"host=localhost port={port} dbname=lupavahti user={login} sslrootcert={folder}/ca.crt"

    def as_person(*words, password="correct horse", server=None):
        return run(*words, "--server", server or person, "--password-stdin", stdin=password + "\n")

    expect("a database that is not there", run("status", "--server", admin), 3)
    sql("create database empty", "postgres")
    expect("a database without the schema", run("work", "--server", admin.replace("dbname=lupavahti", "dbname=empty")), 5, "migrate")
    expect("the administrator installs the schema", run("migrate", "--server", admin), 0)
    expect("a second time changes nothing", run("migrate", "--server", admin), 0, "up to date")
    tap.ok(sql("select demo from meta.installation") == "f", "a shared server gets no demo people")
    sql(f"""create role {login} login connection limit 6 password 'correct horse'; grant lv_agency to {login};
            insert into data.organisation (class, name_fi, name_sv) values ('agency', 'Virasto', 'Verket');
            insert into data.person (login_name, given_names, family_name) values ('{login}', 'Aino', 'Virta');
            insert into data.membership (person_id, org_id, role, valid_from) select p.id, o.id, 'auditor', '2020-01-01' from data.person p, data.organisation o where o.class = 'agency' limit 1""")

    expect("status with the right password", as_person("status"), 0, "15.")
    expect("due work with the right password", as_person("work"), 0)
    expect("the audit trail, by an auditor", as_person("audit", "verify"), 0)
    expect("a wrong password", as_person("status", password="wrong"), 3, "password")
    expect("no password and no terminal to ask on", run("status", "--server", person), 3, "--password-stdin")
    expect("an unknown login", as_person("status", server=person.replace(login, "u_ffffffffffff")), 3, "password")
    expect("a person may not migrate", as_person("migrate"), 1)
    expect("backups of a shared server are the server's own", run("backup", os.path.join(folder, "b"), "--server", admin), 2)
    own_password(folder, sql, login, person)
    sql(f"alter role {login} nologin", "postgres")
    expect("a revoked login", as_person("status"), 3, "let this login in")
    sql(f"alter role {login} login", "postgres")

    expect("a password in the address", run("status", "--server", person + " password=x"), 2, "password")
    expect("weak TLS to another machine", run("status", "--server", "host=db.example.org dbname=lupavahti user=x sslmode=prefer"), 2, "verify-full")
    expect("an address that is none", run("status", "--server", "what is this"), 2)
    expect("a word that libpq does not know", run("status", "--server", person + " colour=red"), 2)
    expect("a certificate of another authority", as_person("status", server=person.replace("ca.crt", "other.crt")), 3, "certificate")
    expect("a certificate for another name", as_person("status", server=person.replace("host=localhost", "host=127.0.0.1")), 3, "certificate")
    expect("nobody listens there", as_person("status", server=person.replace(f"port={port}", "port=1")), 3)

    sql("insert into meta.migration (number, name, sha256, program) values (9999, 'future', repeat('a', 64), '9.9')")
    expect("schema newer than the program", as_person("work"), 5, "9999")
    sql("delete from meta.migration where number in (9999, (select max(number) from meta.migration where number < 9999))")
    expect("schema older than the program", as_person("work"), 5, "migrate")
