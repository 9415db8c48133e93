// A document laid out on A4 pages: lines of text, rules and shades at their places. Laid out and drawn on one thread, in units of a
// twentieth of a point, with fonts sized in those units, so that the picture on the screen and the PDF break lines at the same places.
#pragma once

#include "documents/Document.h"

#include <QColor>
#include <QLineF>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace documents {

constexpr int UnitsPerPoint = 20;
constexpr double PageWidth = 595.0 * UnitsPerPoint;
constexpr double PageHeight = 842.0 * UnitsPerPoint;

class Pages {
public:
    explicit Pages(const Document &document);

    int count() const { return int(m_pages.size()); }
    void draw(QPainter &painter, int page) const; // painter in units, origin at the corner of the paper

private:
    friend class Flow;
    struct Line {
        std::shared_ptr<QTextLayout> layout;
        int line = 0;
        QPointF at; // where the line's left upper corner comes
        QColor ink = Qt::black;
    };
    struct Page {
        std::vector<Line> lines;
        std::vector<QLineF> rules;
        std::vector<QRectF> shades;
    };
    std::vector<Page> m_pages;
};

} // namespace documents
