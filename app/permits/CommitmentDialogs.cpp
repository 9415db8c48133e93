#include "permits/CommitmentDialogs.h"

#include "areas/Entries.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "permits/PermitDialogs.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FactsPanel.h"
#include "ui_GiveCommitmentDialog.h"

#include <QPushButton>

namespace permits {

using shared::Record;

GiveCommitmentDialog::GiveCommitmentDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : GiveCommitmentDialog(
          desk,
          {.function = "give_commitment",
           .title = QT_TRANSLATE_NOOP("areas", "Give the commitment"),
           .accept = QT_TRANSLATE_NOOP("areas", "Give the commitment to permit %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "The permit comes into force as soon as nothing else is missing: a responsible user for VTJkysely, an accepted connection for the query interface."),
           .done = QT_TRANSLATE_NOOP("areas", "The commitment to permit %1 has been given.")},
          record, parent)
{
}

GiveCommitmentDialog::GiveCommitmentDialog(shared::Desk &desk, const shared::CommandSpec &spec, const Record &record, QWidget *parent)
    : CommandDialog(desk, spec, record, parent), m_ui(std::make_unique<Ui::GiveCommitmentDialog>())
{
    m_ui->setupUi(body());
    auto *panel = new shared::FactsPanel(body());
    m_ui->formLayout->insertRow(0, panel);
    panel->show(permitSubject().facts(), record);
    bindForm();
    setSubject(permitSubject().name(record));
    acceptButton()->setEnabled(false);
    connect(m_ui->acceptedCheck, &QCheckBox::toggled, this, &GiveCommitmentDialog::allow);
    load();
}

GiveCommitmentDialog::~GiveCommitmentDialog() = default;

void GiveCommitmentDialog::load()
{
    beginLoading();
    db::then(
        desk().lanes().lists().run(list::selectAll(
            QStringLiteral("terms_detail"), {list::Filter::equals(QStringLiteral("service"), record().value(QStringLiteral("service"))),
                                             list::Filter::equals(QStringLiteral("state"), QStringLiteral("in_force"))})),
        this, [this](const db::Answer &answer) {
            endLoading();
            if (!answer) {
                shared::present(*banner(), answer.error(), [this] { load(); });
                return;
            }
            const QList<Record> rows = answer->maps();
            m_terms = rows.isEmpty() ? Record() : rows.constFirst();
            showTerms();
            allow();
        });
}

void GiveCommitmentDialog::allow()
{
    acceptButton()->setEnabled(!m_terms.isEmpty() && m_ui->acceptedCheck->isChecked());
}

void GiveCommitmentDialog::showTerms()
{
    if (m_terms.isEmpty()) {
        m_ui->termsLabel->setText(tr("The terms of use are being read…"));
        return;
    }
    const QString title =
        tr("%1, version %2")
            .arg(shared::localized(m_terms, QStringLiteral("title")), m_terms.value(QStringLiteral("version_code")).toString());
    const QString words =
        shared::localized(m_terms, QStringLiteral("text")).toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
    m_ui->termsLabel->setText(QStringLiteral("<p><b>%1</b></p><p>%2</p>").arg(title.toHtmlEscaped(), words));
}

void GiveCommitmentDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
    showTerms();
}

void GiveCommitmentDialog::addArguments(command::Command &command)
{
    command.with("terms_version", m_terms.value(QStringLiteral("version_code")));
}

AcceptTermsDialog::AcceptTermsDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : GiveCommitmentDialog(
          desk,
          {.function = "accept_terms",
           .title = QT_TRANSLATE_NOOP("areas", "Accept the new terms of use"),
           .accept = QT_TRANSLATE_NOOP("areas", "Accept the terms for permit %1"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas", "The terms of use have been renewed. The permit goes on as it is; the earlier commitment stays in its documents."),
           .done = QT_TRANSLATE_NOOP("areas", "The new terms have been accepted for permit %1.")},
          record, parent)
{
}

} // namespace permits
