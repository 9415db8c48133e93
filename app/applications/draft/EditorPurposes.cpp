// The purposes of a draft, a list that is written into; the items of its content are chosen for each of them.
#include "applications/draft/ApplicationEditor.h"

#include "ui_ApplicationEditor.h"

#include <QScopedValueRollback>

namespace applications {

void ApplicationEditor::showPurposes(const QStringList &names)
{
    const QScopedValueRollback filling(m_filling, true);
    m_ui->purposeList->clear();
    for (const QString &name : names) {
        auto *item = new QListWidgetItem(name, m_ui->purposeList);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
    }
    m_ui->picker->setPurposes(names);
}

QStringList ApplicationEditor::purposes() const
{
    QStringList names;
    for (int i = 0; i < m_ui->purposeList->count(); ++i)
        names.append(m_ui->purposeList->item(i)->text().trimmed());
    return names;
}

void ApplicationEditor::addPurpose()
{
    const QString name = m_ui->newPurposeEdit->text().trimmed();
    if (name.size() < 3) {
        m_ui->newPurposeEdit->setFocus();
        return;
    }
    m_ui->newPurposeEdit->clear();
    showPurposes(purposes() << name);
    changed();
}

void ApplicationEditor::removePurpose()
{
    const int row = m_ui->purposeList->currentRow();
    if (row < 0)
        return;
    QStringList names = purposes();
    names.removeAt(row);
    m_ui->picker->removePurpose(row + 1);
    showPurposes(names);
    changed();
}

} // namespace applications
