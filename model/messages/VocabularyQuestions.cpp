// Words of the questions of an application (rule.question): what is asked, and what to think of when answering.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label section[] = {
    {"applicant", QT_TRANSLATE_NOOP("messages", "Applicant and invoicing")},
    {"order", QT_TRANSLATE_NOOP("messages", "Clarification of use")},
    {"change", QT_TRANSLATE_NOOP("messages", "Why a change")},
    {"groups", QT_TRANSLATE_NOOP("messages", "Grounds by data group")},
    {"keys", QT_TRANSLATE_NOOP("messages", "Search keys")},
    {"use", QT_TRANSLATE_NOOP("messages", "Storing and passing on")},
    {"security", QT_TRANSLATE_NOOP("messages", "Security clarification")},
    {"connection", QT_TRANSLATE_NOOP("messages", "Connection")},
    {"terms", QT_TRANSLATE_NOOP("messages", "Terms of use")},
};

constexpr Label question[] = {
    {"applicant.invoicing", QT_TRANSLATE_NOOP("messages", "Invoicing address")},
    {"applicant.reference", QT_TRANSLATE_NOOP("messages", "Reference on invoices")},
    {"order.units", QT_TRANSLATE_NOOP("messages", "Units that use the data")},
    {"order.duties", QT_TRANSLATE_NOOP("messages", "Duties in which the data are used")},
    {"change.reason", QT_TRANSLATE_NOOP("messages", "Why the permit should be changed or go on")},
    {"change.update_service", QT_TRANSLATE_NOOP("messages", "Would the change data service be enough for part of the use?")},
    {"keys.wide", QT_TRANSLATE_NOOP("messages", "Why a search by name or address is needed")},
    {"use.storing", QT_TRANSLATE_NOOP("messages", "Are the data stored in a register of your own?")},
    {"use.storing_law", QT_TRANSLATE_NOOP("messages", "Provision that allows the storing")},
    {"use.storing_time", QT_TRANSLATE_NOOP("messages", "How long they are stored")},
    {"use.passing_on", QT_TRANSLATE_NOOP("messages", "Are the data passed on to others?")},
    {"use.passing_on_law", QT_TRANSLATE_NOOP("messages", "Provision that allows the passing on")},
    {"use.passing_on_to", QT_TRANSLATE_NOOP("messages", "To whom, and which data")},
    {"use.processors", QT_TRANSLATE_NOOP("messages", "Do suppliers process the data on your behalf?")},
    {"use.processors_named", QT_TRANSLATE_NOOP("messages", "Processors, their task and the place of the servers")},
    {"use.abroad", QT_TRANSLATE_NOOP("messages", "Are the data processed outside Finland?")},
    {"use.abroad_where", QT_TRANSLATE_NOOP("messages", "In which countries, and on what ground")},
    {"security.responsibility", QT_TRANSLATE_NOOP("messages", "Responsible persons and instructions")},
    {"security.users", QT_TRANSLATE_NOOP("messages", "How users are chosen and rights kept by duty")},
    {"security.authentication", QT_TRANSLATE_NOOP("messages", "Authentication of users")},
    {"security.logging", QT_TRANSLATE_NOOP("messages", "Logging by user, kept for five years")},
    {"security.monitoring", QT_TRANSLATE_NOOP("messages", "Monitoring of use")},
    {"security.premises", QT_TRANSLATE_NOOP("messages", "Premises and devices")},
    {"security.transfer", QT_TRANSLATE_NOOP("messages", "Transfer, storage and encryption")},
    {"security.processors", QT_TRANSLATE_NOOP("messages", "Processors and suppliers: agreements and supervision")},
    {"security.destruction", QT_TRANSLATE_NOOP("messages", "Destruction of the data")},
    {"security.breach", QT_TRANSLATE_NOOP("messages", "Incidents and personal data breaches")},
    {"security.training", QT_TRANSLATE_NOOP("messages", "Training of users")},
    {"connection.way", QT_TRANSLATE_NOOP("messages", "Way of connecting")},
    {"connection.member_class", QT_TRANSLATE_NOOP("messages", "Member class in the Data Exchange Layer")},
    {"connection.member_code", QT_TRANSLATE_NOOP("messages", "Member code (business ID)")},
    {"connection.subsystem", QT_TRANSLATE_NOOP("messages", "Subsystem")},
    {"connection.subject", QT_TRANSLATE_NOOP("messages", "Subject of the server certificate")},
    {"connection.issuer", QT_TRANSLATE_NOOP("messages", "Issuer of the server certificate")},
    {"connection.technical", QT_TRANSLATE_NOOP("messages", "Technical contact")},
    {"connection.deputy", QT_TRANSLATE_NOOP("messages", "Deputy of the technical contact")},
    {"connection.test_plan", QT_TRANSLATE_NOOP("messages", "Test plan")},
    {"connection.peak", QT_TRANSLATE_NOOP("messages", "Queries in the busiest hour")},
    {"connection.start", QT_TRANSLATE_NOOP("messages", "Wanted day of taking into use")},
    {"terms.accepted", QT_TRANSLATE_NOOP("messages", "Does the organisation accept the terms of use?")},
};

