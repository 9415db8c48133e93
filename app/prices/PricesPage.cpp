#include "prices/PricesPage.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "shared/Banner.h"
#include "shared/DateEdit.h"
#include "shared/ErrorPresenter.h"
#include "shared/Format.h"
#include "shared/Look.h"
#include "shared/PageHeader.h"
#include "shared/RecordCards.h"
#include "shared/RecordTable.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace prices {

using shared::Field;
using shared::Kind;
using shared::Record;

namespace {

QList<Field> listColumns()
{
    return {{"name", QT_TRANSLATE_NOOP("areas", "Price list"), Kind::Localized, nullptr, nullptr, nullptr, 36},
            {"valid", QT_TRANSLATE_NOOP("areas", "In force"), Kind::Period, nullptr, nullptr, nullptr, 24},
            {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "target.state", nullptr, nullptr, 14},
            {"lines", QT_TRANSLATE_NOOP("areas", "Lines"), Kind::Number, nullptr, nullptr, nullptr, 7},
            {"source", QT_TRANSLATE_NOOP("areas", "Source"), Kind::Text, nullptr, nullptr, nullptr, 28}};
}

QList<Field> lineColumns()
{
    return {{"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service", nullptr, nullptr, 20},
            {"applicant_class", QT_TRANSLATE_NOOP("areas", "Applicants"), Kind::Enum, "target.class", nullptr, nullptr, 24},
            {"line", QT_TRANSLATE_NOOP("areas", "What is charged"), Kind::Enum, "price.line", nullptr, nullptr, 26},
            {"price", QT_TRANSLATE_NOOP("areas", "Price"), Kind::Figure, nullptr, nullptr, nullptr, 14}};
}

QList<Field> basisColumns()
{
    return {{"applicant_class", QT_TRANSLATE_NOOP("areas", "Applicants"), Kind::Enum, "organisation.class", nullptr, nullptr, 22},
            {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service_scope", nullptr, nullptr, 18},
            {"basis", QT_TRANSLATE_NOOP("areas", "Ground"), Kind::Enum, "fee.basis", nullptr, nullptr, 16},
            {"preferred", QT_TRANSLATE_NOOP("areas", "Usual"), Kind::Flag, nullptr, nullptr, nullptr, 9},
            {"valid", QT_TRANSLATE_NOOP("areas", "In force"), Kind::Period, nullptr, nullptr, nullptr, 16},
            {"text", QT_TRANSLATE_NOOP("areas", "Said in the decision"), Kind::Localized, nullptr, nullptr, nullptr, 44}};
}

QList<Field> remedyFields()
{
    return {{"kind", nullptr, Kind::Enum, "remedy.kind"},
            {"outcome", QT_TRANSLATE_NOOP("areas", "Outcome"), Kind::Enum, "remedy.outcome"},
            {"service", QT_TRANSLATE_NOOP("areas", "Service"), Kind::Enum, "service_scope"},
            {"days", QT_TRANSLATE_NOOP("areas", "Period, days"), Kind::Number},
            {"valid", QT_TRANSLATE_NOOP("areas", "In force"), Kind::Period},
            {"sentence", QT_TRANSLATE_NOOP("areas", "Said in the decision"), Kind::Localized},
            {"authority", QT_TRANSLATE_NOOP("areas", "Where a change is sought"), Kind::Localized},
            {"address", QT_TRANSLATE_NOOP("areas", "Where it is sent"), Kind::Localized}};
}

} // namespace

PricesPage::PricesPage(shared::Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("prices"), parent), m_header(new shared::PageHeader(this)), m_banner(new shared::Banner(this)),
      m_label(new QLabel(this)), m_day(new shared::DateEdit(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Wide, look::Wide, look::Wide, look::Gap);
    column->setSpacing(look::Gap);
    m_header->setIcon(QStringLiteral("view-list-details"));
    column->addWidget(m_header);
    column->addWidget(m_banner);
    auto *line = new QHBoxLayout;
    line->setSpacing(look::Gap);
    m_label->setBuddy(m_day);
    m_day->setDate(format::today());
    line->addWidget(m_label);
    line->addWidget(m_day);
    line->addStretch(1);
    column->addLayout(line);

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its tables take the focus
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    auto *body = new QWidget(scroll);
    body->setAutoFillBackground(false);
    auto *under = new QVBoxLayout(body);
    under->setContentsMargins(0, 0, look::Gap, 0);
    under->setSpacing(look::Tight);
    m_parts = {{"price_list_on", QT_TRANSLATE_NOOP("areas", "Price lists"),
                QT_TRANSLATE_NOOP("areas", "No price list has been installed. Grounds that rest on a price list then name no figures.")},
               {"price_on", QT_TRANSLATE_NOOP("areas", "Lines of the price list in force"),
                QT_TRANSLATE_NOOP("areas", "No price list is in force on this day.")},
               {"fee_basis_on", QT_TRANSLATE_NOOP("areas", "Grounds of a fee, or of freedom from it"),
                QT_TRANSLATE_NOOP("areas", "No ground may be used on this day.")},
               {"remedy_on", QT_TRANSLATE_NOOP("areas", "How a change is sought, by kind of decision"),
                QT_TRANSLATE_NOOP("areas", "No instruction is in force on this day.")}};
    const QList<Field> columns[] = {listColumns(), lineColumns(), basisColumns()};
    for (int i = 0; i < m_parts.size(); ++i) {
        Part &part = m_parts[i];
        part.heading = new QLabel(body);
        look::setSize(part.heading, look::Size::Section);
        part.heading->setWordWrap(true);
        part.heading->setContentsMargins(0, i > 0 ? look::Gap : 0, 0, 0);
        part.empty = new QLabel(body);
        part.empty->setWordWrap(true);
        look::setMuted(part.empty);
        part.empty->hide();
        under->addWidget(part.heading);
        under->addWidget(part.empty);
        if (i < int(std::size(columns)))
            under->addWidget(part.table = new shared::RecordTable(columns[i], nullptr, body));
        else
            under->addWidget(part.cards = new shared::RecordCards(remedyFields(), body));
    }
    under->addStretch(1);
    scroll->setWidget(body);
    column->addWidget(scroll, 1);
    connect(m_day, &QDateEdit::dateChanged, this, &PricesPage::reload);
    setFocusProxy(m_day);
    m_banner->clear();
    retranslate();
    reload();
}

QString PricesPage::title() const
{
    return shared::text(QT_TRANSLATE_NOOP("areas", "Prices and remedies"));
}

void PricesPage::reload()
{
    m_banner->clear();
    ++m_generation;
    m_waiting = 0;
    for (Part &part : m_parts)
        read(part);
}

void PricesPage::read(Part &part)
{
    ++m_waiting;
    db::then(desk().lanes().lists().run(list::callRows(QString::fromLatin1(part.function), {m_day->date()})), this,
             [this, &part, generation = m_generation](const db::Answer &answer) {
                 if (generation != m_generation)
                     return;
                 --m_waiting;
                 if (answer) {
                     const QList<Record> rows = answer->maps();
                     if (part.table)
                         part.table->setRecords(rows);
                     else
                         part.cards->setRecords(rows);
                     part.empty->setVisible(rows.isEmpty());
                     if (part.table)
                         part.table->setVisible(!rows.isEmpty());
                 } else {
                     shared::present(*m_banner, answer.error(), [this] { reload(); });
                 }
                 if (m_waiting == 0)
                     emit loaded();
             });
}

void PricesPage::chooseDay(const QDate &day)
{
    m_day->setDate(day);
}

void PricesPage::focusFilter()
{
    m_day->setFocus(Qt::ShortcutFocusReason);
}

Record PricesPage::viewState() const
{
    // Today is not kept: whoever comes back tomorrow wants that day.
    return m_day->date() == format::today() ? Record() : Record{{QStringLiteral("day"), m_day->date()}};
}

void PricesPage::restoreViewState(const Record &state)
{
    if (const QDate day = state.value(QStringLiteral("day")).toDate(); day.isValid())
        m_day->setDate(day);
}

void PricesPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setSummary(tr("What decisions of a day charge, on what ground, and how a change is sought in them"));
    m_label->setText(tr("In force on"));
    m_day->setAccessibleName(tr("In force on"));
    for (const Part &part : std::as_const(m_parts)) {
        part.heading->setText(shared::text(part.title));
        part.empty->setText(shared::text(part.nothing));
        if (part.table) {
            part.table->setAccessibleName(part.heading->text());
            part.table->retranslate();
        } else {
            part.cards->setAccessibleName(part.heading->text());
        }
    }
}

} // namespace prices
