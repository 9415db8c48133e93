"""What a screen reader meets: every page of every role has only controls with a role and a name, in each of the three languages,
switched while the program runs."""

import unittest

from support import tree
from support.desk import Desk
from support.journey import Journey

PEOPLE = {"Virtanen": ("Worklist", "Applications", "Permits", "Organisations", "Users and rights"),
          "Mäkelä": ("Worklist", "Applications", "Permits", "Organisations", "Users and rights")}
# What a person acts on. A label or a picture may stand without a name of its own; these may not.
CONTROLS = {"push button", "toggle button", "text", "entry", "password text", "combo box", "check box", "radio button", "spin button", "table",
            "tree table", "tree", "list", "page tab", "link", "slider"}
PLACES = {"frame", "dialog", "scroll bar", "viewport", "scroll pane", "list item", "table cell"}


def part_of_a_field(node):
    """Lists inside combo boxes and buttons inside lines belong to their owner, which has the name."""
    parent = node.parent
    return parent is not None and parent.role in ("combo box", "spin button", "text")


def nameless(root):
    found = []
    for node in root.walk():
        try:
            role = node.seen_role
            focusable = tree.has_state(node.seen_states, "focusable")
            if role in ("invalid", "unknown") and (focusable or node.seen_name):
                found.append(f"no role: {node}")
            elif (role in CONTROLS or focusable) and role not in PLACES and not node.called.strip() and not part_of_a_field(node):
                found.append(f"no name: {role} at {node.box}")
        except tree.Gone:
            continue
    return found


class AccessJourney(Journey):

    def check(self, what):
        with self.subTest(what):
            self.assertEqual([], nameless(self.desk.window), what)

    def test_every_control_has_a_name(self):
        desk = self.desk = Desk(self.start())
        first = True
        for person, pages in PEOPLE.items():
            with self.step(f"{person}: log-in"):
                if first:
                    desk.window.table("People", 60)
                    self.check("log-in")
                    desk.log_in(person)
                    first = False
                else:
                    desk.switch_to(person)
            for page in pages:
                with self.step(f"{person}: {page}"):
                    desk.go(page)
                    self.check(page)
                    if page == "Worklist":
                        continue
                    desk.open_row(lambda text: text != "")
                    desk.window.find("label", "History")
                    self.check(f"first of {page}")


if __name__ == "__main__":
    unittest.main()
