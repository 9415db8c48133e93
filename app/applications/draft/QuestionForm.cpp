#include "applications/draft/QuestionForm.h"

#include "messages/Vocabulary.h"
#include "shared/AccessibleLabel.h"
#include "shared/DateEdit.h"
#include "shared/Format.h"
#include "shared/Look.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace applications {

using shared::Record;

namespace {

QStringList choices(const Record &row)
{
    if (row.value(QStringLiteral("type")).toString() == QLatin1StringView("flag"))
        return {QStringLiteral("true"), QStringLiteral("false")};
    return row.value(QStringLiteral("choices")).toStringList();
}

// A day that may be left open: the box beside it says whether there is one.
class DayBox : public QWidget {
public:
    explicit DayBox(QWidget *parent) : QWidget(parent), given(new QCheckBox(this)), day(new shared::DateEdit(this))
    {
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(given);
        line->addWidget(day, 1);
        day->setEnabled(false);
        day->setDate(format::today());
        connect(given, &QCheckBox::toggled, day, &QWidget::setEnabled);
        setFocusProxy(given);
    }
    QCheckBox *given;
    shared::DateEdit *day;
};

} // namespace

QuestionForm::QuestionForm(QWidget *parent) : QScrollArea(parent), m_column(nullptr)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setSpacing(look::Wide);
    m_column->addStretch(1);
    setWidget(body);
}

void QuestionForm::setRows(const QList<Record> &rows)
{
    const QScopedValueRollback filling(m_filling, true);
    QList<Line> lines;
    for (const Record &row : rows) {
        const QString question = row.value(QStringLiteral("question")).toString();
        int at = -1;
        for (int i = 0; i < m_lines.size(); ++i)
            if (m_lines.at(i).question == question)
                at = i;
        Line line = at >= 0 ? m_lines.takeAt(at) : make(row);
        line.row = row;
        if (auto *combo = qobject_cast<QComboBox *>(line.control); combo && combo->count() != choices(row).size() + 1)
            combo->clear();
        name(line);
        line.control->setEnabled(row.value(QStringLiteral("editable"), true).toBool());
        if (!line.dirty)
            setValue(line, row.value(QStringLiteral("answer")).toString());
        lines.append(line);
    }
    // A question that is not asked any more goes; what was kept of it stays in the draft.
    for (const Line &gone : std::as_const(m_lines))
        gone.holder->deleteLater();
    m_lines = lines;
    for (int i = 0; i < m_lines.size(); ++i)
        if (m_column->indexOf(m_lines.at(i).holder) != i) {
            m_column->removeWidget(m_lines.at(i).holder);
            m_column->insertWidget(i, m_lines.at(i).holder);
        }
    for (int i = 1; i < m_lines.size(); ++i)
        setTabOrder(m_lines.at(i - 1).control, m_lines.at(i).control);
}

