"""A PostgreSQL of one test run: own folder, unix socket only, gone when the run ends. Root steps down to the account postgres."""
import glob
import os
import pwd
import shutil
import subprocess
import tempfile
import threading

import psycopg2

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
BINARIES = os.environ.get("PG_BINARIES") or sorted(glob.glob("/usr/lib/postgresql/15/bin"))[-1]


class Scratch:
    """with Scratch() as s: s.load("world", demo=True); s.copy("world", "one"); s.connect("one", "u_…")"""

    def __init__(self, settings=()):
        self.folder = tempfile.mkdtemp(prefix="lv-")
        self.port = "5432"
        self.account = None
        if os.getuid() == 0:
            self.account = pwd.getpwnam("postgres")
            os.chown(self.folder, self.account.pw_uid, self.account.pw_gid)
        os.chmod(self.folder, 0o755)
        self.settings = settings
        self._copying = threading.Lock()

    def _run(self, *command):
        step_down = ["runuser", "-u", "postgres", "--"] if self.account else []
        subprocess.run(step_down + list(command), check=True, cwd=self.folder, stdout=subprocess.DEVNULL)

    def __enter__(self):
        data = os.path.join(self.folder, "data")
        self._run(f"{BINARIES}/initdb", "-D", data, "-U", "postgres", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "-N")
        options = ["listen_addresses=''", f"port={self.port}", f"unix_socket_directories='{self.folder}'", "fsync=off",
                   "synchronous_commit=off", "full_page_writes=off", "max_connections=120", "shared_buffers=128MB",
                   "autovacuum=off", "max_wal_size=4GB", *self.settings]
        text = "\n".join(options) + "\n"
        with open(os.path.join(self.folder, "extra.conf"), "w", encoding="utf-8") as out:
            out.write(text)
        self._run("sh", "-c", f"cat {self.folder}/extra.conf >> {data}/postgresql.conf")
        self._run(f"{BINARIES}/pg_ctl", "-D", data, "-w", "-l", os.path.join(self.folder, "log"), "start")
        return self

    def __exit__(self, *_):
        self._run(f"{BINARIES}/pg_ctl", "-D", os.path.join(self.folder, "data"), "-w", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    def environment(self, user="postgres"):
        return {**{k: v for k, v in os.environ.items() if not k.startswith("PG")},
                "PGHOST": self.folder, "PGPORT": self.port, "PGUSER": user, "PGOPTIONS": ""}

    def load(self, database, *options):
        """Installs the whole schema the way every installation does."""
        done = subprocess.run([os.path.join(ROOT, "tests/support/load_schema.sh"), *options, database],
                              env=self.environment(), text=True, capture_output=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(f"the schema does not install:\n{done.stdout}{done.stderr}")

    def copy(self, template, database):
        """A copy by template lacks what stands in the catalogue of databases, so roles.sql runs on it again."""
        with self._copying:
            self.execute("postgres", f'create database "{database}" template "{template}"')
            self.file(database, "sql/roles.sql")

    def drop(self, database):
        self.execute("postgres", f'drop database if exists "{database}" with (force)')

    def connect(self, database, user="postgres", autocommit=True, **more):
        link = psycopg2.connect(host=self.folder, port=self.port, dbname=database, user=user, **more)
        link.autocommit = autocommit
        return link

    def execute(self, database, sql, values=None, user="postgres"):
        """Runs one text, gives back the rows of its last statement, if any."""
        link = self.connect(database, user)
        try:
            with link.cursor() as cursor:
                cursor.execute(sql, values)
                return cursor.fetchall() if cursor.description else []
        finally:
            link.close()

    def file(self, database, path):
        with open(os.path.join(ROOT, path), encoding="utf-8") as text:
            self.execute(database, text.read())


class Tap:
    """Prints results as TAP and remembers whether all held."""

    def __init__(self):
        self.count = 0
        self.failed = 0

    def ok(self, held, name, detail=""):
        self.count += 1
        self.failed += not held
        print(f"{'ok' if held else 'not ok'} {self.count} - {name}", flush=True)
        if detail and not held:
            for line in str(detail).splitlines():
                print(f"#   {line}", flush=True)
        return held

    def note(self, text):
        print(f"# {text}", flush=True)

    def close(self):
        print(f"1..{self.count}")
        print(f"# {self.count - self.failed} of {self.count} hold")
        return 1 if self.failed else 0
