#include "permits/RehearsalPanel.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"
#include "shared/RecordTable.h"

#include <QFontMetrics>
#include <QLabel>
#include <QVBoxLayout>

namespace permits {

using shared::Kind;
using shared::Record;

namespace {

QList<shared::Field> columns()
{
    return {{"part", QT_TRANSLATE_NOOP("areas", "What"), Kind::Enum, "rehearsal.part", nullptr, nullptr, 18},
            {"title", QT_TRANSLATE_NOOP("areas", "Who or which"), Kind::Text, nullptr, nullptr, nullptr, 26},
            {"detail", QT_TRANSLATE_NOOP("areas", "Of"), Kind::Text, nullptr, nullptr, nullptr, 24},
            {"effect", QT_TRANSLATE_NOOP("areas", "What happens"), Kind::State, "rehearsal.effect", nullptr, nullptr, 24}};
}

QString part(const Record &row)
{
    return row.value(QStringLiteral("part")).toString();
}

} // namespace

RehearsalPanel::RehearsalPanel(shared::Desk &desk, qint64 permitId, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_permitId(permitId), m_title(new QLabel(this)), m_figures(new QLabel(this)),
      m_table(new shared::RecordTable(columns(), nullptr, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, look::Gap);
    column->setSpacing(look::Tight);
    look::setSize(m_title, look::Size::Section);
    m_figures->setWordWrap(true);
    m_figures->setTextFormat(Qt::PlainText);
    m_table->setRowLimit(6);
    // The room is there before the rows are, so that the dialog is made tall enough for them.
    m_table->setMinimumHeight(7 * (QFontMetrics(look::font(look::Size::Body)).height() + 2 * look::Tight));
    column->addWidget(m_title);
    column->addWidget(m_figures);
    column->addWidget(m_table);
    column->addStretch(1);
    showWords();
}

void RehearsalPanel::rehearse(const QString &act)
{
    const int generation = ++m_generation;
    emit began();
    db::then(m_desk.lanes().lists().run(list::selectAll(
                 QStringLiteral("permit_rehearsal"),
                 {list::Filter::equals(QStringLiteral("permit_id"), m_permitId), list::Filter::equals(QStringLiteral("act"), act)},
                 {QStringLiteral("no"), QStringLiteral("title")})),
             this, [this, generation](const db::Answer &answer) {
                 if (generation == m_generation) {
                     m_fault = answer ? QString() : shared::sentence(answer.error());
                     m_rows = answer ? answer->maps() : QList<Record>();
                     showWords();
                 }
                 emit ended();
             });
}

void RehearsalPanel::retranslate()
{
    showWords();
    m_table->retranslate();
}

void RehearsalPanel::showWords()
{
    m_title->setText(tr("What happens"));
    m_table->setAccessibleName(m_title->text());
    QStringList figures;
    QList<Record> rows;
    for (Record row : std::as_const(m_rows)) {
        const QString effect = row.value(QStringLiteral("effect")).toString();
        const int count = row.value(QStringLiteral("title")).toInt();
        if (effect == QLatin1StringView("rights_lost")) {
            if (count > 0)
                figures.append(tr("%n right(s) can no longer be used.", nullptr, count));
        } else if (effect == QLatin1StringView("permits_follow")) {
            figures.append(tr("%n permit(s) stand under this one.", nullptr, count));
        } else {
            if (part(row) == QLatin1StringView("letter"))
                row.insert(QStringLiteral("title"), messages::label(u"letter.kind", row.value(QStringLiteral("title")).toString()));
            else if (part(row) == QLatin1StringView("responsible_user"))
                row.insert(QStringLiteral("detail"), QString());
            rows.append(row);
        }
    }
    m_figures->setText(m_fault.isEmpty() ? figures.join(QLatin1Char(' ')) : m_fault);
    m_figures->setVisible(!m_figures->text().isEmpty());
    m_table->setRecords(rows);
}

} // namespace permits
