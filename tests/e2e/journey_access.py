"""What a screen reader meets: every page of every role has only controls with a role and a name, in each of the three languages,
switched while the program runs."""

import unittest

from support import keyboard, tree
from support.desk import Desk, Dialog
from support.journey import Journey
from support.waiting import wait_for

PEOPLE = {"Virtanen": ("Worklist", "Applications", "Permits", "Organisations", "Users and rights"),
          "Heikkinen": ("Worklist", "Users and rights"),
          "Mäkelä": ("Worklist", "Applications", "Permits", "Organisations")}
DIALOGS = {"Heikkinen": (("Users and rights", "Proposed", "Approve…", "Approve the right"), ("Users and rights", "Proposed", "Refuse…", "Refuse the right"),
                         ("Users and rights", "In use", "End…", "End the right")),
           "Mäkelä": (("Applications", "Draft", "Send…", "Send the application"), ("Applications", "Draft", "Withdraw…", "Withdraw the application"))}
# Language, the letter of the language menu in the language before it, the line in that menu, the pages.
LANGUAGES = (("Finnish", "l", 0, ("Työlista", "Hakemukset", "Mistä haen lupaa?", "Luvat", "Yhteydet", "Käyttöehdot", "Kirjeet", "Organisaatiot",
                                  "Käyttöoikeudet")),
             ("Swedish", "k", 1, ("Arbetslista", "Ansökningar", "Var ansöker jag?", "Tillstånd", "Anslutningar", "Användningsvillkor", "Brev", "Organisationer",
                                  "Användarrätter")),
             ("English", "s", 2, ("Worklist", "Applications", "Where do I apply?", "Permits", "Connections", "Terms of use", "Letters", "Organisations",
                                  "Users and rights")))
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

    def escape(self, dialog):
        """Leaves a dialog by the keyboard as soon as the keyboard is its."""
        wait_for(lambda: any(tree.has_state(node.seen_states, "focused") for node in dialog.walk()), f"the focus in {dialog}")
        keyboard.press("Escape")
        wait_for(Dialog(dialog).closed, f"{dialog} to close")

    def check_dialogs(self, person):
        for page, state, label, title in DIALOGS.get(person, ()):
            with self.step(f"{person}: {title}"):
                self.desk.go(page).open_row(state)
                dialog = self.desk.ask(label, title)
                with self.subTest(title):
                    self.assertEqual([], nameless(dialog.node), title)
                self.escape(dialog.node)

    def test_every_control_has_a_name(self):
        desk = self.desk = Desk(self.start())
        for number, (person, pages) in enumerate(PEOPLE.items()):
            with self.step(f"{person}: log-in"):
                if number == 0:
                    desk.window.table("People", 180)
                    self.check("log-in")
                    desk.log_in(person)
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
            self.check_dialogs(person)
        with self.step("Ctrl+K and help"):
            desk.press("ctrl+k")
            found = desk.program.find("dialog", None)
            self.assertEqual([], nameless(found))
            self.escape(found)
            desk.press("F1")
            help_text = desk.program.find("dialog", None)
            self.assertEqual([], nameless(help_text))
            self.escape(help_text)
        for language, letter, line, pages in LANGUAGES:
            with self.step(f"the program speaks {language}"):
                self.choose_language(letter, line)
                names = wait_for(lambda wanted=pages: self.page_names() == list(wanted) and self.page_names(), f"the pages in {language}")
                self.assertEqual(list(pages), names)
                self.check(language)

    def page_names(self):
        navigation = next((node for node in self.desk.window.find_all("list")), None)
        return [name.split(",")[0] for name in navigation.entries()] if navigation else []

    def choose_language(self, letter, line):
        """The menu of the person, the languages in it, each named in itself."""
        self.desk.window.find("button", lambda name: ":" in name and "Mäkelä" in name).click_here()
        keyboard.press(letter)
        keyboard.press(*["Down"] * line, "Return")


if __name__ == "__main__":
    unittest.main()
