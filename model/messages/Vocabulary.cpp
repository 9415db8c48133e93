#include "messages/Vocabulary.h"

#include "messages/VocabularyTable.h"

#include <QCoreApplication>

namespace messages {
namespace {

struct Reader {
    const char *constraint; // CHECK constraint without "_check"
    const char *list;
};

// Which constraint of the database enumerates which list.
constexpr Reader readers[] = {
    {"application_state", "application.state"},
    {"application_kind", "application.kind"},
    {"application_service", "service"},
    {"application_proposed_outcome", "decision.outcome"},
    {"application_item_outcome", "item.outcome"},
    {"attachment_kind", "attachment.kind"},
    {"attachment_publicity", "attachment.publicity"},
    {"attachment_side", "attachment.side"},
    {"item_template_applicant_class", "organisation.class"},
    {"item_template_item_search_key", "search_key"},
    {"application_item_reason_code", "item.reason_code"},
    {"application_item_search_key", "search_key"},
    {"decision_outcome", "decision.outcome"},
    {"application_fee_basis", "fee.basis"},
    {"decision_fee_basis", "fee.basis"},
    {"decision_language", "language"},
    {"decision_version_language", "language"},
    {"decision_version_publicity", "publicity"},
    {"decision_service_way", "service.way"},
    {"fee_basis_service", "service"},
    {"fee_basis_applicant_class", "organisation.class"},
    {"fee_basis_basis", "fee.basis"},
    {"price_row_service", "service"},
    {"price_row_applicant_class", "organisation.class"},
    {"price_row_line", "price.line"},
    {"remedy_kind", "remedy.kind"},
    {"remedy_service", "service"},
    {"remedy_outcome", "decision.outcome"},
    {"completion_request_state", "completion.state"},
    {"completion_request_wish_state", "completion.wish"},
    {"completion_item_state", "completion.item_state"},
    {"application_message_side", "side"},
    {"application_note_audience", "note.audience"},
    {"negotiation_state", "negotiation.state"},
    {"assessment_kind", "assessment.kind"},
    {"assessment_state", "assessment.state"},
    {"assessment_result", "assessment.result"},
    {"assessment_line_verdict", "assessment.verdict"},
    {"statement_state", "statement.state"},
    {"hearing_state", "hearing.state"},
    {"hearing_wish_state", "completion.wish"},
    {"letter_kind", "letter.kind"},
    {"letter_language", "language"},
    {"letter_publicity", "publicity"},
    {"letter_audience", "letter.audience"},
    {"letter_delivery", "letter.delivery"},
    {"case_phase_phase", "phase"},
    {"join_request_state", "join.state"},
    {"permit_state", "permit.state"},
    {"permit_kind", "permit.kind"},
    {"permit_service", "service"},
    {"permit_end_reason", "permit.end_reason"},
    {"permit_item_search_key", "search_key"},
    {"permit_hearing_state", "permit_hearing.state"},
    {"permit_hearing_wish_state", "completion.wish"},
    {"revocation_state", "revocation.state"},
    {"connection_kind", "connection.kind"},
    {"connection_member_class", "connection.member_class"},
    {"connection_state", "connection.state"},
    {"terms_service", "service"},
    {"end_warning_kind", "warning.kind"},
    {"organisation_class", "organisation.class"},
    {"organisation_state", "organisation.state"},
    {"organisation_language", "language"},
    {"person_language", "language"},
    {"membership_role", "role"},
    {"membership_service_scope", "service_scope"},
    {"appointment_state", "appointment.state"},
    {"access_right_state", "right.state"},
    {"access_right_end_reason", "right.end_reason"},
    {"data_item_sensitivity", "sensitivity"},
    {"data_item_subject", "subject"},
};

// The words by theme, each theme in a file of its own.
constexpr std::span<const List> (*const groups[])() = {
    caseLists, handlingLists, questionLists, documentLists, intakeLists, permitDeskLists, timeLists, peopleLists, commonLists,
};

bool same(QStringView left, const char *right)
{
    return left == QLatin1StringView(right);
}

std::span<const Label> labelsOf(QStringView list)
{
    for (const auto group : groups)
        for (const List &candidate : group())
            if (same(list, candidate.name))
                return candidate.labels;
    return {};
}

const Label *find(QStringView list, QStringView code)
{
    for (const Label &label : labelsOf(list))
        if (same(code, label.code))
            return &label;
    return nullptr;
}

// The grounds of one data group are called by their section; the name of the group stands beside.
const Label *findQuestion(QStringView code)
{
    if (code.startsWith(QLatin1StringView("group.")))
        return find(u"question.section", u"groups");
    return find(u"question", code);
}

} // namespace

QString label(QStringView list, QStringView code)
{
    const Label *found = find(list, code);
    // A completion concerns a field, a question or a section of an application: each is called by the name it has there.
    if (!found && (list == u"question" || list == u"completion.field"))
        found = findQuestion(code);
    if (!found && list == u"completion.field")
        found = find(u"question.section", code);
    return found ? QCoreApplication::translate("messages", found->text) : code.toString();
}

std::function<QString(const QString &)> labels(const char *list)
{
    return [list](const QString &code) { return label(QString::fromLatin1(list), code); };
}

QStringList codes(QStringView list)
{
    QStringList result;
    for (const Label &label : labelsOf(list))
        result.append(QString::fromLatin1(label.code));
    return result;
}

bool hasLabel(QStringView list, QStringView code)
{
    return find(list, code) != nullptr;
}

QStringList lists()
{
    QStringList result;
    for (const auto group : groups)
        for (const List &list : group())
            result.append(QString::fromLatin1(list.name));
    return result;
}

QString listOfConstraint(QStringView constraint)
{
    for (const Reader &reader : readers)
        if (same(constraint, reader.constraint))
            return QString::fromLatin1(reader.list);
    return {};
}

} // namespace messages
