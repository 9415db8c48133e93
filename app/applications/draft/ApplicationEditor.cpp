// The draft's editor as a page: its form and fields, and the record as they show it.
#include "applications/draft/ApplicationEditor.h"

#include "applications/draft/QuestionPages.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "shared/Banner.h"
#include "shared/Icons.h"
#include "shared/PageHeader.h"
#include "ui_ApplicationEditor.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace applications {

using shared::Record;

ApplicationEditor::ApplicationEditor(shared::Desk &desk, const shared::Address &address, QWidget *parent)
    : Page(desk, QStringLiteral("application_editor"), parent), m_address(address), m_ui(std::make_unique<Ui::ApplicationEditor>()),
      m_header(new shared::PageHeader(this)), m_banner(new shared::Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Wide, look::Wide, look::Wide, look::Wide);
    column->setSpacing(look::Gap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    auto *body = new QWidget(this);
    m_ui->setupUi(body);
    column->addWidget(body, 1);
    m_pages = new QuestionPages(m_ui->stack);
    m_header->setIcon(QStringLiteral("document-edit"));
    m_ui->columns->setSpacing(look::Wide);
    for (QSpinBox *spin : {m_ui->userCountSpin, m_ui->yearlyQueriesSpin})
        spin->setGroupSeparatorShown(true);
    look::setQuietSelection(m_ui->sectionList);
    look::setQuietSelection(m_ui->purposeList);
    const int line = fontMetrics().lineSpacing();
    for (QPlainTextEdit *text : {m_ui->purposeEdit, m_ui->justificationEdit, m_ui->legalBasisEdit, m_ui->nonDisclosureBasisEdit})
        text->setFixedHeight(6 * line);
    m_ui->purposeList->setFixedHeight(8 * line);
    m_ui->joinMessageEdit->setFixedHeight(4 * line);
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(AutosaveMs);
    connect(&m_autosave, &QTimer::timeout, this, [this] { save(); });
    connectFields();
    retranslate();
    m_ui->sectionList->setCurrentRow(0);
    // Whoever was sent here for one field, from a question of a completion request, lands on it.
    if (const QString field = m_address.filters.value(QStringLiteral("field")).toString(); !field.isEmpty())
        connect(
            this, &Page::loaded, this, [this, field] { goTo(field); }, Qt::SingleShotConnection);
    reload();
}

ApplicationEditor::~ApplicationEditor() = default;

void ApplicationEditor::connectFields()
{
    m_fields = {{"framework_permit_id", "framework", m_ui->frameworkCombo, m_ui->frameworkComboFault},
                {"purpose", "grounds", m_ui->purposeEdit, m_ui->purposeEditFault},
                {"justification", "grounds", m_ui->justificationEdit, m_ui->justificationEditFault},
                {"legal_basis", "grounds", m_ui->legalBasisEdit, m_ui->legalBasisEditFault},
                {"purposes", "purposes", m_ui->purposeList, m_ui->purposeListFault},
                {"items", "content", m_ui->picker, m_ui->itemsFault},
                {"non_disclosure", "disclosure", m_ui->nonDisclosureCheck, m_ui->nonDisclosureCheckFault},
                {"non_disclosure_basis", "disclosure", m_ui->nonDisclosureBasisEdit, m_ui->nonDisclosureBasisEditFault},
                {"contact_person_id", "volume", m_ui->contactCombo, m_ui->contactComboFault},
                {"responsible_person_id", "volume", m_ui->responsibleCombo, m_ui->responsibleComboFault},
                {"user_count", "volume", m_ui->userCountSpin, m_ui->userCountSpinFault},
                {"yearly_queries", "volume", m_ui->yearlyQueriesSpin, m_ui->yearlyQueriesSpinFault},
                {"protection", "protection", m_ui->protectionEdit, m_ui->protectionEditFault}};
    const QList<QLabel *> labels = m_ui->stack->findChildren<QLabel *>();
    for (QLabel *label : labels)
        if (label->objectName().endsWith(QLatin1StringView("Help"))) {
            look::setSize(label, look::Size::Small);
            look::setMuted(label);
        }
    for (const Field &field : std::as_const(m_fields)) {
        look::setTone(field.fault, look::Tone::Danger);
        field.fault->hide();
        if (auto *text = qobject_cast<QPlainTextEdit *>(field.widget))
            connect(text, &QPlainTextEdit::textChanged, this, &ApplicationEditor::changed);
        else if (auto *spin = qobject_cast<QSpinBox *>(field.widget))
            connect(spin, &QSpinBox::valueChanged, this, &ApplicationEditor::changed);
        else if (auto *combo = qobject_cast<QComboBox *>(field.widget))
            connect(combo, &QComboBox::currentIndexChanged, this, &ApplicationEditor::changed);
    }
    connect(m_ui->nonDisclosureCheck, &QCheckBox::toggled, this, [this](bool on) {
        m_ui->picker->setBasisForAll(on);
        changed();
    });
    connect(m_ui->picker, &ItemPicker::changed, this, &ApplicationEditor::changed);
    connect(m_ui->sectionList, &QListWidget::currentRowChanged, this, [this](int row) {
        if (QWidget *page = pageOf(m_sections.value(row)))
            m_ui->stack->setCurrentWidget(page);
    });
    connect(m_pages, &QuestionPages::changed, this, [this](bool brings) {
        changed();
        if (brings)
            m_autosave.start(0); // an answer that brings questions shows them at once
    });
    m_ui->attachments->setDesk(desk());
    connect(m_ui->attachments, &DraftAttachments::adding, this, &ApplicationEditor::attach);
    connect(m_ui->attachments, &DraftAttachments::removing, this, &ApplicationEditor::removeAttachment);
    connect(m_ui->askJoinButton, &QPushButton::clicked, this, &ApplicationEditor::askJoin);
    connect(m_ui->addPurposeButton, &QPushButton::clicked, this, &ApplicationEditor::addPurpose);
    connect(m_ui->newPurposeEdit, &QLineEdit::returnPressed, this, &ApplicationEditor::addPurpose);
    connect(m_ui->removePurposeButton, &QPushButton::clicked, this, &ApplicationEditor::removePurpose);
    connect(m_ui->purposeList, &QListWidget::itemChanged, this, [this] {
        if (m_filling)
            return;
        m_ui->picker->setPurposes(purposes());
        changed();
    });
}

