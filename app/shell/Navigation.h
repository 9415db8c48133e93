// The column at the left: the pages with icon, word and the number of things that wait there, and below them the person.
#pragma once

#include "shared/Desk.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QListWidget;
class QMenu;
class QPushButton;
class QToolButton;

namespace shell {

class Navigation : public QWidget {
    Q_OBJECT
public:
    Navigation(shared::Desk &desk, QMenu *personMenu, QWidget *parent);

    void setCurrent(const QString &page);
    void setCounts(const QHash<QString, int> &counts); // by page id
    QStringList pages() const;                         // in the order shown
    QListWidget *list() const { return m_list; }

signals:
    void chosen(const QString &page);
    void goAnywhere();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();
    void fit();

    shared::Desk &m_desk;
    QLabel *m_product;
    QPushButton *m_search;
    QListWidget *m_list;
    QToolButton *m_person;
};

} // namespace shell
