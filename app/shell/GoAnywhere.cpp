#include "shell/GoAnywhere.h"

#include "areas/Registry.h"
#include "base/Language.h"
#include "db/Lanes.h"
#include "list/KeysetQuery.h"
#include "messages/Vocabulary.h"
#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/Throttler.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace shell {

using shared::Record;

namespace {

constexpr int EachKind = 6;
enum Kind { Organisation, Person, Permit, Application };

QString nameOf(int kind, const Record &row)
{
    switch (kind) {
    case Organisation: return shared::localized(row, QStringLiteral("name"));
    case Person: return row.value(QStringLiteral("person_name")).toString();
    case Permit: return row.value(QStringLiteral("number")).toString();
    default: break;
    }
    const QString diary = row.value(QStringLiteral("diary_number")).toString();
    return diary.isEmpty() ? shared::localized(row, QStringLiteral("org_name")) : diary;
}

QString noteOf(int kind, const Record &row)
{
    const QString state = row.value(QStringLiteral("state")).toString();
    switch (kind) {
    case Organisation: return messages::label(u"organisation.class", row.value(QStringLiteral("class")).toString());
    case Person:
        return QStringLiteral("%1 · %2").arg(shared::localized(row, QStringLiteral("org_name")),
                                             messages::label(u"role", row.value(QStringLiteral("role")).toString()));
    case Permit:
        return QStringLiteral("%1 · %2").arg(shared::localized(row, QStringLiteral("org_name")), messages::label(u"permit.state", state));
    default:
        return QStringLiteral("%1 · %2").arg(shared::localized(row, QStringLiteral("org_name")),
                                             messages::label(u"application.state", state));
    }
}

} // namespace

GoAnywhere::GoAnywhere(shared::Desk &desk, QWidget *parent)
    : QDialog(parent), m_desk(desk), m_line(new QLineEdit(this)), m_list(new QListWidget(this)), m_note(new QLabel(this)),
      m_later(new shared::Throttler(
          120, [this] { search(); }, this))
{
    setWindowTitle(tr("Go to"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::Gap);
    m_line->setPlaceholderText(tr("Page, organisation, person, permit number or diary number"));
    m_line->setAccessibleName(tr("Go to"));
    m_line->addAction(icons::named(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    column->addWidget(m_line);
    m_list->setAccessibleName(tr("Found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    look::setQuietSelection(m_list);
    column->addWidget(m_list, 1);
    look::setMuted(m_note);
    m_note->setText(tr("First letters are enough. Enter opens, Esc closes."));
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const QSize room = parent ? parent->window()->size() : QSize(1280, 720);
    resize(std::min(90 * unit, room.width() - 4 * look::Wide), std::min(460, room.height() - 4 * look::Wide));
    connect(m_line, &QLineEdit::textChanged, m_later, &shared::Throttler::request);
    connect(m_list, &QListWidget::itemClicked, this, [this] { go(); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { go(); });
    search();
}

GoAnywhere::~GoAnywhere()
{
    if (m_token)
        m_desk.lanes().lists().cancel(m_token);
}

void GoAnywhere::search()
{
    if (m_token)
        m_desk.lanes().lists().cancel(m_token);
    m_token = db::Lane::newToken();
    m_waiting = 0;
    m_list->clear();
    m_found.clear();
    const QString typed = m_line->text().trimmed();
    pages(typed);
    if (typed.size() >= 2) {
        // Some know a body by its Finnish name, some by its Swedish one; the one the person reads comes first.
        const bool swedish = base::language() == base::Language::Swedish;
        const QStringList keys = swedish ? QStringList{QStringLiteral("name_sv_key"), QStringLiteral("name_fi_key")}
                                         : QStringList{QStringLiteral("name_fi_key"), QStringLiteral("name_sv_key")};
        for (const QString &key : keys)
            ask(QStringLiteral("organisation_list"), key, typed, QStringLiteral("organisation"), Organisation);
        ask(QStringLiteral("people_list"), QStringLiteral("person_name_key"), typed, QStringLiteral("person"), Person);
        ask(QStringLiteral("permit_list"), QStringLiteral("number"), typed.toUpper(), QStringLiteral("permit"), Permit);
        ask(QStringLiteral("application_list"), QStringLiteral("diary_number"), typed.toUpper(), QStringLiteral("application"),
            Application);
        for (const QString &key : keys)
            ask(QStringLiteral("application_list"), QStringLiteral("org_") + key, typed, QStringLiteral("application"), Application);
    }
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
}

void GoAnywhere::pages(const QString &typed)
{
    for (const areas::PageEntry &entry : areas::registry().pages()) {
        const QString title = shared::text(entry.title);
        if (entry.order > 0 && m_desk.holdsAny(entry.roles) && title.contains(typed, Qt::CaseInsensitive))
            put(entry.icon, title, tr("Page"), {entry.id, 0, {}});
    }
}

void GoAnywhere::ask(const QString &view, const QString &column, const QString &typed, const QString &page, int kind)
{
    const areas::PageEntry *entry = areas::registry().page(page);
    if (!entry)
        return;
    db::Statement statement = list::selectAll(view, {list::Filter::prefix(column, typed)}, {column}, EachKind);
    statement.token = m_token;
    ++m_waiting;
    db::then(m_desk.lanes().lists().run(statement), this, [this, token = m_token, entry, page, kind](const db::Answer &answer) {
        if (token != m_token)
            return;
        --m_waiting;
        if (!answer)
            return; // the next letter asks again; a lost link is said by the window
        for (const Record &row : answer->maps())
            put(entry->icon, nameOf(kind, row), noteOf(kind, row), {page, row.value(QStringLiteral("id")).toLongLong(), {}});
        if (m_list->currentRow() < 0 && m_list->count() > 0)
            m_list->setCurrentRow(0);
    });
}

void GoAnywhere::put(const QString &icon, const QString &name, const QString &note, const shared::Address &address)
{
    if (m_found.contains(address))
        return;
    m_found.append(address);
    auto *item = new QListWidgetItem(icons::named(icon), QStringLiteral("%1   –   %2").arg(name, note), m_list);
    item->setToolTip(item->text());
}

void GoAnywhere::go()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_found.size())
        return;
    const shared::Address address = m_found.at(row);
    accept();
    m_desk.open(address);
}

bool GoAnywhere::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            const int step = key == Qt::Key_Down ? 1 : -1;
            m_list->setCurrentRow(qBound(0, m_list->currentRow() + step, std::max(0, m_list->count() - 1)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            if (m_later->isWaiting())
                m_later->flush();
            go();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace shell
