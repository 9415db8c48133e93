// What the main window knows of a page.
#pragma once

#include "shared/Desk.h"

#include <QWidget>

namespace shared {

class Page : public QWidget {
    Q_OBJECT
public:
    Page(Desk &desk, QString pageId, QWidget *parent);

    Desk &desk() const { return m_desk; }
    QString pageId() const { return m_pageId; }
    virtual QString title() const = 0;              // in the present language; for the breadcrumb and the window title
    virtual void reload() = 0;                      // F5, healed link
    virtual void focusFilter() {}                   // Ctrl+F
    virtual bool isLoaded() const = 0;              // everything asked for has been answered; the tour waits for it
    virtual Record viewState() const { return {}; } // what is remembered per person: filters, columns, sort
    virtual void restoreViewState(const Record &) {}

signals:
    void titleChanged();
    void loaded();

protected:
    virtual void retranslate() = 0; // every text again, after the language changed
    virtual void rescale() {}       // the text size changed
    void changeEvent(QEvent *event) override;

private:
    Desk &m_desk;
    QString m_pageId;
};

} // namespace shared
