"""A private desktop: virtual display, session bus, accessibility bus, window manager. Must be started before Atspi is used."""

import mmap
import os
import select
import struct
import subprocess
import tempfile
import zlib
from pathlib import Path

from .waiting import PATIENCE, wait_for

WIDTH, HEIGHT = 1600, 1000


class Screen:
    """Starts everything in order and points this process's environment at it, so that children and Atspi find it."""

    def __init__(self, folder: Path):
        self.folder = folder
        self.processes = []
        self._clean_environment()
        self._start_display()
        self._start_session_bus()
        self._start_accessibility_bus()
        self._start_window_manager()

    def _clean_environment(self):
        home = self.folder / "home"
        runtime = self.folder / "run"
        for place in (home, runtime):
            place.mkdir(mode=0o700)
        for name in list(os.environ):
            if name.startswith(("QT_", "XDG_", "LUPAVAHTI_", "PG", "AT_SPI", "GTK_", "DBUS_", "WAYLAND")):
                del os.environ[name]
        os.environ.update(
            HOME=str(home), XDG_RUNTIME_DIR=str(runtime), XDG_SESSION_TYPE="x11", LANG="C.UTF-8", LC_ALL="C.UTF-8",
            QT_QPA_PLATFORM="xcb", QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0")

    def _start(self, name, arguments, **options):
        log = open(self.folder / f"{name}.log", "wb")
        process = subprocess.Popen(arguments, stdin=subprocess.DEVNULL, stderr=log,
                                   **{"stdout": log, "start_new_session": True, **options})
        self.processes.append(process)
        return process

    @staticmethod
    def _first_line(reader, what):
        """One whole line from a pipe, within bounds; closing earlier would stop the writer in mid-line."""
        text = b""
        while not text.endswith(b"\n"):
            ready, _, _ = select.select([reader], [], [], PATIENCE)
            part = os.read(reader, 4096) if ready else b""
            if not part:
                raise RuntimeError(f"{what} did not start")
            text += part
        return text.decode().split()[0]

    def _start_display(self):
        reader, writer = os.pipe()
        frame = self.folder / "frame"
        frame.mkdir()
        self._start("xvfb", ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(frame),
                             "-noreset", "-nolisten", "tcp"], pass_fds=[writer])
        os.close(writer)
        os.environ["DISPLAY"] = ":" + self._first_line(reader, "Xvfb")
        os.close(reader)
        self.frame = frame / "Xvfb_screen0"
        # A Finnish keyboard has å, ä and ö as keys: nothing is remapped while typing.
        subprocess.run(["setxkbmap", "fi"], check=True, timeout=PATIENCE)

    def _start_session_bus(self):
        reader, writer = os.pipe()
        self._start("session-bus", ["dbus-daemon", "--session", "--nofork", f"--print-address={writer}"], pass_fds=[writer])
        os.close(writer)
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = self._first_line(reader, "dbus-daemon")
        os.close(reader)

    def _start_accessibility_bus(self):
        self._start("accessibility-bus", ["/usr/libexec/at-spi-bus-launcher", "--launch-immediately"])

    def _start_window_manager(self):
        self._start("openbox", ["openbox", "--sm-disable"])
        wait_for(lambda: b"window id" in subprocess.run(["xprop", "-root", "_NET_SUPPORTING_WM_CHECK"], capture_output=True, timeout=PATIENCE).stdout,
                 "the window manager")

    def picture(self, path: Path):
        """Writes what is on the screen as PNG, read straight from the display's frame file (XWD: header, colours, 32-bit pixels)."""
        with open(self.frame, "rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as frame:
            header = struct.unpack(">25I", frame[:100])
            header_size, width, height, line, colours = header[0], header[4], header[5], header[12], header[19]
            start = header_size + colours * 12
            rows = []
            for y in range(height):
                pixels = frame[start + y * line:start + y * line + width * 4]
                rgb = bytearray(width * 3)
                rgb[0::3], rgb[1::3], rgb[2::3] = pixels[2::4], pixels[1::4], pixels[0::4]
                rows.append(b"\0" + bytes(rgb))

        def chunk(kind, data):
            return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">2I5B", width, height, 8, 2, 0, 0, 0))
                         + chunk(b"IDAT", zlib.compress(b"".join(rows), 6)) + chunk(b"IEND", b""))

    def close(self):
        """Ends only what this screen started, last started first."""
        for process in reversed(self.processes):
            if process.poll() is None:
                process.terminate()
                try:
                    process.wait(timeout=5)
                except subprocess.TimeoutExpired:
                    process.kill()
                    process.wait()
        self.processes.clear()


def private_folder():
    """A short path that also another account may enter: a cluster started by root runs as somebody else."""
    folder = Path(tempfile.mkdtemp(prefix="lve-", dir="/tmp"))
    folder.chmod(0o755)
    return folder
