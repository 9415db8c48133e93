"""Work without a mouse: log-in, Ctrl+K, filter, open, act, back, a new draft, somebody else. Nodes are only looked at, never touched."""

import unittest

from support import keyboard, tree
from support.desk import Desk, Dialog
from support.journey import Journey
from support.waiting import wait_for


class KeyboardJourney(Journey):

    def focused(self):
        """What has the focus now. Qt 6.4 calls the current row of every list focused, so rows count only when nothing else is."""
        row = None
        for node in self.desk.program.application().walk():
            if tree.has_state(node.seen_states, "focused") and node.seen_role != "frame":
                if node.seen_role not in tree.KINDS["item"]:
                    return node
                row = row or node
        return row

    def tab_to(self, kind, name, most=60, key="Tab"):
        """Presses Tab until that control has the focus; the way there is part of the failure report."""
        met = []
        for _ in range(most):
            keyboard.press(key)
            node = self.focused()
            met.append(f"{node.seen_role} “{node.seen_name}”" if node else "nothing")
            if node and node.seen_role in tree.KINDS[kind] and tree.matches(node.called, name):
                return node
        raise AssertionError(f"{kind} “{name}” is not reached by {key}; met {met}")

    def log_in(self, family_name):
        people = self.desk.window.table("People", 180)
        row = people.wait_row(lambda text: family_name in text)
        self.desk.front()
        keyboard.press("Home", "ctrl+Home")
        for _ in range(people.rows):
            if people.selected(row):
                break
            keyboard.press("Down")
        wait_for(lambda: people.selected(row), f"{family_name} selected")
        keyboard.press("Return")
        self.desk.window.find("list", "Pages", 20)

    def test_without_a_mouse(self):
        desk = self.desk = Desk(self.start())

        with self.step("log-in"):
            self.log_in("Heikkinen")

        with self.step("Ctrl+K goes to the page of rights"):
            keyboard.press("ctrl+k")
            search = desk.program.find("dialog")
            keyboard.type_text("Users")
            wait_for(lambda: any("Users and rights" in name for node in search.find_all("list") for name in node.entries()), "the page among the results")
            keyboard.press("Return")
            desk.title("Users and rights")

        with self.step("Ctrl+F filters the list; Enter opens the row"):
            table = desk.table("Users and rights")
            wait_for(lambda: table.rows > 5, "rows")
            person = next(row[0] for row in table.texts(0, table.rows) if "Proposed" in row)
            keyboard.press("ctrl+f")
            self.assertEqual("text", wait_for(self.focused, "a focus").seen_role)
            keyboard.type_text(person.split()[-1])
            wait_for(lambda: desk.table("Users and rights").rows < 5, "the filtered list")
            keyboard.press("Down")
            row = desk.table("Users and rights").wait_row(person, "Proposed")
            keyboard.press("ctrl+Home", *["Down"] * row, "Return")
            desk.state("Proposed")

        with self.step("the act is reached by Tab, the dialog answered by Enter"):
            wait_for(lambda: desk.window.find_all("button", "Approve…"), "the act")
            self.tab_to("button", "Approve…")
            keyboard.press("space")
            dialog = desk.dialog("Approve the right")
            self.tab_to("button", lambda name: name.startswith("Approve the right of"))
            keyboard.press("Return")
            wait_for(dialog.closed, "the dialog to close")
            desk.state("Approved")

        with self.step("Escape goes back, Alt and a number to a page"):
            keyboard.press("Escape")
            desk.title("Users and rights")
            keyboard.press("alt+1")
            desk.title("Worklist")

        with self.step("the menu of the person is reached by Tab; somebody else logs in"):
            self.tab_to("button", lambda name: name.endswith(": menu"))
            keyboard.press("space")
            keyboard.press("s")
            self.log_in("Mäkelä")

        with self.step("a draft is begun and written with mnemonics"):
            keyboard.press("alt+2")
            desk.title("Applications")
            wait_for(lambda: desk.window.find_all("table"), "the list")
            self.tab_to("button", "New application…")
            keyboard.press("space")
            dialog = Dialog(desk.program.find("dialog", "New application"))
            keyboard.press("alt+p")
            keyboard.type_text("Opiskelijan osoitteen tarkistaminen")
            keyboard.press("Return")
            wait_for(dialog.closed, "the dialog to close")
            desk.title(lambda text: text.startswith("Draft:"))
            desk.window.find("text", "Justification")
            keyboard.press("alt+j")
            wait_for(lambda: self.focused() and self.focused().seen_name == "Justification", "the focus in the justification")
            keyboard.type_text("Tiedot tarkistetaan yksi kerrallaan.")
            desk.fact(lambda text: text.startswith("Saved "))
            self.assertEqual("Tiedot tarkistetaan yksi kerrallaan.", desk.window.find("text", "Justification").text)
            keyboard.press("Escape")
            desk.title("Applications")


if __name__ == "__main__":
    unittest.main()
