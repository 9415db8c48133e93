"""A permit is revoked: the decider reads what would happen, does it, and finds that it has happened."""

import unittest

from support import keyboard, tree
from support.desk import Desk
from support.journey import Journey
from support.waiting import wait_for


class RevocationJourney(Journey):

    def test_rehearsed_and_done(self):
        with self.step("the decider finds the proposal on the worklist"):
            desk = Desk(self.start()).log_in("Koskela")
            desk.front().go("Worklist")
            desk.open_row("Decide the revocation")
            desk.state("Suspended")

        with self.step("what it rests on stands on the page"):
            desk.part("Supervision")
            wait_for(lambda: desk.value("Proposed by") == "Eero Lindqvist", "the name of the one who proposed")

        with self.step("the rehearsal tells what would stop"):
            before = keyboard.windows(desk.program.pid)
            desk.window.find("button", "More").press()
            wait_for(lambda: keyboard.windows(desk.program.pid) - before, "the menu to open")
            keyboard.press("Up")          # its last line: the act that hurts most
            keyboard.press("Return")
            dialog = desk.dialog("End the permit")
            dialog.choose("Why it ends", "The agency revoked it")
            table = wait_for(lambda: tree.Table(dialog.node.find("table", "What happens").ref), "the table of the rehearsal")
            wait_for(lambda: self.has(table, "RAKENNUSPERUS", "Is taken out of use"), "the connection in the rehearsal")
            self.assertTrue(self.has(table, "Notice of revocation", "Is sent"), table.texts(0, table.rows))

        with self.step("the permit is revoked"):
            dialog.write("Reason", "Kyselyjen tekijöitä ei voida yksilöidä.").accept("End permit *")
            desk.state("Ended")

        with self.step("what was told has happened"):
            desk.part("Connections")
            wait_for(lambda: self.has(desk.table("Connections"), "RAKENNUSPERUS", "Taken out of use"), "the connection closed")
            desk.part("Documents")
            wait_for(lambda: self.has(desk.table("Letters"), "Notice of revocation"), "the letter written")

    @staticmethod
    def has(table, *wanted):
        """Whether these texts stand in one row of a table."""
        return any(all(any(one in cell for cell in row) for one in wanted) for row in table.texts(0, table.rows))


if __name__ == "__main__":
    unittest.main()
