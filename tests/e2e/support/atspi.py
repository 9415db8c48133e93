"""The accessibility bus, spoken directly: many questions travel at once, so that looking over a whole page takes one breath.

The stock library asks one question at a time and waits; with its cache off, which a test needs, a page costs seconds."""

from gi.repository import Gio, GLib

ROOT = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
NOTHING = "/org/a11y/atspi/null"
PATIENCE = 30_000  # milliseconds

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TABLE = "org.a11y.atspi.Table"
TEXT = "org.a11y.atspi.Text"
PROPERTIES = "org.freedesktop.DBus.Properties"

# Numbers of the protocol (AtspiRole, AtspiStateType, AtspiRelationType) that the journeys speak of.
ROLES = {
    0: "invalid", 2: "alert", 7: "check box", 8: "check menu item", 11: "combo box", 16: "dialog", 19: "file chooser", 20: "filler", 23: "frame",
    27: "image", 29: "label", 30: "layered pane", 31: "list", 32: "list item", 33: "menu", 34: "menu bar", 35: "menu item", 37: "page tab",
    38: "page tab list", 39: "panel", 40: "password text", 41: "popup menu", 42: "progress bar", 43: "push button", 44: "radio button",
    45: "radio menu item", 48: "scroll bar", 49: "scroll pane", 50: "separator", 51: "slider", 52: "spin button", 53: "split pane",
    54: "status bar", 55: "table", 56: "table cell", 57: "table column header", 61: "text", 62: "toggle button", 63: "tool bar", 64: "tool tip",
    65: "tree", 66: "tree table", 67: "unknown", 68: "viewport", 69: "window", 75: "application", 79: "entry", 83: "heading", 88: "link",
    91: "tree item", 98: "list box", 116: "static",
}
STATES = {"checked": 4, "enabled": 8, "expanded": 10, "focusable": 11, "focused": 12, "selected": 23, "showing": 25, "visible": 30}
LABELLED_BY = 2


class Bus:
    """One connection to the accessibility bus. A ref is (bus name of the program, object path)."""

    def __init__(self):
        session = Gio.bus_get_sync(Gio.BusType.SESSION)
        address = session.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE,
                                    PATIENCE, None).unpack()[0]
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.connection = Gio.DBusConnection.new_for_address_sync(address, flags, None, None)

    def ask(self, ref, interface, method, signature=None, *arguments):
        parameters = GLib.Variant(f"({signature})", arguments) if signature else None
        try:
            answer = self.connection.call_sync(ref[0], ref[1], interface, method, parameters, None, Gio.DBusCallFlags.NONE, PATIENCE, None).unpack()
        except GLib.Error as error:
            if error.matches(Gio.io_error_quark(), Gio.IOErrorEnum.TIMED_OUT):  # busy is not gone
                raise TimeoutError(f"no answer to {method} within {PATIENCE / 1000:g} s") from error
            raise
        return answer[0] if len(answer) == 1 else answer

    def get(self, ref, interface, name):
        return self.ask(ref, PROPERTIES, "Get", "ss", interface, name)

    def ask_all(self, questions):
        """Answers of many (ref, interface, method, signature, arguments), sent before the first answer is awaited; None where it failed."""
        answers = [None] * len(questions)
        open_questions = len(questions)

        def take(connection, result, number):
            nonlocal open_questions
            open_questions -= 1
            try:
                answer = connection.call_finish(result).unpack()
                answers[number] = answer[0] if len(answer) == 1 else answer
            except GLib.Error:
                pass  # gone meanwhile

        for number, (ref, interface, method, signature, arguments) in enumerate(questions):
            parameters = GLib.Variant(f"({signature})", arguments) if signature else None
            self.connection.call(ref[0], ref[1], interface, method, parameters, None, Gio.DBusCallFlags.NONE, PATIENCE, None, take, number)
        loop = GLib.MainContext.default()
        while open_questions:
            loop.iteration(True)
        return answers

    def process_of(self, ref):
        return self.ask(("org.freedesktop.DBus", "/org/freedesktop/DBus"), "org.freedesktop.DBus", "GetConnectionUnixProcessID", "s", ref[0])
