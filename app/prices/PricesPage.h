// Prices and remedies as they are in force on a chosen day: price lists and their lines, grounds of a fee, instructions for seeking a
// change. Only read: the figures and the texts come with an installation.
#pragma once

#include "shared/Page.h"

class QLabel;
class QScrollArea;

namespace shared {
class Banner;
class DateEdit;
class PageHeader;
class RecordCards;
class RecordTable;
} // namespace shared

namespace prices {

class PricesPage : public shared::Page {
    Q_OBJECT
public:
    PricesPage(shared::Desk &desk, QWidget *parent);

    QString title() const override;
    void reload() override;
    void focusFilter() override;
    bool isLoaded() const override { return m_waiting == 0; }
    shared::Record viewState() const override;
    void restoreViewState(const shared::Record &state) override;
    void chooseDay(const QDate &day);

protected:
    void retranslate() override;

private:
    struct Part {
        const char *function;
        shared::Words title;
        shared::Words nothing;
        QLabel *heading = nullptr;
        QLabel *empty = nullptr;
        shared::RecordTable *table = nullptr; // rows side by side, or …
        shared::RecordCards *cards = nullptr; // … read in full
    };

    void read(Part &part);

    shared::PageHeader *m_header;
    shared::Banner *m_banner;
    QLabel *m_label;
    shared::DateEdit *m_day;
    QList<Part> m_parts;
    int m_generation = 0;
    int m_waiting = 0;
};

} // namespace prices
