#include "shared/Page.h"

#include <QEvent>

namespace shared {

Page::Page(Desk &desk, QString pageId, QWidget *parent) : QWidget(parent), m_desk(desk), m_pageId(std::move(pageId)) {}

void Page::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        emit titleChanged();
    } else if (event->type() == QEvent::FontChange) {
        rescale();
    }
}

} // namespace shared
