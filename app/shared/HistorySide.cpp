#include "shared/HistorySide.h"

#include "list/KeysetQuery.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"
#include "shared/Timeline.h"

#include <QVBoxLayout>

#include <algorithm>

namespace shared {

HistorySide::HistorySide(const char *object, qint64 id, QVBoxLayout *below, QWidget *parent)
    : QScrollArea(parent), m_object(object), m_id(id), m_below(below), m_timeline(new Timeline)
{
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, look::Gap, look::Tight, 0);
    column->addWidget(m_timeline);
    side->setAutoFillBackground(false);
    setWidget(side);
    connect(m_timeline, &Timeline::moreWanted, this, [this] {
        m_limit *= 4;
        emit moreWanted();
    });
}

db::Statement HistorySide::statement() const
{
    QString view = QStringLiteral("history");
    QList<list::Filter> filters{list::Filter::equals(QStringLiteral("object"), QString::fromLatin1(m_object)),
                                list::Filter::equals(QStringLiteral("object_id"), m_id)};
    // What happens to an organisation happens to its people and its responsible users.
    if (qstrcmp(m_object, "organisation") == 0)
        filters = {list::Filter::equals(QStringLiteral("org_id"), m_id),
                   list::Filter::oneOf(QStringLiteral("object"),
                                       {QStringLiteral("organisation"), QStringLiteral("appointment"), QStringLiteral("person")})};
    // And what happens to a person's rights and appointments happens to the person.
    if (qstrcmp(m_object, "person") == 0) {
        view = QStringLiteral("person_history");
        filters = {list::Filter::equals(QStringLiteral("subject_id"), m_id)};
    }
    return list::selectAll(view, filters, {QStringLiteral("-at"), QStringLiteral("-id")}, m_limit + 1);
}

void HistorySide::setAnswer(const db::Answer &answer, int limit)
{
    if (!answer) {
        m_timeline->setFailed(sentence(answer.error()));
        return;
    }
    QList<QVariantMap> rows = answer->maps();
    const bool more = rows.size() > limit;
    if (more)
        rows.removeLast();
    m_timeline->setEntries(rows, more);
}

void HistorySide::setSubject(const QString &name)
{
    m_timeline->setSubject(name);
}

void HistorySide::fitTo(int pageWidth)
{
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const bool beside = pageWidth > 110 * unit;
    setFixedWidth(std::min(36 * unit, pageWidth / 3));
    if (beside == m_beside)
        return;
    m_beside = beside;
    setVisible(beside);
    if (beside)
        widget()->layout()->addWidget(m_timeline);
    else
        m_below->insertWidget(m_below->count() - 1, m_timeline);
    m_timeline->show();
}

} // namespace shared
