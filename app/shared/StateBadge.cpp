#include "shared/StateBadge.h"

#include "messages/Vocabulary.h"
#include "shared/Icons.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace shared {

namespace {

using look::Tone;

struct Row {
    const char *list; // null: in every list
    const char *value;
    const char *icon;
    Tone tone;
};

// How each state looks. The word comes from model/messages; a state missing here is neutral with a plain circle.
constexpr Row rows[] = {
    {"application.state", "draft", "document-edit", Tone::Neutral},
    {"application.state", "submitted", "document-send", Tone::Accent},
    {"application.state", "in_handling", "view-task", Tone::Accent},
    {"application.state", "presented", "document-sign", Tone::Warning},
    {"application.state", "decided", "task-complete", Tone::Success},
    {"application.state", "served", "document-send", Tone::Success},
    {"application.state", "closed", "task-complete", Tone::Neutral},
    {"application.state", "withdrawn", "edit-undo", Tone::Neutral},
    {"application.state", "completion_asked", "mail-reply-sender", Tone::Warning},
    {"application.state", "negotiation", "group", Tone::Accent},
    {"application.state", "technical_assessment", "security-high", Tone::Accent},
    {"application.state", "statement_asked", "system-users", Tone::Accent},
    {"application.state", "hearing", "mail-reply-sender", Tone::Warning},
    {"application.state", "transferred", "go-next", Tone::Neutral},
    {"completion.state", "open", "clock", Tone::Warning},
    {"completion.state", "answered", "dialog-ok-apply", Tone::Success},
    {"completion.state", "unanswered", "data-warning", Tone::Danger},
    {"completion.wish", "asked", "clock", Tone::Warning},
    {"completion.wish", "granted", "dialog-ok-apply", Tone::Success},
    {"completion.item_state", "answered", "dialog-ok-apply", Tone::Success},
    {"completion.item_state", "not_given", "dialog-cancel", Tone::Warning},
    {"note.audience", "agency", "object-locked", Tone::Neutral},
    {"note.audience", "all", "view-visible", Tone::Accent},
    {"side", "agency", "view-bank", Tone::Accent},
    {"side", "customer", "user", Tone::Neutral},
    {"negotiation.state", "open", "clock", Tone::Accent},
    {"negotiation.state", "held", "dialog-ok-apply", Tone::Success},
    {"assessment.state", "open", "clock", Tone::Accent},
    {"assessment.state", "finished", "dialog-ok-apply", Tone::Success},
    {"assessment.result", "sufficient", "dialog-ok-apply", Tone::Success},
    {"assessment.result", "sufficient_with_conditions", "dialog-ok-apply", Tone::Success},
    {"assessment.result", "needs_completion", "data-warning", Tone::Warning},
    {"assessment.result", "insufficient", "dialog-cancel", Tone::Danger},
    {"assessment.verdict", "sufficient", "dialog-ok-apply", Tone::Success},
    {"assessment.verdict", "needs_completion", "data-warning", Tone::Warning},
    {"statement.state", "open", "clock", Tone::Accent},
    {"statement.state", "given", "dialog-ok-apply", Tone::Success},
    {"hearing.state", "open", "clock", Tone::Warning},
    {"hearing.state", "answered", "mail-reply-sender", Tone::Accent},
    {"hearing.state", "ended", "dialog-ok-apply", Tone::Success},
    {"change", "added", "list-add", Tone::Success},
    {"change", "removed", "edit-delete", Tone::Danger},
    {"change", "changed", "document-edit", Tone::Accent},
    {"join.state", "asked", "clock", Tone::Warning},
    {"join.state", "approved", "dialog-ok-apply", Tone::Success},
    {"join.state", "refused", "dialog-cancel", Tone::Danger},
    {"decision.effect", "make_permit", "list-add", Tone::Success},
    {"decision.effect", "apply_appointment", "user-properties", Tone::Accent},
    {"decision.effect", "change_permit", "document-edit", Tone::Accent},
    {"decision.effect", "permit_until", "clock", Tone::Accent},
    {"decision.effect", "item_added", "list-add", Tone::Success},
    {"decision.effect", "item_removed", "edit-delete", Tone::Warning},
    {"decision.effect", "right_ended", "process-stop", Tone::Danger},
    {"permit.state", "awaiting_commitment", "document-sign", Tone::Warning},
    {"permit.state", "in_force", "dialog-ok-apply", Tone::Success},
    {"permit.state", "suspended", "media-playback-pause", Tone::Danger},
    {"permit.state", "ended", "process-stop", Tone::Neutral},
    {"permit_hearing.state", "open", "clock", Tone::Warning},
    {"permit_hearing.state", "answered", "mail-reply-sender", Tone::Accent},
    {"permit_hearing.state", "closed", "task-complete", Tone::Neutral},
    {"revocation.state", "proposed", "document-sign", Tone::Warning},
    {"revocation.state", "revoked", "process-stop", Tone::Danger},
    {"revocation.state", "dropped", "edit-undo", Tone::Neutral},
    {"content.state", "to_come", "clock", Tone::Accent},
    {"content.state", "in_force", "dialog-ok-apply", Tone::Success},
    {"content.state", "past", "process-stop", Tone::Neutral},
    {"content.change", "added", "list-add", Tone::Success},
    {"content.change", "removed", "edit-delete", Tone::Danger},
    {"content.change", "changed", "document-edit", Tone::Warning},
    {"rehearsal.effect", "stands_still", "media-playback-pause", Tone::Warning},
    {"rehearsal.effect", "ends", "process-stop", Tone::Danger},
    {"rehearsal.effect", "refused", "object-locked", Tone::Danger},
    {"rehearsal.effect", "stops", "network-disconnect", Tone::Danger},
    {"rehearsal.effect", "closed", "network-disconnect", Tone::Danger},
    {"rehearsal.effect", "remains", "user", Tone::Neutral},
    {"rehearsal.effect", "remains_without_permit", "user", Tone::Warning},
    {"rehearsal.effect", "written", "document-send", Tone::Neutral},
    {"connection.state", "planned", "document-edit", Tone::Neutral},
    {"connection.state", "test", "view-task", Tone::Accent},
    {"connection.state", "production", "dialog-ok-apply", Tone::Success},
    {"connection.state", "closed", "process-stop", Tone::Neutral},
    {"certificate.state", "to_come", "clock", Tone::Neutral},
    {"certificate.state", "valid", "dialog-ok-apply", Tone::Success},
    {"certificate.state", "ending", "data-warning", Tone::Warning},
    {"certificate.state", "followed", "arrow-right", Tone::Neutral},
    {"certificate.state", "past", "process-stop", Tone::Danger},
    {"terms.state", "to_come", "clock", Tone::Accent},
    {"terms.state", "in_force", "dialog-ok-apply", Tone::Success},
    {"terms.state", "past", "process-stop", Tone::Neutral},
    {"terms.acceptance", "accepted", "dialog-ok-apply", Tone::Success},
    {"terms.acceptance", "waiting", "clock", Tone::Warning},
    {"terms.acceptance", "late", "data-warning", Tone::Danger},
    {"appointment.state", "applied", "document-send", Tone::Accent},
    {"appointment.state", "granted", "task-complete", Tone::Accent},
    {"appointment.state", "in_force", "dialog-ok-apply", Tone::Success},
    {"appointment.state", "suspended", "media-playback-pause", Tone::Danger},
    {"appointment.state", "ended", "process-stop", Tone::Neutral},
    {"appointment.state", "refused", "dialog-cancel", Tone::Neutral},
    {"right.state", "proposed", "document-send", Tone::Accent},
    {"right.state", "completion_asked", "mail-reply-sender", Tone::Warning},
    {"right.state", "approved", "task-complete", Tone::Accent},
    {"right.state", "code_delivered", "user-identity", Tone::Accent},
    {"right.state", "active", "dialog-ok-apply", Tone::Success},
    {"right.state", "blocked", "object-locked", Tone::Danger},
    {"right.state", "ended", "process-stop", Tone::Neutral},
    {"right.state", "expired", "clock", Tone::Neutral},
    {"right.state", "refused", "dialog-cancel", Tone::Neutral},
    {"right.state", "withdrawn", "edit-undo", Tone::Neutral},
    {"person.login_state", "open", "dialog-ok-apply", Tone::Success},
    {"person.login_state", "ended", "process-stop", Tone::Neutral},
    {"membership.validity", "valid", "dialog-ok-apply", Tone::Success},
    {"membership.validity", "coming", "clock", Tone::Neutral},
    {"membership.validity", "ended", "process-stop", Tone::Neutral},
    {"organisation.state", "active", "dialog-ok-apply", Tone::Success},
    {"organisation.state", "ended", "process-stop", Tone::Neutral},
    {"lateness", "late", "data-error", Tone::Danger},
    {"lateness", "near_late", "clock", Tone::Warning},
    {"lateness", "on_time", "dialog-ok-apply", Tone::Success},
    {"target.state", "in_force", "dialog-ok-apply", Tone::Success},
    {"target.state", "coming", "clock", Tone::Accent},
    {"target.state", "past", "process-stop", Tone::Neutral},
    {"step.done", "true", "dialog-ok-apply", Tone::Success},
    {"step.done", "false", "data-warning", Tone::Warning},
    {"organisation.alarm", "true", "data-warning", Tone::Danger},
    {"item.outcome", "open", "draw-circle", Tone::Neutral},
    {"item.outcome", "granted", "dialog-ok-apply", Tone::Success},
    {"item.outcome", "limited", "view-filter", Tone::Warning},
    {"item.outcome", "refused", "dialog-cancel", Tone::Danger},
    {"item.against_permit", "present", "dialog-ok-apply", Tone::Neutral},
    {"item.against_permit", "added", "list-add", Tone::Success},
    {"item.against_permit", "dropped", "edit-delete", Tone::Danger},
    {"decision.outcome", "granted", "dialog-ok-apply", Tone::Success},
    {"decision.outcome", "granted_conditionally", "dialog-ok-apply", Tone::Success},
    {"decision.outcome", "granted_in_part", "view-filter", Tone::Warning},
    {"decision.outcome", "refused", "dialog-cancel", Tone::Danger},
    {"decision.outcome", "dismissed", "dialog-cancel", Tone::Neutral},
    {"decision.outcome", "lapsed", "edit-undo", Tone::Neutral},
    {"publicity", "public", "view-visible", Tone::Neutral},
    {"publicity", "secret", "object-locked", Tone::Warning},
    {"task", "decision_to_serve", "document-send", Tone::Accent},
    {"task", "draft_to_finish", "document-edit", Tone::Neutral},
    {"task", "application_to_claim", "document-send", Tone::Accent},
    {"task", "application_to_handle", "view-task", Tone::Accent},
    {"task", "application_to_decide", "document-sign", Tone::Accent},
    {"task", "join_to_answer", "group", Tone::Accent},
    {"task", "registration_to_finish", "document-edit", Tone::Neutral},
    {"task", "commitment_to_give", "document-sign", Tone::Warning},
    {"task", "permit_hearing_to_answer", "mail-reply-sender", Tone::Warning},
    {"task", "permit_hearing_extension_to_decide", "clock", Tone::Accent},
    {"task", "permit_hearing_over", "clock", Tone::Warning},
    {"task", "revocation_to_decide", "document-sign", Tone::Danger},
    {"task", "suspension_to_review", "clock", Tone::Warning},
    {"task", "connection_to_register", "network-connect", Tone::Warning},
    {"task", "connection_to_accept", "task-complete", Tone::Accent},
    {"task", "certificate_ending", "clock", Tone::Warning},
    {"task", "permit_ending", "clock", Tone::Warning},
    {"task", "terms_to_accept", "license", Tone::Warning},
    {"task", "terms_not_accepted", "data-warning", Tone::Danger},
    {"task", "appointment_to_decide", "user-properties", Tone::Accent},
    {"task", "right_to_approve", "task-complete", Tone::Accent},
    {"task", "code_to_deliver", "user-identity", Tone::Accent},
    {"task", "right_to_activate", "dialog-ok-apply", Tone::Accent},
    {"task", "responsible_user_missing", "data-warning", Tone::Danger},
    {"task", "completion_to_answer", "mail-reply-sender", Tone::Warning},
    {"task", "completion_overdue", "data-warning", Tone::Warning},
    {"task", "extension_to_decide", "clock", Tone::Accent},
    {"task", "hearing_to_answer", "mail-reply-sender", Tone::Warning},
    {"task", "hearing_extension_to_decide", "clock", Tone::Accent},
    {"task", "hearing_to_end", "view-task", Tone::Accent},
    {"task", "negotiation_to_record", "group", Tone::Accent},
    {"task", "assessment_to_do", "security-high", Tone::Accent},
    {"task", "statement_to_give", "system-users", Tone::Accent},
    {"task", "message_unread", "mail-reply-sender", Tone::Accent},
    {"attachment.publicity", "public", "object-unlocked", Tone::Neutral},
    {"attachment.publicity", "partly_secret", "object-locked", Tone::Warning},
    {"attachment.publicity", "secret", "object-locked", Tone::Danger},
    {"attachment.want", "attached", "dialog-ok-apply", Tone::Success},
    {"attachment.want", "wanted", "data-warning", Tone::Warning},
    {"attachment.want", "optional", "draw-circle", Tone::Neutral},
    {"attachment.state", "attached", "dialog-ok-apply", Tone::Neutral},
    {"attachment.state", "removed", "edit-delete", Tone::Neutral},
    {"sensitivity", "low", "draw-circle", Tone::Neutral},
    {"sensitivity", "normal", "draw-circle", Tone::Neutral},
    {"sensitivity", "protected", "object-locked", Tone::Warning},
    {"sensitivity", "elevated", "object-locked", Tone::Warning},
    {"sensitivity", "special", "object-locked", Tone::Danger},
};

bool same(const QString &left, const char *right)
{
    return left == QLatin1String(right);
}

int iconSide()
{
    return std::max(16, QFontMetrics(look::font(look::Size::Body)).ascent() + 1);
}

} // namespace

