"""The draft of an application as an applicant fills it in: section by section, and the questions of a section from first to last by keyboard."""

from . import keyboard
from .waiting import wait_for

USE = ("Are the data stored in a register of your own?", "Are the data passed on to others?", "Do suppliers process the data on your behalf?",
       "Are the data processed outside Finland?")
SECURITY = ("Responsible persons and instructions", "How users are chosen and rights kept by duty", "Authentication of users",
            "Logging by user, kept for five years", "Monitoring of use", "Premises and devices", "Transfer, storage and encryption",
            "Processors and suppliers: agreements and supervision", "Destruction of the data", "Incidents and personal data breaches",
            "Training of users")
LIGHT = ("Responsible persons and instructions", "How users are chosen and rights kept by duty", "Authentication of users", "Monitoring of use",
         "Incidents and personal data breaches", "Training of users")


class Draft:
    """The editor of one draft in somebody's window."""

    def __init__(self, desk):
        self.desk = desk

    def section(self, name):
        """Turns to a section of the side list."""
        def chosen():
            sections = self.desk.window.find_now("list", "Sections of the application")
            line = next((child for child in sections.children() if child.name.startswith(name)), None)
            return line and line.click_here()

        wait_for(chosen, f"the section {name}")
        return self

    def write(self, name, text, kind="text"):
        self.desk.window.find(kind, name).write(text)
        return self

    def choose(self, name, entry):
        self.desk.window.find("combo", name).choose(entry)
        return self

    def answer(self, *lines):
        """Texts of one section, one after the other with Tab between them, beginning at the field of the first name."""
        self.desk.window.find("text", lines[0][0]).focus()
        for number, (name, text) in enumerate(lines):
            if number:
                keyboard.press("Tab")
                wait_for(lambda wanted=name: self.desk.window.find_now("text", wanted).focused, f"the focus in {name}")
            keyboard.type_text(text)
        return self

    def answer_questions(self, security=SECURITY):
        """Everything that is asked in every application."""
        self.section("Applicant and invoicing").write("Invoicing address", "Verkkolaskut organisaation osoitteeseen")
        self.section("Storing and passing on")
        for name in USE:
            self.choose(name, "No")
        self.section("Security clarification").answer(*((name, "Sovittu kirjallisesti ja tarkistettu.") for name in security))
        self.section("Terms of use").choose("Does the organisation accept the terms of use?", "Yes")
        return self

    def saved(self):
        self.desk.fact(lambda text: text.startswith("Saved "))
        return self
