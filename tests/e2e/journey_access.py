"""What a screen reader meets: every page of every role has only controls with a role and a name, in each of the three languages,
switched while the program runs."""

import unittest

from support import tree
from support.desk import Desk
from support.journey import Journey
from support.tree import Role, State

PEOPLE = {"Virtanen": ("Worklist", "Applications", "Permits", "Organisations", "Users and rights"),
          "Mäkelä": ("Worklist", "Applications", "Permits", "Organisations", "Users and rights")}
# What a person acts on. A label or a picture may stand without a name of its own; these may not.
CONTROLS = {Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT, Role.COMBO_BOX, Role.CHECK_BOX, Role.RADIO_BUTTON,
            Role.SPIN_BUTTON, Role.TABLE, Role.TREE_TABLE, Role.TREE, Role.LIST, Role.PAGE_TAB, Role.MENU_ITEM, Role.LINK, Role.SLIDER}
UNKNOWN = {Role.INVALID, Role.UNKNOWN}


def parts_of_others(node):
    """Lists inside combo boxes and lines inside number fields belong to their owner, who has the name."""
    parent = node.accessible.get_parent()
    return parent is not None and parent.get_role() in (Role.COMBO_BOX, Role.SPIN_BUTTON)


def nameless(root):
    found = []
    for node in root.walk():
        try:
            role = node.role
            focusable = node.has(State.FOCUSABLE)
            if role in UNKNOWN and (focusable or node.name):
                found.append(f"no role: {node}")
            elif (role in CONTROLS or focusable) and role not in (Role.FRAME, Role.DIALOG, Role.SCROLL_BAR, Role.VIEWPORT, Role.SCROLL_PANE,
                                                                  Role.LIST_ITEM, Role.TABLE_CELL) \
                    and not node.called.strip() and not parts_of_others(node):
                found.append(f"no name: {node.role_name} at {node.box}")
        except tree.GLib.Error:
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
