"""A permit for the query interface from its draft to the decision on paper: completion asked and answered item by item, security and technique
assessed, content granted, limited and refused, decided by another person; and nobody outside the case learns of it."""

import re
import subprocess
import unittest

from support import keyboard
from support.database import Database
from support.desk import Desk
from support.draft import Draft
from support.journey import Journey
from support.waiting import wait_for

ORGANISATION = "Kivirannan koulutuskuntayhtymä"
SERVICE = "VTJ query interface"
PURPOSE = "Todistusten lähettäminen"
ITEMS = ("H.TUN.01", "H.NIM.01", "H.NIM.02", "H.OS1.02", "H.PER.20")
LIMITED = ("Permanent address in Finland: street name in Finnish", "Vain yhden henkilön osoite kerrallaan.")
REFUSED = ("Marital status code", "Todistuksen lähettäminen ei edellytä siviilisäätyä.")
CONDITIONS = ("Tietoja haetaan vain todistuksen lähettämistä varten.", "Kyselyn tehnyt henkilö on voitava osoittaa viiden vuoden ajan.")
QUESTIONS = (("Connection", "Kumpi alijärjestelmä tekee kyselyt?", "Kyselyt tekee Opinto-Todistus; hakemus on korjattu."),
             ("Data content", "Miksi siviilisääty tarvitaan?", "Puolison nimi painetaan osaan todistuksista."),
             ("Attachments", "Toimittakaa sopimus järjestelmätoimittajan kanssa.", "Sopimusta ei ole: järjestelmä on oma."))
SECTIONS = {"Applicant and invoicing", "Purpose and grounds", "Purposes", "Data content", "Grounds by data group", "Contact and volume", "Storing and passing on",
            "Protection of the data", "Security clarification", "Connection", "Terms of use"}
REPORT = b"%PDF-1.7 selvitys tietoturvasta"