StateLook stateLook(const QString &enumName, const QString &value)
{
    StateLook found{messages::label(enumName, value), QStringLiteral("draw-circle"), Tone::Neutral};
    // An alarm that is not on is nothing to show.
    if (value.isEmpty() || (enumName == QLatin1String("organisation.alarm") && value == QLatin1String("false")))
        return {};
    for (const Row &row : rows) {
        if (same(enumName, row.list) && same(value, row.value)) {
            found.icon = QLatin1String(row.icon);
            found.tone = row.tone;
            break;
        }
    }
    return found;
}

StateBadge::StateBadge(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    look::setSize(this, look::Size::Body);
}

void StateBadge::setState(const QString &enumName, const QString &value)
{
    m_enumName = enumName;
    m_value = value;
    refresh();
}

void StateBadge::refresh()
{
    m_look = stateLook(m_enumName, m_value);
    setVisible(!m_look.word.isEmpty());
    setAccessibleName(m_look.word);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(m_look.word) + iconSide() + 3 * look::Gap, metrics.height() + look::Tight};
}

QSize StateBadge::minimumSizeHint() const
{
    return sizeHint();
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(look::toneGround(m_look.tone));
    painter.drawRoundedRect(rect(), 3, 3);
    const QColor colour = look::tone(m_look.tone);
    const int side = iconSide();
    painter.drawPixmap(look::Gap, (height() - side) / 2, icons::pixmap(m_look.icon, colour, side, devicePixelRatioF()));
    painter.setPen(colour);
    painter.drawText(rect().adjusted(look::Gap + side + look::Tight, 0, -look::Tight, 0), Qt::AlignVCenter | Qt::AlignLeft, m_look.word);
}

void StateBadge::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        refresh();
}

} // namespace shared
