#include "shared/FormFields.h"

#include "command/Command.h"
#include "messages/Sentences.h"
#include "messages/Vocabulary.h"
#include "shared/AccessibleLabel.h"
#include "shared/FactsPanel.h"
#include "shared/Format.h"
#include "shared/Look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace shared {

QString withoutMnemonic(QString words)
{
    return words.remove(QLatin1Char('&'));
}

void FormFields::bind()
{
    layOut();
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    const QList<QWidget *> widgets = m_form->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        // A field without an argument of its own is sent by its dialog; its help stands under it all the same.
        const QString argument = widget->property("argument").toString();
        if (argument.isEmpty() && widget->property("help").toString().isEmpty())
            continue;
        Bound field;
        field.argument = argument;
        field.widget = widget;
        for (QLabel *label : labels)
            if (label->buddy() == widget)
                field.label = label;
        field.named = widget->accessibleName().isEmpty();
        wrap(field);
        m_fields.append(field);
    }
}

void FormFields::layOut()
{
    const bool large = look::textScale() > 1.4;
    const QList<QFormLayout *> forms = m_form->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms) {
        form->setRowWrapPolicy(large ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
        form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
        form->setHorizontalSpacing(look::Wide);
        form->setVerticalSpacing(look::Gap);
        form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    }
    // Text of several lines asks for as much height as it needs in a full line, not in a narrow one.
    const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
    for (QLabel *label : labels)
        if (!large && label->wordWrap() && label->parentWidget() == m_form)
            label->setMinimumWidth(60 * QFontMetrics(look::font(look::Size::Body)).averageCharWidth());
}

bool FormFields::has(const QWidget *widget) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(), [widget](const Bound &one) { return one.widget == widget; });
}

QFormLayout *FormFields::homeOf(const QWidget *widget) const
{
    const QList<QFormLayout *> forms = m_form->findChildren<QFormLayout *>();
    for (QFormLayout *form : forms)
        if (form->indexOf(widget) >= 0)
            return form;
    return nullptr;
}

// Puts a help line and a place for a fault under the field, without the form having to know.
void FormFields::wrap(Bound &field)
{
    QFormLayout *home = homeOf(field.widget);
    if (!home)
        return;
    if (qobject_cast<QPlainTextEdit *>(field.widget)) {
        const int lineHeight = QFontMetrics(look::font(look::Size::Body)).lineSpacing();
        field.widget->setFixedHeight(5 * lineHeight + 2 * look::Gap);
    }
    if (auto *date = qobject_cast<QDateEdit *>(field.widget); date && date->date().year() <= 2000)
        date->setDate(format::today());
    const bool shown = home->isRowVisible(field.widget);
    auto *holder = new QWidget(field.widget->parentWidget());
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    delete home->replaceWidget(field.widget, holder, Qt::FindDirectChildrenOnly);
    if (field.widget->property("optional").toBool() && qobject_cast<QDateEdit *>(field.widget)) {
        auto *line = new QHBoxLayout;
        field.given = new QCheckBox(holder);
        field.widget->setEnabled(false);
        QObject::connect(field.given, &QCheckBox::toggled, field.widget, &QWidget::setEnabled);
        line->addWidget(field.given);
        line->addWidget(field.widget, 1);
        column->addLayout(line);
        QWidget::setTabOrder(field.given, field.widget);
    } else {
        column->addWidget(field.widget);
    }
    field.help = new QLabel(holder);
    look::setSize(field.help, look::Size::Small);
    look::setMuted(field.help);
    field.fault = new QLabel(holder);
    look::setTone(field.fault, look::Tone::Danger);
    field.fault->hide();
    for (QLabel *label : {field.help, field.fault}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        column->addWidget(label);
    }
    if (shown) {
        holder->show();
    } else {
        // A row hidden by the form stays hidden, whole.
        field.widget->show();
        home->setRowVisible(holder, false);
    }
}

