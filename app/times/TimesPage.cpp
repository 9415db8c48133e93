#include "times/TimesPage.h"

#include "base/Csv.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/AccessibleLabel.h"
#include "shared/Banner.h"
#include "shared/DateEdit.h"
#include "shared/ErrorPresenter.h"
#include "shared/FileChoice.h"
#include "shared/FlowLayout.h"
#include "shared/Format.h"
#include "shared/Look.h"
#include "shared/PageHeader.h"
#include "shared/StatePanel.h"
#include "times/ChartPane.h"
#include "times/TimesPaper.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTabBar>
#include <QTextDocument>
#include <QVBoxLayout>

namespace times {

using shared::Field;
using shared::Kind;
using shared::Record;

namespace {

// Whole months back from the end of the present one; 0: the days beside it.
constexpr int periods[] = {12, 24, 60, 240, 0};

QString periodWords(int months)
{
    switch (months) {
    case 12: return TimesPage::tr("The last 12 months");
    case 24: return TimesPage::tr("The last 24 months");
    case 60: return TimesPage::tr("The last 5 years");
    case 240: return TimesPage::tr("The last 20 years");
    default: return TimesPage::tr("A period of my own");
    }
}

} // namespace

TimesPage::TimesPage(shared::Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("times"), parent), m_later(
                                                       200, [this] { reload(); }, this)
{
    build();
    retranslate();
    choosePeriod();
}

void TimesPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::Wide, look::Wide, look::Wide, look::Gap);
    column->setSpacing(look::Gap);
    m_header = new shared::PageHeader(this);
    m_header->setIcon(QStringLiteral("office-chart-bar"));
    column->addWidget(m_header);
    m_banner = new shared::Banner(this);
    column->addWidget(m_banner);
    column->addWidget(buildFilters());

    m_tabs = new QTabBar(this);
    m_tabs->setObjectName(QStringLiteral("parts"));
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    column->addWidget(m_tabs);
    m_stack = new QStackedWidget(this);
    m_panel = new shared::StatePanel(m_stack);
    m_stack->addWidget(m_panel);
    m_panes = new QStackedWidget(m_stack);
    for (const Chart chart : allCharts) {
        m_tabs->addTab(QString());
        auto *scroll = new QScrollArea(m_panes);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidgetResizable(true);
        scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        scroll->viewport()->setAutoFillBackground(false);
        auto *pane = new ChartPane(chart, scroll);
        pane->setAutoFillBackground(false);
        scroll->setWidget(pane);
        m_panes->addWidget(scroll);
        m_charts.append(pane);
    }
    m_stack->addWidget(m_panes);
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_panes, &QStackedWidget::setCurrentIndex);
    setFocusProxy(m_service);
    m_panel->showLoading();
}

QWidget *TimesPage::buildFilters()
{
    auto *line = new QWidget(this);
    auto *flow = new shared::FlowLayout(line, look::Gap, look::Tight);
    for (QComboBox **combo : {&m_service, &m_kind, &m_class, &m_period}) {
        *combo = new QComboBox(line);
        (*combo)->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        flow->addWidget(*combo);
        connect(*combo, &QComboBox::currentIndexChanged, this, [this, chosen = combo] { *chosen == m_period ? choosePeriod() : reload(); });
    }
    const auto addDay = [&](QLabel *&label, shared::DateEdit *&edit) {
        auto *pair = new QWidget(line);
        auto *both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, 0, 0);
        both->setSpacing(look::Tight);
        label = new QLabel(pair);
        edit = new shared::DateEdit(pair);
        label->setBuddy(edit);
        both->addWidget(label);
        both->addWidget(edit);
        flow->addWidget(pair);
        connect(edit, &QDateEdit::dateChanged, this, [this] {
            const QSignalBlocker quiet(m_period);
            m_period->setCurrentIndex(m_period->findData(0));
            m_later.request();
        });
    };
    addDay(m_fromLabel, m_from);
    addDay(m_untilLabel, m_until);
    return line;
}

void TimesPage::fillFilters()
{
    const auto fill = [](QComboBox *combo, const QString &all, const QString &list, const QStringList &codes) {
        const QSignalBlocker quiet(combo);
        const QVariant kept = combo->currentData();
        combo->clear();
        combo->addItem(all);
        for (const QString &code : codes)
            combo->addItem(messages::label(list, code), code);
        combo->setCurrentIndex(kept.isValid() ? std::max(0, combo->findData(kept)) : 0);
    };
    fill(m_service, tr("Service: all"), QStringLiteral("service"), messages::codes(u"service"));
    fill(m_kind, tr("Kind: all"), QStringLiteral("application.kind"), messages::codes(u"application.kind"));
    QStringList classes = messages::codes(u"organisation.class");
    classes.removeAll(QStringLiteral("agency"));
    fill(m_class, tr("Applicants: all"), QStringLiteral("organisation.class"), classes);
    const QSignalBlocker quiet(m_period);
    const QVariant kept = m_period->currentData();
    m_period->clear();
    for (const int months : periods)
        m_period->addItem(periodWords(months), months);
    m_period->setCurrentIndex(kept.isValid() ? m_period->findData(kept) : 0);
}

