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
    {"applicant.invoicing",
     QT_TRANSLATE_NOOP(
         "messages",
         "Address of electronic invoices, or where a letter is sent. Authorities are invoiced for the opening of the interface only.")},
    {"applicant.reference", QT_TRANSLATE_NOOP("messages", "Stands on every invoice, if you wish.")},
    {"order.units", QT_TRANSLATE_NOOP("messages", "Units and about how many users in each.")},
    {"order.duties", QT_TRANSLATE_NOOP("messages", "The statutory duties, one by one; the standing permit covers these alone.")},
    {"change.reason", QT_TRANSLATE_NOOP("messages", "What has changed in the duty, the law or the way of working.")},
    {"change.update_service", QT_TRANSLATE_NOOP("messages", "Data that a register needs to keep up to date come more simply as changes.")},
    {"keys.wide",
     QT_TRANSLATE_NOOP("messages",
                       "A search by code is the rule. Tell when the code is not known and how the right person is made sure of.")},
    {"use.storing",
     QT_TRANSLATE_NOOP("messages", "Storing in a register of your own needs a ground in data protection law or another act.")},
    {"use.passing_on", QT_TRANSLATE_NOOP("messages", "The data are not passed on to third parties unless an act so provides.")},
    {"use.processors_named", QT_TRANSLATE_NOOP("messages", "Name, business ID, what they do with the data, and the country.")},
    {"use.abroad_where",
     QT_TRANSLATE_NOOP("messages", "Inside the EU and EEA the country is enough; elsewhere also the ground of the transfer.")},
    {"security.responsibility",
     QT_TRANSLATE_NOOP("messages", "Who answers for data protection and security, and which instructions there are.")},
    {"security.users", QT_TRANSLATE_NOOP("messages", "Who approves a user, on what ground, and how a right ends when the duty changes.")},
    {"security.authentication",
     QT_TRANSLATE_NOOP("messages", "Two-step login, personal user names, how the end user is known in each query.")},
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
    {"connection.subsystem",
     QT_TRANSLATE_NOOP("messages", "Name of the subsystem that makes the queries; letters, figures, hyphen, underscore.")},
    {"connection.technical", QT_TRANSLATE_NOOP("messages", "Name, telephone and e-mail; may be the supplier of the system.")},
    {"connection.test_plan",
     QT_TRANSLATE_NOOP("messages", "How queries, errors, logging and the end user's identity are tested before production.")},
    {"terms.accepted",
     QT_TRANSLATE_NOOP("messages", "Use for the stated purpose only, rights by duty, logs for five years, changes announced.")},
};

