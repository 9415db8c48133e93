#include "shared/PartTabs.h"

#include <QShortcut>

namespace shared {

PartTabs::PartTabs(const QList<Words> &parts, QWidget *parent) : QTabBar(parent), m_parts(parts)
{
    setObjectName(QStringLiteral("parts"));
    setDrawBase(true);
    setExpanding(false);
    setUsesScrollButtons(true);
    for (const Words part : parts)
        addTab(text(part));
    for (const auto &[keys, step] : {std::pair{QStringLiteral("Ctrl+PgDown"), 1}, std::pair{QStringLiteral("Ctrl+PgUp"), -1}}) {
        auto *shortcut = new QShortcut(QKeySequence(keys), parent);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, step = step] { turn(step); });
    }
    retranslate();
}

int PartTabs::indexOf(Words part) const
{
    for (int i = 0; part && i < m_parts.size(); ++i)
        if (qstrcmp(m_parts.at(i), part) == 0)
            return i;
    return 0;
}

QString PartTabs::part() const
{
    return QString::fromLatin1(m_parts.value(currentIndex()));
}

void PartTabs::choosePart(const QString &part)
{
    for (int i = 0; i < m_parts.size(); ++i)
        if (part == QLatin1String(m_parts.at(i)))
            setCurrentIndex(i);
}

void PartTabs::turn(int step)
{
    for (int next = currentIndex() + step; next >= 0 && next < count(); next += step)
        if (isTabVisible(next)) {
            setCurrentIndex(next);
            return;
        }
}

void PartTabs::retranslate()
{
    setAccessibleName(tr("Parts of the page"));
    for (int i = 0; i < m_parts.size(); ++i)
        setTabText(i, text(m_parts.at(i)));
}

} // namespace shared
