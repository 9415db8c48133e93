#include "documents/Print.h"

#include "documents/Document.h"
#include "documents/Pages.h"

#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>

namespace documents {

bool printerThere()
{
    return !QPrinterInfo::availablePrinterNames().isEmpty();
}

base::Result<int> print(const Document &document, QPrinter &printer)
{
    const Pages pages(document);
    printer.setDocName(document.kind + QLatin1Char(' ') + document.number());
    printer.setFullPage(true); // the layout has its own margins
    QPainter painter;
    if (!painter.begin(&printer))
        return base::Error::environment(QStringLiteral("document.unprintable"), printer.printerName(),
                                        {{QStringLiteral("file"), printer.printerName()}});
    const QRectF paper = printer.paperRect(QPrinter::DevicePixel);
    const double scale = std::min(paper.width() / PageWidth, paper.height() / PageHeight);
    const int first = std::max(printer.fromPage(), 1);
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pages.count()) : pages.count();
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage())
            return base::Error::environment(QStringLiteral("document.unprintable"), printer.printerName(),
                                            {{QStringLiteral("file"), printer.printerName()}});
        painter.save();
        painter.scale(scale, scale);
        pages.draw(painter, page - 1);
        painter.restore();
    }
    return std::max(0, last - first + 1);
}

} // namespace documents
