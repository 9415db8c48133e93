#include "applications/RoutePage.h"

#include "applications/NeighbourPages.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/AccessibleLabel.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FlowLayout.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/PageHeader.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QUrl>
#include <QVBoxLayout>

namespace applications {

using shared::Record;

namespace {

// Every question that may be asked; which of them stand there, and in what order, is the answer of ui.route.
const QStringList &questionCodes()
{
    static const QStringList codes = messages::codes(u"route.question");
    return codes;
}

QLabel *wordy(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QString lines(const QVariant &codes, QStringView list)
{
    QStringList words;
    const QStringList all = codes.toStringList();
    for (const QString &code : all)
        words.append(QStringLiteral("• ") + messages::label(list, code));
    return words.join(QLatin1Char('\n'));
}

} // namespace

RoutePage::RoutePage(shared::Desk &desk, const shared::Address &, QWidget *parent)
    : Page(desk, QStringLiteral("route"), parent), m_header(new shared::PageHeader(this)), m_banner(new shared::Banner(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Wide, look::Wide, look::Wide, look::Wide);
    column->setSpacing(look::Gap);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    m_header->setIcon(QStringLiteral("go-next"));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, body);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(2 * look::Wide);
    m_columns->addWidget(makeQuestions(), 1, Qt::AlignTop);
    m_columns->addWidget(makeResult(), 1, Qt::AlignTop);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    retranslate();
    rescale();
    organisationChosen();
}

QWidget *RoutePage::makeQuestions()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Wide);
    const auto pair = [column, part](QLabel *&label, QComboBox *&combo) {
        auto *holder = new QWidget(part);
        auto *stack = new QVBoxLayout(holder);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(look::Tight);
        label = wordy(holder);
        combo = new QComboBox(holder);
        label->setBuddy(combo);
        stack->addWidget(label);
        stack->addWidget(combo);
        column->addWidget(holder);
        return holder;
    };
    QWidget *whose = pair(m_organisationLabel, m_organisation);
    m_organisation->setObjectName(QStringLiteral("organisationCombo"));
    const QList<shared::Membership> memberships = desk().organisations({QStringLiteral("permit_contact")});
    for (const shared::Membership &membership : memberships)
        m_organisation->addItem(
            shared::localized({{QStringLiteral("name_fi"), membership.orgNameFi}, {QStringLiteral("name_sv"), membership.orgNameSv}},
                              QStringLiteral("name")),
            membership.orgId);
    m_organisation->addItem(QString(), QVariant()); // advice for somebody else
    whose->setVisible(!memberships.isEmpty());
    connect(m_organisation, &QComboBox::currentIndexChanged, this, &RoutePage::organisationChosen);
    for (const QString &code : questionCodes()) {
        Question question;
        question.code = code;
        question.holder = pair(question.label, question.combo);
        question.combo->setObjectName(code + QStringLiteral("Combo"));
        question.holder->hide();
        connect(question.combo, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling)
                ask();
        });
        m_questions.append(question);
    }
    return part;
}

