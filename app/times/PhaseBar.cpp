#include "times/PhaseBar.h"

#include "messages/Vocabulary.h"
#include "shared/Format.h"
#include "shared/Look.h"
#include "times/Paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace times {

namespace {

int barHeight()
{
    return int(28 * look::textScale());
}

} // namespace

PhaseBar::PhaseBar(QWidget *parent) : RecordsView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseBar::setRecords(const QList<shared::Record> &records)
{
    m_stretches.clear();
    m_total = 0;
    for (const shared::Record &row : records) {
        Stretch stretch{row.value(QStringLiteral("phase")).toString(), row.value(QStringLiteral("party")).toString(),
                        row.value(QStringLiteral("days")).toDouble(), row.value(QStringLiteral("open")).toBool(),
                        row.value(QStringLiteral("began_at")).toDateTime()};
        m_total += stretch.days;
        m_stretches.append(stretch);
    }
    describe();
    update();
}

QSize PhaseBar::sizeHint() const
{
    const QFontMetrics metrics(look::font(look::Size::Small));
    return {400, barHeight() + 2 * metrics.height() + 3 * look::Tight};
}

// A phase of a moment is still seen; those widths are taken from the long ones.
QRectF PhaseBar::rectOf(int index) const
{
    constexpr double Least = 3;
    const double room = width() - 1.0 - Least * double(m_stretches.size());
    double at = 0;
    for (int i = 0; i <= index; ++i) {
        const double wide = Least + (m_total > 0 ? room * m_stretches.at(i).days / m_total : room / double(m_stretches.size()));
        if (i == index)
            return {at, 0, wide, double(barHeight())};
        at += wide;
    }
    return {};
}

QString PhaseBar::words(const Stretch &stretch) const
{
    const QString line = tr("%1: %2 days, waiting on: %3")
                             .arg(messages::label(u"phase", stretch.phase), format::decimal(stretch.days),
                                  messages::label(u"party", stretch.party).toLower());
    return stretch.open ? tr("%1 (going on)").arg(line) : line;
}

void PhaseBar::describe()
{
    QStringList lines;
    for (const Stretch &stretch : std::as_const(m_stretches))
        lines.append(words(stretch));
    setAccessibleName(tr("Phases of the case"));
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

void PhaseBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(look::font(look::Size::Small));
    const QFontMetrics metrics(painter.font());
    const QColor ground = palette().color(QPalette::Window);
    for (int i = 0; i < m_stretches.size(); ++i) {
        const Stretch &stretch = m_stretches.at(i);
        const QRectF box = rectOf(i);
        const QBrush brush = partyBrush(stretch.party);
        painter.fillRect(
            box, brush.style() == Qt::SolidPattern
                     ? brush
                     : QBrush(look::toneGround(stretch.party == QLatin1String("applicant") ? look::Tone::Warning : look::Tone::Neutral)));
        if (brush.style() != Qt::SolidPattern)
            painter.fillRect(box, brush);
        painter.setPen(QPen(ground, 2));
        painter.drawLine(box.topRight(), box.bottomRight());
        const QString name = messages::label(u"phase", stretch.phase);
        if (metrics.horizontalAdvance(name) + 2 * look::Gap < box.width()) {
            // On a pattern the words get a quiet ground of their own.
            if (brush.style() != Qt::SolidPattern) {
                const QRectF under(box.x() + look::Tight, box.y() + (box.height() - metrics.height()) / 2,
                                   metrics.horizontalAdvance(name) + 2 * look::Tight, metrics.height());
                painter.fillRect(under, palette().color(QPalette::Base));
                painter.setPen(palette().color(QPalette::Text));
            } else {
                painter.setPen(look::isDark() ? palette().color(QPalette::Base) : look::onStrong(false));
            }
            painter.drawText(box.adjusted(look::Gap, 0, -look::Tight, 0), Qt::AlignVCenter | Qt::AlignLeft, name);
        }
        painter.setPen(palette().color(QPalette::WindowText));
        const QString days = format::decimal(stretch.days);
        if (metrics.horizontalAdvance(days) + look::Tight < box.width())
            painter.drawText(QRectF(box.x(), box.bottom() + look::Tight, box.width(), metrics.height()), Qt::AlignLeft, days);
    }
    // The key to the patterns, on one line under the bar.
    double at = 0;
    const double top = barHeight() + metrics.height() + 2 * look::Tight;
    for (const QString &party : messages::codes(u"party")) {
        if (std::none_of(m_stretches.cbegin(), m_stretches.cend(), [&](const Stretch &s) { return s.party == party; }))
            continue;
        const QRectF square(at, top + 2, metrics.height() * 1.4, metrics.height() - 4);
        painter.fillRect(square, partyBrush(party));
        painter.setPen(look::control(look::isDark()));
        painter.drawRect(square);
        painter.setPen(palette().color(QPalette::WindowText));
        const QString name = messages::label(u"party", party);
        painter.drawText(QPointF(square.right() + look::Tight, top + metrics.ascent()), name);
        at = square.right() + look::Tight + metrics.horizontalAdvance(name) + look::Wide;
    }
}

bool PhaseBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        for (int i = 0; i < m_stretches.size(); ++i)
            if (rectOf(i).contains(help->pos())) {
                QToolTip::showText(help->globalPos(), words(m_stretches.at(i)), this);
                return true;
            }
        QToolTip::hideText();
        return true;
    }
    return RecordsView::event(event);
}

void PhaseBar::changeEvent(QEvent *event)
{
    RecordsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        describe();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        update();
    }
}

} // namespace times
