"""The program as a screen reader sees it. A Node is found by role and accessible name; searches are bounded.

Tables are never walked: a table of a million rows reports nine million children. Use Table, which asks cell by cell."""

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from . import keyboard  # noqa: E402
from .waiting import wait_for  # noqa: E402

Role = Atspi.Role
State = Atspi.StateType

ROLES = {
    "window": (Role.FRAME, Role.WINDOW), "dialog": (Role.DIALOG, Role.ALERT, Role.FILE_CHOOSER), "button": (Role.PUSH_BUTTON, Role.TOGGLE_BUTTON),
    "text": (Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT), "combo": (Role.COMBO_BOX,), "check": (Role.CHECK_BOX,), "radio": (Role.RADIO_BUTTON,),
    "table": (Role.TABLE, Role.TREE_TABLE, Role.TREE), "list": (Role.LIST, Role.LIST_BOX), "label": (Role.LABEL, Role.STATIC), "spin": (Role.SPIN_BUTTON, Role.DATE_EDITOR),
    "menu item": (Role.MENU_ITEM, Role.CHECK_MENU_ITEM, Role.RADIO_MENU_ITEM), "menu": (Role.MENU, Role.POPUP_MENU), "tab": (Role.PAGE_TAB,), "heading": (Role.HEADING,),
    "badge": (Role.FILLER, Role.PANEL), "link": (Role.LINK,), "item": (Role.LIST_ITEM, Role.TREE_ITEM, Role.TABLE_CELL),
}
CLOSED = (Role.TABLE, Role.TREE_TABLE, Role.TREE)  # not entered by searches
MOST_NODES = 4000      # a page with more than this is a fault of the page
MOST_CHILDREN = 400    # lists longer than this are entered only so far


def start():
    """Connects to the accessibility bus; properties are always asked afresh, the cache of the library is not used."""
    Atspi.init()
    Atspi.set_timeout(5000, 15000)
    desktop = Atspi.get_desktop(0)
    desktop.set_cache_mask(Atspi.Cache.NONE)
    return desktop


def applications():
    desktop = Atspi.get_desktop(0)
    found = []
    for index in range(desktop.get_child_count()):
        try:
            application = desktop.get_child_at_index(index)
            if application is not None:
                found.append(application)
        except GLib.Error:
            continue
    return found


def matches(text, wanted):
    """Names are compared without mnemonic marks; a wanted name ending in "…" or "*" is a beginning, a callable decides itself."""
    text = (text or "").replace("&", "")
    if wanted is None:
        return True
    if callable(wanted):
        return bool(wanted(text))
    if wanted.endswith("*"):
        return text.startswith(wanted[:-1])
    return text == wanted


