// The head of every page: title with its state, the facts that matter, and at the right what can be done.
#pragma once

#include "shared/Field.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shared {

class Desk;
class FlowLayout;
class StateBadge;

class PageHeader : public QWidget {
    Q_OBJECT
public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setIcon(const QString &name);
    void setTitle(const QString &title);
    void setState(const QString &enumName, const QString &value);
    void setSummary(const QString &line);                                        // one muted line; hidden when empty
    void setFacts(const QList<Field> &fields, const Record &record, Desk &desk); // label and value side by side, links live
    // Figures in the place of facts: "3" and the badge of a state, one pair after another; those of nothing are left out.
    struct Count {
        int number = 0;
        const char *enumName = nullptr;
        QString value;
    };
    void setCounts(const QList<Count> &counts);
    QPushButton *addAction(const QString &word, const QString &icon);
    void clearActions();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void drawIcon();
    void fitActions();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    StateBadge *m_state;
    QLabel *m_summary;
    QWidget *m_facts;
    QWidget *m_actions;
};

// A value as words; as a link when the field opens a page.
QWidget *valueWidget(const Field &field, const Record &record, Desk &desk, QWidget *parent);

} // namespace shared
