// Pours the blocks of a document onto pages.
//
// The layout is that of Finnish official documents: the sender at the left, the kind of the document and its page n(m) at the right,
// headings in the margin and the text beside them. Annexes begin on a page of their own and use the whole width. Nothing is cut: what does
// not fit goes on to the next page, rows of a table too, under the repeated head of the table.
#pragma once

#include "documents/Pages.h"

#include <QFont>

namespace documents {

class Flow {
public:
    Flow(const Document &document, Pages &pages);
    void pour();

private:
    // A text laid out in a width, in one font.
    struct Text {
        std::shared_ptr<QTextLayout> layout;
        double height = 0;
        double step = 0; // distance of its lines
        int lines() const { return layout ? layout->lineCount() : 0; }
    };
    Text lay(const QString &text, const QFont &font, double width, Qt::Alignment side = Qt::AlignLeft) const;
    void put(const Text &text, int line, double x, double y, const QColor &ink = Qt::black);
    double putAll(const Text &text, double x, double y, const QColor &ink = Qt::black); // the y below it

    void newPage();
    void firstHead();
    void frames();            // heads and feet, when the number of pages is known
    void need(double height); // a new page, unless so much is left
    double left() const { return m_annex ? m_outer : m_inner; }
    double width() const { return m_right - left(); }

    void heading(const Block &block);
    void annex(const Block &block);
    void paragraph(const QString &text, double indent = 0, const QString &mark = {});
    void facts(const Block &block);
    void table(const Block &block);
    void tableHead(const Block &block, const QList<double> &places);
    void signature(const Block &block);
    void passHeading(); // below the heading in the margin

    const Document &m_document;
    Pages &m_pages;
    double m_outer, m_inner, m_right, m_top, m_bottom;
    double m_y = 0;
    double m_headingEnd = 0;
    bool m_annex = false;
    QFont m_body, m_bold, m_small, m_smallBold, m_title, m_big;
};

} // namespace documents
