// The choices of a command's form: rows of a view that are read, and words of an enumeration.
#include "shared/CommandDialog.h"

#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/ErrorPresenter.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace shared {

void CommandDialog::fillCombo(QComboBox *combo, const QString &view, const QStringList &columns, const QString &order, const Record &where,
                              std::function<QString(const Record &)> words, const QString &key, Words none)
{
    Q_UNUSED(columns)
    QList<list::Filter> filters;
    for (auto it = where.cbegin(); it != where.cend(); ++it)
        filters.append(list::Filter::equals(it.key(), it.value()));
    const int generation = combo->property("fillGeneration").toInt() + 1;
    combo->setProperty("fillGeneration", generation);
    beginLoading();
    db::then(desk().lanes().lists().run(list::selectAll(view, filters, order.isEmpty() ? QStringList() : QStringList{order})), this,
             [=, this](const db::Answer &answer) {
                 if (combo->property("fillGeneration").toInt() != generation) {
                     endLoading();
                     return;
                 }
                 if (answer) {
                     const QVariant kept = combo->currentData();
                     combo->clear();
                     if (none)
                         combo->addItem(text(none));
                     for (const Record &row : answer->maps())
                         if (combo->findData(row.value(key)) < 0) // one line per key, however often the view tells it
                             combo->addItem(words(row), row.value(key));
                     const int again = kept.isValid() ? combo->findData(kept) : -1;
                     combo->setCurrentIndex(again >= 0 ? again : none && combo->count() > 1 ? 1 : combo->count() > 0 ? 0 : -1);
                 } else {
                     present(*banner(), answer.error(), [=, this] { fillCombo(combo, view, columns, order, where, words, key, none); });
                 }
                 endLoading();
             });
}

void CommandDialog::fillEnum(QComboBox *combo, const QString &enumName, const QStringList &values)
{
    const QVariant kept = combo->currentData();
    const QSignalBlocker quiet(combo);
    combo->clear();
    for (const QString &value : values)
        combo->addItem(messages::label(enumName, value), value);
    combo->setCurrentIndex(kept.isValid() ? std::max(0, combo->findData(kept)) : 0);
    combo->setProperty("enumName", enumName);
    combo->setProperty("enumValues", values);
}

} // namespace shared