class InterfaceJourney(Journey):

    def application(self, column):
        return self.database.value(f"select {column} from data.application where id = %s", self.id)

    def pick_item(self, code):
        window = self.desk.window
        window.find("text", "Search items").write(code)
        catalogue = window.table("Items of the catalogue")
        wait_for(lambda: catalogue.rows == 2, f"only {code} in the catalogue")
        catalogue.select(1, 15)
        keyboard.press("space")

    def faults(self):
        """The lines of the list above the page, as they stand."""
        return [node.name for node in self.desk.window.find_all("button", lambda name: name.split(": ")[0] in SECTIONS)]

    def choose_file(self, title, path, accept):
        """The file dialog of the desktop: the path is typed."""
        dialog = self.desk.dialog(title)
        dialog.write("File name:", str(path)).button(accept).press()
        dialog.wait_closed()

    def judge(self, dialog, item, key, outcome, reason, words):
        """One item by its key in the list; the reason is chosen before."""
        asked = dialog.node.table("Items asked")
        dialog.choose("Assessment", outcome).choose("Reason", reason).write("Reason in words", words)
        asked.select(asked.wait_row(item))
        keyboard.press(key)

    def words_of(self, path):
        """The text of a PDF in one line; the file itself must be whole."""
        checked = subprocess.run(["qpdf", "--check", str(path)], capture_output=True, text=True, timeout=30)
        self.assertEqual(0, checked.returncode, checked.stdout + checked.stderr)
        read = subprocess.run(["pdftotext", str(path), "-"], capture_output=True, text=True, timeout=30, check=True)
        return re.sub(r"\s+", " ", read.stdout)

    def test_from_draft_to_paper(self):
        desk = self.desk = Desk(self.start())
        self.database = database = Database(self.data)

        with self.step("the permit contact begins a draft for the query interface"):
            desk.log_in("Mäkelä").go("Applications")
            dialog = desk.ask("New application…", "New application")
            dialog.choose("Organisation", ORGANISATION).choose("Service", SERVICE).choose("Kind", "New permit")
            dialog.write("Purpose of use", "Opiskelijan yhteystietojen tarkistaminen todistusta lähetettäessä")
            dialog.accept("Begin the draft")
            desk.title(lambda text: text.startswith("Draft:"))
            self.id = database.value("select max(id) from data.application")
            self.assertEqual("interface", self.application("service"))

        with self.step("sent too early, it names everything that is missing, together"):
            desk.act("Send…")
            wait_for(lambda: SECTIONS - {"Grounds by data group", "Applicant and invoicing"} <= {line.split(": ")[0] for line in self.faults()}, "faults of every section")
            self.assertEqual("draft", self.application("state"))

        window = desk.window
        draft = Draft(desk)
        with self.step("purpose, grounds and content are written; each group is justified by itself"):
            draft.section("Purpose and grounds")
            draft.write("Justification", "Todistus lähetetään postitse; osoite tarkistetaan opiskelija kerrallaan omassa järjestelmässä.")
            draft.write("Legal basis", "Laki ammatillisesta koulutuksesta (531/2017)")
            draft.section("Purposes").write("Name of a new purpose", PURPOSE)
            window.find("button", "Add the purpose").press()
            draft.section("Data content")
            for code in ITEMS:
                self.pick_item(code)
            window.find("text", "Search items").write("")
            window.find("combo", "Show").choose("Chosen items")
            window.table("Items of the catalogue").select(0)
            keyboard.press("ctrl+a")
            window.find("text", "Legal basis of the selected items").write("531/2017 4 §")
            window.find("button", "Set for the selected items").press()
            desk.fact(lambda text: text.startswith(f"{len(ITEMS)} items chosen") and "legal basis" not in text)
            desk.fact(lambda text: "ready-made product" in text)
            draft.saved().section("Grounds by data group")
            grounds = wait_for(lambda: [field for field in window.find_all("text") if field.name.startswith("Grounds for the group")], "the groups")
            self.assertEqual(4, len(grounds))
            draft.answer(*((field.name, "Ryhmän tiedoilla todistus osoitetaan oikealle henkilölle.") for field in grounds))

        with self.step("an answer brings its question: storing, and the member of the Data Exchange Layer"):
            draft.section("Contact and volume").choose("Contact person of the permit", lambda name: "Mäkelä" in name)
            draft.write("Queries a year", "900", kind="spin")
            draft.section("Protection of the data").write("Clarification of data protection measures", "Käyttäjät nimetään tehtävän mukaan; lokit tarkistetaan.")
            draft.answer_questions()
            draft.section("Storing and passing on").choose("Are the data stored in a register of your own?", "Yes")
            draft.write("Provision that allows the storing", "531/2017 4 §").write("How long they are stored", "Opintojen ajan")
            draft.section("Connection")
            self.assertFalse(window.find_all("text", "Subsystem"))
            self.assertNotIn("Server certificate", window.find("combo", "Way of connecting").entries())
            draft.choose("Way of connecting", "Suomi.fi data exchange layer")
            draft.choose("Member class in the Data Exchange Layer", lambda name: name.startswith("MUN"))
            draft.write("Member code (business ID)", "9000001").write("Subsystem", "Opinto-Rekisteri")
            draft.write("Technical contact", "Ville Åkerblom, ville@kiviranta.example").write("Test plan", "Kolmen viikon jakso testihenkilöillä.")
            draft.saved()

        with self.step("sent again, only the member code is left, and its line leads there"):
            desk.act("Send…")
            (fault,) = wait_for(lambda: self.faults() if len(self.faults()) == 1 else None, "one fault left")
            self.assertTrue(fault.startswith("Connection: Member code"), fault)
            wait_for(lambda: window.find_now("text", "Member code (business ID)").focused, "the focus in the faulty field")
            draft.write("Member code (business ID)", "9000001-1").saved()

        with self.step("the security report is attached to the draft"):
            report = self.folder / "Tietoturvaselvitys.pdf"
            report.write_bytes(REPORT)
            draft.section("Attachments")
            dialog = desk.ask("Attach files…", "Attach files")
            dialog.button("Choose files…").press()
            self.choose_file("Choose files to attach", report, "Open")
            files = dialog.node.table("Files to attach")
            files.wait_row("Tietoturvaselvitys.pdf", "Ready")
            dialog.accept("Attach the files")
            attached = window.table("Files")
            attached.wait_row("Tietoturvaselvitys.pdf", "Security report")
            self.assertEqual([{"kind": "security_report", "publicity": "secret", "content": REPORT}], [
                {**row, "content": bytes(row["content"])} for row in database.owner(
                    "select t.kind, t.publicity, c.content from data.attachment t join data.attachment_content c on c.attachment_id = t.id where t.application_id = %s",
                    self.id)])

        with self.step("it is sent"):
            desk.act("Send…")
            desk.state("Submitted")
            self.diary_number = self.application("diary_number")
            desk.title(self.diary_number)
            self.assertEqual({"connection.member_code": "9000001-1", "connection.subsystem": "Opinto-Rekisteri", "use.storing_law": "531/2017 4 §"}, {
                row["question"]: row["answer"] for row in database.owner(
                    "select question, answer from data.application_answer where application_id = %s and question = any (%s)", self.id,
                    ["connection.member_code", "connection.subsystem", "use.storing_law"])})

        with self.step("the expert of the interface takes it in handling"):
            desk.switch_to("Lindqvist").go("Applications")
            desk.open_row(self.diary_number)
            desk.act("Take in handling")
            desk.state("In handling")
            self.assertEqual(database.login("Lindqvist"), self.application("(select login_name from data.person where id = handler_id)"))

        with self.step("and asks for its completion, item by item"):
            dialog = desk.ask("Ask for completion…", "Ask for completion")
            proposed = database.value("select to_char(data.deadline(rule.today(), 3, 'week'), 'FMDD.FMMM.YYYY')")
            wait_for(lambda: dialog.node.find("spin", "By").text.endswith(proposed), f"{proposed} as the proposed day")
            dialog.accept(f"Ask for the completion of {self.diary_number}", expect_close=False)
            wait_for(lambda: "Question: Fill this in." in dialog.faults(), "the fault that nothing is asked")
            self.assertEqual("in_handling", self.application("state"))
            for number, (concerns, question, _) in enumerate(QUESTIONS, 1):
                dialog.choose("Concerns", concerns).write("Question", question).button("Add the question").press()
                wait_for(lambda: f"Questions to the applicant: {number}" in dialog.says(), "the question among the others")
            due = database.value("select to_char(data.deadline(rule.today(), 2, 'week'), 'FMDD.FMMM.YYYY')")
            dialog.write("To begin with", "Hakemus on muuten kunnossa.").write_date("By", due)
            dialog.accept(f"Ask for the completion of {self.diary_number}")
            desk.state("Completion asked")
            self.assertEqual([field for field in ("connection", "items", "attachments")], [row["field"] for row in database.owner(
                "select i.field from data.completion_item i join data.completion_request r on r.id = i.request_id where r.application_id = %s order by i.no", self.id)])

        with self.step("the applicant mends the application and answers item by item"):
            desk.switch_to("Mäkelä").go("Worklist")
            desk.open_row(self.diary_number)
            desk.state("Completion asked")
            desk.act("Edit the application")
            desk.title(lambda text: text.startswith("Draft:"))
            desk.fact(lambda text: text.startswith("Only what the completion request asks about"))
            draft.section("Connection").write("Subsystem", "Opinto-Todistus").saved()
            desk.press("Escape")
            desk.title(self.diary_number)
            dialog = desk.ask("Answer the completion request…", "Answer the completion request")
            answers = wait_for(lambda: [field for field in dialog.node.find_all("text") if field.name.startswith("Answer to ")], "the questions")
            self.assertEqual(3, len(answers))
            for field, (_, _, answer) in list(zip(answers, QUESTIONS))[:2]:
                field.write(answer)
            wait_for(lambda: any(words.startswith("Saved ") for words in dialog.says()), "the answers to be saved")
            dialog.accept(f"Send the completion of {self.diary_number}", expect_close=False)
            wait_for(lambda: answers[2].focused, "the unanswered question to get the focus")
            self.assertEqual("completion_asked", self.application("state"))
            answers[2].write(QUESTIONS[2][2])
            dialog.tick(lambda name: name.startswith("1/3 ") is False and name.endswith("cannot be given") and "Attachments" in name)
            dialog.accept(f"Send the completion of {self.diary_number}")
            desk.state("In handling")
            self.assertEqual([(answer, "not_given" if number == 2 else "answered") for number, (_, _, answer) in enumerate(QUESTIONS)], [
                (row["answer"], row["state"]) for row in database.owner(
                    "select i.answer, i.state from data.completion_item i join data.completion_request r on r.id = i.request_id where r.application_id = %s order by i.no",
                    self.id)])

        with self.step("a colleague of another organisation sees nothing of the case"):
            self.nobody_else_sees("Sjöberg")
            desk.switch_to("Sjöberg").go("Applications")
            rows = desk.table().texts(0, desk.table().rows)
            self.assertTrue(rows)
            self.assertFalse([row for row in rows if self.diary_number in row])

        with self.step("the expert sees the answers and what changed since the application was sent"):
            desk.switch_to("Lindqvist").go("Applications")
            desk.open_row(self.diary_number)
            desk.part("Handling")
            desk.fact("What the completion changed in the application")
            for words in ("Opinto-Rekisteri", "Opinto-Todistus"):
                desk.fact(words)
            for _, question, answer in QUESTIONS:
                desk.fact(question)
                desk.fact(answer)

        with self.step("security and technique are assessed line by line"):
            dialog = desk.ask("Begin the technical assessment…", "Begin the technical assessment")
            for box in ("Security assessment*", "Technical assessment*"):
                dialog.tick(box)
            dialog.accept(f"Begin the assessment of {self.diary_number}")
            desk.state("Technical assessment")
            for checklist in ("Security assessment", "Technical assessment"):
                dialog = desk.ask("Fill in a checklist…", "Fill in a checklist")
                dialog.choose("Checklist", checklist)
                lines = dialog.node.table("Lines of the checklist")
                lines.select(0)
                dialog.choose("Assessment", "Does not apply").write("Note on the selected lines", "Ei koske tätä hakijaa.")
                dialog.button("Set for the selected lines").press()
                dialog.button("The rest are sufficient").press()
                dialog.accept("Save the checklist")
                dialog = desk.ask("Finish an assessment…", "Finish an assessment")
                dialog.choose("Assessment", checklist).choose("Result", "Sufficient").write("Summary", "Järjestelyt ovat riittävät.")
                dialog.accept("Finish the assessment")
            desk.state("In handling")
            self.assertEqual([], database.owner("select l.line from data.assessment_line l join data.assessment s on s.id = l.assessment_id "
                                                "where s.application_id = %s and (l.verdict = 'open' or s.state <> 'finished')", self.id))

        with self.step("the content is judged by keys: granted, limited, refused with reasons"):
            dialog = desk.ask("Assess content…", "Assess the data content")
            self.judge(dialog, REFUSED[0], "r", "Refused", "Not necessary for the purpose", REFUSED[1])
            self.judge(dialog, LIMITED[0], "l", "Limited", "A narrower item is enough", LIMITED[1])
            dialog.button("Grant all that are not assessed").press()
            wait_for(lambda: any(words.startswith("Granted 3, limited 1, refused 1, not assessed 0") for words in dialog.says()), "the counts")
            dialog.accept("Save the assessment")
            wait_for(lambda: database.owner("select outcome, reason_code, reason from data.application_item i join data.data_item d on d.id = i.item_id "
                                            "where application_id = %s and outcome <> 'granted' order by d.code", self.id)
                     == [{"outcome": "limited", "reason_code": "narrower_suffices", "reason": LIMITED[1]},
                         {"outcome": "refused", "reason_code": "not_necessary", "reason": REFUSED[1]}], "the assessment in the database")

        with self.step("and presented with conditions, fee and validity"):
            dialog = desk.ask("Present…", "Present for decision")
            wait_for(lambda: dialog.node.find("combo", "Outcome").name == "Granted in part", "the outcome that the assessment points to")
            dialog.write("Reasons", "Todistusten lähettäminen kuuluu hakijan lakisääteisiin tehtäviin.")
            dialog.write("Conditions", "\n".join(CONDITIONS))
            dialog.choose("Ground of the fee", lambda name: name.startswith("Cost price"))
            dialog.tick("Valid until: has a date").write_date("Valid until", "31.12.2030")
            dialog.accept(f"Present {self.diary_number}")
            desk.state("Presented for decision")
            with self.assertRaisesRegex(AssertionError, "DA00[14]"):
                database.act("Lindqvist", "decide_application", id=self.id, version=self.application("version"))

        with self.step("another person decides"):
            desk.switch_to("Koskela").go("Worklist")
            desk.open_row(self.diary_number)
            desk.ask("Decide…", "Decide the application").accept(f"Decide {self.diary_number} as presented")
            desk.state("Decided")
            permit = database.owner("select p.state, p.valid_until::text, p.service, p.kind, d.outcome from data.permit p join data.permit_content c on c.permit_id = p.id "
                                    "join data.decision d on d.id = c.decision_id where d.application_id = %s", self.id)
            self.assertEqual([{"state": "awaiting_commitment", "valid_until": "2030-12-31", "service": "interface", "kind": "case", "outcome": "granted_in_part"}], permit)

        with self.step("the applicant opens the decision and saves it as PDF"):
            desk.switch_to("Mäkelä").go("Applications")
            desk.open_row(self.diary_number)
            desk.part("Documents")
            document = desk.table("Document of the decision")
            document.open(document.wait_row("Päätös"))
            desk.title(lambda text: text.startswith("Päätös"))
            desk.act("Save as PDF…")
            paper = self.folder / "päätös.pdf"
            self.choose_file("Save as PDF", paper, "Save")
            desk.fact(lambda text: text.startswith("Saved in ") and text.endswith("päätös.pdf"))
            words = self.words_of(paper)
            for wanted in (self.diary_number, ORGANISATION, "Eero Lindqvist", "Päivi Koskela", "liitteestä 1 ilmenevältä osalta", *CONDITIONS, "Siviilisäätykoodi",
                           "ei ole tarpeen käyttötarkoituksessa", REFUSED[1], LIMITED[1], "31.12.2030", "Oikaisuvaatimus", "Liite 1", "Liite 2"):
                self.assertIn(wanted, words)

        with self.step("nothing of it is seen outside, now that it is decided either"):
            self.nobody_else_sees("Sjöberg")

        with self.step("a Swedish-speaking body gets the same decision in Swedish"):
            self.decide_in_swedish()
            paper = self.folder / "beslut.pdf"
            code, answer, error = self.command_line("decision", "pdf", self.diary_number, paper, "--as", "Eero Lindqvist", "--json")
            self.assertEqual((0, "sv"), (code, answer and answer["language"]), error)
            words = self.words_of(paper)
            for wanted in (self.diary_number, "Grannäs kommun", "Eero Lindqvist", "Päivi Koskela", "som framgår av bilaga 1", "Civilståndskod",
                           "behövs inte för användningsändamålet", "Civilståndet behövs inte.", "Begäran om omprövning", "Bilaga 1", "Bilaga 2"):
                self.assertIn(wanted, words)

    def nobody_else_sees(self, family_name):
        """Every view that names an application is asked as that person."""
        views = self.database.owner("select table_name, column_name from information_schema.columns where table_schema = 'ui' and "
                                    "(column_name = 'application_id' or (table_name like 'application\\_%%' and column_name = 'id' and data_type = 'bigint'))")
        self.assertGreater(len(views), 25)
        seen = [view["table_name"] for view in views
                if self.database.person(family_name, f"select 1 from ui.{view['table_name']} where {view['column_name']}::text = %s limit 1", str(self.id))]
        self.assertEqual([], seen)
        self.assertTrue(self.database.person("Mäkelä", "select 1 from ui.application_list where id = %s", self.id))
        for act, more in (("claim_application", {}), ("withdraw_application", {"reason": "Ei tarvetta enää"})):
            with self.assertRaisesRegex(AssertionError, "DA001"):
                self.database.act(family_name, act, id=self.id, version=self.application("version"), **more)

    def decide_in_swedish(self):
        """The same way by the same commands: what the window does is known by now."""
        database = self.database
        items = {row["code"]: row["id"] for row in database.owner("select code, id from data.data_item where code = any (%s)", list(ITEMS))}
        org = database.value("select id from data.organisation where name_sv = 'Grannäs kommun'")
        text = "Uppgifterna behövs för att ärendet ska kunna avgöras rätt."
        answers = {"applicant.invoicing": "Nätfaktura", "use.storing": False, "use.passing_on": False, "use.processors": False, "use.abroad": False,
                   "connection.way": "palveluvayla", "connection.member_class": "MUN", "connection.member_code": "9000412-7", "connection.subsystem": "Skola",
                   "connection.technical": "Systemexpert", "connection.test_plan": text, "terms.accepted": True}
        answers |= {row["code"]: text for row in database.owner("select code from rule.question where section = 'security'")}
        answers |= {row["code"]: text for row in database.owner("select distinct 'group.' || group_code as code from data.data_item where code = any (%s)", list(ITEMS))}
        begun = database.act("Nyström", "save_application", id=None, version=None, org_id=org, service="interface", kind="new_permit", fields={
            "purpose": "Kontroll av elevens uppgifter när betyg skickas", "justification": text, "legal_basis": "531/2017 4 §", "protection": text,
            "yearly_queries": 400, "contact_person_id": database.value("select id from data.person where family_name = 'Nyström'"), "purposes": ["Betyg"],
            "items": [{"item_id": item, "legal_basis": "531/2017 4 §"} for item in items.values()], "answers": answers})
        self.id = begun["id"]
        act = lambda who, command, **more: database.act(who, command, id=self.id, version=self.application("version"), **more)  # noqa: E731
        act("Nyström", "submit_application")
        act("Lindqvist", "claim_application")
        act("Lindqvist", "assess_items", items=[
            {"item_id": item, "outcome": "refused", "reason_code": "not_necessary", "reason": "Civilståndet behövs inte."} if code == ITEMS[-1] else
            {"item_id": item, "outcome": "granted"} for code, item in items.items()])
        act("Lindqvist", "present_application", outcome="granted_in_part", reasons="Uppgiften är lagstadgad.", conditions="", valid_from=database.value("select rule.today()"),
            valid_until=None)
        act("Koskela", "decide_application")
        self.diary_number = self.application("diary_number")


if __name__ == "__main__":
    unittest.main()
