#include "permits/VersionComparison.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Desk.h"
#include "shared/ErrorPresenter.h"
#include "shared/FlowLayout.h"
#include "shared/Format.h"
#include "shared/Look.h"
#include "shared/RecordTable.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace permits {

using shared::Kind;
using shared::Record;

namespace {

QString value(const Record &record, const char *column)
{
    return record.value(QLatin1String(column)).toString();
}

// Limit, search key and provision of an item on one side of the comparison. Of a changed item only what differs.
QString side(const Record &difference, const char *after, const char *before)
{
    static constexpr const char *Parts[] = {"condition_", "search_key_", "basis_"};
    const bool changed = value(difference, "change") == QLatin1StringView("changed");
    QStringList words;
    for (const char *part : Parts) {
        const QString mine = difference.value(QLatin1String(part) + QLatin1String(after)).toString();
        const QString other = difference.value(QLatin1String(part) + QLatin1String(before)).toString();
        if (mine.isEmpty() || (changed && mine == other))
            continue;
        words.append(qstrcmp(part, "search_key_") == 0 ? messages::label(u"search_key", mine) : mine);
    }
    return words.join(QStringLiteral(" · "));
}

QString whyThen(const Record &difference)
{
    QStringList words;
    if (const QString code = value(difference, "reason_code"); !code.isEmpty())
        words.append(messages::label(u"item.reason_code", code));
    if (const QString reason = value(difference, "reason"); !reason.isEmpty())
        words.append(reason);
    return words.join(QStringLiteral(": "));
}

} // namespace

VersionComparison::VersionComparison(shared::Desk &desk, QWidget *parent)
    : RecordsView(parent), m_desk(desk), m_fromLabel(new QLabel(this)), m_toLabel(new QLabel(this)), m_from(new QComboBox(this)),
      m_to(new QComboBox(this)), m_facts(new QWidget(this)), m_factGrid(new QGridLayout(m_facts)), m_nothing(new QLabel(this)),
      m_table(
          new shared::RecordTable({{"name", QT_TRANSLATE_NOOP("areas", "Item"), Kind::Localized, nullptr, nullptr, nullptr, 28},
                                   {"change", QT_TRANSLATE_NOOP("areas", "Change"), Kind::State, "content.change", nullptr, nullptr, 13},
                                   {"before", QT_TRANSLATE_NOOP("areas", "Before"), Kind::Text, nullptr, nullptr, nullptr, 18},
                                   {"after", QT_TRANSLATE_NOOP("areas", "After"), Kind::Text, nullptr, nullptr, nullptr, 18},
                                   {"diary_number", QT_TRANSLATE_NOOP("areas", "Decision on"), Kind::Text, nullptr, nullptr, nullptr, 15},
                                   {"why", QT_TRANSLATE_NOOP("areas", "Reason"), Kind::Text, nullptr, nullptr, nullptr, 18}},
                                  "purpose", this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    auto *line = new QWidget(this);
    auto *flow = new shared::FlowLayout(line, look::Gap, look::Tight);
    m_fromLabel->setBuddy(m_from);
    m_toLabel->setBuddy(m_to);
    for (QComboBox *choice : {m_from, m_to})
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *part : {static_cast<QWidget *>(m_fromLabel), static_cast<QWidget *>(m_from), static_cast<QWidget *>(m_toLabel),
                          static_cast<QWidget *>(m_to)})
        flow->addWidget(part);
    column->addWidget(line);
    m_factGrid->setContentsMargins(0, 0, 0, 0);
    m_factGrid->setHorizontalSpacing(look::Wide);
    m_factGrid->setVerticalSpacing(look::Tight);
    m_factGrid->setColumnStretch(1, 1);
    m_factGrid->setColumnStretch(2, 1);
    column->addWidget(m_facts);
    m_nothing->setWordWrap(true);
    look::setMuted(m_nothing);
    column->addWidget(m_nothing);
    column->addWidget(m_table);
    connect(m_from, &QComboBox::currentIndexChanged, this, &VersionComparison::ask);
    connect(m_to, &QComboBox::currentIndexChanged, this, &VersionComparison::ask);
    retranslate();
}

void VersionComparison::setRecords(const QList<Record> &records)
{
    const bool first = m_versions.isEmpty();
    m_versions = records;
    fillChoices();
    if (first && records.size() > 1) {
        const QSignalBlocker quiet(m_from);
        m_from->setCurrentIndex(int(records.size()) - 2); // the present one against the one before it
        const QSignalBlocker quietToo(m_to);
        m_to->setCurrentIndex(int(records.size()) - 1);
    }
    ask();
}

void VersionComparison::compare(int from, int to)
{
    m_from->setCurrentIndex(m_from->findData(from));
    m_to->setCurrentIndex(m_to->findData(to));
}

