#include "documents/DocumentPage.h"

#include "base/OnThread.h"
#include "db/Lanes.h"
#include "documents/PaperView.h"
#include "documents/Pdf.h"
#include "documents/Print.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FileChoice.h"
#include "shared/Look.h"
#include "shared/PageHeader.h"
#include "shared/StatePanel.h"

#include <QDesktopServices>
#include <QDir>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

namespace documents {

DocumentPage::DocumentPage(shared::Desk &desk, DocumentPageSpec spec, shared::Address address, QWidget *parent)
    : Page(desk, QLatin1String(spec.pageId), parent), m_spec(std::move(spec)), m_address(std::move(address)),
      m_header(new shared::PageHeader(this)), m_banner(new shared::Banner(this)), m_stack(new QStackedWidget(this)),
      m_panel(new shared::StatePanel(m_stack)), m_paper(new PaperView(m_stack))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Wide, look::Gap, look::Wide, look::Gap);
    column->setSpacing(look::Gap);
    m_header->setIcon(QLatin1String(m_spec.icon));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    m_stack->addWidget(m_panel);
    m_stack->addWidget(m_paper);
    column->addWidget(m_stack, 1);
    m_banner->clear();
    retranslate();
    reload();
}

QString DocumentPage::title() const
{
    const QString number = m_document.number();
    return m_document.kind.isEmpty() ? shared::text(m_spec.title)
           : number.isEmpty()        ? m_document.kind
                                     : m_document.kind + QLatin1Char(' ') + number;
}

void DocumentPage::reload()
{
    if (m_document.isEmpty())
        m_panel->showLoading();
    const QString view = QString::fromLatin1(m_spec.view).mid(3);
    db::then(desk().lanes().lists().run(list::selectOne(view, QStringLiteral("id"), m_address.id)), this, [this](const db::Answer &answer) {
        if (!answer) {
            if (m_document.isEmpty())
                m_panel->showError(shared::sentence(answer.error()), tr("Try again"), [this] { reload(); });
            else
                shared::present(*m_banner, answer.error(), [this] { reload(); });
        } else if (answer->isEmpty()) {
            m_panel->showEmpty(QLatin1String(m_spec.icon), tr("Not found"), tr("It does not exist, or it is not yours to see."));
            m_stack->setCurrentWidget(m_panel);
        } else if (answer->map(0).contains(QStringLiteral("secret_closed")) && !answer->value(0, "secret_closed").isNull()) {
            m_panel->showEmpty(QStringLiteral("object-locked"), tr("Secret"), messages::label(u"secret.closed", u"closed"));
            m_stack->setCurrentWidget(m_panel);
        } else {
            take(answer->map(0));
        }
        m_loaded = true;
        emit loaded();
    });
}

void DocumentPage::take(const QVariantMap &record)
{
    const bool first = m_document.isEmpty();
    m_record = record;
    m_document = fromRecord(record);
    if (first) {
        m_paper->show(m_document);
        m_stack->setCurrentWidget(m_paper);
    }
    retranslate();
    emit titleChanged();
}

void DocumentPage::retranslate()
{
    m_header->setTitle(title());
    m_paper->setAccessibleName(tr("Pages of the document"));
    if (m_document.isEmpty())
        return;
    m_header->setState(QStringLiteral("publicity"), m_record.value(QStringLiteral("publicity")).toString());
    m_header->setFacts(m_spec.facts, m_record, desk());
    m_header->setSummary(m_record.value(QStringLiteral("superseded")).toBool()
                             ? tr("An earlier version: the decision has been corrected since.")
                             : m_record.value(QStringLiteral("secrecy_basis")).toString());
    m_header->clearActions();
    m_print = m_header->addAction(tr("&Print…"), QStringLiteral("document-print"));
    m_print->setShortcut(QKeySequence::Print);
    connect(m_print, &QPushButton::clicked, this, &DocumentPage::askPrinter);
    m_save = m_header->addAction(tr("&Save as PDF…"), QStringLiteral("document-save"));
    look::setStrong(m_save, look::Tone::Accent);
    connect(m_save, &QPushButton::clicked, this, &DocumentPage::askWhere);
}

void DocumentPage::rescale()
{
    if (!m_document.isEmpty())
        m_paper->show(m_document);
}

void DocumentPage::askWhere()
{
    shared::askWhereToSave(this, tr("Save as PDF"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                           fileName(m_document), tr("PDF documents (*.pdf)"), [this](const QString &path) { save(path); });
}

void DocumentPage::askPrinter()
{
    if (!printerThere()) {
        m_banner->say(look::Tone::Warning,
                      tr("No printer is installed on this computer. Save the document as PDF: it prints the same anywhere."));
        m_banner->addButton(tr("Save as PDF…"), [this] { askWhere(); });
        return;
    }
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the document"));
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->setMinMax(1, m_paper->pageCount());
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, printer] { print(printer); });
    dialog->open();
}

void DocumentPage::print(const std::shared_ptr<QPrinter> &printer)
{
    m_print->setEnabled(false);
    base::onThread([document = m_document, printer] {
        return documents::print(document, *printer);
    }).then(this, [this](const base::Result<int> &printed) {
        m_print->setEnabled(true);
        if (printed)
            m_banner->say(look::Tone::Success, tr("%n page(s) sent to the printer", nullptr, *printed));
        else
            shared::present(*m_banner, printed.error());
    });
}

void DocumentPage::save(const QString &path)
{
    m_save->setEnabled(false);
    base::onThread([document = m_document, path] {
        return writePdf(document, path);
    }).then(this, [this, path](const base::Result<int> &written) {
        m_save->setEnabled(true);
        if (!written) {
            shared::present(*m_banner, written.error());
            return;
        }
        m_banner->say(look::Tone::Success, tr("Saved in %1").arg(QDir::toNativeSeparators(path)));
        m_banner->addButton(tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
}

} // namespace documents
