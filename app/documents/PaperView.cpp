#include "documents/PaperView.h"

#include "shared/Look.h"

#include <QPainter>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>
#include <optional>

namespace documents {

class PaperView::Paper : public QWidget {
public:
    explicit Paper(QWidget *parent) : QWidget(parent) { setObjectName(QStringLiteral("paper")); }

    std::optional<Pages> pages;
    double scale = 1; // pixels of a unit

    void fit(int room)
    {
        // No wider than paper is comfortable to read.
        const double width = std::clamp(double(room - 2 * look::Wide), 320.0, 960.0 * look::textScale());
        scale = width / PageWidth;
        const int count = pages ? pages->count() : 0;
        setFixedSize(std::max(room, qRound(width) + 2 * look::Wide), look::Gap + count * (qRound(PageHeight * scale) + look::Wide));
        update();
    }

    QRect pageRect(int page) const
    {
        const int width = qRound(PageWidth * scale), height = qRound(PageHeight * scale);
        return {(this->width() - width) / 2, look::Gap + page * (height + look::Wide), width, height};
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        if (!pages)
            return;
        QPainter painter(this);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        for (int page = 0; page < pages->count(); ++page) {
            const QRect rect = pageRect(page);
            if (!rect.adjusted(-2, -2, 2, 2).intersects(event->rect()))
                continue;
            painter.setPen(look::line(look::isDark()));
            painter.setBrush(Qt::white);
            painter.drawRect(rect.adjusted(-1, -1, 0, 0));
            painter.save();
            painter.translate(rect.topLeft());
            painter.scale(scale, scale);
            pages->draw(painter, page);
            painter.restore();
        }
    }
};

PaperView::PaperView(QWidget *parent) : QScrollArea(parent), m_paper(new Paper(this))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAutoFillBackground(false);
    m_paper->setAutoFillBackground(false);
    setWidget(m_paper);
}

PaperView::~PaperView() = default;

void PaperView::show(const Document &document)
{
    m_paper->pages.emplace(document);
    m_paper->setAccessibleName(document.kind);
    m_paper->setAccessibleDescription(document.plainText());
    m_paper->fit(viewport()->width());
    verticalScrollBar()->setValue(0);
    verticalScrollBar()->setSingleStep(look::rowHeight());
}

int PaperView::pageCount() const
{
    return m_paper->pages ? m_paper->pages->count() : 0;
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_paper->fit(viewport()->width());
}

} // namespace documents
