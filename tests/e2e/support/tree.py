"""The program as a screen reader sees it. A Node is found by role and accessible name; searches are bounded.

Tables are never walked: a table of a million rows reports nine million children. Use Table, which asks cell by cell."""

from gi.repository import GLib

from . import atspi, keyboard
from .waiting import PATIENCE, wait_for

Gone = GLib.Error

KINDS = {
    "window": ("frame", "window"), "dialog": ("dialog", "alert", "file chooser"), "button": ("push button", "toggle button"),
    "text": ("text", "entry", "password text"), "combo": ("combo box",), "check": ("check box",), "radio": ("radio button",),
    "table": ("table", "tree table", "tree"), "list": ("list", "list box"), "label": ("label", "static"), "spin": ("spin button",),
    "badge": ("filler", "panel"), "tab": ("page tab",), "menu item": ("menu item",), "item": ("list item", "tree item", "table cell"),
}
CLOSED = KINDS["table"]  # not entered by searches
MOST_NODES = 4000        # a page with more than this is a fault of the page
MOST_CHILDREN = 400      # longer lists are not entered further

_bus = None


def start():
    """Connects to the accessibility bus of the private desktop."""
    global _bus
    _bus = atspi.Bus()


def applications():
    """The programs on the bus."""
    return [Node(tuple(ref)) for ref in _bus.ask(atspi.ROOT, atspi.ACCESSIBLE, "GetChildren")]


def matches(text, wanted):
    """Names are compared without mnemonic marks; a wanted name ending in "*" is a beginning, a callable decides itself."""
    if wanted is None:
        return True
    text = (text or "").replace("&", "")
    if callable(wanted):
        return bool(wanted(text))
    return text.startswith(wanted[:-1]) if wanted.endswith("*") else text == wanted


