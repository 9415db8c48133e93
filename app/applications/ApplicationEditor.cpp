#include "applications/ApplicationEditor.h"

#include "applications/QuestionForm.h"
#include "applications/QuestionPages.h"
#include "areas/Registry.h"
#include "command/Command.h"
#include "db/Lanes.h"
#include "list/ChangeFeed.h"
#include "list/KeysetQuery.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/PageHeader.h"
#include "ui_ApplicationEditor.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace applications {

using shared::Record;

namespace {

constexpr int AutosaveMs = 1500;

} // namespace

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

void ApplicationEditor::read(const QString &view, std::function<void(const QList<Record> &)> take)
{
    ++m_loading;
    const QString key = view == QLatin1StringView("application_detail") ? QStringLiteral("id") : QStringLiteral("application_id");
    const QList<list::Filter> filters =
        view == QLatin1StringView("catalogue_item") ? QList<list::Filter>() : QList<list::Filter>{list::Filter::equals(key, m_address.id)};
    const QStringList order = view == QLatin1StringView("application_purpose_list") ? QStringList{QStringLiteral("purpose_no")}
                              : view == QLatin1StringView("application_question")
                                  ? QStringList{QStringLiteral("sort"), QStringLiteral("question")}
                              : view == QLatin1StringView("attachment_list") ? QStringList{QStringLiteral("id")}
                              : view == QLatin1StringView("catalogue_item")  ? QStringList{QStringLiteral("id")}
                                                                             : QStringList();
    db::then(desk().lanes().lists().run(list::selectAll(view, filters, order, 10000)), this,
             [this, take = std::move(take)](const db::Answer &answer) {
                 if (answer)
                     take(answer->maps());
                 else
                     shared::present(*m_banner, answer.error(), [this] { reload(); });
                 if (--m_loading == 0)
                     Q_EMIT loaded();
             });
}

void ApplicationEditor::reload()
{
    if (m_dirty)
        return; // what is typed comes first; it is saved in a moment
    m_banner->clear();
    read(QStringLiteral("catalogue_item"), [this](const QList<Record> &rows) {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->picker->setCatalogue(rows);
    });
    read(QStringLiteral("application_purpose_list"), [this](const QList<Record> &rows) {
        QStringList names;
        for (const Record &row : rows)
            names.append(row.value(QStringLiteral("name")).toString());
        showPurposes(names);
    });
    read(QStringLiteral("application_item_list"), [this](const QList<Record> &rows) {
        const QScopedValueRollback filling(m_filling, true);
        m_ui->picker->setItems(rows);
    });
    readQuestions();
    readAttachments();
    read(QStringLiteral("application_detail"), [this](const QList<Record> &rows) {
        m_record = rows.value(0);
        m_version = m_record.value(QStringLiteral("version")).toInt();
        showRecord();
    });
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
    if (text("kind") == QLatin1StringView("framework_join"))
        readFramework();
    retranslate();
    ++m_loading;
    db::then(desk().lanes().lists().run(list::selectAll(
                 QStringLiteral("person_list"), {list::Filter::equals(QStringLiteral("org_id"), m_record.value(QStringLiteral("org_id")))},
                 {QStringLiteral("person_name_key")})),
             this, [this](const db::Answer &answer) {
                 --m_loading;
                 if (!answer)
                     return;
                 {
                     const QScopedValueRollback quiet(m_filling, true);
                     fillPeople(m_ui->contactCombo, answer->maps(), m_record.value(QStringLiteral("contact_person_id")));
                     fillPeople(m_ui->responsibleCombo, answer->maps(), m_record.value(QStringLiteral("responsible_person_id")));
                 }
                 showFaults(emptyFields());
                 if (m_loading == 0)
                     Q_EMIT loaded();
             });
}

// What is plainly empty, until the first save brings the database's own list of what is missing.
QList<command::Fault> ApplicationEditor::emptyFields() const
{
    QList<command::Fault> faults;
    const bool light = m_record.value(QStringLiteral("kind")).toString() == QLatin1StringView("municipal_order");
    const bool browser = m_record.value(QStringLiteral("service")).toString() == QLatin1StringView("browser");
    const auto need = [&faults](bool there, const char *field) {
        if (!there)
            faults.append({QString::fromLatin1(field), QStringLiteral("DA201")});
    };
    need(!m_ui->purposeEdit->toPlainText().trimmed().isEmpty(), "purpose");
    need(light || !m_ui->justificationEdit->toPlainText().trimmed().isEmpty(), "justification");
    need(light || !m_ui->legalBasisEdit->toPlainText().trimmed().isEmpty(), "legal_basis");
    need(!m_ui->protectionEdit->toPlainText().trimmed().isEmpty(), "protection");
    need(m_ui->purposeList->count() > 0, "purposes");
    need(!m_ui->picker->items().isEmpty(), "items");
    need(light || m_ui->picker->missingBases() == 0, "items");
    need(!m_ui->nonDisclosureCheck->isChecked() || !m_ui->nonDisclosureBasisEdit->toPlainText().trimmed().isEmpty(),
         "non_disclosure_basis");
    need(m_ui->contactCombo->currentData().isValid(), "contact_person_id");
    need(!browser || m_ui->userCountSpin->value() > 0, "user_count");
    need(m_ui->yearlyQueriesSpin->value() > 0, "yearly_queries");
    need(m_record.value(QStringLiteral("kind")).toString() != QLatin1StringView("framework_join") ||
             m_ui->frameworkCombo->currentData().isValid(),
         "framework_permit_id");
    return faults + m_pages->faults();
}

