"""The server is killed while somebody works: the window says so, keeps what was typed, brings the private server back, and what was
confirmed stays; an act caught in the middle is done once when it is given again."""

import os
import signal
import subprocess
import unittest
from pathlib import Path

from support import isolation, keyboard
from support.desk import Desk
from support.journey import Journey
from support.waiting import wait_for

PSQL = "/usr/lib/postgresql/15/bin/psql"
LOST = "The link to the server was lost."
FIRST = "Todistus lähetetään postitse; osoite tarkistetaan opiskelija kerrallaan."
REASON = "Tarve on jo voimassa olevassa luvassa."


class LostLinkJourney(Journey):

    def main_process(self):
        return int((self.data / "data" / "postmaster.pid").read_text().split()[0])

    def kill_server(self):
        main = self.main_process()
        for pid in (main, *isolation.descendants(main)):
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass
        wait_for(lambda: not Path(f"/proc/{main}").exists(), "the server to be gone")

    def sql(self, text, **options):
        """A statement as the owner of the cluster, beside the program."""
        socket = (self.data / "socket").read_text().strip()
        return subprocess.Popen([PSQL, "-X", "-q", "-A", "-t", "-h", socket, "-U", "cluster_admin", "-d", "lupavahti", "-c", text],
                                stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, **options)

    @staticmethod
    def given_again(dialog):
        """A person presses once more whenever the dialog offers it; it closes when the act was taken."""
        if dialog.closed():
            return True
        for button in dialog.node.find_all("button", "Try again"):
            if button.enabled:
                button.press()
        return False

    def test_killed_server(self):
        desk = self.desk = Desk(self.start())
        window = None

        with self.step("a draft is being written"):
            desk.log_in("Mäkelä").go("Applications")
            desk.open_row("Draft")
            desk.act("Edit the application")
            desk.title(lambda text: text.startswith("Draft:"))
            window = desk.window
            window.find("text", "Justification").write(FIRST)
            desk.fact(lambda text: text.startswith("Saved "))

        with self.step("the server is killed; typing goes on and the window says that the link is lost"):
            self.kill_server()
            field = window.find("text", "Justification").focus()
            keyboard.press("ctrl+End")
            keyboard.type_text(" Lisäys katkon aikana.")
            wait_for(lambda: field.text == FIRST + " Lisäys katkon aikana.", "all that was typed in the field")

        with self.step("the private server comes back by itself and the draft is saved as typed"):
            desk.fact(lambda text: text.startswith("Saved "))
            self.assertEqual(FIRST + " Lisäys katkon aikana.", window.find("text", "Justification").text)
            saved = self.sql(f"select count(*) from data.application where justification = '{FIRST} Lisäys katkon aikana.'").communicate()[0]
            self.assertEqual("1", saved.strip())

        with self.step("an act is caught in the middle"):
            window.find("button", "Applications").press()
            desk.title("Applications")
            desk.open_row("Draft")
            dialog = desk.ask("Withdraw…", "Withdraw the application")
            dialog.write("Reason", REASON)
            blocker = self.sql("begin; lock table data.application in access exclusive mode; select pg_sleep(60)")
            wait_for(lambda: "t" in self.sql("select exists (select from pg_locks where mode = 'AccessExclusiveLock' and granted "
                                             "and relation = 'data.application'::regclass)").communicate()[0], "the table to be locked")
            dialog.accept(lambda name: name.startswith("Withdraw the application of"), expect_close=False)
            wait_for(lambda: "t" in self.sql("select exists (select from pg_stat_activity where wait_event_type = 'Lock' and query like '%withdraw_application%')")
                     .communicate()[0], "the command to be waiting inside the server")
            self.kill_server()
            blocker.wait(timeout=60)

        with self.step("the dialog stays with what was typed"):
            wait_for(lambda: any(LOST in text for text in dialog.says()), "a sentence about the lost link in the dialog")
            self.assertEqual(REASON, dialog.text("Reason").text)

        with self.step("tried again until the link has healed, it is done once"):
            wait_for(lambda: self.given_again(dialog), "the act to be taken", pause=0.5)
            desk.state("Withdrawn")
            wait_for(lambda: len(desk.window.find_all("label", lambda text: text.endswith("withdrew the application"))) == 1, "one line of history")

        with self.step("nothing confirmed is lost and the record is whole"):
            code, record, error = self.command_line("audit", "verify", "--json")
            self.assertEqual((0, []), (code, record["faults"]), error)
            self.assertEqual(0, desk.program.quit())


if __name__ == "__main__":
    unittest.main()
