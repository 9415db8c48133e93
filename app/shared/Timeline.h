// An object's history as a column of days and sentences, newest first, under the state in which it stood meanwhile; refused attempts are
// marked as such. What is shown can be narrowed, and printed.
#pragma once

#include "shared/Text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTextDocument;
class QToolButton;

namespace shared {

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);
    void setSubject(const QString &name);                     // what it is the history of, for paper
    void setEntries(const QList<Record> &entries, bool more); // rows of ui.history, newest first
    void setFailed(const QString &sentence);
    void fillPaper(QTextDocument &document) const; // what is shown

signals:
    void moreWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();
    void print();

    QString m_subject;
    QList<Record> m_entries;
    bool m_more = false;
    QString m_failure;
    QLabel *m_heading;
    QComboBox *m_filter;
    QToolButton *m_print;
    QWidget *m_holder = nullptr;
};

} // namespace shared
