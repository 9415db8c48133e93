// Chooses items of the catalogue for the purposes of an application, each with its search key and legal basis, beside what a permit of
// the organisation holds already.
#pragma once

#include "shared/Text.h"

#include <QJsonArray>
#include <QMap>
#include <QPair>
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
    void removePurpose(int number);                       // its items go, later purposes move up
    QJsonArray items() const;                             // as api.save_application takes them
    int missingBases() const;
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
    struct Choice {
        QString searchKey;
        QString legalBasis;
    };
    using Key = QPair<int, int>; // purpose number, item id

    void retranslate();
    void build();
    void showChoices();
    void showRow(QTreeWidgetItem *row);
    void filter();
    void toggled(QTreeWidgetItem *row);
    void applyToSelected();
    void countUp();
    void fillSources();
    void addSource();
    void compareProducts();
    void fillShow();
    void comparePermit();
    void fitColumns();
    QString mark(const QTreeWidgetItem *row) const;
    int purpose() const;
    bool needsBasis(int item) const;

    std::unique_ptr<Ui::ItemPicker> m_ui;
    QList<shared::Record> m_catalogue;
    QMap<int, QString> m_sensitivity;
    QMap<int, QString> m_subject;
    ItemSources *m_sources = nullptr;
    PresentContent *m_present = nullptr;
    QString m_product;
    QStringList m_purposes;
    QMap<Key, Choice> m_choices;
    QMap<Key, QString> m_outcomes; // how items were assessed, as far as the reader is told
    bool m_basisForAll = false;
    bool m_filling = false;
};

} // namespace applications
