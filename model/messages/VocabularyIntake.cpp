// Words of attachments and of applications delivered as files.
#include "messages/VocabularyTable.h"

#include <QtGlobal>

namespace messages {
namespace {

constexpr Label attachmentKind[] = {
    {"security_report", QT_TRANSLATE_NOOP("messages", "Security report")},
    {"power_of_attorney", QT_TRANSLATE_NOOP("messages", "Power of attorney")},
    {"contract", QT_TRANSLATE_NOOP("messages", "Contract")},
    {"other", QT_TRANSLATE_NOOP("messages", "Other document")},
};

constexpr Label attachmentPublicity[] = {
    {"public", QT_TRANSLATE_NOOP("messages", "Public document")},
    {"partly_secret", QT_TRANSLATE_NOOP("messages", "Partly secret")},
    {"secret", QT_TRANSLATE_NOOP("messages", "Secret document")},
};

constexpr Label attachmentSide[] = {
    {"applicant", QT_TRANSLATE_NOOP("messages", "Applicant")},
    {"agency", QT_TRANSLATE_NOOP("messages", "Agency")},
};

constexpr Label attachmentState[] = {
    {"attached", QT_TRANSLATE_NOOP("messages", "Attached")},
    {"removed", QT_TRANSLATE_NOOP("messages", "Removed")},
};

constexpr Label deliverySource[] = {
    {"e_service", QT_TRANSLATE_NOOP("messages", "E-service")},
};

constexpr List lists[] = {
    {"attachment.kind", attachmentKind},   {"attachment.publicity", attachmentPublicity}, {"attachment.side", attachmentSide},
    {"attachment.state", attachmentState}, {"delivery.source", deliverySource},
};

} // namespace

std::span<const List> intakeLists()
{
    return lists;
}

} // namespace messages