void VersionComparison::fillChoices()
{
    for (QComboBox *choice : {m_from, m_to}) {
        const QSignalBlocker quiet(choice);
        const QVariant kept = choice->currentData();
        choice->clear();
        for (const Record &version : std::as_const(m_versions))
            choice->addItem(tr("Version %1, from %2")
                                .arg(version.value(QStringLiteral("version_no")).toInt())
                                .arg(format::date(format::day(version.value(QStringLiteral("valid_from")).toDateTime()))),
                            version.value(QStringLiteral("version_no")));
        if (kept.isValid())
            choice->setCurrentIndex(std::max(0, choice->findData(kept)));
    }
}

Record VersionComparison::version(const QComboBox *choice) const
{
    return m_versions.value(choice->currentIndex());
}

void VersionComparison::ask()
{
    const qint64 permit = version(m_from).value(QStringLiteral("permit_id")).toLongLong();
    if (permit == 0)
        return;
    ++m_waiting;
    const int generation = ++m_generation;
    // Whichever is chosen first: the later one is what the earlier one became.
    const auto [earlier, later] = std::minmax(m_from->currentData().toInt(), m_to->currentData().toInt());
    db::then(m_desk.lanes().lists().run(list::callRows(QStringLiteral("permit_difference"), {permit, earlier, later})), this,
             [this, generation](const db::Answer &answer) {
                 --m_waiting;
                 if (generation != m_generation)
                     return;
                 m_differences = answer ? answer->maps() : QList<Record>();
                 fill();
                 if (!answer)
                     m_nothing->setText(shared::sentence(answer.error()));
             });
}

void VersionComparison::fill()
{
    fillFacts();
    QList<Record> rows;
    for (Record row : std::as_const(m_differences)) {
        row.insert(QStringLiteral("before"), side(row, "before", "after"));
        row.insert(QStringLiteral("after"), side(row, "after", "before"));
        row.insert(QStringLiteral("why"), whyThen(row));
        for (const char *heading : {"purpose_fi", "purpose_sv", "purpose_en"}) // a purpose is called as the applicant named it
            row.insert(QLatin1String(heading), row.value(QStringLiteral("purpose_name")));
        rows.append(row);
    }
    m_nothing->setText(m_from->currentIndex() == m_to->currentIndex() ? tr("Choose two different versions.")
                                                                      : tr("The data content of these versions is the same."));
    m_nothing->setVisible(rows.isEmpty());
    m_table->setVisible(!rows.isEmpty());
    m_table->setRecords(rows);
}

void VersionComparison::fillFacts()
{
    while (QLayoutItem *item = m_factGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    Record earlier = version(m_from);
    Record later = version(m_to);
    if (m_from->currentIndex() > m_to->currentIndex())
        std::swap(earlier, later);
    int row = 0;
    const auto put = [&](const QString &label, const QString &before, const QString &after) {
        if (before.isEmpty() && after.isEmpty())
            return;
        auto *name = new QLabel(label, m_facts);
        look::setMuted(name);
        m_factGrid->addWidget(name, row, 0, Qt::AlignTop);
        int at = 1;
        for (const QString &words : {before, after}) {
            auto *shown = new QLabel(words, m_facts);
            shown->setTextFormat(Qt::PlainText);
            shown->setWordWrap(true);
            shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
            m_factGrid->addWidget(shown, row, at++, Qt::AlignTop);
        }
        ++row;
    };
    const auto number = [](const Record &record) { return tr("Version %1").arg(record.value(QStringLiteral("version_no")).toInt()); };
    const auto moment = [](const Record &record) {
        const QDateTime decided = record.value(QStringLiteral("decided_at")).toDateTime();
        return decided.isValid() ? format::date(format::day(decided)) : QString();
    };
    put(tr("Compared"), number(earlier), number(later));
    put(tr("Decision on"), value(earlier, "diary_number"), value(later, "diary_number"));
    put(tr("Decided"), moment(earlier), moment(later));
    put(tr("Items"), value(earlier, "items"), value(later, "items"));
    put(tr("Conditions"), value(earlier, "conditions"), value(later, "conditions"));
    put(tr("Reasons"), value(earlier, "reasons"), value(later, "reasons"));
}

void VersionComparison::retranslate()
{
    m_fromLabel->setText(tr("Compare"));
    m_toLabel->setText(tr("with"));
    m_from->setAccessibleName(tr("First version"));
    m_to->setAccessibleName(tr("Second version"));
    fillChoices();
    if (!m_versions.isEmpty())
        fill();
}

void VersionComparison::changeEvent(QEvent *event)
{
    RecordsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace permits
