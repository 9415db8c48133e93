"""The frame of every journey: one private desktop and one data folder per class, named steps, pictures when something fails."""

import os
import shutil
import sys
import time
import unittest
from contextlib import contextmanager
from pathlib import Path

from . import tree
from .program import Program, command_line
from .screen import Screen, private_folder


class Journey(unittest.TestCase):
    longMessage = True
    maxDiff = 2000
    language = "en"    # journeys find things by their English names unless they say otherwise

    @classmethod
    def setUpClass(cls):
        cls.executable = Path(os.environ["E2E_PROGRAM"])
        cls.artifacts = Path(os.environ["E2E_ARTIFACTS"]) / cls.__name__
        shutil.rmtree(cls.artifacts, ignore_errors=True)
        cls.artifacts.mkdir(parents=True)
        cls.folder = private_folder()
        cls.data = cls.folder / "data"
        cls.programs = []
        cls.addClassCleanup(cls._clean_up)
        cls.screen = Screen(cls.folder)
        tree.start()
        cls.begun = time.monotonic()

    @classmethod
    def _clean_up(cls):
        for program in cls.programs:
            program.kill()
        if cls.data.exists():
            command_line(cls.executable, cls.data, "stop")
        if hasattr(cls, "screen"):
            cls.screen.close()
        for log in cls.folder.glob("*.log"):
            shutil.copy(log, cls.artifacts)
        for log in cls.data.glob("**/*.log"):
            shutil.copy(log, cls.artifacts / f"data-{log.name}")
        shutil.rmtree(cls.folder, ignore_errors=True)

    @classmethod
    def start(cls, *arguments, language=None):
        program = Program(cls.executable, cls.data, cls.folder / f"program-{len(cls.programs) + 1}.log",
                          "--language", language or cls.language, *arguments)
        cls.programs.append(program)
        return program

    def command_line(self, *arguments):
        return command_line(self.executable, self.data, *arguments)

    @contextmanager
    def step(self, what):
        """One step of the journey; its time is printed, and when it fails, the screen and the tree are kept."""
        begun = time.monotonic()
        try:
            yield
        except BaseException as error:
            self.keep(what)
            if isinstance(error, Exception):
                error.args = (f"in step “{what}”: {error}",)
            raise
        finally:
            print(f"{time.monotonic() - self.begun:6.1f} s  {what} ({time.monotonic() - begun:.1f} s)", file=sys.stderr, flush=True)

    def keep(self, what):
        """A picture of the screen and the accessibility tree of every program, for whoever looks into the failure."""
        stem = "".join(letter if letter.isalnum() else "-" for letter in what)[:60]
        try:
            self.screen.picture(self.artifacts / f"{stem}.png")
            text = []
            for program in self.programs:
                for application in tree.applications():
                    if application.pid == program.pid:
                        text.append(application.tree())
            (self.artifacts / f"{stem}.txt").write_text("\n\n".join(text), encoding="utf-8")
            print(f"        screen and tree: {self.artifacts}/{stem}.{{png,txt}}", file=sys.stderr)
        except Exception as fault:  # the failure itself matters more than its picture
            print(f"        no picture: {fault}", file=sys.stderr)
