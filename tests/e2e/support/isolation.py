"""Runs one command so that everything it starts, however deeply, ends with it, and nothing else is touched.

The caller becomes the adopting parent (Linux child subreaper) of whatever detaches itself: the private PostgreSQL server,
services started over D-Bus. It reaps them at once, so that no dead server lingers as a zombie and looks alive to the program."""

import ctypes
import os
import signal
import sys
import time

PR_SET_CHILD_SUBREAPER = 36


def descendants(root):
    """Process ids of all living descendants of root, children before parents."""
    children = {}
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat", encoding="utf-8", errors="replace") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        if fields[0] != "Z":
            children.setdefault(int(fields[1]), []).append(int(entry))
    found = []

    def collect(pid):
        for child in children.get(pid, []):
            collect(child)
            found.append(child)

    collect(root)
    return found


def _reap(main, status):
    """Collects everything that ended; returns the exit status of the main child once it is known."""
    while True:
        try:
            pid, raw = os.waitpid(-1, os.WNOHANG)
        except ChildProcessError:
            return status
        if pid == 0:
            return status
        if pid == main:
            status = os.waitstatus_to_exitcode(raw)


def _end_all(main, status):
    """Asks all descendants to end, then insists."""
    for signum, patience in ((signal.SIGTERM, 3.0), (signal.SIGKILL, 3.0)):
        for pid in descendants(os.getpid()):
            try:
                os.kill(pid, signum)
            except ProcessLookupError:
                pass
        end = time.monotonic() + patience
        while descendants(os.getpid()) and time.monotonic() < end:
            status = _reap(main, status)
            time.sleep(0.02)
    return _reap(main, status)


def run(arguments, timeout):
    """Runs the command; returns its exit code, or 124 when it took longer than the timeout."""
    if ctypes.CDLL(None, use_errno=True).prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "cannot adopt detached processes")
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # ctest gave up: still clean up
    main = os.spawnv(os.P_NOWAIT, arguments[0], arguments)
    end = time.monotonic() + timeout
    status = None
    late = False
    try:
        while status is None:
            status = _reap(main, status)
            if status is None and time.monotonic() > end:
                late = True
                print(f"took longer than {timeout:g} s: ended", file=sys.stderr)
                os.kill(main, signal.SIGINT)  # lets the test framework report where it stood
                end = time.monotonic() + 10
                if late and time.monotonic() > end:
                    break
            time.sleep(0.02)
    finally:
        status = _end_all(main, status)
    return 124 if late else (1 if status is None else abs(status))
