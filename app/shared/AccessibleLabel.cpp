#include "shared/AccessibleLabel.h"

#include <QComboBox>
#include <QLabel>

namespace shared {

void setSpokenName(QWidget *field, const QString &name)
{
    field->setAccessibleName(name);
    if (!qobject_cast<QComboBox *>(field) || !field->parentWidget())
        return;
    QLabel *spoken = nullptr;
    const QList<QLabel *> beside = field->parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (QLabel *label : beside) {
        if (label->buddy() != field)
            continue;
        if (label->objectName() != QLatin1String("spokenName"))
            return; // a label for the eye is there already
        spoken = label;
    }
    if (!spoken) {
        spoken = new QLabel(field->parentWidget());
        spoken->setObjectName(QStringLiteral("spokenName"));
        spoken->setBuddy(field);
        spoken->hide();
    }
    spoken->setText(name);
}

} // namespace shared
