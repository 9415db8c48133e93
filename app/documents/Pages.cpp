#include "documents/Pages.h"

#include "documents/Flow.h"
#include "shared/Look.h"

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
        painter.fillRect(shade, look::paperShade());
    painter.setPen(QPen(look::paperRule(), UnitsPerPoint / 2.0));
    for (const QLineF &rule : drawn.rules)
        painter.drawLine(rule);
    for (const Line &line : drawn.lines) {
        painter.setPen(line.ink);
        line.layout->lineAt(line.line).draw(&painter, line.at);
    }
}

} // namespace documents
