"""A window that is told to end by a signal stops its private server, as when it is closed by hand."""
import os
import signal
import subprocess
import time

from bench import PROGRAM, Folder, copy_of, tap


def waited(condition, seconds=30):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.05)
    return False


def test(world):
    with Folder() as folder:
        data = copy_of(world, folder)
        pid_file = os.path.join(data, "data/postmaster.pid")
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": folder}

        def ready():
            try:
                with open(pid_file, encoding="ascii") as file:
                    return "ready" in file.read()
            except OSError:
                return False

        for number in (signal.SIGTERM, signal.SIGHUP, signal.SIGINT):
            window = subprocess.Popen([PROGRAM, "--data", data], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
            started = waited(lambda: ready() or window.poll() is not None) and window.poll() is None
            time.sleep(0.5)         # into the middle of its work
            window.send_signal(number)
            try:
                _, said = window.communicate(timeout=30)
            except subprocess.TimeoutExpired:
                window.kill()
                _, said = window.communicate()
            tap.ok(started and window.returncode == 0 and not os.path.exists(pid_file), f"{number.name}: the window ends and takes its server along",
                   f"started {started}, exit {window.returncode}, server {'left' if os.path.exists(pid_file) else 'gone'}\n{said}")
