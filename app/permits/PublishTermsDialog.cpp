#include "permits/PublishTermsDialog.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "ui_PublishTermsDialog.h"

namespace permits {

using shared::Record;

PublishTermsDialog::PublishTermsDialog(shared::Desk &desk, const Record &record, QWidget *parent)
    : CommandDialog(
          desk,
          {.function = "publish_terms",
           .title = QT_TRANSLATE_NOOP("areas", "Publish terms of use"),
           .accept = QT_TRANSLATE_NOOP("areas", "Publish the terms"),
           .consequence = QT_TRANSLATE_NOOP(
               "areas",
               "A version once published never changes. Every organisation with a permit of the service in force is written to and asked to accept it."),
           .done = QT_TRANSLATE_NOOP("areas", "The terms of use have been published."),
           .existing = false},
          record, parent),
      m_ui(std::make_unique<Ui::PublishTermsDialog>())
{
    m_ui->setupUi(body());
    m_ui->validFromEdit->setDate(format::today().addMonths(1));
    m_ui->acceptByEdit->setDate(format::today().addMonths(3));
    fillEnum(m_ui->serviceCombo, QStringLiteral("service"), messages::codes(u"service"));
    bindForm();
    setSubject({});
    connect(m_ui->serviceCombo, &QComboBox::currentIndexChanged, this, &PublishTermsDialog::showPresent);
    load();
}

PublishTermsDialog::~PublishTermsDialog() = default;

void PublishTermsDialog::load()
{
    beginLoading();
    db::then(desk().lanes().lists().run(list::selectAll(QStringLiteral("terms_detail"),
                                                        {list::Filter::equals(QStringLiteral("state"), QStringLiteral("in_force"))})),
             this, [this](const db::Answer &answer) {
                 endLoading();
                 if (!answer) {
                     shared::present(*banner(), answer.error(), [this] { load(); });
                     return;
                 }
                 m_present = answer->maps();
                 showPresent();
             });
}

// The new text begins from the present one of the service, as long as nobody has written over it.
void PublishTermsDialog::showPresent()
{
    const QString service = m_ui->serviceCombo->currentData().toString();
    if (service == m_shown)
        return;
    const auto textOf = [this](const QString &which, const char *column) {
        for (const Record &row : std::as_const(m_present))
            if (row.value(QStringLiteral("service")).toString() == which)
                return row.value(QLatin1String(column)).toString();
        return QString();
    };
    const auto fill = [&](auto *edit, auto present, const char *column, auto set) {
        if (present.isEmpty() || present == textOf(m_shown, column))
            set(edit, textOf(service, column));
    };
    const auto setLine = [](QLineEdit *edit, const QString &words) { edit->setText(words); };
    const auto setText = [](QPlainTextEdit *edit, const QString &words) { edit->setPlainText(words); };
    fill(m_ui->titleFiEdit, m_ui->titleFiEdit->text(), "title_fi", setLine);
    fill(m_ui->titleSvEdit, m_ui->titleSvEdit->text(), "title_sv", setLine);
    fill(m_ui->textFiEdit, m_ui->textFiEdit->toPlainText(), "text_fi", setText);
    fill(m_ui->textSvEdit, m_ui->textSvEdit->toPlainText(), "text_sv", setText);
    if (!m_present.isEmpty())
        m_shown = service;
}

void PublishTermsDialog::retranslateForm()
{
    m_ui->retranslateUi(body());
}

} // namespace permits
