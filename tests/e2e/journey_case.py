"""The whole case, one person after the other at one desk: from the first draft to a revoked right that is refused from that moment on."""

import unittest

from support import keyboard, tree
from support.desk import Desk
from support.draft import Draft
from support.journey import Journey
from support.waiting import wait_for

ORGANISATION = "Kivirannan koulutuskuntayhtymä"
ITEMS = ("H.TUN.01", "H.NIM.01", "H.NIM.02", "H.OS1.02", "H.PER.20")
REFUSED_ITEM = "Marital status code"
PURPOSE = "Todistusten lähettäminen"
REFUSED_CODE = "H.PER.20"
NEW_PERSON = ("Äijö", "Öystilä")
NAME = "Äijö Öystilä"


class CaseJourney(Journey):

    def pick_item(self, code):
        """Searches the catalogue and ticks the one item left, or its heading, which must not tick what the search hides."""
        window = self.desk.window
        window.find("text", "Search items").write(code)
        catalogue = window.table("Items of the catalogue")
        wait_for(lambda: catalogue.rows == 2, f"only {code} in the catalogue")
        catalogue.select(0 if code == ITEMS[0] else 1)
        keyboard.press("space")

    def read_item_count(self, words):
        self.desk.fact(lambda text: text.startswith(words))

    def refuse_item(self, dialog, words):
        """Selects the item in the tree by keyboard, sets the refusal with its reason."""
        asked = dialog.node.table("Items asked")
        asked.select(asked.wait_row(words))
        dialog.choose("Assessment", "Refused").choose("Reason", "Not necessary for the purpose")
        dialog.write("Reason in words", "Osoitteen tarkistaminen ei edellytä siviilisäätyä.")
        dialog.button("Set for the selected items").press()
        wait_for(lambda: any("refused 1," in text for text in dialog.says()), "one item refused")

    def look_up(self, items="H.NIM.01,H.NIM.02"):
        code, answer, error = self.command_line("decide", self.user_code, self.permit, PURPOSE, items, "--json")
        self.assertIsNotNone(answer, error)
        return code, answer["allowed"], answer["code"]

    def test_from_draft_to_revoked_right(self):
        desk = self.desk = Desk(self.start())

        with self.step("the first start makes the private database; the permit contact logs in"):
            desk.log_in("Mäkelä")

        with self.step("the permit contact begins a draft"):
            desk.go("Applications")
            dialog = desk.ask("New application…", "New application")
            dialog.choose("Organisation", ORGANISATION).choose("Service", "VTJkysely (browser)").choose("Kind", "New permit")
            dialog.write("Purpose of use", "Opiskelijan yhteystietojen tarkistaminen")
            dialog.accept("Begin the draft")
            desk.title(lambda text: text.startswith("Draft:"))

        with self.step("sending it at once names all faults together"):
            desk.act("Send…")
            faults = wait_for(lambda: [node for node in desk.window.find_all("button", lambda name: ": " in name)
                                       if node.name.split(":")[0] in ("Purpose and grounds", "Purposes", "Data content", "Contact and volume",
                                                                      "Protection of the data")], "the list of faults")
            self.assertGreaterEqual(len(faults), 5)

        with self.step("the draft is filled in section by section"):
            window = desk.window
            draft = Draft(desk)
            draft.section("Purpose and grounds")
            window.find("text", "Justification").write("Tiedot tarkistetaan yksi opiskelija kerrallaan, kun hakemus käsitellään.")
            window.find("text", "Legal basis").write("Laki ammatillisesta koulutuksesta (531/2017)")
            draft.section("Purposes")
            window.find("text", "Name of a new purpose").write(PURPOSE)
            window.find("button", "Add the purpose").press()
            draft.section("Data content")
            for code in ITEMS:
                self.pick_item(code)
            self.read_item_count(f"{len(ITEMS)} items chosen; 2 of them still need a legal basis")
            window.find("text", "Search items").write("")
            window.find("combo", "Show").choose("Chosen items")
            window.table("Items of the catalogue").select(0)
            keyboard.press("ctrl+a")
            window.find("text", "Legal basis of the selected items").write("531/2017 4 §")
            window.find("button", "Set for the selected items").press()
            desk.fact(lambda text: text.startswith(f"{len(ITEMS)} items chosen") and "legal basis" not in text)
            draft.section("Contact and volume")
            window.find("combo", "Contact person of the permit").choose(lambda name: "Mäkelä" in name)
            window.find("spin", "Number of users").write("25")
            window.find("spin", "Queries a year").write("900")
            draft.section("Protection of the data")
            window.find("text", "Clarification of data protection measures").write(
                "Käyttäjät nimetään tehtävän mukaan, kirjautuminen varmennekortilla, lokit tarkistetaan kuukausittain.")
            draft.answer_questions()
            draft.saved()

        with self.step("it is sent"):
            desk.act("Send…")
            desk.state("Submitted")
            title = wait_for(lambda: next((node.name for node in desk.window.find_all("label", lambda name: name.startswith("DVV/"))), None),
                             "the diary number")
            self.diary_number = title

        with self.step("the expert takes it from the list and judges item by item"):
            desk.switch_to("Virtanen").go("Applications")
            desk.open_row(self.diary_number)
            desk.act("Take in handling")
            desk.state("In handling")
            dialog = desk.ask("Assess content…", "Assess the data content")
            self.refuse_item(dialog, REFUSED_ITEM)
            dialog.button("Grant all that are not assessed").press()
            dialog.accept("Save the assessment")

        with self.step("the expert presents a decision in part"):
            dialog = desk.ask("Present…", "Present for decision")
            dialog.choose("Outcome", "Granted in part")
            dialog.write("Reasons", "Tehtävä on lakisääteinen; siviilisäätyä koskeva tieto ei ole tarpeen.")
            dialog.accept(f"Present {self.diary_number}")
            desk.state("Presented for decision")

        with self.step("another person finds it on the worklist and decides"):
            desk.switch_to("Koskela").go("Worklist")
            desk.open_row(self.diary_number)
            dialog = desk.ask("Decide…", "Decide the application")
            dialog.accept(f"Decide {self.diary_number} as presented")
            desk.state("Decided")
            self.permit = wait_for(lambda: next((node.name.split(": ", 1)[1] for node in desk.window.find_all("button", "Permit: *")), None),
                                   "the permit's number")

        with self.step("the organisation commits; with a responsible user in force the permit opens"):
            desk.switch_to("Mäkelä").go("Permits")
            desk.open_row(self.permit)
            desk.state("Awaiting commitment")
            dialog = desk.ask("Give the commitment…", "Give the commitment")
            dialog.write("Signatory", "Liisa Mäkelä, opiskelijapalvelujen päällikkö")
            dialog.tick("The organisation accepts these terms of use")
            dialog.accept(f"Give the commitment to permit {self.permit}")
            desk.state("In force")

        with self.step("one more responsible user is applied for"):
            desk.part("Rights").fact("Rights under this permit")
            desk.go("Organisations")
            desk.open_row(ORGANISATION)
            dialog = desk.ask("Apply for a responsible user…", "Apply for a responsible user")
            dialog.choose("Responsible user", lambda name: "Åkerblom" in name)
            dialog.write("Reason", "Vastaa tunnusten hallinnasta, koulutus käyty.")
            dialog.accept("Apply for the appointment")

        with self.step("and granted by the agency"):
            desk.switch_to("Heikkinen").go("Organisations")
            desk.open_row(ORGANISATION)
            table = desk.table("Responsible users")
            table.open(table.wait_row(lambda text: "Åkerblom" in text, "Applied for"))
            dialog = desk.ask("Grant…", "Grant the appointment")
            dialog.accept(lambda name: name.startswith("Grant the appointment of"))
            desk.state("In force")

        with self.step("the new responsible user proposes a right for a new colleague"):
            desk.switch_to("Åkerblom").go("Users and rights")
            dialog = desk.ask("Propose a right…", "Propose a right")
            dialog.choose("Permit", lambda name: name.startswith(self.permit))
            dialog.button("Add a new person").press()
            person = desk.dialog("Add a person")
            person.write("Given names", NEW_PERSON[0]).write("Family name", NEW_PERSON[1]).write("Duty", "Opintosihteeri")
            person.accept("Add the person")
            dialog.choose("Purpose", PURPOSE).choose("Person", lambda name: NEW_PERSON[1] in name)
            dialog.write("Duty", "Todistusten lähettäminen opiskelijoille")
            dialog.accept("Propose the right")
            desk.open_row(lambda text: NEW_PERSON[1] in text)
            desk.state("Proposed")

        with self.step("the agency approves it and delivers the user id"):
            desk.switch_to("Heikkinen").go("Users and rights")
            desk.filter("Family name begins with", NEW_PERSON[1])
            desk.open_row(lambda text: NEW_PERSON[1] in text)
            desk.ask("Approve…", "Approve the right").accept(lambda name: NEW_PERSON[1] in name)
            desk.state("Approved")
            desk.ask("Deliver the user id…", "Deliver the user id").accept(lambda name: NEW_PERSON[1] in name)
            desk.state("User id delivered")

        with self.step("the user accepts the rules and the right comes into use"):
            desk.switch_to("Åkerblom").go("Users and rights")
            desk.filter("Family name begins with", NEW_PERSON[1])
            desk.open_row(lambda text: NEW_PERSON[1] in text)
            dialog = desk.ask("Take into use…", "Take the right into use")
            dialog.tick("The user has accepted the rules of use")
            dialog.accept(lambda name: name.startswith("Take into use for"))
            desk.state("In use")

        with self.step("a look-up is allowed, one outside the content is not"):
            self.user_code = desk.value("User id")
            self.assertEqual((0, True, "ALLOWED"), self.look_up())
            self.assertEqual((False, "OUTSIDE_ITEMS"), self.look_up("H.NIM.01,H.PER.20")[1:])

        with self.step("the agency blocks the right: refused at once"):
            desk.switch_to("Heikkinen").go("Users and rights")
            desk.filter("Family name begins with", NEW_PERSON[1])
            desk.open_row(lambda text: NEW_PERSON[1] in text)
            desk.ask("Block at once…", "Block the right").write("Reason", "Poikkeava hakumäärä, selvitetään.").accept(f"Block the right of {NAME}")
            self.assertEqual((False, "BLOCKED"), self.look_up()[1:])
            desk.state("Blocked")

        with self.step("and restores it: allowed again"):
            desk.ask("Restore…", "Restore the right").write("Reason", "Selvitetty: tunnusten vaihto.").accept(f"Restore the right of {NAME}")
            self.assertEqual((True, "ALLOWED"), self.look_up()[1:])
            desk.state("In use")

        with self.step("the organisation ends it: refused from that moment on"):
            desk.switch_to("Åkerblom").go("Users and rights")
            desk.filter("Family name begins with", NEW_PERSON[1])
            desk.open_row(lambda text: NEW_PERSON[1] in text)
            dialog = desk.ask("End…", "End the right")
            dialog.choose("Why it ends", "Left the organisation")
            dialog.accept(f"End the right of {NAME}")
            self.assertEqual((False, "ENDED"), self.look_up()[1:])
            desk.state("Ended")

        with self.step("the case and the record tell it all"):
            code, case, error = self.command_line("case", "show", self.diary_number, "--json")
            self.assertEqual(0, code, error)
            self.assertEqual(["refused" if item["code"] == REFUSED_CODE else "granted" for item in case["items"]],
                             [item["outcome"] for item in case["items"]])
            code, record, error = self.command_line("audit", "verify", "--json")
            self.assertEqual((0, []), (code, record["faults"]), error)

        with self.step("the last one out stops the database"):
            self.assertEqual(0, desk.program.quit())
            code, status, error = self.command_line("status", "--json")
            self.assertIs(False, status["running"], (code, status, error))


if __name__ == "__main__":
    unittest.main()