QString ApplicationEditor::title() const
{
    return m_record.isEmpty() ? tr("Draft of an application")
                              : tr("Draft: %1").arg(shared::localized(m_record, QStringLiteral("org_name")));
}

void ApplicationEditor::showRecord()
{
    m_ui->picker->offerSources(desk().lanes(), m_record);
    m_ui->picker->setProduct(m_record.value(QStringLiteral("product_code")).toString());
    Q_EMIT titleChanged();
    const QScopedValueRollback filling(m_filling, true);
    const auto text = [this](const char *column) { return m_record.value(QLatin1StringView(column)).toString(); };
    m_ui->purposeEdit->setPlainText(text("purpose"));
    m_ui->justificationEdit->setPlainText(text("justification"));
    m_ui->legalBasisEdit->setPlainText(text("legal_basis"));
    m_ui->protectionEdit->setPlainText(text("protection"));
    m_ui->nonDisclosureCheck->setChecked(m_record.value(QStringLiteral("non_disclosure")).toBool());
    m_ui->nonDisclosureBasisEdit->setPlainText(text("non_disclosure_basis"));
    m_ui->userCountSpin->setValue(m_record.value(QStringLiteral("user_count")).toInt());
    m_ui->yearlyQueriesSpin->setValue(m_record.value(QStringLiteral("yearly_queries")).toInt());
    const qint64 registrar = m_record.value(QStringLiteral("registered_by")).toLongLong();
    const bool draft = text("state") == QLatin1StringView("draft") && (registrar == 0 || registrar == desk().me().personId);
    const bool order = text("kind") == QLatin1StringView("municipal_order") && text("service") == QLatin1StringView("browser");
    for (QWidget *part : {static_cast<QWidget *>(m_ui->responsibleComboLabel), static_cast<QWidget *>(m_ui->responsibleCombo),
                          static_cast<QWidget *>(m_ui->responsibleComboHelp)})
        part->setVisible(order);
    openAsked(text("state") == QLatin1StringView("completion_asked"));
    m_ui->stack->setEnabled(draft || !m_asked.isEmpty());
    if (m_sendButton)
        m_sendButton->setEnabled(draft);
    if (!m_asked.isEmpty())
        m_banner->say(
            look::Tone::Neutral,
            tr("Only what the completion request asks about can be changed. The completion is sent from the page of the application."));
    else if (!draft)
        m_banner->say(look::Tone::Neutral, m_record.isEmpty() ? tr("There is no such draft, or it is not yours to edit.")
                                           : text("state") == QLatin1StringView("draft")
                                               ? tr("The agency is entering this application from paper.")
                                               : tr("This application has been sent; it is not edited any more."));
    retranslate();
}

// While a completion is asked, the fields it asks about are open and no others.
void ApplicationEditor::openAsked(bool completing)
{
    m_asked.clear();
    if (completing)
        for (const QVariant &field : m_record.value(QStringLiteral("completion_fields")).toList()) {
            const QString name = field.toString();
            m_asked.append(name.startsWith(QLatin1StringView("security")) ? QStringLiteral("protection") : name);
            if (name == QLatin1StringView("non_disclosure"))
                m_asked.append(QStringLiteral("non_disclosure_basis")); // goes with it
        }
    if (!completing)
        return;
    for (const Field &field : std::as_const(m_fields))
        field.widget->setEnabled(m_asked.contains(QLatin1StringView(field.name)));
}

void ApplicationEditor::retranslate()
{
    m_header->setTitle(title());
    m_header->clearActions();
    m_sendButton = m_header->addAction(tr("Send…"), QStringLiteral("document-send"));
    m_sendButton->setObjectName(QStringLiteral("sendButton"));
    m_sendButton->setIcon(icons::onStrong(QStringLiteral("document-send")));
    look::setStrong(m_sendButton, look::Tone::Accent);
    m_sendButton->setEnabled(m_record.isEmpty() || m_ui->stack->isEnabled());
    connect(m_sendButton, &QPushButton::clicked, this, &ApplicationEditor::send);
    if (!m_record.isEmpty())
        m_header->setFacts(
            {{"org_name", QT_TRANSLATE_NOOP("areas", "Organisation"), shared::Kind::Localized},
             {"service", QT_TRANSLATE_NOOP("areas", "Service"), shared::Kind::Enum, "service"},
             {"kind", QT_TRANSLATE_NOOP("areas", "Kind"), shared::Kind::Enum, "application.kind"},
             {"base_permit_number", QT_TRANSLATE_NOOP("areas", "Permit"), shared::Kind::Text, nullptr, "permit", "base_permit_id"}},
            m_record, desk());
    m_ui->retranslateUi(this);
    m_pages->retranslate();
    showSections();
}

} // namespace applications
