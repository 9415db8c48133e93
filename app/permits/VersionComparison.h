// Any two versions of a permit's content side by side: their decisions, and what the later one added, removed or changed.
#pragma once

#include "shared/Field.h"
#include "shared/RecordsView.h"

class QComboBox;
class QGridLayout;
class QLabel;

namespace shared {
class Desk;
class RecordTable;
} // namespace shared

namespace permits {

class VersionComparison : public shared::RecordsView {
    Q_OBJECT
public:
    VersionComparison(shared::Desk &desk, QWidget *parent);
    void setRecords(const QList<shared::Record> &records) override; // the versions, the first one first
    void compare(int from, int to);                                 // by their numbers
    bool isLoaded() const { return m_waiting == 0; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void ask();
    void fill();
    void fillFacts();
    void retranslate();
    shared::Record version(const QComboBox *choice) const;

    shared::Desk &m_desk;
    QList<shared::Record> m_versions;
    QList<shared::Record> m_differences;
    QLabel *m_fromLabel;
    QLabel *m_toLabel;
    QComboBox *m_from;
    QComboBox *m_to;
    QWidget *m_facts;
    QGridLayout *m_factGrid;
    QLabel *m_nothing;
    shared::RecordTable *m_table;
    int m_generation = 0;
    int m_waiting = 0;
};

} // namespace permits
