// A dialog that is a form and nothing else: facts above, the fields of the form below, and a function that fills its choices.
#pragma once

#include "areas/Entries.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "shared/ActDialogs.h"
#include "shared/Banner.h"
#include "shared/ErrorPresenter.h"
#include "shared/FactsPanel.h"

#include <QDateEdit>

namespace areas {

template <typename Form>
class FormDialog : public shared::CommandDialog {
public:
    using Prepare = void (*)(FormDialog &, Form &);

    FormDialog(shared::Desk &desk, const shared::CommandSpec &spec, const shared::Record &record, const QList<shared::Field> &facts,
               Prepare prepare, QWidget *parent)
        : CommandDialog(desk, spec, record, parent)
    {
        m_ui.setupUi(body());
        auto *panel = new shared::FactsPanel(body());
        m_ui.formLayout->insertRow(0, panel);
        panel->show(facts, record);
        if (prepare)
            prepare(*this, m_ui);
        bindForm();
    }

    using CommandDialog::fillCombo;
    using CommandDialog::fillEnum;
    using CommandDialog::record;

    QVariant value(const char *column) const { return record().value(QLatin1String(column)); }

    // The day that the calendar of deadlines proposes (a column of ui.handling_day).
    void proposeDay(QDateEdit *edit, const char *column)
    {
        beginLoading();
        db::then(desk().lanes().lists().run(list::selectOne(QStringLiteral("handling_day"), QStringLiteral("id"), 1)), this,
                 [this, edit, column](const db::Answer &answer) {
                     if (answer && !answer->isEmpty())
                         edit->setDate(answer->map(0).value(QLatin1String(column)).toDate());
                     else if (!answer)
                         shared::present(*banner(), answer.error(), [this, edit, column] { proposeDay(edit, column); });
                     endLoading();
                 });
    }

    // People to whom this case, or a question on it, can be given.
    void fillColleagues(QComboBox *combo, const QString &role, shared::Words none = nullptr)
    {
        shared::Record where{{QStringLiteral("service"), value("service")}};
        if (!role.isEmpty())
            where.insert(QStringLiteral("role"), role);
        fillCombo(
            combo, QStringLiteral("colleague"), {}, QStringLiteral("person_name_key"), where,
            [](const shared::Record &row) { return row.value(QStringLiteral("person_name")).toString(); }, QStringLiteral("person_id"),
            none);
    }

protected:
    void retranslateForm() override { m_ui.retranslateUi(body()); }

private:
    Form m_ui;
};

template <typename Form>
DialogEntry form(const Subject &subject, const shared::CommandSpec &spec, const QStringList &roles, const QList<shared::Field> &facts = {},
                 typename FormDialog<Form>::Prepare prepare = nullptr)
{
    return entry(
        subject, spec.function, spec.title, roles,
        [subject, spec, facts, prepare](shared::Desk &desk, const shared::Record &record, QWidget *parent) -> shared::CommandDialog * {
            auto *dialog = new FormDialog<Form>(desk, spec, record, facts, prepare, parent);
            dialog->setSubject(subject.name(record));
            return dialog;
        });
}

} // namespace areas