class Node:
    def __init__(self, accessible):
        self.accessible = accessible

    # What it is
    @property
    def role(self):
        return self.accessible.get_role()

    @property
    def role_name(self):
        return Atspi.role_get_name(self.role)

    @property
    def name(self):
        return (self.accessible.get_name() or "").replace("&", "")

    @property
    def called(self):
        """What it is known by. Qt 6.4 names a combo box by its chosen entry and tells its label apart, as a relation."""
        if self.role not in ROLES["combo"]:
            return self.name
        for relation in self.accessible.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY and relation.get_n_targets():
                return Node(relation.get_target(0)).name
        return self.description

    @property
    def description(self):
        return self.accessible.get_description() or ""

    @property
    def pid(self):
        return self.accessible.get_process_id()

    def has(self, *states):
        present = self.accessible.get_state_set()
        return all(present.contains(state) for state in states)

    @property
    def showing(self):
        return self.has(State.SHOWING)

    @property
    def enabled(self):
        return self.has(State.ENABLED)

    @property
    def focused(self):
        return self.has(State.FOCUSED)

    @property
    def checked(self):
        return self.has(State.CHECKED)

    @property
    def text(self):
        """What a field holds; for everything without text of its own, its name."""
        if "Text" not in self.accessible.get_interfaces():
            return self.name
        return Atspi.Text.get_text(self.accessible, 0, Atspi.Text.get_character_count(self.accessible))

    @property
    def box(self):
        """x, y, width, height on the screen."""
        extents = Atspi.Component.get_extents(self.accessible, Atspi.CoordType.SCREEN)
        return extents.x, extents.y, extents.width, extents.height

    def children(self):
        count = min(self.accessible.get_child_count(), MOST_CHILDREN)
        for index in range(count):
            child = self.accessible.get_child_at_index(index)
            if child is not None:
                yield Node(child)

    # Finding
    def walk(self, hidden=False):
        """Every showing node below this one, breadth first, without entering tables; bounded."""
        waiting = [self]
        seen = 0
        while waiting:
            node = waiting.pop(0)
            try:
                children = list(node.children())
            except GLib.Error:
                continue
            for child in children:
                seen += 1
                if seen > MOST_NODES:
                    raise AssertionError(f"more than {MOST_NODES} nodes under {self}")
                try:
                    role = child.role
                    if not hidden and role not in (Role.APPLICATION,) and not child.showing:
                        continue
                except GLib.Error:
                    continue
                yield child
                if role not in CLOSED:
                    waiting.append(child)

    def find_all(self, kind, name=None):
        roles = ROLES[kind]
        found = []
        for node in self.walk():
            try:
                if node.role in roles and matches(node.called, name):
                    found.append(node)
            except GLib.Error:
                continue
        return found

    def find_now(self, kind, name=None):
        """The one node of that kind and name showing now, or LookupError. With several, the first as read."""
        roles = ROLES[kind]
        for node in self.walk():
            try:
                if node.role in roles and matches(node.called, name):
                    return node
            except GLib.Error:
                continue
        raise LookupError(f"no {kind} “{name}” in {self}")

    def find(self, kind, name=None, timeout=10.0):
        return wait_for(lambda: self.find_now(kind, name), f"{kind} “{name}”", timeout)

    def gone(self, kind, name=None, timeout=10.0):
        wait_for(lambda: not self.find_all(kind, name), f"{kind} “{name}” to go away", timeout)

    def table(self, name=None, timeout=10.0):
        return Table(self.find("table", name, timeout).accessible)

    # Doing
    def focus(self):
        """Gives it the keyboard, by the accessibility interface, or by a click when that does not take."""
        Atspi.Component.grab_focus(self.accessible)
        try:
            wait_for(lambda: self.focused, f"the focus in {self}", 1.0)
        except AssertionError:
            self.click_here()
        return self

    def press(self):
        """Its main action (Press, Toggle …) once it is enabled."""
        wait_for(lambda: self.enabled, f"{self} to be enabled")
        action = self.accessible
        names = [Atspi.Action.get_action_name(action, index) for index in range(Atspi.Action.get_n_actions(action))] if "Action" in action.get_interfaces() else []
        for wanted in ("Press", "Toggle", "ShowMenu"):
            if wanted in names:
                Atspi.Action.do_action(action, names.index(wanted))
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
        wait_for(lambda: self.text == text, f"“{text}” in {self}", 5.0)
        return self

    def write_date(self, text):
        """Types a day into a date field as Finns write it: 23.11.2026."""
        self.focus()
        keyboard.press("ctrl+a")
        keyboard.type_text(text)
        keyboard.press("Tab")
        wait_for(lambda: self.text.strip().endswith(text), f"{text} in {self}", 5.0)
        return self

    def choose(self, item):
        """Picks an entry of a combo box: opens its list, goes down to it, confirms."""
        names = self.entries()
        wanted = next((index for index, name in enumerate(names) if matches(name, item)), None)
        if wanted is None:
            raise AssertionError(f"no entry “{item}” in {self.called}: {names}")
        self.press()
        wait_for(lambda: self._entry_list().showing, f"the opened list of {self.called}", 5.0)
        keyboard.press("Home", *["Down"] * wanted, "Return")
        wait_for(lambda: matches(self.chosen, item), f"“{item}” chosen in {self.called}", 5.0)
        return self

    def _entry_list(self):
        if self.role in ROLES["list"]:
            return self
        found = next((child for child in self.children() if child.role in ROLES["list"]), None)
        if found is None:
            raise LookupError(f"no entries in {self}")
        return found

    def entries(self):
        """All entries of a combo box or list."""
        return [child.name for child in self._entry_list().children()]

    @property
    def chosen(self):
        """The chosen entry of a combo box."""
        return self.name

    def tree(self):
        """What there is, as indented text, for failure reports."""
        lines = []

        def show(node, depth):
            if len(lines) > 600:
                return
            try:
                lines.append("  " * depth + f"{node.role_name} “{node.name}”" + ("" if node.enabled else " (disabled)"))
                if node.role not in CLOSED:
                    for child in node.children():
                        if child.showing or depth == 0:
                            show(child, depth + 1)
            except GLib.Error:
                lines.append("  " * depth + "(gone)")

        show(self, 0)
        return "\n".join(lines)

    def __repr__(self):
        try:
            return f"{self.role_name} “{self.name}”"
        except GLib.Error:
            return "(gone)"


class Table(Node):
    """A list or table, by its table interface."""

    @property
    def rows(self):
        return Atspi.Table.get_n_rows(self.accessible)

    @property
    def columns(self):
        return Atspi.Table.get_n_columns(self.accessible)

    def headers(self):
        return [Atspi.Table.get_column_description(self.accessible, column) for column in range(self.columns)]

    def cell(self, row, column):
        cell = Atspi.Table.get_accessible_at(self.accessible, row, column)
        if cell is None:
            raise LookupError(f"no cell {row}, {column} in {self}")
        return Node(cell)

    def row(self, row):
        return [self.cell(row, column).name for column in range(self.columns)]

    def row_where(self, *wanted, most=300):
        """Number of the first row in which each wanted text is a cell (or matches one, see matches)."""
        for row in range(min(self.rows, most)):
            texts = self.row(row)
            if all(any(matches(text, one) for text in texts) for one in wanted):
                return row
        raise LookupError(f"no row with {wanted} in {self}")

    def wait_row(self, *wanted, timeout=10.0):
        """Waits for such a row; returns its number. Row 0 is a row, so it is wrapped while waiting."""
        return wait_for(lambda: (self.row_where(*wanted),), f"a row with {wanted} in {self}", timeout)[0]

    def select(self, row):
        """Makes the row current, by a click on its first cell that lies within the view, or by the keyboard from the top."""
        x, y, width, height = self.cell(row, 0).box
        left, top, table_width, table_height = self.box
        if top <= y and y + height <= top + table_height and height > 0:
            keyboard.click_at(max(x, left) + min(width, table_width) // 2, y + height // 2)
        else:
            self.focus()
            keyboard.press("ctrl+Home", *["Down"] * row)
        wait_for(lambda: Atspi.Table.is_row_selected(self.accessible, row), f"row {row} selected in {self}", 5.0)
        return self

    def open(self, row):
        """Opens the row as the keyboard does."""
        self.select(row)
        keyboard.press("Return")