void TimesPage::choosePeriod()
{
    if (const int months = m_period->currentData().toInt(); months > 0) {
        const QSignalBlocker quietFrom(m_from);
        const QSignalBlocker quietUntil(m_until);
        const QDate month(format::today().year(), format::today().month(), 1);
        m_from->setDate(month.addMonths(1 - months));
        m_until->setDate(format::today());
    }
    reload();
}

Question TimesPage::question() const
{
    return {m_service->currentData().toString(), m_kind->currentData().toString(), m_class->currentData().toString(), m_from->date(),
            m_until->date()};
}

QString TimesPage::title() const
{
    return shared::text(QT_TRANSLATE_NOOP("areas", "Processing times"));
}

void TimesPage::read(const QString &function, std::function<void(const QList<Record> &)> take)
{
    ++m_waiting;
    db::then(desk().lanes().lists().run(list::callRows(function, m_asked.values())), this,
             [this, generation = m_generation, take = std::move(take)](const db::Answer &answer) {
                 if (generation != m_generation)
                     return;
                 --m_waiting;
                 if (answer)
                     take(answer->maps());
                 else
                     present(*m_banner, answer.error(), [this] { reload(); });
                 if (m_waiting == 0) {
                     showFigures();
                     emit loaded();
                 }
             });
}

void TimesPage::reload()
{
    m_banner->clear();
    m_asked = question();
    if (m_asked.until < m_asked.from) {
        m_banner->say(look::Tone::Warning, tr("The last day is before the first."));
        return;
    }
    ++m_generation;
    m_waiting = 0;
    read(QStringLiteral("time_summary"), [this](const QList<Record> &rows) { m_summary = rows.value(0); });
    // What is seen comes first, the rest follows.
    QList<ChartPane *> order = m_charts;
    order.move(m_tabs->currentIndex(), 0);
    for (ChartPane *pane : std::as_const(order))
        read(QString::fromLatin1(functionOf(pane->chart())), [pane](const QList<Record> &rows) { pane->setRows(rows); });
}

void TimesPage::showFigures()
{
    const QList<Field> facts{{"decided", QT_TRANSLATE_NOOP("areas", "Cases decided"), Kind::Number},
                             {"kept_share", QT_TRANSLATE_NOOP("areas", "Promise kept, %"), Kind::Days},
                             {"median_days", QT_TRANSLATE_NOOP("areas", "Median, days"), Kind::Days},
                             {"mean_days", QT_TRANSLATE_NOOP("areas", "Mean, days"), Kind::Days},
                             {"agency_mean_days", QT_TRANSLATE_NOOP("areas", "Of it the agency’s own"), Kind::Days},
                             {"open", QT_TRANSLATE_NOOP("areas", "Open now"), Kind::Number},
                             {"open_late", QT_TRANSLATE_NOOP("areas", "Late now"), Kind::Number}};
    m_header->setFacts(facts, m_summary, desk());
    const bool any = m_summary.value(QStringLiteral("decided")).toInt() + m_summary.value(QStringLiteral("arrived")).toInt() +
                         m_summary.value(QStringLiteral("withdrawn")).toInt() >
                     0;
    if (!any)
        m_panel->showEmpty(QStringLiteral("office-chart-bar"), tr("No cases in this period"),
                           tr("Figures stand here as soon as a case has arrived or ended. Choose a longer period or fewer conditions."));
    m_tabs->setVisible(any);
    m_stack->setCurrentIndex(any ? 1 : 0);
}

// What the figures are of, for paper and files.
QStringList TimesPage::described() const
{
    QStringList facts;
    for (const auto &[column, label] :
         {std::pair{"decided", QT_TRANSLATE_NOOP("areas", "Cases decided")}, {"open", QT_TRANSLATE_NOOP("areas", "Open now")}})
        facts.append(shared::text(label) + QLatin1Char(' ') + format::number(m_summary.value(QLatin1String(column)).toLongLong()));
    return {QStringList{m_service->currentText(), m_kind->currentText(), m_class->currentText()}.join(QStringLiteral(" · ")),
            format::period(m_asked.from, m_asked.until) + QStringLiteral(" · ") + facts.join(QStringLiteral(" · "))};
}