QuestionForm::Line QuestionForm::make(const Record &row)
{
    Line line;
    line.question = row.value(QStringLiteral("question")).toString();
    line.type = row.value(QStringLiteral("type")).toString();
    line.holder = new QWidget(widget());
    auto *column = new QVBoxLayout(line.holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Tight);
    line.label = new QLabel(line.holder);
    line.help = new QLabel(line.holder);
    line.fault = new QLabel(line.holder);
    for (QLabel *label : {line.label, line.help, line.fault}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    look::setSize(line.help, look::Size::Small);
    look::setMuted(line.help);
    look::setTone(line.fault, look::Tone::Danger);
    line.fault->hide();
    const auto tell = [this, question = line.question] { touched(question); };
    if (line.type == QLatin1StringView("long_text")) {
        auto *text = new QPlainTextEdit(line.holder);
        text->setTabChangesFocus(true);
        text->setFixedHeight(4 * fontMetrics().lineSpacing() + 2 * look::Gap);
        connect(text, &QPlainTextEdit::textChanged, this, tell);
        line.control = text;
    } else if (line.type == QLatin1StringView("flag") || line.type == QLatin1StringView("choice")) {
        auto *combo = new QComboBox(line.holder);
        connect(combo, &QComboBox::currentIndexChanged, this, tell);
        line.control = combo;
    } else if (line.type == QLatin1StringView("number")) {
        auto *spin = new QSpinBox(line.holder);
        spin->setMaximum(999999999);
        spin->setGroupSeparatorShown(true);
        connect(spin, &QSpinBox::valueChanged, this, tell);
        line.control = spin;
    } else if (line.type == QLatin1StringView("date")) {
        auto *box = new DayBox(line.holder);
        connect(box->given, &QCheckBox::toggled, this, tell);
        connect(box->day, &QDateEdit::dateChanged, this, tell);
        line.control = box;
    } else {
        auto *edit = new QLineEdit(line.holder);
        edit->setMaxLength(500);
        connect(edit, &QLineEdit::textChanged, this, tell);
        line.control = edit;
    }
    line.control->setObjectName(line.question);
    line.label->setBuddy(line.control);
    for (QWidget *part :
         {static_cast<QWidget *>(line.label), line.control, static_cast<QWidget *>(line.help), static_cast<QWidget *>(line.fault)})
        column->addWidget(part);
    return line;
}

// Every word of a line, in the language of now.
void QuestionForm::name(Line &line)
{
    const bool group = line.question.startsWith(QLatin1StringView("group."));
    const QString label = group ? tr("Grounds for the group “%1”").arg(shared::localized(line.row, QStringLiteral("group")))
                                : messages::label(u"question", line.question);
    QString help = group                                                 ? tr("Why each item of the group is needed for the purpose.")
                   : messages::hasLabel(u"question.help", line.question) ? messages::label(u"question.help", line.question)
                                                                         : QString();
    if (line.row.value(QStringLiteral("required")).toBool())
        help = help.isEmpty() ? tr("Required.") : tr("Required. %1").arg(help);
    line.label->setText(label);
    line.help->setText(help);
    line.help->setVisible(!help.isEmpty());
    if (auto *combo = qobject_cast<QComboBox *>(line.control)) {
        const QVariant chosen = combo->currentData();
        const QScopedValueRollback filling(m_filling, true);
        combo->clear();
        combo->addItem(tr("Not answered"), QString());
        for (const QString &code : choices(line.row))
            combo->addItem(messages::label(u"question.answer", code), code);
        combo->setCurrentIndex(std::max(0, combo->findData(chosen)));
    } else if (auto *spin = qobject_cast<QSpinBox *>(line.control)) {
        spin->setSpecialValueText(tr("Not given"));
    } else if (auto *box = dynamic_cast<DayBox *>(line.control)) {
        box->given->setText(tr("Has a date"));
        box->given->setAccessibleName(tr("%1: has a date").arg(label));
        box->day->setAccessibleName(label);
    }
    shared::setSpokenName(line.control, label);
    line.control->setAccessibleDescription(help);
}

QString QuestionForm::valueOf(const Line &line) const
{
    if (auto *text = qobject_cast<QPlainTextEdit *>(line.control))
        return text->toPlainText();
    if (auto *combo = qobject_cast<QComboBox *>(line.control))
        return combo->currentData().toString();
    if (auto *spin = qobject_cast<QSpinBox *>(line.control))
        return spin->value() > 0 ? QString::number(spin->value()) : QString();
    if (auto *box = dynamic_cast<DayBox *>(line.control))
        return box->given->isChecked() ? box->day->date().toString(Qt::ISODate) : QString();
    if (auto *edit = qobject_cast<QLineEdit *>(line.control))
        return edit->text();
    return {};
}

void QuestionForm::setValue(Line &line, const QString &value)
{
    if (valueOf(line) == value)
        return;
    if (auto *text = qobject_cast<QPlainTextEdit *>(line.control))
        text->setPlainText(value);
    else if (auto *combo = qobject_cast<QComboBox *>(line.control))
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
    else if (auto *spin = qobject_cast<QSpinBox *>(line.control))
        spin->setValue(value.toInt());
    else if (auto *box = dynamic_cast<DayBox *>(line.control)) {
        box->given->setChecked(!value.isEmpty());
        if (!value.isEmpty())
            box->day->setDate(QDate::fromString(value, Qt::ISODate));
    } else if (auto *edit = qobject_cast<QLineEdit *>(line.control)) {
        edit->setText(value);
        edit->setCursorPosition(0);
    }
}

void QuestionForm::touched(const QString &question)
{
    if (m_filling)
        return;
    for (Line &line : m_lines)
        if (line.question == question) {
            line.dirty = true;
            Q_EMIT changed(line.type == QLatin1StringView("flag") || line.type == QLatin1StringView("choice"));
        }
}

QJsonObject QuestionForm::typed() const
{
    QJsonObject answers;
    for (const Line &line : m_lines)
        if (line.dirty)
            answers.insert(line.question, valueOf(line));
    return answers;
}

void QuestionForm::kept(const QJsonObject &sent)
{
    for (Line &line : m_lines)
        if (line.dirty && sent.contains(line.question) && sent.value(line.question).toString() == valueOf(line))
            line.dirty = false;
}

void QuestionForm::showFaults(const QHash<QString, QString> &words, bool visible)
{
    for (const Line &line : std::as_const(m_lines)) {
        const QString fault = words.value(line.question);
        line.fault->setText(fault);
        line.fault->setVisible(visible && !fault.isEmpty());
        line.control->setAccessibleDescription(fault.isEmpty() ? line.help->text() : fault);
    }
}

bool QuestionForm::goTo(const QString &question)
{
    for (const Line &line : std::as_const(m_lines))
        if (line.question == question) {
            line.control->setFocus(Qt::OtherFocusReason);
            ensureWidgetVisible(line.holder, 0, look::Wide);
            return true;
        }
    return false;
}

QStringList QuestionForm::questions() const
{
    QStringList codes;
    for (const Line &line : m_lines)
        codes.append(line.question);
    return codes;
}

void QuestionForm::retranslate()
{
    for (Line &line : m_lines)
        name(line);
}

} // namespace applications
