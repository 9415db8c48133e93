// Words of organisations, people, appointments and access rights.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label organisationClass[] = {
    {"agency", QT_TRANSLATE_NOOP("messages", "Digital and Population Data Services Agency")},
    {"state", QT_TRANSLATE_NOOP("messages", "State authority")},
    {"municipality", QT_TRANSLATE_NOOP("messages", "Municipality")},
    {"joint_authority", QT_TRANSLATE_NOOP("messages", "Joint municipal authority")},
    {"wellbeing_county", QT_TRANSLATE_NOOP("messages", "Wellbeing services county")},
    {"other_public", QT_TRANSLATE_NOOP("messages", "Other public body")},
    {"company", QT_TRANSLATE_NOOP("messages", "Company")},
    {"association", QT_TRANSLATE_NOOP("messages", "Association")},
    {"intermediary", QT_TRANSLATE_NOOP("messages", "Intermediary")},
};

constexpr Label organisationState[] = {
    {"active", QT_TRANSLATE_NOOP("messages", "Active")},
    {"ended", QT_TRANSLATE_NOOP("messages", "Ended")},
};

constexpr Label loginState[] = {
    {"none", QT_TRANSLATE_NOOP("messages", "No login")},
    {"open", QT_TRANSLATE_NOOP("messages", "Open")},
    {"ended", QT_TRANSLATE_NOOP("messages", "Ended")},
};

constexpr Label loginGroup[] = {
    {"agency", QT_TRANSLATE_NOOP("messages", "The agency")},
    {"customer", QT_TRANSLATE_NOOP("messages", "Customer organisations")},
    {"both", QT_TRANSLATE_NOOP("messages", "The agency and customer organisations")},
};

constexpr Label membershipValidity[] = {
    {"valid", QT_TRANSLATE_NOOP("messages", "In force")},
    {"coming", QT_TRANSLATE_NOOP("messages", "Coming")},
    {"ended", QT_TRANSLATE_NOOP("messages", "Ended")},
};

constexpr Label language[] = {
    {"fi", QT_TRANSLATE_NOOP("messages", "Finnish")},
    {"sv", QT_TRANSLATE_NOOP("messages", "Swedish")},
    {"en", QT_TRANSLATE_NOOP("messages", "English")},
};

constexpr Label role[] = {
    {"expert", QT_TRANSLATE_NOOP("messages", "Expert")},
    {"decider", QT_TRANSLATE_NOOP("messages", "Decider")},
    {"access_administrator", QT_TRANSLATE_NOOP("messages", "Access administrator")},
    {"log_officer", QT_TRANSLATE_NOOP("messages", "Log officer")},
    {"supervisor", QT_TRANSLATE_NOOP("messages", "Supervisor")},
    {"auditor", QT_TRANSLATE_NOOP("messages", "Auditor")},
    {"administrator", QT_TRANSLATE_NOOP("messages", "Administrator")},
    {"responsible_user", QT_TRANSLATE_NOOP("messages", "Responsible user")},
    {"deputy", QT_TRANSLATE_NOOP("messages", "Deputy")},
    {"permit_contact", QT_TRANSLATE_NOOP("messages", "Permit contact")},
    {"technical_contact", QT_TRANSLATE_NOOP("messages", "Technical contact")},
    {"user", QT_TRANSLATE_NOOP("messages", "User")},
};

constexpr Label serviceScope[] = {
    {"browser", QT_TRANSLATE_NOOP("messages", "VTJkysely (browser)")},
    {"interface", QT_TRANSLATE_NOOP("messages", "VTJ query interface")},
    {"both", QT_TRANSLATE_NOOP("messages", "Both services")},
};

constexpr Label appointmentState[] = {
    {"applied", QT_TRANSLATE_NOOP("messages", "Applied for")}, {"granted", QT_TRANSLATE_NOOP("messages", "Granted")},
    {"in_force", QT_TRANSLATE_NOOP("messages", "In force")},   {"suspended", QT_TRANSLATE_NOOP("messages", "Suspended")},
    {"ended", QT_TRANSLATE_NOOP("messages", "Ended")},         {"refused", QT_TRANSLATE_NOOP("messages", "Refused")},
};

constexpr Label rightState[] = {
    {"proposed", QT_TRANSLATE_NOOP("messages", "Proposed")},   {"completion_asked", QT_TRANSLATE_NOOP("messages", "Completion asked")},
    {"approved", QT_TRANSLATE_NOOP("messages", "Approved")},   {"code_delivered", QT_TRANSLATE_NOOP("messages", "User id delivered")},
    {"active", QT_TRANSLATE_NOOP("messages", "In use")},       {"blocked", QT_TRANSLATE_NOOP("messages", "Blocked")},
    {"ended", QT_TRANSLATE_NOOP("messages", "Ended")},         {"refused", QT_TRANSLATE_NOOP("messages", "Refused")},
    {"withdrawn", QT_TRANSLATE_NOOP("messages", "Withdrawn")}, {"expired", QT_TRANSLATE_NOOP("messages", "Expired")},
};

constexpr Label rightEndReason[] = {
    {"left_employment", QT_TRANSLATE_NOOP("messages", "Left the organisation")},
    {"duty_changed", QT_TRANSLATE_NOOP("messages", "Moved to other duties")},
    {"not_needed", QT_TRANSLATE_NOOP("messages", "Not needed any more")},
    {"misuse", QT_TRANSLATE_NOOP("messages", "Misuse")},
    {"permit_ended", QT_TRANSLATE_NOOP("messages", "The permit ended")},
    {"permit_changed", QT_TRANSLATE_NOOP("messages", "The content of the permit was narrowed")},
    {"appointment_ended", QT_TRANSLATE_NOOP("messages", "The appointment ended")},
    {"expired", QT_TRANSLATE_NOOP("messages", "Its time ran out")},
    {"mistake", QT_TRANSLATE_NOOP("messages", "Given by mistake")},
    {"other", QT_TRANSLATE_NOOP("messages", "Another reason")},
};

constexpr List lists[] = {
    {"organisation.class", organisationClass},
    {"organisation.state", organisationState},
    {"person.login_state", loginState},
    {"person.login_group", loginGroup},
    {"membership.validity", membershipValidity},
    {"language", language},
    {"role", role},
    {"service_scope", serviceScope},
    {"appointment.state", appointmentState},
    {"right.state", rightState},
    {"right.end_reason", rightEndReason},
};

} // namespace

std::span<const List> peopleLists()
{
    return lists;
}

} // namespace messages
