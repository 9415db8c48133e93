// Words of connections, certificates and terms of use.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label connectionKind[] = {
    {"palveluvayla", QT_TRANSLATE_NOOP("messages", "Suomi.fi data exchange layer")},
    {"certificate", QT_TRANSLATE_NOOP("messages", "Server certificate")},
};

constexpr Label memberClass[] = {
    {"GOV", QT_TRANSLATE_NOOP("messages", "GOV – state authority")},
    {"MUN", QT_TRANSLATE_NOOP("messages", "MUN – municipality or joint authority")},
    {"COM", QT_TRANSLATE_NOOP("messages", "COM – company")},
    {"ORG", QT_TRANSLATE_NOOP("messages", "ORG – association or other body")},
    {"EDU", QT_TRANSLATE_NOOP("messages", "EDU – school or university")},
};

constexpr Label connectionState[] = {
    {"planned", QT_TRANSLATE_NOOP("messages", "Planned")},
    {"test", QT_TRANSLATE_NOOP("messages", "In test")},
    {"production", QT_TRANSLATE_NOOP("messages", "In production")},
    {"closed", QT_TRANSLATE_NOOP("messages", "Taken out of use")},
};

constexpr Label certificateState[] = {
    {"to_come", QT_TRANSLATE_NOOP("messages", "Not yet valid")},
    {"valid", QT_TRANSLATE_NOOP("messages", "Valid")},
    {"ending", QT_TRANSLATE_NOOP("messages", "Ends soon")},
    {"followed", QT_TRANSLATE_NOOP("messages", "Has a follower")},
    {"past", QT_TRANSLATE_NOOP("messages", "Expired")},
};

constexpr Label termsState[] = {
    {"to_come", QT_TRANSLATE_NOOP("messages", "To come")},
    {"in_force", QT_TRANSLATE_NOOP("messages", "In force")},
    {"past", QT_TRANSLATE_NOOP("messages", "Replaced")},
};

constexpr Label acceptance[] = {
    {"accepted", QT_TRANSLATE_NOOP("messages", "Accepted")},
    {"waiting", QT_TRANSLATE_NOOP("messages", "Awaited")},
    {"late", QT_TRANSLATE_NOOP("messages", "Late")},
};

constexpr Label warningKind[] = {
    {"certificate", QT_TRANSLATE_NOOP("messages", "Certificate ends")},
    {"permit", QT_TRANSLATE_NOOP("messages", "Permit ends")},
    {"terms", QT_TRANSLATE_NOOP("messages", "New terms to accept")},
};

constexpr List lists[] = {
    {"connection.kind", connectionKind},
    {"connection.member_class", memberClass},
    {"connection.state", connectionState},
    {"certificate.state", certificateState},
    {"terms.state", termsState},
    {"terms.acceptance", acceptance},
    {"warning.kind", warningKind},
};

}  // namespace

std::span<const List> permitDeskLists() { return lists; }

}  // namespace messages