constexpr Label help[] = {
    {"applicant.invoicing", QT_TRANSLATE_NOOP("messages", "Address of electronic invoices, or where a letter is sent. Authorities are invoiced for the opening of the interface only.")},
    {"applicant.reference", QT_TRANSLATE_NOOP("messages", "Stands on every invoice, if you wish.")},
    {"order.units", QT_TRANSLATE_NOOP("messages", "Units and about how many users in each.")},
    {"order.duties", QT_TRANSLATE_NOOP("messages", "The statutory duties, one by one; the standing permit covers these alone.")},
    {"change.reason", QT_TRANSLATE_NOOP("messages", "What has changed in the duty, the law or the way of working.")},
    {"change.update_service", QT_TRANSLATE_NOOP("messages", "Data that a register needs to keep up to date come more simply as changes.")},
    {"keys.wide", QT_TRANSLATE_NOOP("messages", "A search by code is the rule. Tell when the code is not known and how the right person is made sure of.")},
    {"use.storing", QT_TRANSLATE_NOOP("messages", "Storing in a register of your own needs a ground in data protection law or another act.")},
    {"use.passing_on", QT_TRANSLATE_NOOP("messages", "The data are not passed on to third parties unless an act so provides.")},
    {"use.processors_named", QT_TRANSLATE_NOOP("messages", "Name, business ID, what they do with the data, and the country.")},
    {"use.abroad_where", QT_TRANSLATE_NOOP("messages", "Inside the EU and EEA the country is enough; elsewhere also the ground of the transfer.")},
    {"security.responsibility", QT_TRANSLATE_NOOP("messages", "Who answers for data protection and security, and which instructions there are.")},
    {"security.users", QT_TRANSLATE_NOOP("messages", "Who approves a user, on what ground, and how a right ends when the duty changes.")},
    {"security.authentication", QT_TRANSLATE_NOOP("messages", "Two-step login, personal user names, how the end user is known in each query.")},
    {"security.logging", QT_TRANSLATE_NOOP("messages", "What the log shows, how it is kept from change, and who may read it.")},
    {"security.monitoring", QT_TRANSLATE_NOOP("messages", "How often the use is looked at, by whom, and what follows.")},
    {"security.premises", QT_TRANSLATE_NOOP("messages", "Access control, work at home, screens, protection of devices.")},
    {"security.transfer", QT_TRANSLATE_NOOP("messages", "TLS 1.2 or newer; what is stored and how it is encrypted.")},
    {"security.processors", QT_TRANSLATE_NOOP("messages", "Data protection agreements and how they are watched.")},
    {"security.destruction", QT_TRANSLATE_NOOP("messages", "Printouts, files and devices when they are not needed any more.")},
    {"security.breach", QT_TRANSLATE_NOOP("messages", "Who is told, within what time, and how it is put right.")},
    {"security.training", QT_TRANSLATE_NOOP("messages", "What users learn before they get a right, and how often again.")},
    {"connection.way", QT_TRANSLATE_NOOP("messages", "For authorities the Suomi.fi Data Exchange Layer is obligatory (act 571/2016).")},
    {"connection.member_code", QT_TRANSLATE_NOOP("messages", "As in the Data Exchange Layer, for example 0245437-2.")},
    {"connection.subsystem", QT_TRANSLATE_NOOP("messages", "Name of the subsystem that makes the queries; letters, figures, point, hyphen.")},
    {"connection.technical", QT_TRANSLATE_NOOP("messages", "Name, telephone and e-mail; may be the supplier of the system.")},
    {"connection.test_plan", QT_TRANSLATE_NOOP("messages", "How queries, errors, logging and the end user's identity are tested before production.")},
    {"terms.accepted", QT_TRANSLATE_NOOP("messages", "Use for the stated purpose only, rights by duty, logs for five years, changes announced.")},
};

constexpr Label answer[] = {
    {"palveluvayla", QT_TRANSLATE_NOOP("messages", "Suomi.fi Data Exchange Layer")},
    {"certificate", QT_TRANSLATE_NOOP("messages", "Server certificate")},
    {"GOV", QT_TRANSLATE_NOOP("messages", "GOV – state")},
    {"MUN", QT_TRANSLATE_NOOP("messages", "MUN – municipal")},
    {"COM", QT_TRANSLATE_NOOP("messages", "COM – company")},
    {"ORG", QT_TRANSLATE_NOOP("messages", "ORG – other body")},
    {"true", QT_TRANSLATE_NOOP("messages", "Yes")},
    {"false", QT_TRANSLATE_NOOP("messages", "No")},
};

constexpr Label difference[] = {
    {"added", QT_TRANSLATE_NOOP("messages", "Added")},
    {"removed", QT_TRANSLATE_NOOP("messages", "Left out")},
    {"changed", QT_TRANSLATE_NOOP("messages", "Changed")},
};

constexpr Label joinState[] = {
    {"asked", QT_TRANSLATE_NOOP("messages", "Asked")},
    {"approved", QT_TRANSLATE_NOOP("messages", "Agreed")},
    {"refused", QT_TRANSLATE_NOOP("messages", "Declined")},
    {"withdrawn", QT_TRANSLATE_NOOP("messages", "Withdrawn")},
};

constexpr Label effect[] = {
    {"make_permit", QT_TRANSLATE_NOOP("messages", "A permit is made; it waits for the commitment")},
    {"apply_appointment", QT_TRANSLATE_NOOP("messages", "The named responsible user is applied for")},
    {"change_permit", QT_TRANSLATE_NOOP("messages", "The permit gets a new content version")},
    {"permit_until", QT_TRANSLATE_NOOP("messages", "The permit goes on to its new last day")},
    {"item_added", QT_TRANSLATE_NOOP("messages", "Item comes in")},
    {"item_removed", QT_TRANSLATE_NOOP("messages", "Item goes out")},
    {"right_ended", QT_TRANSLATE_NOOP("messages", "Right ends")},
};

constexpr List lists[] = {
    {"question.section", section},
    {"question", question},
    {"question.help", help},
    {"question.answer", answer},
    {"difference", difference},
    {"join.state", joinState},
    {"decision.effect", effect},
};

}  // namespace

std::span<const List> questionLists() { return lists; }

}  // namespace messages
