"""Answers the questions of a draft in the window, section by section, as an applicant does."""

TEXT = "Järjestelyt on kuvattu ohjeessa, joka vahvistetaan vuosittain."
SECURITY = ("Responsible persons and instructions", "How users are chosen and rights kept by duty", "Authentication of users", "Logging by user, kept for five years",
            "Monitoring of use", "Premises and devices", "Transfer, storage and encryption", "Processors and suppliers: agreements and supervision",
            "Destruction of the data", "Incidents and personal data breaches", "Training of users")
LIGHT = ("Responsible persons and instructions", "How users are chosen and rights kept by duty", "Authentication of users", "Monitoring of use",
         "Incidents and personal data breaches", "Training of users")
USE = ("Are the data stored in a register of your own?", "Are the data passed on to others?", "Do suppliers process the data on your behalf?",
       "Are the data processed outside Finland?")


def section(window, name):
    sections = window.find("list", "Sections of the application")
    next(child for child in sections.children() if child.name.startswith(name)).click_here()


def answer(window, light=False):
    section(window, "Applicant and invoicing")
    window.find("text", "Invoicing address").write("Verkkolasku 003790000011")
    section(window, "Storing and passing on")
    for question in USE:
        window.find("combo", question).choose("No")
    section(window, "Security clarification")
    for question in LIGHT if light else SECURITY:
        window.find("text", question).write(TEXT)
    section(window, "Terms of use")
    window.find("combo", "Does the organisation accept the terms of use?").choose("Yes")
