"""Waiting for something to become true, always bounded; nothing in the journeys sleeps for a guessed time."""

import time

from gi.repository import GLib


PATIENCE = 60.0  # seconds; an idle machine needs one, a crowded one many, and only a fault all of them


class TimedOut(AssertionError):
    """What was waited for did not come in time."""


def wait_for(condition, what, timeout=PATIENCE, pause=0.03):
    """Returns the first true value of condition(). Nodes that vanish meanwhile and failed finds count as "not yet". What is waited for
    is told as text, or by a function that is asked once the time is over."""
    end = time.monotonic() + timeout
    last = None
    while True:
        try:
            value = condition()
            if value:
                return value
        except (LookupError, GLib.Error) as error:
            last = error
        if time.monotonic() >= end:
            reason = f" ({last})" if last else ""
            raise TimedOut(f"not within {timeout:g} s: {what() if callable(what) else what}{reason}")
        time.sleep(pause)
