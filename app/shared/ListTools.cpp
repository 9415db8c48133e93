#include "shared/ListTools.h"

#include "base/Csv.h"
#include "db/Lanes.h"
#include "list/PagedModel.h"
#include "shared/ErrorPresenter.h"
#include "shared/FileChoice.h"
#include "shared/Format.h"
#include "shared/Icons.h"
#include "shared/Look.h"

#include <QAction>
#include <QHeaderView>
#include <QLocale>
#include <QMenu>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QSaveFile>
#include <QTableView>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace shared {

namespace {

// Where the comma parts decimals the semicolon parts columns, as spreadsheets of that language expect.
QChar separator()
{
    return QLocale().decimalPoint() == QLatin1String(",") ? u';' : u',';
}

QByteArray lines(const QList<QStringList> &rows, bool first)
{
    const QByteArray text = base::csv(rows, separator());
    return first ? text : text.mid(3); // the mark of its beginning stands once
}

} // namespace

ListTools::ListTools(ListPage *page, const QList<ListColumn> &drawn, QWidget *parent) : QToolButton(parent), m_page(page), m_drawn(drawn)
{
    setAutoRaise(true);
    setIcon(icons::named(QStringLiteral("document-export")));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &ListTools::showMenu);
    for (const auto &[keys, act] : {std::pair{QKeySequence(QKeySequence::Save), &ListTools::save},
                                    std::pair{QKeySequence(QKeySequence::Print), &ListTools::choosePrinter}}) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, act);
        page->addAction(action);
    }
}

void ListTools::retranslate()
{
    setText(tr("Table"));
    setToolTip(tr("Columns, saving and printing of this list"));
    setAccessibleName(tr("Columns, saving and printing of this list"));
}

void ListTools::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(icons::named(QStringLiteral("view-filter")), tr("&Columns…"), this, &ListTools::columnsWanted);
    const bool any = m_page->model()->rowCount() > 0;
    QAction *table = menu->addAction(icons::named(QStringLiteral("document-export")), tr("&Save as a table…"), this, &ListTools::save);
    table->setShortcut(QKeySequence::Save);
    QAction *paper = menu->addAction(icons::named(QStringLiteral("document-print")), tr("&Print…"), this, &ListTools::choosePrinter);
    paper->setShortcut(QKeySequence::Print);
    for (QAction *action : {table, paper}) {
        action->setShortcutContext(Qt::WidgetShortcut); // told here, heard by the page
        action->setEnabled(any);
    }
    menu->popup(mapToGlobal(QPoint(0, height())));
}

QList<ShownColumn> ListTools::columns() const
{
    QList<ShownColumn> shown;
    const list::ListSpec &spec = m_page->model()->spec();
    const QList<int> visible = spec.visibleColumns();
    const QHeaderView *header = m_page->table()->horizontalHeader();
    for (int at = 0; at < visible.size(); ++at) {
        const int section = header->logicalIndex(at);
        if (m_page->table()->isColumnHidden(section))
            continue;
        ShownColumn column{
            spec.columns.at(visible.at(section)), {}, false, m_page->model()->headerData(section, Qt::Horizontal).toString()};
        for (const ListColumn &drawn : m_drawn)
            if (column.column.name == QLatin1String(drawn.column)) {
                column.drawn = drawn;
                column.isDrawn = true;
            }
        shown.append(column);
    }
    return shown;
}

// One reading at a time; its progress shows when it takes longer than half a second.
ListRows *ListTools::rows(const QString &progress)
{
    delete m_running;
    const qint64 total = m_page->model()->rowCount();
    auto *reading = new ListRows(m_page->desk().lanes().lists(), m_page->model()->query(), m_page->model()->spec(), columns(), this);
    m_running = reading;
    auto *bar = new QProgressDialog(m_page);
    bar->setAttribute(Qt::WA_DeleteOnClose);
    bar->setWindowModality(Qt::WindowModal);
    bar->setWindowTitle(m_page->title());
    bar->setLabelText(progress);
    bar->setCancelButtonText(tr("Cancel"));
    bar->setMinimumDuration(500);
    bar->setRange(0, int(total));
    bar->setValue(0);
    connect(reading, &ListRows::rows, bar, [bar, reading, total, progress] {
        bar->setLabelText(tr("%1 %2 of %3 rows").arg(progress, format::number(reading->count()), format::number(total)));
        bar->setValue(int(std::min(reading->count(), total)));
    });
    connect(bar, &QProgressDialog::canceled, reading, [reading] {
        reading->stop();
        reading->deleteLater();
    });
    connect(reading, &QObject::destroyed, bar, &QProgressDialog::deleteLater);
    connect(reading, &ListRows::failed, this, [this, reading](const base::Error &error) {
        reading->deleteLater();
        emit failed(sentence(error));
    });
    return reading;
}

