// Where do I apply? A few questions, the next one shown by what the database still needs to know, and at the end the right service or the
// right neighbour with its time, price, reasons and what to prepare. From here a draft is begun with the answers kept in it.
#pragma once

#include "shared/Page.h"

#include <QHash>
#include <QJsonObject>

class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace shared {
class Banner;
class PageHeader;
} // namespace shared

namespace applications {

class RoutePage : public shared::Page {
    Q_OBJECT
public:
    RoutePage(shared::Desk &desk, const shared::Address &address, QWidget *parent);

    QString title() const override;
    void reload() override { ask(); }
    bool isLoaded() const override { return m_asking == 0; }
    void answer(const QString &question, const QString &code); // as a click does it

protected:
    void retranslate() override;
    void rescale() override;

private:
    struct Question {
        QString code;
        QWidget *holder = nullptr;
        QLabel *label = nullptr;
        QComboBox *combo = nullptr;
    };

    QWidget *makeQuestions();
    QWidget *makeResult();
    void ask();
    void showRoute(const shared::Record &row);
    void fillChoices(Question &question);
    void organisationChosen();
    QJsonObject answers() const;
    void begin();

    shared::PageHeader *m_header;
    shared::Banner *m_banner;
    QBoxLayout *m_columns;
    QComboBox *m_organisation = nullptr;
    QLabel *m_organisationLabel = nullptr;
    QList<Question> m_questions;
    QWidget *m_result = nullptr;
    QLabel *m_route = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_facts = nullptr;
    QLabel *m_reasonsTitle = nullptr;
    QLabel *m_reasons = nullptr;
    QLabel *m_prepareTitle = nullptr;
    QLabel *m_pageTitle = nullptr;
    QLabel *m_page = nullptr; // address of the authority's page, without its scheme
    QPushButton *m_openPage = nullptr;
    QPushButton *m_copyPage = nullptr;
    QLabel *m_prepare = nullptr;
    QPushButton *m_begin = nullptr;
    shared::Record m_row;
    int m_asking = 0;
    int m_asked = 0; // the number of the last question to the database: an older answer is dropped
    bool m_filling = false;
};

} // namespace applications
