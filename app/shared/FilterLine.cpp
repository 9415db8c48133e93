#include "shared/FilterLine.h"

#include "list/KeysetQuery.h"
#include "list/ListSpec.h"
#include "messages/Vocabulary.h"
#include "shared/AccessibleLabel.h"
#include "shared/DateEdit.h"
#include "shared/FlowLayout.h"
#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/Throttler.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace shared {

struct FilterLine::Control {
    ListFilter filter;
    QString column; // as the ListSpec names it
    QLineEdit *edit = nullptr;
    QComboBox *combo = nullptr;
    QCheckBox *check = nullptr;

    QDate day() const { return filter.kind == ListFilter::UntilDay ? DateEdit::typed(edit->text()) : QDate(); }
    bool isSet() const
    {
        if (filter.kind == ListFilter::UntilDay)
            return day().isValid();
        return edit ? !edit->text().trimmed().isEmpty() : combo ? combo->currentIndex() > 0 : check->isChecked();
    }
    QWidget *widget() const { return edit ? static_cast<QWidget *>(edit) : combo ? static_cast<QWidget *>(combo) : check; }
};

FilterLine::FilterLine(const QList<ListFilter> &filters, const list::ListSpec &list, qint64 me, QWidget *parent) : QWidget(parent), m_me(me)
{
    auto *flow = new FlowLayout(this, look::Gap, look::Tight);
    auto *later = new Throttler(
        180, [this] { tell(); }, this);
    for (const ListFilter &filter : filters) {
        if (filter.kind == ListFilter::Mine && m_me == 0)
            continue;
        auto control = std::make_unique<Control>();
        control->filter = filter;
        control->column = QString::fromLatin1(filter.column);
        for (const list::Column &known : list.columns)
            if (known.sortColumn == control->column)
                control->column = known.name;
        switch (filter.kind) {
        case ListFilter::Prefix:
        case ListFilter::UntilDay:
            control->edit = new QLineEdit(this);
            control->edit->setClearButtonEnabled(true);
            control->edit->addAction(icons::named(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
            control->edit->installEventFilter(this);
            connect(control->edit, &QLineEdit::textChanged, later, &Throttler::request);
            break;
        case ListFilter::Choice:
            control->combo = new QComboBox(this);
            control->combo->setSizeAdjustPolicy(QComboBox::AdjustToContents);
            connect(control->combo, &QComboBox::currentIndexChanged, this, &FilterLine::tell);
            break;
        case ListFilter::Flag:
        case ListFilter::Mine:
            control->check = new QCheckBox(this);
            connect(control->check, &QCheckBox::toggled, this, &FilterLine::tell);
            break;
        }
        flow->addWidget(control->widget());
        m_controls.push_back(std::move(control));
    }
    m_clearButton = new QToolButton(this);
    m_clearButton->setAutoRaise(true);
    m_clearButton->setIcon(icons::named(QStringLiteral("edit-clear")));
    m_clearButton->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_clearButton->hide();
    connect(m_clearButton, &QToolButton::clicked, this, &FilterLine::clear);
    flow->addWidget(m_clearButton);
    m_count = new QLabel(this);
    look::setMuted(m_count);
    flow->addWidget(m_count);
}

FilterLine::~FilterLine() = default;

QList<list::Filter> FilterLine::filters() const
{
    QList<list::Filter> filters;
    for (const auto &control : m_controls) {
        if (!control->isSet())
            continue;
        if (control->day().isValid())
            filters.append(list::Filter::atMost(control->column, control->day()));
        else if (control->edit)
            filters.append(list::Filter::prefix(control->column, control->edit->text().trimmed()));
        else if (control->combo)
            filters.append(list::Filter::equals(control->column, control->combo->currentData()));
        else
            filters.append(
                list::Filter::equals(control->column, control->filter.kind == ListFilter::Mine ? QVariant(m_me) : QVariant(true)));
    }
    return filters;
}

void FilterLine::tell()
{
    m_clearButton->setVisible(std::any_of(m_controls.cbegin(), m_controls.cend(), [](const auto &control) { return control->isSet(); }));
    emit changed();
}

void FilterLine::clear()
{
    for (const auto &control : m_controls) {
        const QSignalBlocker quiet(control->widget());
        if (control->edit)
            control->edit->clear();
        else if (control->combo)
            control->combo->setCurrentIndex(0);
        else
            control->check->setChecked(false);
    }
    tell();
    emit left();
}

void FilterLine::focusFirst()
{
    for (const auto &control : m_controls) {
        if (control->edit) {
            control->edit->setFocus(Qt::ShortcutFocusReason);
            control->edit->selectAll();
            return;
        }
    }
    if (!m_controls.empty())
        m_controls.front()->widget()->setFocus(Qt::ShortcutFocusReason);
}

void FilterLine::setCount(const QString &words)
{
    m_count->setText(words);
}

Record FilterLine::state() const
{
    Record filters;
    for (const auto &control : m_controls)
        if (control->isSet())
            filters.insert(control->column, control->edit    ? QVariant(control->edit->text())
                                            : control->combo ? control->combo->currentData()
                                                             : QVariant(true));
    return filters;
}

void FilterLine::restore(const Record &state)
{
    for (const auto &control : m_controls) {
        const QVariant value = state.value(control->column);
        if (!value.isValid())
            continue;
        const QSignalBlocker quiet(control->widget());
        if (control->edit)
            control->edit->setText(value.toString());
        else if (control->combo)
            control->combo->setCurrentIndex(std::max(0, control->combo->findData(value)));
        else
            control->check->setChecked(true);
    }
    tell();
}

void FilterLine::retranslate()
{
    const QFontMetrics metrics(look::font(look::Size::Body));
    const int characters = metrics.averageCharWidth();
    for (const auto &control : m_controls) {
        const QString label = text(control->filter.label);
        setSpokenName(control->widget(), label);
        if (control->edit) {
            control->edit->setPlaceholderText(label);
            control->edit->setMinimumWidth(std::max(20 * characters, metrics.horizontalAdvance(label) + 8 * characters));
        } else if (control->combo) {
            const QSignalBlocker quiet(control->combo);
            const QVariant kept = control->combo->currentData();
            control->combo->clear();
            control->combo->addItem(tr("%1: all").arg(label));
            for (const QString &value : control->filter.values)
                control->combo->addItem(messages::label(QString::fromLatin1(control->filter.enumName), value), value);
            control->combo->setCurrentIndex(kept.isValid() ? std::max(0, control->combo->findData(kept)) : 0);
        } else {
            control->check->setText(label);
        }
    }
    m_clearButton->setText(tr("Clear"));
    m_clearButton->setToolTip(tr("Clear the filters"));
}

bool FilterLine::eventFilter(QObject *watched, QEvent *event)
{
    const int key =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride ? static_cast<QKeyEvent *>(event)->key() : 0;
    // Esc first clears the filter; the window's own Esc would leave the page.
    if (event->type() == QEvent::ShortcutOverride && key == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *edit = static_cast<QLineEdit *>(watched);
        if (key == Qt::Key_Escape && !edit->text().isEmpty()) {
            edit->clear();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Down || key == Qt::Key_Escape) {
            emit left();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace shared
