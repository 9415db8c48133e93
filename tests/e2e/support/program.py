"""The program under test: started with a data folder of its own, watched through the accessibility tree, ended politely."""

import json
import os
import subprocess
from pathlib import Path

from . import keyboard, tree
from .waiting import PATIENCE, wait_for


class Program:
    """One running window. Several may share a data folder, as two people on one machine do."""

    def __init__(self, executable: Path, data: Path, log: Path, *arguments):
        self.executable, self.data = executable, data
        self.log = open(log, "ab")
        environment = {**os.environ, "LUPAVAHTI_HOME": str(data)}
        self.process = subprocess.Popen([str(executable), *arguments], stdin=subprocess.DEVNULL, stdout=self.log, stderr=self.log,
                                        env=environment, start_new_session=True)

    @property
    def pid(self):
        return self.process.pid

    def application(self, timeout=PATIENCE):
        """The root of its accessibility tree."""
        def present():
            if self.process.poll() is not None:
                raise AssertionError(f"the program ended with code {self.process.returncode}; see {self.log.name}")
            return next((one for one in tree.applications() if one.pid == self.pid), None)

        return wait_for(present, "the program on the accessibility bus", timeout)

    def find(self, kind, name=None, timeout=PATIENCE):
        return self.application().find(kind, name, timeout)

    def activate(self):
        """Brings its window to the front, so that keys go there."""
        wait_for(lambda: keyboard.activate(self.pid), "a visible window")
        return self

    def quit(self, timeout=PATIENCE):
        """Leaves the program as its user does; returns its exit code."""
        self.activate()
        keyboard.press("ctrl+q")
        code = self.process.wait(timeout=timeout)
        self.log.close()
        return code

    def kill(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        if not self.log.closed:
            self.log.close()


def command_line(executable: Path, data: Path, *arguments, timeout=2 * PATIENCE):
    """Runs the command line twin; returns exit code, parsed JSON of stdout (None when it is none) and stderr."""
    environment = {**os.environ, "LUPAVAHTI_HOME": str(data)}
    done = subprocess.run([str(executable), *map(str, arguments)], capture_output=True, text=True, timeout=timeout, env=environment,
                          stdin=subprocess.DEVNULL)
    try:
        answer = json.loads(done.stdout)
    except json.JSONDecodeError:
        answer = None
    return done.returncode, answer, done.stderr
