#include "shared/DateEdit.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QRegularExpression>

namespace shared {

DateEdit::DateEdit(QWidget *parent) : QDateEdit(parent)
{
    setDisplayFormat(QStringLiteral("d.M.yyyy"));
    setCalendarPopup(true);
    // The stock field would take the half-typed date for finished whenever the cursor leaves a section.
    disconnect(lineEdit(), &QLineEdit::cursorPositionChanged, this, nullptr);
}

QDate DateEdit::typed(const QString &text)
{
    static const QRegularExpression whole(QStringLiteral(R"(^\s*(\d{1,2})\.(\d{1,2})\.(\d{2}|\d{4})\s*$)"));
    const QRegularExpressionMatch match = whole.match(text);
    if (!match.hasMatch())
        return {};
    const int year = match.captured(3).toInt();
    return {match.capturedLength(3) == 2 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt()};
}

QValidator::State DateEdit::validate(QString &input, int &) const
{
    static const QRegularExpression begun(QStringLiteral(R"(^\s*\d{0,2}(\.\d{0,2}(\.\d{0,4})?)?\s*$)"));
    const QDate day = typed(input);
    if (day.isValid() && day >= minimumDate() && day <= maximumDate())
        return QValidator::Acceptable;
    return begun.match(input).hasMatch() ? QValidator::Intermediate : QValidator::Invalid;
}

QDateTime DateEdit::dateTimeFromText(const QString &text) const
{
    const QDate day = typed(text);
    return day.isValid() ? day.startOfDay() : dateTime();
}

void DateEdit::fixup(QString &input) const
{
    if (!typed(input).isValid())
        input = textFromDateTime(dateTime()); // half a date: the day before it stays
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F4: QDateEdit::keyPressEvent(event); return;
    default: QAbstractSpinBox::keyPressEvent(event); // not section by section
    }
}

void DateEdit::focusInEvent(QFocusEvent *event)
{
    QAbstractSpinBox::focusInEvent(event);
    if (event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason)
        selectAll();
}

} // namespace shared
