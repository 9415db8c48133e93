#include "documents/Pages.h"

#include "documents/Flow.h"

#include <QPainter>

namespace documents {

Pages::Pages(const Document &document)
{
    Flow(document, *this).pour();
}

void Pages::draw(QPainter &painter, int page) const
{
    const Page &drawn = m_pages.at(size_t(page));
    for (const QRectF &shade : drawn.shades)
        painter.fillRect(shade, QColor(0xe9, 0xed, 0xf2));
    painter.setPen(QPen(QColor(0xb4, 0xbc, 0xc6), UnitsPerPoint / 2.0));
    for (const QLineF &rule : drawn.rules)
        painter.drawLine(rule);
    for (const Line &line : drawn.lines) {
        painter.setPen(line.ink);
        line.layout->lineAt(line.line).draw(&painter, line.at);
    }
}

} // namespace documents