constexpr Label answer[] = {
    {"palveluvayla", QT_TRANSLATE_NOOP("messages", "Suomi.fi data exchange layer")},
    {"certificate", QT_TRANSLATE_NOOP("messages", "Server certificate")},
    {"GOV", QT_TRANSLATE_NOOP("messages", "GOV – state authority")},
    {"MUN", QT_TRANSLATE_NOOP("messages", "MUN – municipality or joint authority")},
    {"COM", QT_TRANSLATE_NOOP("messages", "COM – company")},
    {"ORG", QT_TRANSLATE_NOOP("messages", "ORG – association or other body")},
    {"EDU", QT_TRANSLATE_NOOP("messages", "EDU – school or university")},
    {"true", QT_TRANSLATE_NOOP("messages", "Yes")},
    {"false", QT_TRANSLATE_NOOP("messages", "No")},
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

// Advice where to apply (rule.route): what is asked, where it leads, why, what it costs and what to prepare.
constexpr Label routeQuestion[] = {
    {"class", QT_TRANSLATE_NOOP("messages", "What kind of body applies?")},
    {"residents", QT_TRANSLATE_NOOP("messages", "Is it a house manager's list of residents?")},
    {"upkeep", QT_TRANSLATE_NOOP("messages", "Is a register of your own to be kept up to date?")},
    {"research", QT_TRANSLATE_NOOP("messages", "Is it research or statistics?")},
    {"continuous", QT_TRANSLATE_NOOP("messages", "Is the need continuous?")},
    {"single", QT_TRANSLATE_NOOP("messages", "Are persons, buildings or apartments checked one at a time?")},
    {"current", QT_TRANSLATE_NOOP("messages", "Must the data be up to date at the moment of the query?")},
    {"place", QT_TRANSLATE_NOOP("messages", "Where are the data looked up?")},
    {"client", QT_TRANSLATE_NOOP("messages", "Would you be the client of an intermediary?")},
    {"own_link", QT_TRANSLATE_NOOP("messages", "Can you build and keep up a link of your own?")},
};

constexpr Label routePlace[] = {
    {"staff", QT_TRANSLATE_NOOP("messages", "By staff in a browser")},
    {"system", QT_TRANSLATE_NOOP("messages", "From a system of our own")},
};

constexpr Label route[] = {
    {"browser", QT_TRANSLATE_NOOP("messages", "Apply for VTJkysely")},
    {"interface", QT_TRANSLATE_NOOP("messages", "Apply for the VTJ query interface")},
    {"framework_join", QT_TRANSLATE_NOOP("messages", "Join the framework permit of an intermediary")},
    {"intermediary", QT_TRANSLATE_NOOP("messages", "Turn to an intermediary")},
    {"resident_list", QT_TRANSLATE_NOOP("messages", "Order the resident list")},
    {"update_service", QT_TRANSLATE_NOOP("messages", "Use the update service of customer registers")},
    {"change_data_service", QT_TRANSLATE_NOOP("messages", "Use the change data service")},
    {"sampling", QT_TRANSLATE_NOOP("messages", "Order a sample")},
    {"municipal_sampling", QT_TRANSLATE_NOOP("messages", "Use the sampling service of municipalities")},
    {"research", QT_TRANSLATE_NOOP("messages", "Apply for a research permit")},
};

constexpr Label routeReason[] = {
    {"three_tests",
     QT_TRANSLATE_NOOP(
         "messages",
         "The need is continuous, the checks are made one at a time and the data must be up to date: that is what the search services are for.")},
    {"staff_browser",
     QT_TRANSLATE_NOOP("messages",
                       "Staff check single persons or buildings: VTJkysely is ready-made in the browser and needs no system of your own.")},
    {"own_system", QT_TRANSLATE_NOOP("messages", "The data are checked inside a system of your own: the query interface is joined to it.")},
    {"covered", QT_TRANSLATE_NOOP("messages", "Your organisation is covered by the standing permit: a light order is enough.")},
    {"framework", QT_TRANSLATE_NOOP("messages", "As an intermediary you apply for a framework permit, which your clients join.")},
    {"data_exchange_layer", QT_TRANSLATE_NOOP("messages", "Authorities connect through the Suomi.fi Data Exchange Layer (act 571/2016).")},
    {"client_of_intermediary",
     QT_TRANSLATE_NOOP("messages",
                       "The intermediary has the connection; you commit to its framework permit and get a permit of your own under it.")},
    {"no_own_link",
     QT_TRANSLATE_NOOP(
         "messages", "Without a link of your own the data come through an intermediary, which advises its clients and begins the matter.")},
    {"resident_list", QT_TRANSLATE_NOOP("messages", "House managers get the list of residents as a product of its own inside VTJkysely.")},
    {"upkeep_not_by_query",
     QT_TRANSLATE_NOOP("messages", "Registers are not kept up to date by queries: changes are delivered as they happen.")},
    {"research_own_permit",
     QT_TRANSLATE_NOOP("messages", "Research and statistics have a permit of their own; health data for secondary use come from Findata.")},
    {"not_continuous", QT_TRANSLATE_NOOP("messages", "The need is not continuous: a sample at one time serves it.")},
    {"not_single", QT_TRANSLATE_NOOP("messages", "Many are needed at once: the search services show one at a time.")},
    {"not_current", QT_TRANSLATE_NOOP("messages", "The data need not be of the moment: a delivered sample is enough.")},
};

constexpr Label routePrice[] = {
    {"free", QT_TRANSLATE_NOOP("messages", "Free of charge for authorities")},
    {"free_opening_cost", QT_TRANSLATE_NOOP("messages", "Queries free of charge, opening at cost price")},
    {"cost_price", QT_TRANSLATE_NOOP("messages", "At cost price")},
    {"chargeable", QT_TRANSLATE_NOOP("messages", "Chargeable by the price list")},
    {"price_list", QT_TRANSLATE_NOOP("messages", "By the price list of that service")},
};

constexpr Label routePrepare[] = {
    {"use", QT_TRANSLATE_NOOP("messages", "A clarification of use: units and duties")},
    {"purposes", QT_TRANSLATE_NOOP("messages", "The purposes of use, each with its justification")},
    {"group_grounds", QT_TRANSLATE_NOOP("messages", "Why each data group is needed")},
    {"legal_basis", QT_TRANSLATE_NOOP("messages", "The provisions that give the right to the data")},
    {"content", QT_TRANSLATE_NOOP("messages", "The data content: items or groups of the catalogue")},
    {"security", QT_TRANSLATE_NOOP("messages", "The security clarification in eleven sections, with your IT supplier")},
    {"security_short", QT_TRANSLATE_NOOP("messages", "A clarification of the protection of the data")},
    {"responsible_user", QT_TRANSLATE_NOOP("messages", "Who will be the responsible user")},
    {"technical_contact", QT_TRANSLATE_NOOP("messages", "Who is the technical contact")},
    {"connection",
     QT_TRANSLATE_NOOP("messages", "Member and subsystem of the Data Exchange Layer, or the server certificate; a test plan")},
    {"commitment", QT_TRANSLATE_NOOP("messages", "Who signs the commitment to the terms of use")},
    {"intermediary_agreement", QT_TRANSLATE_NOOP("messages", "The agreement of the intermediary, asked from the draft")},
    {"choose_intermediary", QT_TRANSLATE_NOOP("messages", "An intermediary of your choice; ask it for an offer")},
    {"buildings", QT_TRANSLATE_NOOP("messages", "The list of the buildings you manage")},
    {"strong_identification", QT_TRANSLATE_NOOP("messages", "Strong identification of those who use it")},
    {"register_description", QT_TRANSLATE_NOOP("messages", "A description of the register and of the data kept in it")},
    {"research_plan", QT_TRANSLATE_NOOP("messages", "The research plan and the persons in charge")},
    {"ethical_statement", QT_TRANSLATE_NOOP("messages", "An ethical statement, where one is needed")},
    {"sample_description", QT_TRANSLATE_NOOP("messages", "A description of the sample: whom, which data, on which day")},
};

constexpr List lists[] = {
    {"route.question", routeQuestion}, {"route.place", routePlace}, {"route", route},
    {"route.reason", routeReason},     {"route.price", routePrice}, {"route.prepare", routePrepare},
    {"question.section", section},     {"question", question},      {"question.help", help},
    {"question.answer", answer},       {"join.state", joinState},   {"decision.effect", effect},
};

} // namespace

std::span<const List> questionLists()
{
    return lists;
}

} // namespace messages