void FormFields::showWords()
{
    for (const Bound &field : std::as_const(m_fields)) {
        const QString label = field.label ? withoutMnemonic(field.label->text()) : QString();
        setSpokenName(field.widget, field.named ? label : field.widget->accessibleName());
        QString help = field.widget->property("help").toString();
        if (field.widget->property("required").toBool())
            help = help.isEmpty() ? tr("Required") : tr("Required. %1").arg(help);
        if (field.help) {
            field.help->setText(help);
            field.help->setVisible(!help.isEmpty());
        }
        field.widget->setAccessibleDescription(help);
        if (field.given) {
            field.given->setText(tr("Has a date"));
            field.given->setAccessibleName(tr("%1: has a date").arg(labelOf(field.argument)));
        }
    }
}

void FormFields::alignNames()
{
    const QList<FactsPanel *> facts = m_form->findChildren<FactsPanel *>();
    QList<QLabel *> names;
    int widest = 0;
    const QList<QFormLayout *> forms = m_form->findChildren<QFormLayout *>();
    for (const QFormLayout *form : forms)
        for (int row = 0; row < form->rowCount(); ++row)
            if (const QLayoutItem *item = form->itemAt(row, QFormLayout::LabelRole))
                if (auto *name = qobject_cast<QLabel *>(item->widget())) {
                    name->setMinimumWidth(0);
                    if (!name->isHidden())
                        widest = std::max(widest, name->sizeHint().width());
                    names.append(name);
                }
    for (FactsPanel *panel : facts)
        widest = std::max(widest, panel->nameWidth());
    if (facts.isEmpty() || names.isEmpty() || look::textScale() > 1.4)
        return;
    for (QLabel *name : std::as_const(names))
        name->setMinimumWidth(widest);
    for (FactsPanel *panel : facts)
        panel->setNameWidth(widest);
}

QWidget *FormFields::first() const
{
    return m_fields.isEmpty() ? nullptr : m_fields.first().widget;
}

QWidget *FormFields::widgetOf(const QString &argument) const
{
    for (const Bound &field : std::as_const(m_fields))
        if (field.argument == argument)
            return field.widget;
    return nullptr;
}

QString FormFields::labelOf(const QString &argument) const
{
    for (const Bound &field : std::as_const(m_fields))
        if (field.argument == argument)
            return field.label ? withoutMnemonic(field.label->text()) : field.widget->accessibleName();
    return messages::hasLabel(u"field", argument) ? messages::label(u"field", argument) : QString();
}

QVariant FormFields::valueOf(const Bound &field)
{
    QWidget *widget = field.widget;
    if (field.given && !field.given->isChecked())
        return {};
    if (auto *edit = qobject_cast<QLineEdit *>(widget))
        return edit->text().trimmed();
    if (auto *edit = qobject_cast<QPlainTextEdit *>(widget))
        return edit->toPlainText().trimmed();
    if (auto *combo = qobject_cast<QComboBox *>(widget))
        return combo->currentData().isValid() || combo->currentIndex() < 0 || !combo->isEditable() ? combo->currentData()
                                                                                                   : QVariant(combo->currentText());
    if (auto *spin = qobject_cast<QSpinBox *>(widget))
        return spin->value() == spin->minimum() && !spin->specialValueText().isEmpty() ? QVariant() : QVariant(spin->value());
    if (auto *date = qobject_cast<QDateEdit *>(widget))
        return date->date();
    if (auto *check = qobject_cast<QCheckBox *>(widget))
        return check->isChecked();
    return widget->property("value");
}

Record FormFields::values() const
{
    Record values;
    for (const Bound &field : std::as_const(m_fields))
        values.insert(field.argument.isEmpty() ? field.widget->objectName() : field.argument, valueOf(field));
    return values;
}

void FormFields::addTo(command::Command &command) const
{
    for (const Bound &field : std::as_const(m_fields))
        if (!field.argument.isEmpty())
            command.with(field.argument, valueOf(field));
}

bool FormFields::showFault(const QString &argument, const QString &words)
{
    bool shown = false;
    for (const Bound &field : std::as_const(m_fields)) {
        if (field.argument != argument || !field.fault)
            continue;
        field.fault->setText(words);
        field.fault->show();
        field.widget->setAccessibleDescription(words);
        shown = true;
    }
    return shown;
}

void FormFields::clearFaults()
{
    for (const Bound &field : std::as_const(m_fields))
        if (field.fault)
            field.fault->hide();
    showWords();
}

} // namespace shared
