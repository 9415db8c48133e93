// A date field that takes a day the way people type it: the whole date from the first key on, 1.2.2027 or 01.02.2027 or 1.2.27.
//
// The stock field takes keys section by section: "31.12.2026" over 23.11.2026 would become 3.11.2202.
#pragma once

#include <QDateEdit>

namespace shared {

class DateEdit : public QDateEdit {
    Q_OBJECT
public:
    explicit DateEdit(QWidget *parent = nullptr);

    static QDate typed(const QString &text); // invalid while the text is not a whole date

protected:
    QValidator::State validate(QString &input, int &position) const override;
    QDateTime dateTimeFromText(const QString &text) const override;
    void fixup(QString &input) const override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace shared
