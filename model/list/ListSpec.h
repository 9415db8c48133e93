#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <qnamespace.h>

#include <functional>

namespace list {

enum class Kind { Text, Localized, Date, Time, Number, State, Code, Flag };
enum class FilterKind { None, Prefix, Choice, Range, Flag };

// One column of a list. `name` is the column of the view; a Localized column stands for name_fi,
// name_sv (and name_en where `languages` has it) and shows the chosen language or its fallback.
struct Column {
    QString name = {};
    const char *header = ""; // QT_TRANSLATE_NOOP(context of the spec, …)
    Kind kind = Kind::Text;
    bool sortable = false;
    FilterKind filter = FilterKind::None;
    int width = 0;           // in characters; 0: as wide as wanted
    QString sortColumn = {}; // *_key column; "%1" in it is the language; empty: name
    QStringList languages = {QStringLiteral("fi"), QStringLiteral("sv")};
    bool hidden = false;                                // fetched and readable by name, not shown
    std::function<QString(const QString &)> label = {}; // State, Code: word for the value
};

struct Sort {
    QString column = {}; // name of a Column
    Qt::SortOrder order = Qt::AscendingOrder;
    friend bool operator==(const Sort &, const Sort &) = default;
};

// A condition on the list. Several are all demanded. Prefix compares the sort key of the typed text
// with the column's sort key column; Range takes either end as a null value for open.
struct Filter {
    enum class Op { Equals, OneOf, Prefix, AtLeast, AtMost, IsNull, NotNull };

    QString column;
    Op op = Op::Equals;
    QVariant value;

    static Filter equals(const QString &column, const QVariant &value);
    static Filter oneOf(const QString &column, const QStringList &values);
    static Filter prefix(const QString &column, const QString &text);
    static Filter atLeast(const QString &column, const QVariant &value);
    static Filter atMost(const QString &column, const QVariant &value);
    friend bool operator==(const Filter &, const Filter &) = default;
};

// A list over a ui view, as data: no SQL here, KeysetQuery composes it. Lives as long as the
// program (static in model/<area>); immutable, any thread.
struct ListSpec {
    QString view = {};        // "permit_list" of schema ui
    const char *context = ""; // translation context of the headers
    QList<Column> columns = {};
    Sort defaultSort = {};
    QString key = QStringLiteral("id"); // unique within the view, or within the scope
    // A narrower view with exactly the same rows, whose columns an index holds: counts and far jumps
    // use it when filters and sort need no other column. Empty: none.
    QString keyView = {};
    QStringList keyColumns = {};
    // The view reads one table and asks for the rest row by row in its select list: the page after a row is read straight, in the order
    // of the index. Else by its keys first, because a planner that takes few rows for granted would join and sort all there are.
    bool flat = false;
    QStringList feedObjects = {};           // objects of the change feed that this list shows
    QString feedKey = QStringLiteral("id"); // column that holds the feed's object_id

    const Column *column(const QString &name) const;
    int indexOf(const QString &name) const;
    // Columns of the view that a row is made of, key first, without doubles.
    QStringList viewColumns() const;
    // Columns shown, by index into columns.
    QList<int> visibleColumns() const;
};

} // namespace list