void ListTools::save()
{
    if (m_page->model()->rowCount() == 0)
        return;
    askWhereToSave(m_page, tr("Save the list"), {}, QStringLiteral("%1-%2.csv").arg(m_page->title(), format::today().toString(Qt::ISODate)),
                   tr("Tables (*.csv)"), [this](const QString &path) { write(path); });
}

// Whole or not at all: the file is there when the last row is in it.
void ListTools::write(const QString &path)
{
    ListRows *reading = rows(tr("Saving the list:"));
    auto *file = new QSaveFile(path, reading);
    const auto broken = [this, file, reading] {
        reading->stop();
        reading->deleteLater();
        emit failed(tr("The file could not be written: %1").arg(file->errorString()));
    };
    QStringList headings;
    for (const ShownColumn &column : columns())
        headings.append(column.heading);
    if (!file->open(QIODevice::WriteOnly) || file->write(lines({headings}, true)) < 0) {
        broken();
        return;
    }
    file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    connect(reading, &ListRows::rows, file, [file, broken](const QList<QStringList> &rows) {
        if (!rows.isEmpty() && file->write(lines(rows, false)) < 0)
            broken();
    });
    connect(reading, &ListRows::finished, file, [this, file, reading, broken, path] {
        if (!file->commit()) {
            broken();
            return;
        }
        reading->deleteLater();
        m_page->desk().say(
            tr("%1 row(s) of the list are in %2.", nullptr, int(reading->count())).arg(format::number(reading->count()), path));
    });
    reading->read();
}

void ListTools::choosePrinter()
{
    if (m_page->model()->rowCount() == 0)
        return;
    auto *dialog = new QPrintDialog(m_page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the list"));
    dialog->setOption(QAbstractPrintDialog::PrintSelection, false);
    dialog->printer()->setPageOrientation(QPageLayout::Landscape);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this, [this, dialog](QPrinter *printer) {
        dialog->setAttribute(Qt::WA_DeleteOnClose, false); // its printer prints when the rows are here
        print(*printer);
        connect(m_running, &QObject::destroyed, dialog, &QObject::deleteLater);
    });
    dialog->open();
}

void ListTools::print(QPrinter &printer)
{
    ListRows *reading = rows(tr("Printing the list:"));
    auto *document = new QTextDocument(reading);
    QFont body = document->defaultFont();
    body.setPointSizeF(8);
    document->setDefaultFont(body);
    const QList<ShownColumn> shown = columns();
    auto all = std::make_shared<QList<QStringList>>();
    connect(reading, &ListRows::rows, document, [all](const QList<QStringList> &rows) { all->append(rows); });
    connect(reading, &ListRows::finished, document, [=, this, &printer](bool whole) {
        QTextCursor cursor(document);
        QTextCharFormat plain;
        plain.setForeground(Qt::black);
        QTextCharFormat strong = plain;
        strong.setFontWeight(QFont::DemiBold);
        strong.setFontPointSize(13);
        cursor.insertText(m_page->title(), strong);
        cursor.insertBlock();
        const QString count = format::number(reading->count());
        const QString told = whole ? tr("%1 row(s), %2", nullptr, int(reading->count())) : tr("The first %1 rows, %2");
        cursor.insertText(told.arg(count, format::date(format::today())), plain);
        QTextTableFormat form;
        form.setHeaderRowCount(1);
        form.setCellPadding(2);
        form.setCellSpacing(0);
        form.setBorder(0.5);
        form.setBorderCollapse(true);
        form.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QTextTable *table = cursor.insertTable(int(all->size()) + 1, int(shown.size()), form);
        strong.setFontPointSize(8);
        for (int column = 0; column < shown.size(); ++column) {
            table->cellAt(0, column).firstCursorPosition().insertText(shown.at(column).heading, strong);
            for (int row = 0; row < all->size(); ++row)
                table->cellAt(row + 1, column).firstCursorPosition().insertText(all->at(row).at(column), plain);
        }
        document->setPageSize(printer.pageLayout().paintRect(QPageLayout::Point).size());
        document->print(&printer);
        reading->deleteLater();
        m_page->desk().say(tr("The list has been sent to the printer."));
    });
    reading->read(MostPrinted);
}

} // namespace shared
