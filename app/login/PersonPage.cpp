#include "login/PersonPage.h"

#include "messages/Vocabulary.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/Look.h"
#include "shared/RecordTable.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace login {

using shared::Field;
using shared::Kind;
using shared::Record;

PersonPage::PersonPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_hint(new QLabel(this)), m_banner(new shared::Banner(this)),
      m_table(new shared::RecordTable({Field{"name", QT_TRANSLATE_NOOP("areas", "Name"), Kind::Text, nullptr, nullptr, nullptr, 24},
                                       Field{"roles", QT_TRANSLATE_NOOP("areas", "Role"), Kind::Text, nullptr, nullptr, nullptr, 36}},
                                      "organisation", this)),
      m_enter(new QPushButton(this))
{
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(look::Gap);
    column->addStretch(1);
    look::setSize(m_title, look::Size::PageTitle);
    column->addWidget(m_title);
    m_hint->setWordWrap(true);
    look::setMuted(m_hint);
    column->addWidget(m_hint);
    column->addWidget(m_banner);
    m_table->setRowLimit(20);
    column->addWidget(m_table);
    look::setStrong(m_enter, look::Tone::Accent);
    column->addWidget(m_enter, 0, Qt::AlignRight);
    column->addStretch(2);
    outer->addLayout(column, 3);
    outer->addStretch(1);
    connect(m_table, &shared::RecordTable::opened, this, [this] { enter(); });
    connect(m_table, &shared::RecordTable::chosen, this, [this](const Record &record) { m_enter->setEnabled(!record.isEmpty()); });
    connect(m_enter, &QPushButton::clicked, this, &PersonPage::enter);
    setFocusProxy(m_table);
    retranslate();
}

void PersonPage::setPeople(const QList<setup::DemoPerson> &people, const QString &preferred)
{
    m_people = people;
    fill();
    int first = -1;
    for (int row = 0; row < m_table->records()->rowCount(); ++row) {
        const QString login = m_table->records()->record(row).value(QStringLiteral("id")).toString();
        if (login.isEmpty())
            continue;
        if (first < 0 || login == preferred)
            first = login == preferred || first < 0 ? row : first;
    }
    if (first >= 0)
        m_table->selectRow(first);
}

void PersonPage::fill()
{
    QList<Record> records;
    for (const setup::DemoPerson &person : std::as_const(m_people)) {
        QStringList roles;
        for (const QString &role : person.roles)
            roles.append(messages::label(u"role", role));
        records.append({{QStringLiteral("id"), person.login},
                        {QStringLiteral("name"), person.name},
                        {QStringLiteral("roles"), roles.join(QStringLiteral(", "))},
                        {QStringLiteral("organisation_fi"), person.organisationFi},
                        {QStringLiteral("organisation_sv"), person.organisationSv}});
    }
    m_table->setRecords(records);
}

void PersonPage::enter()
{
    if (const QString login = m_table->currentRecord().value(QStringLiteral("id")).toString(); !login.isEmpty() && m_enter->isEnabled())
        emit chosen(login);
}

void PersonPage::setBusy(bool busy)
{
    m_enter->setEnabled(!busy);
    m_table->setEnabled(!busy);
    if (busy)
        m_banner->clear();
}

void PersonPage::showFailure(const base::Error &error)
{
    setBusy(false);
    shared::present(*m_banner, error);
}

void PersonPage::retranslate()
{
    m_title->setText(tr("Who are you?"));
    m_hint->setText(tr(
        "This is the private database of this machine, filled with made-up people and bodies. Choose whom to be; no password is asked."));
    m_table->setAccessibleName(tr("People"));
    m_enter->setText(tr("Enter"));
    m_table->retranslate();
    if (!m_people.isEmpty())
        fill();
}

void PersonPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace login
