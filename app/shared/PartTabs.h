// The parts of a detail page as tabs, also turned by Ctrl+PgUp and Ctrl+PgDown; a tab with nothing to show is not there.
#pragma once

#include "shared/Text.h"

#include <QList>
#include <QTabBar>

namespace shared {

class PartTabs : public QTabBar {
    Q_OBJECT
public:
    PartTabs(const QList<Words> &parts, QWidget *parent);

    int indexOf(Words part) const;        // null and unknown ones: the first
    QString part() const;                 // by its English word, which does not change with the language
    void choosePart(const QString &part); // nothing happens when there is no such part
    void retranslate();

private:
    void turn(int step);

    QList<Words> m_parts;
};

} // namespace shared