QWidget *RoutePage::makeResult()
{
    m_result = new QWidget(this);
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    m_route = wordy(m_result);
    look::setSize(m_route, look::Size::Section);
    m_hint = wordy(m_result);
    look::setMuted(m_hint);
    m_facts = wordy(m_result);
    m_reasonsTitle = wordy(m_result);
    m_reasons = wordy(m_result);
    m_prepareTitle = wordy(m_result);
    m_prepare = wordy(m_result);
    m_pageTitle = wordy(m_result);
    for (QLabel *title : {m_reasonsTitle, m_prepareTitle, m_pageTitle}) {
        QFont bold = look::font(look::Size::Body);
        bold.setBold(true);
        title->setFont(bold);
    }
    m_page = wordy(m_result);
    m_page->setObjectName(QStringLiteral("pageAddress"));
    m_page->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_openPage = new QPushButton(m_result);
    m_openPage->setObjectName(QStringLiteral("openPageButton"));
    m_copyPage = new QPushButton(m_result);
    m_copyPage->setObjectName(QStringLiteral("copyPageButton"));
    auto *pageButtons = new shared::FlowLayout(nullptr, look::Gap, look::Tight);
    pageButtons->addWidget(m_openPage);
    pageButtons->addWidget(m_copyPage);
    connect(m_openPage, &QPushButton::clicked, this, [this] {
        if (!QDesktopServices::openUrl(QUrl(QStringLiteral("https://") + m_page->text())))
            desk().say(tr("No program here opens web pages. Copy the address instead."));
    });
    connect(m_copyPage, &QPushButton::clicked, this, [this] {
        QApplication::clipboard()->setText(QStringLiteral("https://") + m_page->text());
        desk().say(tr("The address has been copied."));
    });
    m_begin = new QPushButton(m_result);
    m_begin->setObjectName(QStringLiteral("beginButton"));
    look::setStrong(m_begin, look::Tone::Accent);
    connect(m_begin, &QPushButton::clicked, this, &RoutePage::begin);
    for (QWidget *part : {static_cast<QWidget *>(m_route), static_cast<QWidget *>(m_hint), static_cast<QWidget *>(m_facts),
                          static_cast<QWidget *>(m_reasonsTitle), static_cast<QWidget *>(m_reasons), static_cast<QWidget *>(m_prepareTitle),
                          static_cast<QWidget *>(m_prepare), static_cast<QWidget *>(m_pageTitle), static_cast<QWidget *>(m_page)})
        column->addWidget(part);
    column->addLayout(pageButtons);
    column->addWidget(m_begin, 0, Qt::AlignLeft);
    return m_result;
}

QString RoutePage::title() const
{
    return tr("Where do I apply?");
}

void RoutePage::fillChoices(Question &question)
{
    const QVariant chosen = question.combo->currentData();
    const QScopedValueRollback filling(m_filling, true);
    question.combo->clear();
    question.combo->addItem(tr("Not answered"), QVariant());
    if (question.code == QLatin1StringView("class")) {
        const QStringList classes = messages::codes(u"organisation.class");
        for (const QString &code : classes)
            if (code != QLatin1StringView("agency"))
                question.combo->addItem(messages::label(u"organisation.class", code), code);
    } else if (question.code == QLatin1StringView("place")) {
        for (const QString &code : {QStringLiteral("staff"), QStringLiteral("system")})
            question.combo->addItem(messages::label(u"route.place", code), code);
    } else {
        for (const QString &code : {QStringLiteral("true"), QStringLiteral("false")})
            question.combo->addItem(messages::label(u"flag", code), code);
    }
    question.combo->setCurrentIndex(chosen.isValid() ? std::max(0, question.combo->findData(chosen)) : 0);
    const QString words = messages::label(u"route.question", question.code);
    question.label->setText(words);
    shared::setSpokenName(question.combo, words);
}

QJsonObject RoutePage::answers() const
{
    QJsonObject given;
    const QVariant organisation = m_organisation->currentData();
    if (organisation.isValid())
        given.insert(QStringLiteral("org_id"), organisation.toLongLong());
    for (const Question &question : m_questions) {
        const QString code = question.combo->currentData().toString();
        if (code.isEmpty() || (question.code == QLatin1StringView("class") && organisation.isValid()))
            continue;
        given.insert(question.code, code == QLatin1StringView("true") || code == QLatin1StringView("false")
                                        ? QJsonValue(code == QLatin1StringView("true"))
                                        : QJsonValue(code));
    }
    return given;
}

void RoutePage::organisationChosen()
{
    if (!m_filling)
        ask();
}

void RoutePage::answer(const QString &question, const QString &code)
{
    for (const Question &known : std::as_const(m_questions))
        if (known.code == question)
            known.combo->setCurrentIndex(known.combo->findData(code));
}

void RoutePage::ask()
{
    ++m_asking;
    db::then(desk().lanes().lists().run(list::route(answers())), this, [this, number = ++m_asked](const db::Answer &answer) {
        --m_asking;
        if (number == m_asked) {
            if (answer) {
                m_banner->clear();
                showRoute(answer->map(0));
            } else {
                shared::present(*m_banner, answer.error(), [this] { ask(); });
            }
        }
        if (m_asking == 0)
            Q_EMIT loaded();
    });
}

