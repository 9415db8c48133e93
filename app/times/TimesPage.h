// How long cases take, where the time goes, and whether promises are kept: figures of a period as charts and as tables.
#pragma once

#include "shared/Page.h"
#include "shared/Throttler.h"
#include "times/Figures.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QStackedWidget;
class QTabBar;
class QTextDocument;

namespace shared {
class Banner;
class DateEdit;
class PageHeader;
class StatePanel;
} // namespace shared

namespace times {

class ChartPane;

class TimesPage : public shared::Page {
    Q_OBJECT
public:
    TimesPage(shared::Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    void focusFilter() override;
    bool isLoaded() const override { return m_waiting == 0; }
    shared::Record viewState() const override;
    void restoreViewState(const shared::Record &state) override;
    Question question() const;
    // What the two buttons do once a place has been chosen.
    void write(const QString &path);
    void fill(QTextDocument &document, double width) const;

protected:
    void retranslate() override;

private:
    void build();
    QWidget *buildFilters();
    void fillFilters();
    void choosePeriod();
    void read(const QString &function, std::function<void(const QList<shared::Record> &)> take);
    void showFigures();
    QStringList described() const;
    void print();
    void save();

    Question m_asked;
    shared::Record m_summary;
    shared::PageHeader *m_header;
    shared::Banner *m_banner;
    QComboBox *m_service;
    QComboBox *m_kind;
    QComboBox *m_class;
    QComboBox *m_period;
    shared::DateEdit *m_from;
    shared::DateEdit *m_until;
    QLabel *m_fromLabel;
    QLabel *m_untilLabel;
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    QStackedWidget *m_panes;
    shared::StatePanel *m_panel;
    QList<ChartPane *> m_charts;
    shared::Throttler m_later;
    int m_generation = 0;
    int m_waiting = 0;
};

} // namespace times