class Node:
    """One accessible object. What was learnt of it while walking is kept only in seen_role and seen_name; the rest is asked afresh."""

    def __init__(self, ref, seen_role=None, seen_name=None):
        self.ref = ref
        self.seen_role = seen_role
        self.seen_name = seen_name

    def __eq__(self, other):
        return isinstance(other, Node) and self.ref == other.ref

    # What it is
    @property
    def role(self):
        number = _bus.ask(self.ref, atspi.ACCESSIBLE, "GetRole")
        return atspi.ROLES.get(number, f"role {number}")

    @property
    def name(self):
        return _bus.get(self.ref, atspi.ACCESSIBLE, "Name").replace("&", "")

    @property
    def called(self):
        """What it is known by. Qt 6.4 names a combo box by its chosen entry and tells its label apart, as a relation."""
        if (self.seen_role or self.role) != "combo box":
            return self.name if self.seen_name is None else self.seen_name
        for kind, targets in _bus.ask(self.ref, atspi.ACCESSIBLE, "GetRelationSet"):
            if kind == atspi.LABELLED_BY and targets:
                return Node(tuple(targets[0])).name
        return self.description

    @property
    def description(self):
        return _bus.get(self.ref, atspi.ACCESSIBLE, "Description")

    @property
    def parent(self):
        ref = _bus.get(self.ref, atspi.ACCESSIBLE, "Parent")
        return None if ref[1] == atspi.NOTHING else Node(tuple(ref))

    @property
    def pid(self):
        return _bus.process_of(self.ref)

    def has(self, state):
        return has_state(_bus.ask(self.ref, atspi.ACCESSIBLE, "GetState"), state)

    @property
    def showing(self):
        return self.has("showing")

    @property
    def gone_away(self):
        """It exists no more, not even hidden."""
        try:
            return self.role == "invalid"
        except Gone:
            return True

    @property
    def enabled(self):
        return self.has("enabled")

    @property
    def focused(self):
        return self.has("focused")

    @property
    def checked(self):
        return self.has("checked")

    @property
    def text(self):
        """What a field holds."""
        return _bus.ask(self.ref, atspi.TEXT, "GetText", "ii", 0, -1)

    @property
    def box(self):
        """x, y, width, height on the screen."""
        return tuple(_bus.ask(self.ref, atspi.COMPONENT, "GetExtents", "u", 0))

    def children(self):
        return [Node(tuple(ref)) for ref in _bus.ask(self.ref, atspi.ACCESSIBLE, "GetChildren") if ref[1] != atspi.NOTHING]

    # Finding
    def walk(self, hidden=False):
        """Every showing node below this one, level by level, without entering tables."""
        level = [self.ref]
        seen = 0
        while level:
            refs = []
            for answer in _bus.ask_all([(ref, atspi.ACCESSIBLE, "GetChildren", None, ()) for ref in level]):
                refs += [tuple(ref) for ref in (answer or [])[:MOST_CHILDREN] if ref[1] != atspi.NOTHING]
            seen += len(refs)
            if seen > MOST_NODES:
                raise AssertionError(f"more than {MOST_NODES} nodes under {self}")
            answers = _bus.ask_all([(ref, atspi.ACCESSIBLE, "GetRole", None, ()) for ref in refs]
                                   + [(ref, atspi.ACCESSIBLE, "GetState", None, ()) for ref in refs]
                                   + [(ref, atspi.PROPERTIES, "Get", "ss", (atspi.ACCESSIBLE, "Name")) for ref in refs])
            count = len(refs)
            level = []
            for number, ref in enumerate(refs):
                role, states, name = answers[number], answers[count + number], answers[2 * count + number]
                if role is None or states is None or name is None or not (hidden or has_state(states, "showing")):
                    continue
                node = Node(ref, atspi.ROLES.get(role, f"role {role}"), name.replace("&", ""))
                node.seen_states = states
                yield node
                if node.seen_role not in CLOSED:
                    level.append(ref)

    def find_all(self, kind, name=None):
        return [node for node in self.walk() if node.seen_role in KINDS[kind] and matches(node.called, name)]

    def find_now(self, kind, name=None):
        """The node of that kind and name showing now, or LookupError. With several, the first as met."""
        for node in self.walk():
            if node.seen_role in KINDS[kind] and matches(node.called, name):
                return node
        raise LookupError(f"no {kind} “{name}” in {self}")

    def find(self, kind, name=None, timeout=PATIENCE):
        return wait_for(lambda: self.find_now(kind, name), f"{kind} “{name}”", timeout)

    def gone(self, kind, name=None, timeout=PATIENCE):
        wait_for(lambda: not self.find_all(kind, name), f"{kind} “{name}” to go away", timeout)

    def table(self, name=None, timeout=PATIENCE):
        return Table(self.find("table", name, timeout).ref)

    # Doing
    def focus(self):
        """Gives it the keyboard, by the accessibility interface, or by a click when that does not take."""
        _bus.ask(self.ref, atspi.COMPONENT, "GrabFocus")
        try:
            wait_for(lambda: self.focused, f"the focus in {self}", 1.0)
        except AssertionError:
            self.click_here()
        return self

    def actions(self):
        return [action[0] for action in _bus.ask(self.ref, atspi.ACTION, "GetActions")]

    def press(self):
        """Its main action (Press, Toggle …) once it is enabled."""
        wait_for(lambda: self.enabled, f"{self} to be enabled")
        names = self.actions()
        for wanted in ("Press", "Toggle", "ShowMenu"):
            if wanted in names:
                _bus.ask(self.ref, atspi.ACTION, "DoAction", "i", names.index(wanted))
                return self
        return self.click_here()

    def click_here(self, times=1):
        x, y, width, height = self.box
        keyboard.click_at(x + width // 2, y + height // 2, times)
        return self

    def write(self, text):
        """Replaces the content of a text field by typing, and waits until it is there."""
        self.focus()
        keyboard.press("ctrl+a", "Delete")
        keyboard.type_text(text)
        wait_for(lambda: self.text == text, f"“{text}” in {self}")
        return self

    def write_date(self, text):
        """Types a day into a date field as Finns write it: 23.11.2026."""
        self.focus()
        keyboard.press("ctrl+a")
        keyboard.type_text(text)
        keyboard.press("Tab")
        wait_for(lambda: self.text.strip().endswith(text), f"{text} in {self}")
        return self

    def choose(self, item):
        """Picks an entry of a combo box: opens its list, goes down to it, confirms."""
        names = self.entries()
        wanted = next((index for index, name in enumerate(names) if matches(name, item)), None)
        if wanted is None:
            raise AssertionError(f"no entry “{item}” in {self.called}: {names}")
        self.press()
        wait_for(lambda: self._entry_list().showing, f"the opened list of {self.called}")
        keyboard.press("Home", *["Down"] * wanted, "Return")
        wait_for(lambda: matches(self.name, item), f"“{item}” chosen in {self.called}")
        return self

    def _entry_list(self):
        if self.role in KINDS["list"]:
            return self
        found = next((child for child in self.children() if child.role in KINDS["list"]), None)
        if found is None:
            raise LookupError(f"no entries in {self}")
        return found

    def entries(self):
        """All entries of a combo box or list."""
        refs = [child.ref for child in self._entry_list().children()]
        names = _bus.ask_all([(ref, atspi.PROPERTIES, "Get", "ss", (atspi.ACCESSIBLE, "Name")) for ref in refs])
        return [(name or "").replace("&", "") for name in names]

    def tree(self):
        """What there is, as indented text, for failure reports."""
        lines = []

        def show(node, depth):
            if len(lines) > 800:
                return
            try:
                role = node.role
                lines.append("  " * depth + f"{role} “{node.name}”" + ("" if node.enabled else " (disabled)"))
                if role not in CLOSED:
                    for child in node.children():
                        if depth == 0 or child.showing:
                            show(child, depth + 1)
            except Gone:
                lines.append("  " * depth + "(gone)")

        show(self, 0)
        return "\n".join(lines)

    def __repr__(self):
        try:
            return f"{self.role} “{self.name}”"
        except Gone:
            return "(gone)"


def has_state(states, state):
    number = atspi.STATES[state]
    return bool(states[number // 32] >> (number % 32) & 1)


class Table(Node):
    """A table or tree, by its table interface."""

    @property
    def rows(self):
        return _bus.get(self.ref, atspi.TABLE, "NRows")

    @property
    def columns(self):
        return _bus.get(self.ref, atspi.TABLE, "NColumns")

    def headers(self):
        return [_bus.ask(self.ref, atspi.TABLE, "GetColumnDescription", "i", column) for column in range(self.columns)]

    def cell(self, row, column):
        ref = _bus.ask(self.ref, atspi.TABLE, "GetAccessibleAt", "ii", row, column)
        if ref[1] == atspi.NOTHING:
            raise LookupError(f"no cell {row}, {column} in {self}")
        return Node(tuple(ref))

    def texts(self, first, count):
        """Texts of some rows, each as a list of cells."""
        columns = self.columns
        cells = _bus.ask_all([(self.ref, atspi.TABLE, "GetAccessibleAt", "ii", (row, column))
                              for row in range(first, first + count) for column in range(columns)])
        refs = [tuple(cell) if cell and cell[1] != atspi.NOTHING else None for cell in cells]
        asked = [(ref, atspi.PROPERTIES, "Get", "ss", (atspi.ACCESSIBLE, "Name")) for ref in refs if ref]
        names = iter(_bus.ask_all(asked))
        flat = [(next(names) or "") if ref else "" for ref in refs]
        return [flat[start:start + columns] for start in range(0, len(flat), columns)]

    def row_where(self, *wanted, most=300):
        """Number of the first row in which each wanted text is a cell (or matches one, see matches)."""
        for row, texts in enumerate(self.texts(0, min(self.rows, most))):
            if all(any(matches(text, one) for text in texts) for one in wanted):
                return row
        raise LookupError(f"no row with {wanted} in {self}")

    def wait_row(self, *wanted, timeout=PATIENCE):
        """Waits for such a row; returns its number."""
        return wait_for(lambda: (self.row_where(*wanted),), f"a row with {wanted} in {self}", timeout)[0]

    def cell_in_view(self):
        """The first cell of the first row that lies within the view."""
        left, top, width, height = self.box
        for row in range(self.rows):
            cell = self.cell(row, 0)
            if top < cell.box[1] and cell.box[1] + cell.box[3] <= top + height:
                return cell
        raise LookupError(f"no row in view in {self}")

    def selected(self, row):
        return _bus.ask(self.ref, atspi.TABLE, "IsRowSelected", "i", row)

    def select(self, row, patience=5.0):
        """Makes the row current, by a click on its first cell when that lies within the view, else by the keyboard from the top."""
        x, y, width, height = self.cell(row, 0).box
        left, top, table_width, table_height = self.box
        if top <= y and y + height <= top + table_height and height > 0:
            keyboard.click_at(max(x, left) + min(width, table_width) // 2, y + height // 2)
        else:
            self.cell_in_view().click_here()  # Qt 6.4 gives a table the focus by the pointer or Tab only
            keyboard.press("ctrl+Home", *["Down"] * row)
        wait_for(lambda: self.selected(row), f"row {row} selected in {self}", patience)
        return self

    def open(self, row):
        """Opens the row as the keyboard does."""
        self.select(row)
        keyboard.press("Return")