void ApplicationEditor::showPurposes(const QStringList &names)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->purposeList->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_ui->purposeList);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_ui->picker->setPurposes(names);
}

QStringList ApplicationEditor::purposes() const
{
    QStringList names;
    for (int i = 0; i < m_ui->purposeList->count(); ++i)
        names.append(m_ui->purposeList->item(i)->text().trimmed());
    return names;
}

void ApplicationEditor::addPurpose()
{
    const QString name = m_ui->newPurposeEdit->text().trimmed();
    if (name.size() < 3) {
        m_ui->newPurposeEdit->setFocus();
        return;
    }
    m_ui->newPurposeEdit->clear();
    showPurposes(purposes() << name);
    changed();
}

void ApplicationEditor::removePurpose()
{
    const int row = m_ui->purposeList->currentRow();
    if (row < 0)
        return;
    QStringList names = purposes();
    names.removeAt(row);
    m_ui->picker->removePurpose(row + 1);
    showPurposes(names);
    changed();
}

void ApplicationEditor::changed()
{
    if (m_filling || m_record.isEmpty())
        return;
    m_dirty = true;
    setStatus(tr("Not saved yet"));
    m_autosave.start();
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

// Answers to questions go as they were typed: the database knows which of them belong to what was asked.
void ApplicationEditor::keepAsked(QJsonObject &fields) const
{
    if (m_asked.isEmpty())
        return;
    for (const QString &name : fields.keys())
        if (name != QLatin1StringView("answers") && !m_asked.contains(name))
            fields.remove(name);
}

command::Command ApplicationEditor::saveCommand() const
{
    const auto number = [](const QSpinBox *spin) { return spin->value() > 0 ? QJsonValue(spin->value()) : QJsonValue(); };
    const QVariant contact = m_ui->contactCombo->currentData();
    QJsonObject fields{{QStringLiteral("purpose"), m_ui->purposeEdit->toPlainText()},
                       {QStringLiteral("justification"), m_ui->justificationEdit->toPlainText()},
                       {QStringLiteral("legal_basis"), m_ui->legalBasisEdit->toPlainText()},
                       {QStringLiteral("protection"), m_ui->protectionEdit->toPlainText()},
                       {QStringLiteral("user_count"), number(m_ui->userCountSpin)},
                       {QStringLiteral("yearly_queries"), number(m_ui->yearlyQueriesSpin)},
                       {QStringLiteral("non_disclosure"), m_ui->nonDisclosureCheck->isChecked()},
                       {QStringLiteral("non_disclosure_basis"), m_ui->nonDisclosureBasisEdit->toPlainText()},
                       {QStringLiteral("contact_person_id"), contact.isValid() ? QJsonValue(contact.toLongLong()) : QJsonValue()},
                       {QStringLiteral("purposes"), QJsonArray::fromStringList(purposes())},
                       {QStringLiteral("items"), m_ui->picker->items()},
                       {QStringLiteral("product_code"), m_ui->picker->product()}};
    const auto chosen = [](const QComboBox *combo) {
        return combo->currentData().isValid() ? QJsonValue(combo->currentData().toLongLong()) : QJsonValue();
    };
    const QString kind = m_record.value(QStringLiteral("kind")).toString();
    if (kind == QLatin1StringView("municipal_order"))
        fields.insert(QStringLiteral("responsible_person_id"), chosen(m_ui->responsibleCombo));
    if (kind == QLatin1StringView("framework_join"))
        fields.insert(QStringLiteral("framework_permit_id"), chosen(m_ui->frameworkCombo));
    if (const QJsonObject answers = m_pages->typed(); !answers.isEmpty())
        fields.insert(QStringLiteral("answers"), answers);
    keepAsked(fields);
    command::Command command(QStringLiteral("save_application"), m_address.id, m_version);
    command.with("org_id", m_record.value(QStringLiteral("org_id")))
        .with("service", m_record.value(QStringLiteral("service")))
        .with("kind", m_record.value(QStringLiteral("kind")))
        .with("fields", fields);
    return command;
}

void ApplicationEditor::run(const command::Command &command, std::function<void(const command::Outcome &)> take)
{
    m_saving = true;
    db::then(command::run(desk().lanes().commands(), command), this, [this, take = std::move(take)](const command::Reply &reply) {
        m_saving = false;
        if (reply) {
            take(*reply);
            return;
        }
        // Nothing typed is lost: it is tried again until it is kept.
        m_dirty = true;
        setStatus(tr("Not saved"));
        shared::present(*m_banner, reply.error(), [this] { save(); });
        if (reply.error().is(base::Error::Kind::Lost))
            m_autosave.start(5000);
    });
}

void ApplicationEditor::save(std::function<void()> then)
{
    m_autosave.stop();
    m_autosave.setInterval(AutosaveMs);
    if (m_saving) {
        m_autosave.start();
        return;
    }
    m_dirty = false;
    setStatus(tr("Being saved…"));
    run(saveCommand(), [this, answers = m_pages->typed(), then = std::move(then)](const command::Outcome &outcome) {
        if (outcome.accepted)
            m_pages->kept(answers);
        saved(outcome, then);
    });
}

void ApplicationEditor::saved(const command::Outcome &outcome, const std::function<void()> &then)
{
    if (!outcome.accepted) {
        m_dirty = true;
        setStatus(tr("Not saved"));
        listFaults(outcome);
        const int newest = outcome.detail.value(QLatin1StringView("version")).toInt();
        if (outcome.code == QLatin1StringView("DA002") && newest > 0)
            m_banner->addButton(tr("Keep what I typed"), [this, newest] {
                m_version = newest;
                save();
            });
        return;
    }
    m_version = outcome.version;
    m_banner->clear();
    showFaults(outcome.faults());
    readQuestions();
    readAttachments();
    setStatus(tr("Saved %1").arg(format::moment(QDateTime::currentDateTimeUtc())));
    if (m_dirty)
        m_autosave.start();
    if (then)
        then();
}

void ApplicationEditor::send()
{
    save([this] {
        run(command::Command(QStringLiteral("submit_application"), m_address.id, m_version), [this](const command::Outcome &outcome) {
            if (!outcome.accepted) {
                listFaults(outcome);
                return;
            }
            desk().say(tr("The application has been sent. Its diary number is %1.")
                           .arg(outcome.detail.value(QLatin1StringView("diary_number")).toString()));
            desk().feed().poll();
            desk().open({QStringLiteral("application"), m_address.id, {}});
        });
    });
}

void ApplicationEditor::showFaults(const QList<command::Fault> &faults)
{
    m_faults = faults;
    for (const Field &field : std::as_const(m_fields)) {
        QString words;
        for (const command::Fault &fault : faults)
            if (fault.field == QLatin1StringView(field.name))
                words = messages::fault(fault.code);
        field.fault->setText(words);
        // While somebody is still writing, an empty field is no fault yet: the side list tells what is left.
        field.fault->setVisible(!words.isEmpty() && !m_banner->lines().isEmpty());
        field.widget->setAccessibleDescription(words);
    }
    m_pages->showFaults(faults, !m_banner->lines().isEmpty());
    showSections();
}

void ApplicationEditor::listFaults(const command::Outcome &refusal)
{
    m_banner->say(look::Tone::Danger, shared::sentence(refusal));
    QStringList told;
    const QList<command::Fault> faults = refusal.faults();
    for (const command::Fault &fault : faults) {
        // Many items with the same fault are one line, and so are the questions of a section that have no answer yet.
        const QString section = m_pages->sectionOf(fault.field);
        const bool unanswered = !section.isEmpty() && fault.code == QLatin1StringView("DA201");
        const QString key = (unanswered ? section : fault.field) + fault.code;
        if (told.contains(key))
            continue;
        told.append(key);
        for (const Field &field : std::as_const(m_fields))
            if (fault.field == QLatin1StringView(field.name))
                m_banner->addLine({tr("%1: %2").arg(sectionName(QLatin1StringView(field.section)), messages::fault(fault.code)),
                                   [this, name = fault.field] { goTo(name); }});
        if (!section.isEmpty())
            m_banner->addLine({tr("%1: %2").arg(sectionName(section), unanswered ? messages::fault(fault.code) : questionWords(fault)),
                               [this, name = fault.field] { goTo(name); }});
    }
    showFaults(faults);
    if (!faults.isEmpty())
        goTo(faults.first().field);
}

void ApplicationEditor::setStatus(const QString &words)
{
    m_header->setSummary(words);
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
