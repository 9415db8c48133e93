// Chooses items of the catalogue for the purposes of an application, each with its search key and legal basis, beside what a permit of
// the organisation holds already.
#pragma once

#include "applications/draft/ItemChoices.h"

#include <QWidget>

#include <memory>

class QTreeWidgetItem;

namespace db {
class Lanes;
}

namespace Ui {
class ItemPicker;
}

namespace applications {

class ItemSources;
class PresentContent;

class ItemPicker : public QWidget {
    Q_OBJECT
public:
    explicit ItemPicker(QWidget *parent = nullptr);
    ~ItemPicker() override;

    void setCatalogue(const QList<shared::Record> &rows); // ui.catalogue_item
    void setPurposes(const QStringList &names);           // by number, from 1
    void setItems(const QList<shared::Record> &rows);     // ui.application_item_list
    void setBasisForAll(bool needed);                     // data under non-disclosure asked: every item needs a basis
    void removePurpose(int number) { m_choices.removePurpose(number); }
    QJsonArray items() const { return m_choices.json(); }
    int missingBases() const { return int(m_choices.lacking().size()); }
    void focusFirstMissing();
    // Offers templates, and for the query interface products, to begin from, and compares with the present permit. application: its
    // detail record.
    void offerSources(db::Lanes &lanes, const shared::Record &application);
    QString product() const { return m_product; } // the product last taken over whole; empty: none
    void setProduct(const QString &code) { m_product = code; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    enum Column { Name, Sensitivity, Against, Outcome, SearchKey, Basis, Columns };

    void retranslate();
    void build();
    void showChoices();
    void showRow(QTreeWidgetItem *row);
    void filter();
    void toggled(QTreeWidgetItem *row);
    void applyToSelected();
    void countUp();
    void fitColumns();
    static int itemOf(const QTreeWidgetItem *row);
    ItemChoices::Key keyOf(const QTreeWidgetItem *row) const; // under the purpose that is open
    int purpose() const;

    // ItemPickerSources.cpp
    void fillSources();
    void addSource();
    void compareProducts();
    void fillShow();
    void comparePermit();
    QString mark(const QTreeWidgetItem *row) const;

    std::unique_ptr<Ui::ItemPicker> m_ui;
    QList<shared::Record> m_catalogue;
    ItemChoices m_choices;
    ItemSources *m_sources = nullptr;
    PresentContent *m_present = nullptr;
    QString m_product;
    QStringList m_purposes;
    bool m_filling = false;
};

} // namespace applications
