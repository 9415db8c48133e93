"""Keys and pointer, as a person would use them: through the display, to whatever has the focus."""

import subprocess


def _xdotool(*arguments):
    done = subprocess.run(["xdotool", *map(str, arguments)], capture_output=True, text=True, timeout=60)
    if done.returncode != 0:
        raise RuntimeError(f"xdotool {' '.join(map(str, arguments))}: {done.stderr.strip()}")
    return done.stdout


def press(*keys):
    """Presses key combinations one after another: press("ctrl+a", "Delete")."""
    _xdotool("key", "--clearmodifiers", "--delay", "4", *keys)


def type_text(text):
    """Types text into the focused field; line breaks are typed as Return."""
    lines = text.split("\n")
    for number, line in enumerate(lines):
        if number:
            press("Return")
        if line:
            _xdotool("type", "--clearmodifiers", "--delay", "2", "--", line)


def click_at(x, y, times=1):
    _xdotool("mousemove", x, y, "click", "--repeat", times, "--delay", "40", "1")


def windows(pid):
    """What a process shows on the display: windows, dialogs and open menus."""
    try:
        return set(_xdotool("search", "--onlyvisible", "--pid", pid, "").split())
    except RuntimeError:
        return set()


def activate(pid, name="Lupavahti"):
    """Raises and focuses the visible window of a process; a dialog that stands over it keeps the focus. False: not yet."""
    windows = _xdotool("search", "--all", "--onlyvisible", "--pid", pid, "--name", name).split()
    if not windows:
        return False
    _xdotool("windowactivate", windows[-1])
    try:
        return int(_xdotool("getactivewindow", "getwindowpid")) == pid
    except (RuntimeError, ValueError):
        return False
