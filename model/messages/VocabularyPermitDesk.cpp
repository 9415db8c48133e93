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
    {"to_come", QT_TRANSLATE_NOOP("messages", "Not yet valid")}, {"valid", QT_TRANSLATE_NOOP("messages", "Valid")},
    {"ending", QT_TRANSLATE_NOOP("messages", "Ends soon")},      {"followed", QT_TRANSLATE_NOOP("messages", "Has a follower")},
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

constexpr Label hearingState[] = {
    {"open", QT_TRANSLATE_NOOP("messages", "Being heard")},
    {"answered", QT_TRANSLATE_NOOP("messages", "Answered")},
    {"closed", QT_TRANSLATE_NOOP("messages", "Closed")},
};

constexpr Label revocationState[] = {
    {"proposed", QT_TRANSLATE_NOOP("messages", "Put forward")},
    {"revoked", QT_TRANSLATE_NOOP("messages", "Revoked")},
    {"dropped", QT_TRANSLATE_NOOP("messages", "Let rest")},
};

constexpr Label contentState[] = {
    {"to_come", QT_TRANSLATE_NOOP("messages", "To come")},
    {"in_force", QT_TRANSLATE_NOOP("messages", "In force")},
    {"past", QT_TRANSLATE_NOOP("messages", "Replaced")},
};

constexpr Label contentChange[] = {
    {"added", QT_TRANSLATE_NOOP("messages", "Added")},
    {"removed", QT_TRANSLATE_NOOP("messages", "Removed")},
    {"changed", QT_TRANSLATE_NOOP("messages", "Changed")},
};

constexpr Label rehearsalPart[] = {
    {"permit", QT_TRANSLATE_NOOP("messages", "Permit under it")}, {"right", QT_TRANSLATE_NOOP("messages", "Access right")},
    {"connection", QT_TRANSLATE_NOOP("messages", "Connection")},  {"responsible_user", QT_TRANSLATE_NOOP("messages", "Responsible user")},
    {"letter", QT_TRANSLATE_NOOP("messages", "Letter")},
};

constexpr Label rehearsalEffect[] = {
    {"stands_still", QT_TRANSLATE_NOOP("messages", "Is suspended")},
    {"ends", QT_TRANSLATE_NOOP("messages", "Ends")},
    {"refused", QT_TRANSLATE_NOOP("messages", "Look-ups are refused")},
    {"stops", QT_TRANSLATE_NOOP("messages", "Queries stop")},
    {"closed", QT_TRANSLATE_NOOP("messages", "Is taken out of use")},
    {"remains", QT_TRANSLATE_NOOP("messages", "Goes on with other permits")},
    {"remains_without_permit", QT_TRANSLATE_NOOP("messages", "Is left without a permit")},
    {"written", QT_TRANSLATE_NOOP("messages", "Is sent")},
};

constexpr List lists[] = {
    {"permit_hearing.state", hearingState},
    {"revocation.state", revocationState},
    {"content.state", contentState},
    {"content.change", contentChange},
    {"rehearsal.part", rehearsalPart},
    {"rehearsal.effect", rehearsalEffect},
    {"connection.kind", connectionKind},
    {"connection.member_class", memberClass},
    {"connection.state", connectionState},
    {"certificate.state", certificateState},
    {"terms.state", termsState},
    {"terms.acceptance", acceptance},
    {"warning.kind", warningKind},
};

} // namespace

std::span<const List> permitDeskLists()
{
    return lists;
}

} // namespace messages
