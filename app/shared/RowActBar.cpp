#include "shared/RowActBar.h"

#include "shared/Desk.h"
#include "shared/FlowLayout.h"
#include "shared/Icons.h"
#include "shared/Look.h"

#include <QPushButton>

namespace shared {

RowActBar::RowActBar(Desk &desk, const QList<RowAct> &acts, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *flow = new FlowLayout(this, look::Gap, look::Tight);
    flow->setRightAligned(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    for (const RowAct &act : acts) {
        if (!desk.holdsAny(act.roles))
            continue;
        auto *button = new QPushButton(text(act.label), this);
        button->setIcon(icons::named(QLatin1String(act.icon)));
        button->setAutoDefault(false);
        button->setObjectName(QLatin1String(act.dialog));
        flow->addWidget(button);
        button->setVisible(!act.creates);
        connect(button, &QPushButton::clicked, this, [this, &act] { run(act); });
        m_entries.append({&act, button});
    }
}

void RowActBar::show(const AllowedActs &allowed, const Record &object, const Record &row, bool anyRow)
{
    m_object = object;
    m_row = row;
    for (const auto &[act, button] : std::as_const(m_entries)) {
        bool possible = !object.isEmpty() && (!row.isEmpty() || !act->needsRow);
        bool shown = anyRow || !act->needsRow;
        QString reason;
        // Nobody is shown a button that is never his; and somebody may hold the role elsewhere, so what the database does not name here
        // is not offered here.
        const auto judge = [&](const AllowedActs::Answer &answer) {
            shown = shown && answer.offered;
            possible = possible && answer.allowed;
            reason = answer.reason;
        };
        if (act->creates)
            judge(allowed.creation(QLatin1String(act->act ? act->act : act->dialog)));
        else if (act->act)
            judge(allowed.of(QLatin1String(act->act)));
        button->setVisible(shown);
        button->setToolTip(reason);
        button->setAccessibleDescription(reason);
        button->setEnabled(possible);
    }
}

void RowActBar::run(const RowAct &act)
{
    const Record subject = act.needsRow ? m_row : m_object;
    if (act.run)
        act.run(m_desk, subject, window());
    else
        m_desk.openDialog(QString::fromLatin1(act.dialog), subject);
}

void RowActBar::retranslate()
{
    for (const auto &[act, button] : std::as_const(m_entries))
        button->setText(text(act->label));
}

} // namespace shared
