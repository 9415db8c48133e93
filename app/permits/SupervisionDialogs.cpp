#include "permits/SupervisionDialogs.h"

#include "areas/Entries.h"
#include "areas/HearingTime.h"
#include "permits/PermitDialogs.h"
#include "permits/RehearsalPanel.h"
#include "shared/ActDialogs.h"
#include "shared/FactsPanel.h"
#include "shared/Format.h"
#include "ui_AnswerPermitHearingDialog.h"
#include "ui_BeginPermitHearingDialog.h"
#include "ui_ExtendSuspensionDialog.h"
#include "ui_ProposeRevocationDialog.h"
#include "ui_SuspendPermitDialog.h"

#include <algorithm>

namespace permits {

using shared::Kind;
using shared::Record;
using shared::Weight;

namespace {

// What the organisation is heard of and what it answered, as the detail record of the permit tells it.
QList<shared::Field> hearingFacts()
{
    return {{"hearing_grounds", QT_TRANSLATE_NOOP("areas", "Grounds of the hearing")},
            {"hearing_due_on", QT_TRANSLATE_NOOP("areas", "To be answered by"), Kind::Date},
            {"hearing_answer", QT_TRANSLATE_NOOP("areas", "Answer of the organisation")},
            {"hearing_answered_at", QT_TRANSLATE_NOOP("areas", "Answered"), Kind::Moment}};
}

// What the organisation asks of the time to answer.
QList<shared::Field> hearingTimeFacts()
{
    return permitSubject().facts() +
           QList<shared::Field>{{"hearing_grounds", QT_TRANSLATE_NOOP("areas", "Grounds of the hearing")},
                                {"hearing_due_on", QT_TRANSLATE_NOOP("areas", "To be answered by"), Kind::Deadline},
                                {"hearing_wished_until", QT_TRANSLATE_NOOP("areas", "More time wished until"), Kind::Date},
                                {"hearing_wish_reason", QT_TRANSLATE_NOOP("areas", "Why")}};
}

// Why a permit stands still, and until when.
QList<shared::Field> suspensionFacts()
{
    return {{"suspended_at", QT_TRANSLATE_NOOP("areas", "Suspended since"), Kind::Moment},
            {"suspended_until", QT_TRANSLATE_NOOP("areas", "Suspended until"), Kind::Date},
            {"suspension_reason", QT_TRANSLATE_NOOP("areas", "Reason of the suspension")}};
}

void showFacts(QFormLayout *form, const Record &record, const QList<shared::Field> &more, QWidget *body)
{
    auto *panel = new shared::FactsPanel(body);
    form->insertRow(0, panel);
    panel->show(permitSubject().facts() + more, record);
}

} // namespace

SuspendPermitDialog::SuspendPermitDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "suspend_permit",
           .title = QT_TRANSLATE_NOOP("areas", "Suspend the permit"),
           .accept = QT_TRANSLATE_NOOP("areas", "Suspend permit %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "From this moment every look-up under the permit is refused. The rights stay and work again when the permit is resumed."),
           .done = QT_TRANSLATE_NOOP("areas", "Permit %1 has been suspended."),
           .weight = Weight::Danger},
          record, parent),
      m_ui(std::make_unique<Ui::SuspendPermitDialog>()),
      m_rehearsal(new RehearsalPanel(desk, record.value(QStringLiteral("id")).toLongLong(), body()))
{
    m_ui->setupUi(body());
    showFacts(m_ui->formLayout, record, {}, body());
    m_ui->formLayout->insertRow(1, m_rehearsal);
    bindForm();
    setSubject(permitSubject().name(record));
    connect(m_rehearsal, &RehearsalPanel::began, this, [this] { beginLoading(); });
    connect(m_rehearsal, &RehearsalPanel::ended, this, [this] { endLoading(); });
    m_rehearsal->rehearse(QStringLiteral("suspend_permit"));
}

SuspendPermitDialog::~SuspendPermitDialog() = default;

void SuspendPermitDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    m_rehearsal->retranslate();
}

ExtendSuspensionDialog::ExtendSuspensionDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "extend_suspension",
           .title = QT_TRANSLATE_NOOP("areas", "Extend the suspension"),
           .accept = QT_TRANSLATE_NOOP("areas", "Extend the suspension of permit %1"),
           .consequence = QT_TRANSLATE_NOOP("areas", "The permit stays suspended, and the organisation is told by letter until when."),
           .done = QT_TRANSLATE_NOOP("areas", "The suspension of permit %1 has been extended.")},
          record, parent),
      m_ui(std::make_unique<Ui::ExtendSuspensionDialog>())
{
    m_ui->setupUi(body());
    showFacts(m_ui->formLayout, record, suspensionFacts(), body());
    m_ui->untilEdit->setDate(std::max(format::today(), record.value(QStringLiteral("suspended_until")).toDate()).addDays(14));
    bindForm();
    setSubject(permitSubject().name(record));
}

ExtendSuspensionDialog::~ExtendSuspensionDialog() = default;

void ExtendSuspensionDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

BeginPermitHearingDialog::BeginPermitHearingDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "begin_permit_hearing",
           .title = QT_TRANSLATE_NOOP("areas", "Hear the organisation"),
           .accept = QT_TRANSLATE_NOOP("areas", "Hear the holder of permit %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The organisation gets a hearing letter and a task. The permit stays as it is until another person has decided on a proposal."),
           .done = QT_TRANSLATE_NOOP("areas", "The hearing about permit %1 has begun.")},
          record, parent),
      m_ui(std::make_unique<Ui::BeginPermitHearingDialog>())
{
    m_ui->setupUi(body());
    showFacts(m_ui->formLayout, record, {}, body());
    bindForm();
    setSubject(permitSubject().name(record));
}

BeginPermitHearingDialog::~BeginPermitHearingDialog() = default;

void BeginPermitHearingDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

AnswerPermitHearingDialog::AnswerPermitHearingDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "answer_permit_hearing",
                     .title = QT_TRANSLATE_NOOP("areas", "Answer the hearing"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Answer about permit %1"),
                     .consequence = QT_TRANSLATE_NOOP("areas", "The answer goes to the agency and stays in the history of the permit."),
                     .done = QT_TRANSLATE_NOOP("areas", "The hearing about permit %1 has been answered.")},
                    record, parent),
      m_ui(std::make_unique<Ui::AnswerPermitHearingDialog>())
{
    m_ui->setupUi(body());
    showFacts(m_ui->formLayout, record, hearingFacts(), body());
    bindForm();
    setSubject(permitSubject().name(record));
}

AnswerPermitHearingDialog::~AnswerPermitHearingDialog() = default;

void AnswerPermitHearingDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

ProposeRevocationDialog::ProposeRevocationDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(desk,
                    {.function = "propose_revocation",
                     .title = QT_TRANSLATE_NOOP("areas", "Propose the revocation"),
                     .accept = QT_TRANSLATE_NOOP("areas", "Propose revoking permit %1"),
                     .consequence = QT_TRANSLATE_NOOP("areas", "Another person decides. The proposal stays inside the agency until then."),
                     .done = QT_TRANSLATE_NOOP("areas", "The revocation of permit %1 has been proposed."),
                     .weight = Weight::Danger},
                    record, parent),
      m_ui(std::make_unique<Ui::ProposeRevocationDialog>())
{
    m_ui->setupUi(body());
    showFacts(m_ui->formLayout, record, hearingFacts(), body());
    bindForm();
    setSubject(permitSubject().name(record));
}

ProposeRevocationDialog::~ProposeRevocationDialog() = default;

void ProposeRevocationDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

void registerSupervisionDialogs(areas::Registry &registry)
{
    const QStringList decider{QStringLiteral("decider")};
    const QStringList expert{QStringLiteral("expert")};
    const QStringList contact{QStringLiteral("permit_contact")};

    registry.add(
        areas::own<SuspendPermitDialog>(permitSubject(), "suspend_permit", QT_TRANSLATE_NOOP("areas", "Suspend the permit"), decider));
    registry.add(areas::own<ExtendSuspensionDialog>(permitSubject(), "extend_suspension",
                                                    QT_TRANSLATE_NOOP("areas", "Extend the suspension"), decider));
    registry.add(areas::own<BeginPermitHearingDialog>(permitSubject(), "begin_permit_hearing",
                                                      QT_TRANSLATE_NOOP("areas", "Hear the organisation"), expert + decider));
    registry.add(areas::own<AnswerPermitHearingDialog>(permitSubject(), "answer_permit_hearing",
                                                       QT_TRANSLATE_NOOP("areas", "Answer the hearing"), contact));
    areas::registerHearingTime(registry, permitSubject(),
                               {.ask = "ask_permit_hearing_extension",
                                .give = "extend_permit_hearing",
                                .refuse = "refuse_permit_hearing_extension",
                                .given = QT_TRANSLATE_NOOP("areas", "The organisation gets a letter with the new day."),
                                .refused = QT_TRANSLATE_NOOP("areas", "The day stays as it is. The organisation sees the reason."),
                                .askedBy = contact,
                                .decidedBy = expert + decider},
                               hearingTimeFacts);
    registry.add(areas::own<ProposeRevocationDialog>(permitSubject(), "propose_revocation",
                                                     QT_TRANSLATE_NOOP("areas", "Propose the revocation"), expert));
    registry.add(areas::simple<shared::ReasonDialog>(
        permitSubject(),
        {.function = "drop_revocation",
         .title = QT_TRANSLATE_NOOP("areas", "Let the revocation rest"),
         .accept = QT_TRANSLATE_NOOP("areas", "Let the revocation of permit %1 rest"),
         .consequence = QT_TRANSLATE_NOOP("areas", "Hearing and proposal are closed, and the permit goes on."),
         .done = QT_TRANSLATE_NOOP("areas", "The revocation of permit %1 rests.")},
        expert + decider));
}

} // namespace permits
