#include "times/TimesPaper.h"

#include "shared/Text.h"
#include "times/ChartMaker.h"
#include "times/ChartPane.h"

#include <QChart>
#include <QChartView>
#include <QGraphicsScene>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace times {

namespace {

QImage picture(Chart chart, const QList<shared::Record> &rows, const QSize &size, double sharpness)
{
    QGraphicsScene scene;
    QChart *drawn = makeChart(chart, rows, true);
    scene.addItem(drawn);
    drawn->setPreferredSize(size);
    drawn->resize(size);
    QImage image(size * sharpness, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(0, 0), QSizeF(image.size())), QRectF(QPointF(0, 0), QSizeF(size)));
    return image;
}

} // namespace

void fillPaper(QTextDocument &document, const Heading &heading, const QList<ChartPane *> &panes, double width)
{
    QFont body = document.defaultFont();
    body.setPointSizeF(9);
    document.setDefaultFont(body);
    QTextCursor cursor(&document);
    QTextCharFormat plain;
    plain.setForeground(Qt::black);
    QTextCharFormat strong = plain;
    strong.setFontWeight(QFont::DemiBold);
    strong.setFontPointSize(15);
    cursor.insertText(heading.title, strong);
    for (const QString &line : heading.lines) {
        cursor.insertBlock();
        cursor.insertText(line, plain);
    }
    bool first = true;
    for (const ChartPane *pane : panes) {
        QTextBlockFormat block;
        block.setTopMargin(12);
        if (!first)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        first = false;
        cursor.insertBlock(block);
        strong.setFontPointSize(12);
        cursor.insertText(shared::text(titleOf(pane->chart())), strong);
        cursor.insertBlock(QTextBlockFormat());
        cursor.insertText(shared::text(noteOf(pane->chart())), plain);
        if (pane->rows().isEmpty())
            continue;
        const QString name = QStringLiteral("chart%1").arg(int(pane->chart()));
        constexpr double Sharpness = 3;
        const QSize size(int(width), int(width * 0.55));
        document.addResource(QTextDocument::ImageResource, QUrl(name), picture(pane->chart(), pane->rows(), size, Sharpness));
        QTextImageFormat image;
        image.setName(name);
        image.setWidth(size.width());
        image.setHeight(size.height());
        cursor.insertBlock();
        cursor.insertImage(image);
        cursor.insertBlock();
        const QList<QStringList> cells = pane->table();
        QTextTableFormat format;
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setBorder(0.5);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderCollapse(true);
        format.setHeaderRowCount(1);
        QTextTable *table = cursor.insertTable(int(cells.size()), int(cells.first().size()), format);
        for (int row = 0; row < cells.size(); ++row)
            for (int column = 0; column < cells.at(row).size(); ++column) {
                QTextCharFormat character = plain;
                character.setFontWeight(row == 0 ? QFont::DemiBold : QFont::Normal);
                QTextBlockFormat alignment;
                alignment.setAlignment(column == 0 ? Qt::AlignLeft : Qt::AlignRight);
                QTextCursor cell = table->cellAt(row, column).firstCursorPosition();
                cell.setBlockFormat(alignment);
                cell.insertText(cells.at(row).at(column), character);
            }
        cursor.movePosition(QTextCursor::End);
    }
}

} // namespace times
