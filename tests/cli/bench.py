"""What the tests of the command line stand on: running the program, a private database to work with, a server with TLS."""
import json
import os
import pwd
import shutil
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
sys.path.insert(0, os.path.join(ROOT, "tests/support"))
from scratch import BINARIES, Tap  # noqa: E402

PROGRAM = os.environ.get("LUPAVAHTI") or os.path.join(ROOT, ".build/release/lupavahti")
AS_ROOT = os.getuid() == 0
tap = Tap()


def account():
    return pwd.getpwnam("postgres") if AS_ROOT else pwd.getpwuid(os.getuid())


def own(path):
    """Root hands a path on to the account that PostgreSQL runs under."""
    if AS_ROOT:
        os.chown(path, account().pw_uid, account().pw_gid)


def stepped_down(*command):
    return (["runuser", "-u", "postgres", "--"] if AS_ROOT else []) + list(command)


class Answer:
    def __init__(self, done):
        self.exit, self.out, self.err = done.returncode, done.stdout, done.stderr

    @property
    def json(self):
        return json.loads(self.out)

    def __str__(self):
        return f"exit {self.exit}\n{self.out}{self.err}"


def run(*words, data=None, stdin="", env=None, timeout=600):
    environment = {k: v for k, v in os.environ.items() if not k.startswith("PG") and k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "LANG", "LC_ALL")}
    environment.update({"LC_ALL": "C.UTF-8", **(env or {})})
    command = [PROGRAM, *words] + (["--data", data] if data else [])
    return Answer(subprocess.run(command, input=stdin, text=True, capture_output=True, env=environment, timeout=timeout, check=False))


def expect(name, answer, exit_code, *sentences):
    """The exit code is this, every sentence part is said, on standard error when it is a failure, and no place of it is empty."""
    said = answer.out + answer.err
    good = answer.exit == exit_code and all(s in said for s in sentences) and "{" not in answer.err
    if exit_code != 0:
        good = good and (answer.err.strip() != "" or answer.out.startswith("{") or exit_code in (1, 4))
    return tap.ok(good, name, answer)


class Folder:
    """A folder of one test below /var/tmp, which other accounts may enter."""

    def __enter__(self):
        self.path = tempfile.mkdtemp(prefix="lv-cli-", dir="/var/tmp")
        os.chmod(self.path, 0o755)
        return self.path

    def __exit__(self, *_):
        shutil.rmtree(self.path, ignore_errors=True)


class Running:
    """The server of a private database, brought up by hand so that a test can look inside or do harm."""

    def __init__(self, data):
        self.data = os.path.join(data, "data")

    def __enter__(self):
        self.socket = tempfile.mkdtemp(prefix="lvs-", dir="/tmp")
        own(self.socket)
        subprocess.run(stepped_down(f"{BINARIES}/pg_ctl", "-D", self.data, "-w", "-l", "/dev/null", "-o",
                                    f"-c listen_addresses='' -c unix_socket_directories={self.socket}", "start"),
                       check=True, stdout=subprocess.DEVNULL, cwd="/")
        return self

    def sql(self, text, database="lupavahti"):
        done = subprocess.run([f"{BINARIES}/psql", "-XAtq", "-v", "ON_ERROR_STOP=1", "-h", self.socket, "-U", "cluster_admin", "-d", database],
                              input=text, text=True, capture_output=True, check=False)
        if done.returncode != 0:
            raise RuntimeError(done.stderr)
        return done.stdout.strip()

    def kill(self):
        with open(os.path.join(self.data, "postmaster.pid"), encoding="ascii") as file:
            pid = int(file.readline())
        os.kill(pid, 9)
        for _ in range(100):
            if not os.path.exists(f"/proc/{pid}/cwd") or not _alive(pid):
                return
            time.sleep(0.05)

    def __exit__(self, *_):
        subprocess.run(stepped_down(f"{BINARIES}/pg_ctl", "-D", self.data, "-w", "-m", "fast", "stop"),
                       check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        shutil.rmtree(self.socket, ignore_errors=True)


def _alive(pid):
    try:
        os.readlink(f"/proc/{pid}/cwd")
        return True
    except OSError:
        return False


def copy_of(world, folder, name="c"):
    """A private database of its own, copied from one that is stopped."""
    target = os.path.join(folder, name)
    subprocess.run(["cp", "-a", world, target], check=True)
    return target
