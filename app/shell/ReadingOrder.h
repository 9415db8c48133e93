// The way of the Tab key through a window: as one reads it, by its layouts, whatever was added to a page meanwhile. Widgets that
// are made anew again and again would else stand at the end of Qt's own chain.
#pragma once

#include <QList>

class QWidget;

namespace shell {

// What Tab can reach in the window now, in reading order. `along` is in it even when Tab cannot reach it: where one stands.
QList<QWidget *> readingOrder(QWidget *window, const QWidget *along = nullptr);

// Moves the focus one step on, or back, and round at the end. False when there is nowhere to go.
bool focusNext(QWidget *window, bool forward);

} // namespace shell
