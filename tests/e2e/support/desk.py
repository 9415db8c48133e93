"""The program's window in the words of its users: pages, dialogs, states. Everything is found by role and accessible name."""

import time

from . import keyboard, tree
from .waiting import PATIENCE, TimedOut, wait_for


class Dialog:
    """A form over one command."""

    def __init__(self, node):
        self.node = node

    def text(self, name):
        return self.node.find("text", name)

    def write(self, name, text):
        self.text(name).write(text)
        return self

    def choose(self, name, entry):
        """Choices are read from the database after the dialog stands: waits for the entry."""
        combo = self.node.find("combo", name)
        wait_for(lambda: any(tree.matches(one, entry) for one in combo.entries()), f"“{entry}” among the choices of {name}")
        combo.choose(entry)
        return self

    def write_date(self, name, text):
        self.node.find("spin", name).write_date(text)
        return self

    def tick(self, name):
        box = self.node.find("check", name)
        if not box.checked:
            box.press()
            wait_for(lambda: box.checked, f"{name} ticked")
        return self

    def button(self, name):
        return self.node.find("button", name)

    def accept(self, name, expect_close=True):
        """Presses the button that gives the command; by default waits until the dialog has closed by itself."""
        self.button(name).press()
        if expect_close:
            self.wait_closed()
        return self

    def wait_closed(self):
        """Waits until it has closed; when it does not, what stands in it is told, and what stands before it."""
        def standing():
            try:
                windows = [str(node) for node in self.node.parent.children() if node.showing]
            except (tree.Gone, AttributeError):
                windows = []
            return f"{self.node} to close; it says {self.says()}, on the screen are {windows}"

        wait_for(self.closed, standing)
        return self

    def closed(self):
        try:
            return not self.node.showing
        except tree.Gone:
            return True

    def faults(self):
        """The lines of the list of faults, and sentences beside them."""
        return self.says() + [node.name for node in self.node.find_all("button") if ": " in node.name]

    def says(self):
        """All sentences standing in the dialog, for waiting and for failure reports."""
        try:
            return [node.name for node in self.node.find_all("label") if node.name]
        except tree.Gone:
            return []


class Desk:
    """One person's window."""

    def __init__(self, program, window_name="*"):
        self.program = program
        self.window_name = window_name

    @property
    def window(self):
        return self.program.find("window", self.window_name)

    def front(self):
        """Turns to this desk: its window gets the keys."""
        self.program.activate()
        return self

    # Who one is
    def log_in(self, family_name):
        """Chooses a person of the private cluster, waits for the worklist."""
        people = self.window.table("People", 3 * PATIENCE)
        people.select(people.wait_row(lambda text: family_name in text))
        self.window.find("button", "Enter").press()
        self.window.find("list", "Pages")
        self.me = family_name
        return self

    def person_menu(self, mnemonic):
        """Opens the menu of the person below the navigation and takes one line of it by its underlined letter."""
        self.window.find("button", lambda name: name.endswith(": menu")).click_here()
        keyboard.press(mnemonic)
        return self

    def switch_to(self, family_name):
        """Leaves, and enters as somebody else at the same desk."""
        self.person_menu("s")
        return self.log_in(family_name)

    # Where one is
    def go(self, page):
        """Opens a page from the navigation by its name; beside it may stand a count."""
        def entry():
            navigation = self.window.find_now("list", "Pages")
            return next((child for child in navigation.children() if child.name == page or child.name.startswith(page + ", ")), None)

        wait_for(entry, f"{page} in the navigation").click_here()
        self.title(page)
        return self

    def title(self, text, timeout=PATIENCE):
        """Waits until the page carries this title."""
        self.window.find("label", text, timeout)
        return self

    def state(self, word, timeout=PATIENCE):
        """Waits until the page's badge shows this state."""
        self.window.find("badge", word, timeout)
        return self

    def fact(self, text, timeout=PATIENCE):
        """Waits for a sentence or value standing on the page."""
        return self.window.find("label", text, timeout)

    def value(self, label, timeout=PATIENCE):
        """The value standing after a label on the page."""
        def after():
            seen = False
            for node in self.window.walk():
                if seen and node.seen_role == "label":
                    return node.seen_name
                seen = seen or (node.seen_role == "label" and node.seen_name == label)
            return None

        return wait_for(after, f"a value after “{label}”", timeout)

    # Lists
    def table(self, name=None):
        return self.window.table(name)

    def open_row(self, *wanted, table=None, timeout=PATIENCE):
        """Opens the first row of the page's list in which these texts stand."""
        def chosen():
            found = self.window.find_now("table", table)
            rows = tree.Table(found.ref)
            row = rows.row_where(*wanted)
            try:
                rows.select(row, patience=1.5)
            except TimedOut:
                return None  # the list was read again meanwhile
            return rows if rows.row_where(*wanted) == row else None

        wait_for(chosen, f"a row with {wanted}", timeout)
        keyboard.press("Return")
        return self

    def filter(self, name, text):
        self.window.find("text", name).write(text)
        return self

    # Acts
    def act(self, label):
        """An act of the page, from its button or from the menu “More”; given as soon as the database allows it. Buttons are made anew
        whenever the page is read again."""
        def given():
            buttons = {node.seen_name: node for node in self.window.find_all("button")}
            if label in buttons:
                return buttons[label].press() if buttons[label].enabled else None
            return self.from_menu(label) if "More" in buttons else None

        self.pressed = wait_for(given, f"the act “{label}” to be allowed")
        return self

    def from_menu(self, label):
        """Opens the menu “More” and takes the line that begins with these words. A menu is no part of the tree: it is worked by
        keys. None when it was not taken."""
        before = keyboard.windows(self.program.pid)
        self.window.find_now("button", "More").press()
        menu = wait_for(lambda: keyboard.windows(self.program.pid) - before, "the menu to open")
        keyboard.type_text(label.rstrip("…"))
        keyboard.press("Return")
        try:
            wait_for(lambda: not menu & keyboard.windows(self.program.pid), f"“{label}” to be taken", 5)
        except TimedOut:
            keyboard.press("Escape")  # letters that came too slowly were not taken as one word: again
            return None
        return self

    def part(self, name):
        """Turns the page to the tab of this name."""
        wait_for(lambda: self.window.find_now("tab", name), f"the tab “{name}”").press()
        return self

    def dialog(self, title, timeout=PATIENCE):
        return Dialog(self.program.find("dialog", title, timeout))

    def ask(self, label, title):
        """Presses an act that asks more; returns its dialog. Again when the page was being read anew at that very moment, which
        took the button away before it answered; never while it is there, as that would open a second dialog."""
        self.act(label)
        patience = time.monotonic() + 15  # for a line of a menu, of which nothing stays to be looked at

        def opened():
            lost = self.pressed.gone_away if isinstance(self.pressed, tree.Node) else time.monotonic() > patience
            try:
                return Dialog(self.program.application().find_now("dialog", title))
            except LookupError:
                if lost:
                    self.act(label)
                return None

        return wait_for(opened, f"the dialog “{title}”")

    def press(self, *keys):
        self.program.activate()
        keyboard.press(*keys)
        return self