void TimesPage::print()
{
    auto *dialog = new QPrintDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print processing times"));
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this](QPrinter *printer) {
        QTextDocument document;
        const QSizeF page = printer->pageLayout().paintRect(QPageLayout::Point).size();
        document.setPageSize(page);
        fill(document, page.width() - 3 * look::Wide);
        document.print(printer);
        desk().say(tr("The figures have been sent to the printer."));
    });
    dialog->open();
}

void TimesPage::fill(QTextDocument &document, double width) const
{
    fillPaper(document, {title(), described()}, m_charts, width);
}

void TimesPage::save()
{
    shared::askWhereToSave(this, tr("Save the figures"), QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
                           QStringLiteral("lupavahti-%1.csv").arg(format::today().toString(Qt::ISODate)), tr("Tables (*.csv)"),
                           [this](const QString &path) { write(path); });
}

void TimesPage::write(const QString &path)
{
    QList<QStringList> rows{{title()}};
    for (const QString &line : described())
        rows.append(QStringList{line});
    for (const ChartPane *pane : std::as_const(m_charts)) {
        rows.append(QStringList());
        rows.append({shared::text(titleOf(pane->chart()))});
        rows.append(pane->table());
    }
    // Where the comma parts decimals the semicolon parts columns, as spreadsheets of that language expect.
    const QChar separator = QLocale().decimalPoint() == QLatin1String(",") ? u';' : u',';
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(base::csv(rows, separator)) < 0 || !file.commit()) {
        m_banner->say(look::Tone::Danger, tr("The file could not be written: %1").arg(file.errorString()));
        return;
    }
    desk().say(tr("The figures are in %1.").arg(path));
}

void TimesPage::focusFilter()
{
    m_service->setFocus(Qt::ShortcutFocusReason);
}

Record TimesPage::viewState() const
{
    return {{QStringLiteral("service"), m_service->currentData()},
            {QStringLiteral("kind"), m_kind->currentData()},
            {QStringLiteral("class"), m_class->currentData()},
            {QStringLiteral("period"), m_period->currentData()},
            {QStringLiteral("from"), m_from->date()},
            {QStringLiteral("until"), m_until->date()},
            {QStringLiteral("tab"), m_tabs->currentIndex()}};
}

void TimesPage::restoreViewState(const Record &state)
{
    if (state.isEmpty())
        return;
    const QSignalBlocker quiet[] = {QSignalBlocker(m_service), QSignalBlocker(m_kind), QSignalBlocker(m_class),
                                    QSignalBlocker(m_period),  QSignalBlocker(m_from), QSignalBlocker(m_until)};
    m_service->setCurrentIndex(std::max(0, m_service->findData(state.value(QStringLiteral("service")))));
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(state.value(QStringLiteral("kind")))));
    m_class->setCurrentIndex(std::max(0, m_class->findData(state.value(QStringLiteral("class")))));
    m_period->setCurrentIndex(std::max(0, m_period->findData(state.value(QStringLiteral("period")).toInt())));
    if (m_period->currentData().toInt() == 0) {
        if (const QDate from = state.value(QStringLiteral("from")).toDate(); from.isValid())
            m_from->setDate(from);
        if (const QDate until = state.value(QStringLiteral("until")).toDate(); until.isValid())
            m_until->setDate(until);
    }
    m_tabs->setCurrentIndex(state.value(QStringLiteral("tab")).toInt());
    choosePeriod();
}

void TimesPage::retranslate()
{
    m_header->setTitle(title());
    m_header->setSummary(tr("How long cases take, where the time goes, and whether promises are kept"));
    m_header->clearActions();
    connect(m_header->addAction(tr("Save as a table…"), QStringLiteral("document-export")), &QPushButton::clicked, this, &TimesPage::save);
    connect(m_header->addAction(tr("Print…"), QStringLiteral("document-print")), &QPushButton::clicked, this, &TimesPage::print);
    fillFilters();
    shared::setSpokenName(m_service, tr("Service"));
    shared::setSpokenName(m_kind, tr("Kind"));
    shared::setSpokenName(m_class, tr("Applicants"));
    shared::setSpokenName(m_period, tr("Period"));
    m_fromLabel->setText(tr("From"));
    m_untilLabel->setText(tr("until"));
    m_from->setAccessibleName(tr("First day"));
    m_until->setAccessibleName(tr("Last day"));
    m_tabs->setAccessibleName(tr("Questions"));
    for (int i = 0; i < m_charts.size(); ++i) {
        m_tabs->setTabText(i, shared::text(tabOf(m_charts.at(i)->chart())));
        m_panes->widget(i)->setAccessibleName(m_tabs->tabText(i));
    }
    if (!m_summary.isEmpty())
        showFigures();
}

} // namespace times
