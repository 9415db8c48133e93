#!/usr/bin/python3
"""Runs one journey in isolation: run_journey.py JOURNEY --program PATH --artifacts FOLDER [--timeout SECONDS]

JOURNEY is the name of a file beside this one without .py. Exit code 0 when it passed, 1 when it did not, 124 when it took too long."""

import argparse
import os
import shutil
import sys
import unittest
from pathlib import Path

HERE = Path(__file__).resolve().parent


def missing_tools():
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool", "dbus-daemon", "setxkbmap", "xprop") if shutil.which(tool) is None]
    try:
        from gi.repository import Gio  # noqa: F401
    except ImportError:
        missing.append("python3-gi (python3-pyatspi brings it)")
    if not Path("/usr/libexec/at-spi-bus-launcher").exists():
        missing.append("at-spi2-core")
    return missing


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("journey")
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--artifacts", type=Path, required=True)
    parser.add_argument("--timeout", type=float, default=400)
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    sys.path.insert(0, str(HERE))
    if options.inside:
        os.environ["E2E_PROGRAM"] = str(options.program.resolve())
        os.environ["E2E_ARTIFACTS"] = str(options.artifacts.resolve())
        suite = unittest.defaultTestLoader.loadTestsFromName(options.journey)
        result = unittest.TextTestRunner(verbosity=2, failfast=True).run(suite)
        return 0 if result.wasSuccessful() and result.testsRun > 0 else 1
    missing = missing_tools()
    if missing:
        print("missing: " + ", ".join(missing) + " (tests/run installs them)", file=sys.stderr)
        return 1
    from support import isolation
    return isolation.run([sys.executable, "-B", str(Path(__file__).resolve()), *sys.argv[1:], "--inside"], options.timeout)


if __name__ == "__main__":
    sys.exit(main())
