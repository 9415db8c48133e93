#include "shared/Timeline.h"

#include "shared/AccessibleLabel.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/TimelineRows.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTextCursor>
#include <QTextDocument>
#include <QToolButton>
#include <QVBoxLayout>

namespace shared {

namespace {

QLabel *words(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *smallWords(const QString &text, QWidget *parent)
{
    QLabel *label = words(text, parent);
    look::setSize(label, look::Size::Small);
    look::setMuted(label);
    return label;
}

QWidget *lineOf(const TimelineRow &row, QWidget *parent, double ratio)
{
    auto *line = new QWidget(parent);
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(look::Gap);
    grid->setVerticalSpacing(0);
    auto *mark = new QLabel(line);
    const int side = int(16 * look::textScale());
    mark->setPixmap(icons::pixmap(row.refused ? QStringLiteral("dialog-cancel") : QStringLiteral("dialog-ok-apply"),
                                  look::tone(row.refused ? look::Tone::Danger : look::Tone::Neutral), side, ratio));
    grid->addWidget(mark, 0, 0, Qt::AlignTop);
    QLabel *clock = words(row.clock, line);
    look::setMuted(clock);
    grid->addWidget(clock, 0, 1, Qt::AlignTop);
    QLabel *what = words(row.text, line);
    if (row.refused)
        look::setTone(what, look::Tone::Danger);
    grid->addWidget(what, 0, 2);
    if (!row.note.isEmpty()) {
        QLabel *why = words(row.note, line);
        look::setMuted(why);
        grid->addWidget(why, 1, 2);
    }
    grid->setColumnStretch(2, 1);
    return line;
}

QDateTime now()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent), m_heading(new QLabel(this)), m_filter(new QComboBox(this)), m_print(new QToolButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Tight);
    auto *top = new QHBoxLayout;
    top->setSpacing(look::Tight);
    look::setSize(m_heading, look::Size::Section);
    top->addWidget(m_heading, 1);
    m_print->setAutoRaise(true);
    m_print->setIcon(icons::named(QStringLiteral("document-print")));
    connect(m_print, &QToolButton::clicked, this, &Timeline::print);
    top->addWidget(m_print);
    column->addLayout(top);
    m_filter->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const auto filter : {messages::HistoryFilter::All, messages::HistoryFilter::Steps, messages::HistoryFilter::Messages})
        m_filter->addItem(QString(), int(filter));
    connect(m_filter, &QComboBox::currentIndexChanged, this, &Timeline::fill);
    column->addWidget(m_filter, 0, Qt::AlignLeft);
    retranslate();
}

void Timeline::setSubject(const QString &name)
{
    m_subject = name;
}

void Timeline::setEntries(const QList<Record> &entries, bool more)
{
    m_entries = entries;
    m_more = more;
    m_failure.clear();
    fill();
}

void Timeline::setFailed(const QString &sentence)
{
    m_failure = sentence;
    fill();
}

void Timeline::fill()
{
    if (m_holder) {
        m_holder->hide();
        m_holder->deleteLater();
    }
    m_holder = new QWidget(this);
    auto *column = new QVBoxLayout(m_holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Tight);
    const QList<TimelineRow> rows = timelineRows(m_entries, messages::HistoryFilter(m_filter->currentData().toInt()), now());
    m_filter->setVisible(!m_entries.isEmpty());
    m_print->setVisible(!rows.isEmpty());
    if (!m_failure.isEmpty()) {
        column->addWidget(words(m_failure, m_holder));
    } else if (rows.isEmpty()) {
        QLabel *none = words(m_entries.isEmpty() ? tr("Nothing has happened yet.") : tr("Nothing of this kind has happened."), m_holder);
        look::setMuted(none);
        column->addWidget(none);
    }
    for (const TimelineRow &row : rows) {
        switch (row.type) {
        case TimelineRow::State: {
            QLabel *state = words(row.text, m_holder);
            QFont font = look::font(look::Size::Body);
            font.setWeight(QFont::DemiBold);
            state->setFont(font);
            state->setContentsMargins(0, look::Gap, 0, 0);
            column->addWidget(state);
            break;
        }
        case TimelineRow::Day: column->addWidget(smallWords(row.text, m_holder)); break;
        case TimelineRow::Gap: {
            QLabel *gap = smallWords(QStringLiteral("⋮  ") + row.text, m_holder);
            column->addWidget(gap);
            break;
        }
        case TimelineRow::Line: column->addWidget(lineOf(row, m_holder, devicePixelRatioF())); break;
        }
    }
    if (m_more) {
        auto *button = new QPushButton(tr("Show earlier"), m_holder);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, &Timeline::moreWanted);
        column->addWidget(button, 0, Qt::AlignLeft);
    }
    column->addStretch(1);
    layout()->addWidget(m_holder);
    m_holder->show();
}

void Timeline::fillPaper(QTextDocument &document) const
{
    QFont body = document.defaultFont();
    body.setPointSizeF(10);
    document.setDefaultFont(body);
    QTextCursor cursor(&document);
    QTextCharFormat plain;
    plain.setForeground(Qt::black);
    QTextCharFormat strong = plain;
    strong.setFontWeight(QFont::DemiBold);
    QTextCharFormat title = strong;
    title.setFontPointSize(15);
    cursor.insertText(m_subject.isEmpty() ? tr("History") : tr("History: %1").arg(m_subject), title);
    cursor.insertBlock();
    cursor.insertText(tr("%1, printed %2").arg(m_filter->currentText(), format::moment(now())), plain);
    for (const TimelineRow &row : timelineRows(m_entries, messages::HistoryFilter(m_filter->currentData().toInt()), now())) {
        QTextBlockFormat block;
        block.setTopMargin(row.type == TimelineRow::State ? 12 : row.type == TimelineRow::Day ? 6 : 0);
        block.setLeftMargin(row.type == TimelineRow::Line ? 12 : 0);
        cursor.insertBlock(block);
        if (row.type == TimelineRow::Line)
            cursor.insertText(row.clock + QStringLiteral("  "), plain);
        cursor.insertText(row.text, row.type == TimelineRow::State ? strong : plain);
        if (!row.note.isEmpty()) {
            block.setLeftMargin(36);
            cursor.insertBlock(block);
            cursor.insertText(row.note, plain);
        }
    }
}

void Timeline::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the history"));
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument document;
        document.setPageSize(printer->pageLayout().paintRect(QPageLayout::Point).size());
        fillPaper(document);
        document.print(printer);
    });
    dialog->open();
}

void Timeline::retranslate()
{
    m_heading->setText(tr("History"));
    m_print->setToolTip(tr("Print the history as it is shown"));
    m_print->setAccessibleName(tr("Print the history"));
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->setItemText(0, tr("Everything"));
        m_filter->setItemText(1, tr("Decisions and states"));
        m_filter->setItemText(2, tr("Messages"));
    }
    setSpokenName(m_filter, tr("Shown in the history"));
    fill();
}

void Timeline::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        fill();
}

} // namespace shared
