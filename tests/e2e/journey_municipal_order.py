"""A covered body's light order: from the advice where to apply to the permit in force, with the responsible user named in the order itself."""

import unittest

from support import keyboard, questions
from support.desk import Desk
from support.journey import Journey
from support.waiting import wait_for

PURPOSE = "Tilapäinen asuminen"
ITEMS = ("H.TUN.01", "H.NIM.01", "H.NIM.02")


class MunicipalOrderJourney(Journey):

    def pick_item(self, code):
        window = self.desk.window
        window.find("text", "Search items").write(code)
        catalogue = window.table("Items of the catalogue")
        wait_for(lambda: catalogue.rows == 2, f"only {code} in the catalogue")
        catalogue.select(1)
        keyboard.press("space")

    def test_from_advice_to_permit(self):
        desk = self.desk = Desk(self.start())

        with self.step("the permit contact asks where to apply"):
            desk.log_in("Mäkelä").go("Where do I apply?")
            window = desk.window
            for question, answer in (("Is a register of your own to be kept up to date?", "No"), ("Is it research or statistics?", "No"), ("Is the need continuous?", "Yes"),
                                     ("Are persons, buildings or apartments checked one at a time?", "Yes"),
                                     ("Must the data be up to date at the moment of the query?", "Yes"), ("Where are the data looked up?", "By staff in a browser")):
                window.find("combo", question).choose(answer)
            desk.fact("Apply for VTJkysely")
            desk.fact(lambda text: "a light order is enough" in text)
            desk.fact(lambda text: text.startswith("Promised time: 2 weeks"))

        with self.step("and begins the order from the advice"):
            dialog = desk.ask("Begin the application…", "New application")
            dialog.write("Purpose of use", "Tilapäisesti asuvien opiskelijoiden tietojen tarkistaminen")
            dialog.accept("Begin the draft")
            desk.title(lambda text: text.startswith("Draft:"))
            desk.fact("Municipal order")

        with self.step("it is filled in: use, protection, content, people"):
            window = desk.window
            questions.section(window, "Clarification of use")
            window.find("text", "Units that use the data").write("Opiskelijapalvelut, kaksi toimipistettä")
            window.find("text", "Duties in which the data are used").write("Opiskelijan asuinpaikan tarkistaminen asuntolapaikkaa myönnettäessä")
            questions.section(window, "Purposes")
            window.find("text", "Name of a new purpose").write(PURPOSE)
            window.find("button", "Add the purpose").press()
            questions.section(window, "Data content")
            for code in ITEMS:
                self.pick_item(code)
            questions.section(window, "Contact and volume")
            window.find("combo", "Contact person of the permit").choose(lambda name: "Mäkelä" in name)
            window.find("combo", "Responsible user to come").choose(lambda name: "Åkerblom" in name)
            window.find("spin", "Number of users").write("3")
            window.find("spin", "Queries a year").write("200")
            questions.section(window, "Protection of the data")
            window.find("text", "Clarification of data protection measures").write("Samat järjestelyt kuin voimassa olevassa luvassa.")
            questions.answer(window, light=True)
            desk.fact(lambda text: text.startswith("Saved "))

        with self.step("it is sent, without grounds in law"):
            desk.act("Send…")
            desk.state("Submitted")
            self.diary_number = wait_for(lambda: next((node.name for node in desk.window.find_all("label", lambda name: name.startswith("DVV/"))), None), "the diary number")

        with self.step("the expert takes it in, judges and presents"):
            desk.switch_to("Virtanen").go("Applications")
            desk.open_row(self.diary_number)
            desk.act("Take in handling")
            desk.state("In handling")
            dialog = desk.ask("Assess content…", "Assess the data content")
            dialog.button("Grant all that are not assessed").press()
            dialog.accept("Save the assessment")
            dialog = desk.ask("Present…", "Present for decision")
            dialog.choose("Outcome", "Granted")
            dialog.write("Reasons", "Tilaus kuuluu toistaiseksi voimassa olevan luvan piiriin.")
            dialog.accept(f"Present {self.diary_number}")
            desk.state("Presented for decision")

        with self.step("the decider sees what signing would do, and signs"):
            desk.switch_to("Koskela").go("Worklist")
            desk.open_row(self.diary_number)
            dialog = desk.ask("Decide…", "Decide the application")
            effects = dialog.node.table("What signing would do")
            effects.wait_row("The named responsible user is applied for", lambda text: "Åkerblom" in text)
            dialog.accept(f"Decide {self.diary_number} as presented")
            desk.state("Decided")
            self.permit = wait_for(lambda: next((node.name.split(": ", 1)[1] for node in desk.window.find_all("button", "Permit: *")), None), "the permit's number")

        with self.step("the agency grants the responsible user of the order"):
            desk.switch_to("Heikkinen").go("Worklist")
            desk.open_row(lambda text: "Åkerblom" in text)
            desk.ask("Grant…", "Grant the appointment").accept(lambda name: name.startswith("Grant the appointment of"))
            desk.state("In force")

        with self.step("the organisation commits and the permit is in force"):
            desk.switch_to("Mäkelä").go("Permits")
            desk.open_row(self.permit)
            dialog = desk.ask("Give the commitment…", "Give the commitment")
            dialog.write("Signatory", "Liisa Mäkelä, opiskelijapalvelujen päällikkö")
            dialog.tick("The organisation accepts these terms of use")
            dialog.accept(f"Give the commitment to permit {self.permit}")
            desk.state("In force")


if __name__ == "__main__":
    unittest.main()
