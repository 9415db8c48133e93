// An object's history as a column of days and sentences, newest first; refused attempts are marked as such.
#pragma once

#include "shared/Text.h"

#include <QWidget>

class QVBoxLayout;
class QLabel;

namespace shared {

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    void setEntries(const QList<Record> &entries, bool more);    // rows of ui.history, newest first
    void setFailed(const QString &sentence);

signals:
    void moreWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QList<Record> m_entries;
    bool m_more = false;
    QString m_failure;
    QWidget *m_holder = nullptr;
};

} // namespace shared
