"""Two people at two desks: what one does shows in the other's window by itself soon, and nobody acts on what is no more."""

import unittest

from support.desk import Desk
from support.journey import Journey
from support.waiting import wait_for

SOON = 15.0            # the window asks every two seconds; the rest is for a crowded machine
RESPONSIBLE_USER = "u_c10000000002"   # Jukka Rantanen, Kiviranta


class TwoPeopleJourney(Journey):

    def test_live_and_never_silently(self):
        with self.step("an access administrator and a responsible user are at work"):
            agency = Desk(self.start()).log_in("Heikkinen")
            customer = Desk(self.start("--as", RESPONSIBLE_USER))
            customer.window.find("list", "Pages")
            for desk in (agency, customer):
                desk.front().go("Users and rights")
                desk.window.find("combo", "State").choose("Proposed")
            row = wait_for(lambda: customer.table("Users and rights").texts(0, 1), "a proposed right")[0]
            person = row[0]
            self.assertIn("Proposed", row)

        with self.step("the administrator opens it and is about to approve"):
            agency.front().open_row(person)
            agency.state("Proposed")
            dialog = agency.ask("Approve…", "Approve the right")

        with self.step("the responsible user withdraws it meanwhile"):
            customer.front().open_row(person)
            withdrawal = customer.ask("Withdraw…", "Withdraw the proposal")
            withdrawal.write("Reason", "Tehtävä annettiin toiselle.").accept(f"Withdraw the proposal for {self.spoken(person)}")
            customer.state("Withdrawn")

        with self.step("the administrator's page shows it by itself"):
            agency.state("Withdrawn", SOON)

        with self.step("the approval is refused, saying what happened"):
            dialog.accept(f"Approve the right of {self.spoken(person)}", expect_close=False)
            wait_for(lambda: any("Rantanen" in words for words in dialog.says()), "the sentence naming who did what", SOON)
            agency.front().press("Escape")
            wait_for(dialog.closed, "the dialog to close")
            agency.state("Withdrawn")

        with self.step("a list shows the new state too, without being read again"):
            customer.front().go("Users and rights")
            customer.window.find("combo", "State").choose("In use")
            shown = wait_for(lambda: [row for row in self.rows_of(customer, "In use")], "a right in use")[0][0]
            agency.front().go("Users and rights")
            agency.window.find("combo", "State").choose("State: all")
            agency.filter("Family name begins with", self.spoken(shown).split()[-1])
            wait_for(lambda: self.rows_of(agency, shown, "In use"), f"{shown} in the list of the agency")
            customer.front().open_row(shown)
            block = customer.ask("Block at once…", "Block the right")
            block.write("Reason", "Kortti kadonnut.").accept(f"Block the right of {self.spoken(shown)}")
            wait_for(lambda: self.rows_of(agency, shown, "Blocked"), f"{shown} blocked in the other's list", SOON)

    def spoken(self, name):
        """Lists may put the family name first; buttons never do."""
        return name if "," not in name else " ".join(reversed([part.strip() for part in name.split(",")]))

    @staticmethod
    def rows_of(desk, *wanted):
        table = desk.table("Users and rights")
        return [row for row in table.texts(0, min(table.rows, 100)) if all(any(one in cell for cell in row) for one in wanted)]


if __name__ == "__main__":
    unittest.main()
