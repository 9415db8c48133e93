// The questions of one section, made from the rows of ui.application_question: which stand there, of what kind, and what is wrong with an
// answer is the database's word; the words are in model/messages by the code of the question.
#pragma once

#include "shared/Text.h"

#include <QHash>
#include <QJsonObject>
#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace applications {

class QuestionForm : public QScrollArea {
    Q_OBJECT
public:
    explicit QuestionForm(QWidget *parent);

    void setRows(const QList<shared::Record> &rows); // what is typed and not kept yet stays as it is
    QJsonObject typed() const;                       // answers not kept yet
    void kept(const QJsonObject &sent);              // unless they have been changed again since
    void showFaults(const QHash<QString, QString> &words, bool visible);
    bool goTo(const QString &question);
    void retranslate();
    QStringList questions() const;

signals:
    void changed(bool brings); // brings: such an answer can bring other questions

private:
    struct Line;
    Line make(const shared::Record &row);
    void name(Line &line);
    QString valueOf(const Line &line) const;
    void setValue(Line &line, const QString &value);
    void touched(const QString &question);

    QVBoxLayout *m_column;
    QList<Line> m_lines;
    bool m_filling = false;
};

struct QuestionForm::Line {
    QString question;
    QString type;
    shared::Record row;
    QWidget *holder = nullptr;
    QLabel *label = nullptr;
    QWidget *control = nullptr;
    QLabel *help = nullptr;
    QLabel *fault = nullptr;
    bool dirty = false;
};

} // namespace applications