void RoutePage::showRoute(const Record &row)
{
    m_row = row;
    const QStringList asked = row.value(QStringLiteral("asked")).toStringList();
    const bool known = m_organisation->currentData().isValid();
    const QString missing = row.value(QStringLiteral("missing")).toString();
    bool open = true; // after the question that is missing none stands yet
    for (const Question &question : std::as_const(m_questions)) {
        const bool stands = asked.contains(question.code) && open && !(question.code == QLatin1StringView("class") && known);
        question.holder->setVisible(stands);
        open = open && question.code != missing;
    }
    const QString route = row.value(QStringLiteral("route")).toString();
    const bool done = !route.isEmpty();
    m_route->setText(done ? messages::label(u"route", route) : tr("Answer the questions"));
    m_hint->setText(done ? QString() : tr("The right service, its time and its price stand here as soon as they are clear."));
    m_hint->setVisible(!done);
    QStringList facts;
    if (const int amount = row.value(QStringLiteral("target_amount")).toInt(); done && amount > 0)
        facts.append(tr("Promised time: %1, by %2 if you send today")
                         .arg(format::span(QStringLiteral("%1 %2").arg(amount).arg(row.value(QStringLiteral("target_unit")).toString())),
                              format::date(row.value(QStringLiteral("due_on")).toDate())));
    if (done)
        facts.append(tr("Price: %1").arg(messages::label(u"route.price", row.value(QStringLiteral("price_class")).toString())));
    m_facts->setText(facts.join(QLatin1Char('\n')));
    m_reasons->setText(lines(row.value(QStringLiteral("reasons")), u"route.reason"));
    m_prepare->setText(lines(row.value(QStringLiteral("prepare")), u"route.prepare"));
    for (QLabel *part : {m_facts, m_reasonsTitle, m_reasons, m_prepareTitle, m_prepare})
        part->setVisible(done);
    m_page->setText(neighbourPage(route, shared::currentLanguage()));
    for (QWidget *part : {static_cast<QWidget *>(m_pageTitle), static_cast<QWidget *>(m_page), static_cast<QWidget *>(m_openPage),
                          static_cast<QWidget *>(m_copyPage)})
        part->setVisible(done && !m_page->text().isEmpty());
    m_begin->setVisible(done && !row.value(QStringLiteral("kind")).isNull() && known);
}

void RoutePage::begin()
{
    desk().openDialog(QStringLiteral("new_application"), {{QStringLiteral("org_id"), m_organisation->currentData()},
                                                          {QStringLiteral("service"), m_row.value(QStringLiteral("service"))},
                                                          {QStringLiteral("kind"), m_row.value(QStringLiteral("kind"))},
                                                          {QStringLiteral("route"), answers().toVariantMap()}});
}

void RoutePage::retranslate()
{
    m_header->setTitle(title());
    m_header->setSummary(tr("A few questions lead to the right service, or to the neighbour that serves the need better"));
    m_organisationLabel->setText(tr("On whose behalf"));
    shared::setSpokenName(m_organisation, tr("On whose behalf"));
    m_organisation->setItemText(m_organisation->count() - 1, tr("Somebody else: advice only"));
    m_reasonsTitle->setText(tr("Why"));
    m_prepareTitle->setText(tr("What to prepare"));
    m_pageTitle->setText(tr("The authority tells more"));
    m_openPage->setText(tr("Open the page"));
    m_openPage->setIcon(icons::named(QStringLiteral("globe")));
    m_copyPage->setText(tr("Copy the address"));
    m_copyPage->setIcon(icons::named(QStringLiteral("edit-copy")));
    m_header->clearActions();
    if (desk().holds(QStringLiteral("expert")))
        connect(m_header->addAction(tr("Register from paper…"), QStringLiteral("document-new")), &QPushButton::clicked, this,
                [this] { desk().openDialog(QStringLiteral("register_application"), {}); });
    m_begin->setText(tr("Begin the application…"));
    m_begin->setIcon(icons::onStrong(QStringLiteral("document-new")));
    for (Question &question : m_questions)
        fillChoices(question);
    showRoute(m_row);
    Q_EMIT titleChanged();
}

void RoutePage::rescale()
{
    m_columns->setDirection(look::textScale() > 1.4 ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace applications
