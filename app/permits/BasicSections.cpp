// What a permit is, what it still lacks, and how it ended; the acts on it.
#include "permits/PermitSections.h"

#include <QtGlobal>

namespace permits {

using shared::Act;
using shared::Kind;
using shared::Section;
using shared::Weight;

QList<Section> permitSections()
{
    return {
        {.title = QT_TRANSLATE_NOOP("areas", "What is still missing to start"),
         .part = QT_TRANSLATE_NOOP("areas", "Permit"),
         .view = "ui.permit_missing",
         .key = "permit_id",
         .order = "id",
         .columns = {{"step", QT_TRANSLATE_NOOP("areas", "Step"), Kind::Enum, "permit.step", nullptr, nullptr, 34},
                     {"done", QT_TRANSLATE_NOOP("areas", "Done"), Kind::State, "step.done", nullptr, nullptr, 18},
                     {"done_at", QT_TRANSLATE_NOOP("areas", "When"), Kind::Moment, nullptr, nullptr, nullptr, 18}},
         .empty = QT_TRANSLATE_NOOP("areas", "Nothing is missing.")},
        {.title = QT_TRANSLATE_NOOP("areas", "Suspension"),
         .part = QT_TRANSLATE_NOOP("areas", "Permit"),
         .fields = {{"suspended_at", QT_TRANSLATE_NOOP("areas", "Suspended since"), Kind::Moment},
                    {"suspended_until", QT_TRANSLATE_NOOP("areas", "Suspended until"), Kind::Deadline},
                    {"suspension_reason", QT_TRANSLATE_NOOP("areas", "Reason of the suspension"), Kind::LongText}},
         .shownWhen = "suspended_at"},
        {.title = QT_TRANSLATE_NOOP("areas", "Basics"),
         .part = QT_TRANSLATE_NOOP("areas", "Permit"),
         .fields = {{"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "permit.kind"},
                    {"roof_number", QT_TRANSLATE_NOOP("areas", "Stands under the permit"), Kind::Text, nullptr, "permit", "roof_open_id"},
                    {"roof_org_name", QT_TRANSLATE_NOOP("areas", "Holder of that permit"), Kind::Localized},
                    {"diary_number", QT_TRANSLATE_NOOP("areas", "Application"), Kind::Text, nullptr, "application", "application_id"},
                    {"opened_at", QT_TRANSLATE_NOOP("areas", "Came into force"), Kind::Moment},
                    {"rights_active", QT_TRANSLATE_NOOP("areas", "Rights in use"), Kind::Number},
                    {"content_version", QT_TRANSLATE_NOOP("areas", "Content version"), Kind::Number},
                    {"content_items", QT_TRANSLATE_NOOP("areas", "Items in the content"), Kind::Number},
                    {"conditions", QT_TRANSLATE_NOOP("areas", "Conditions"), Kind::LongText}}},
        {.title = QT_TRANSLATE_NOOP("areas", "Former names"),
         .part = QT_TRANSLATE_NOOP("areas", "Permit"),
         .fields = {{"name_then", QT_TRANSLATE_NOOP("areas", "Name of the organisation at the decision"), Kind::Localized}},
         .shownWhen = "name_then_fi"},
        {.title = QT_TRANSLATE_NOOP("areas", "End"),
         .part = QT_TRANSLATE_NOOP("areas", "Permit"),
         .fields = {{"end_reason", QT_TRANSLATE_NOOP("areas", "Ended because"), Kind::Enum, "permit.end_reason"},
                    {"ended_at", QT_TRANSLATE_NOOP("areas", "Ended"), Kind::Moment}},
         .shownWhen = "end_reason"},
    };
}

namespace {

// Belongs to a hearing that is open: not there while it cannot be done.
Act timely(const char *act, shared::Words label, const char *icon)
{
    return {.act = act, .label = label, .icon = icon, .dialog = act, .more = true, .quiet = true};
}

} // namespace

QList<Act> permitActs()
{
    return {
        {"give_commitment", QT_TRANSLATE_NOOP("areas", "Give the commitment…"), "document-sign", Weight::Main, "give_commitment"},
        {"answer_permit_hearing", QT_TRANSLATE_NOOP("areas", "Answer the hearing…"), "mail-reply-sender", Weight::Main,
         "answer_permit_hearing"},
        {"accept_terms", QT_TRANSLATE_NOOP("areas", "Accept the new terms…"), "license", Weight::Main, "accept_terms"},
        {"resume_permit", QT_TRANSLATE_NOOP("areas", "Resume"), "media-playback-start", Weight::Main, nullptr, "resume_permit",
         QT_TRANSLATE_NOOP("areas", "Permit %1 is in force again.")},
        {"extend_suspension", QT_TRANSLATE_NOOP("areas", "Extend the suspension…"), "clock", Weight::Normal, "extend_suspension", nullptr,
         nullptr, nullptr, true},
        {"begin_permit_hearing", QT_TRANSLATE_NOOP("areas", "Hear the organisation…"), "document-send", Weight::Normal,
         "begin_permit_hearing", nullptr, nullptr, nullptr, true},
        timely("ask_permit_hearing_extension", QT_TRANSLATE_NOOP("areas", "Ask for more time to answer…"), "clock"),
        timely("extend_permit_hearing", QT_TRANSLATE_NOOP("areas", "Give more time to answer…"), "clock"),
        timely("refuse_permit_hearing_extension", QT_TRANSLATE_NOOP("areas", "Refuse more time to answer…"), "dialog-cancel"),
        {"propose_revocation", QT_TRANSLATE_NOOP("areas", "Propose the revocation…"), "document-sign", Weight::Danger, "propose_revocation",
         nullptr, nullptr, nullptr, true},
        {"drop_revocation", QT_TRANSLATE_NOOP("areas", "Let the revocation rest…"), "edit-undo", Weight::Normal, "drop_revocation", nullptr,
         nullptr, nullptr, true},
        {"suspend_permit", QT_TRANSLATE_NOOP("areas", "Suspend…"), "media-playback-pause", Weight::Danger, "suspend_permit", nullptr,
         nullptr, nullptr, true},
        {"end_permit", QT_TRANSLATE_NOOP("areas", "End…"), "edit-delete", Weight::Danger, "end_permit", nullptr, nullptr, nullptr, true},
    };
}

} // namespace permits
