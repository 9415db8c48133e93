#include "applications/draft/DraftAttachments.h"

#include "applications/Attachments.h"
#include "shared/Desk.h"
#include "shared/Field.h"
#include "shared/FileChoice.h"
#include "shared/FlowLayout.h"
#include "shared/Icons.h"
#include "shared/Look.h"
#include "shared/RecordTable.h"

#include <QDragEnterEvent>
#include <QEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace applications {

using shared::Kind;
using shared::Record;

DraftAttachments::DraftAttachments(QWidget *parent)
    : QWidget(parent), m_wantedTitle(new QLabel(this)),
      m_wantedTable(new shared::RecordTable(
          {{"kind", QT_TRANSLATE_NOOP("areas", "Document"), Kind::Enum, "attachment.kind", nullptr, nullptr, 20},
           {"state", QT_TRANSLATE_NOOP("areas", "State"), Kind::State, "attachment.want", nullptr, nullptr, 18},
           {"reason", QT_TRANSLATE_NOOP("areas", "Why"), Kind::Enum, "attachment.want_reason", nullptr, nullptr, 46}},
          "", this)),
      m_wantedHelp(new QLabel(this)), m_filesTitle(new QLabel(this)),
      m_fileTable(
          new shared::RecordTable({{"name", QT_TRANSLATE_NOOP("areas", "File"), Kind::Text, nullptr, nullptr, nullptr, 30},
                                   {"kind", QT_TRANSLATE_NOOP("areas", "Kind"), Kind::Enum, "attachment.kind", nullptr, nullptr, 20},
                                   {"size", QT_TRANSLATE_NOOP("areas", "Size"), Kind::Size, nullptr, nullptr, nullptr, 10},
                                   {"added_at", QT_TRANSLATE_NOOP("areas", "Attached"), Kind::Moment, nullptr, nullptr, nullptr, 16}},
                                  "", this)),
      m_hint(new QLabel(this)), m_add(new QPushButton(this)), m_open(new QPushButton(this)), m_save(new QPushButton(this)),
      m_remove(new QPushButton(this))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::Gap);
    QFont bold = look::font(look::Size::Body);
    bold.setBold(true);
    for (QLabel *title : {m_wantedTitle, m_filesTitle})
        title->setFont(bold);
    for (QLabel *quiet : {m_wantedHelp, m_hint}) {
        quiet->setWordWrap(true);
        look::setMuted(quiet);
    }
    look::setSize(m_wantedHelp, look::Size::Small);
    auto *buttons = new shared::FlowLayout(nullptr, look::Gap, look::Tight);
    for (const auto &[button, name] : {std::pair(m_add, "attachButton"), std::pair(m_open, "openFileButton"),
                                       std::pair(m_save, "saveFileButton"), std::pair(m_remove, "removeFileButton")}) {
        button->setObjectName(QString::fromLatin1(name));
        buttons->addWidget(button);
    }
    m_fileTable->setObjectName(QStringLiteral("fileTable"));
    m_wantedTable->setObjectName(QStringLiteral("wantedTable"));
    m_wantedTable->setFocusPolicy(Qt::NoFocus);
    m_wantedTable->setSelectionMode(QAbstractItemView::NoSelection);
    column->addWidget(m_wantedTitle);
    column->addWidget(m_wantedTable);
    column->addWidget(m_wantedHelp);
    column->addSpacing(look::Gap);
    column->addWidget(m_filesTitle);
    column->addWidget(m_fileTable);
    column->addWidget(m_hint);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, [this] { Q_EMIT adding({}); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_desk)
            openAttachment(*m_desk, m_fileTable->currentRecord(), window());
    });
    connect(m_save, &QPushButton::clicked, this, [this] {
        if (m_desk)
            saveAttachment(*m_desk, m_fileTable->currentRecord(), window());
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removing(m_fileTable->currentRecord()); });
    connect(m_fileTable, &shared::RecordTable::chosen, this, &DraftAttachments::showButtons);
    connect(m_fileTable, &shared::RecordTable::opened, m_open, &QPushButton::click);
    setFiles({});
    retranslate();
}

void DraftAttachments::setWanted(const QList<Record> &rows)
{
    m_wanted.clear();
    for (Record row : rows) {
        const bool there = row.value(QStringLiteral("attached")).toInt() > 0;
        const bool wanted = row.value(QStringLiteral("wanted")).toBool();
        row.insert(QStringLiteral("state"), there    ? QStringLiteral("attached")
                                            : wanted ? QStringLiteral("wanted")
                                                     : QStringLiteral("optional"));
        m_wanted.append(row);
    }
    m_wantedTable->setRecords(m_wanted);
}

void DraftAttachments::setFiles(const QList<Record> &rows)
{
    m_fileTable->setRecords(rows);
    m_fileTable->setVisible(!rows.isEmpty());
    m_hint->setVisible(rows.isEmpty());
    showButtons();
}

int DraftAttachments::missing() const
{
    int count = 0;
    for (const Record &row : m_wanted)
        count += row.value(QStringLiteral("state")).toString() == QLatin1StringView("wanted") ? 1 : 0;
    return count;
}

void DraftAttachments::focusFirst()
{
    m_add->setFocus();
}

void DraftAttachments::showButtons()
{
    const bool chosen = !m_fileTable->isHidden() && !m_fileTable->currentRecord().isEmpty();
    for (QPushButton *button : {m_open, m_save, m_remove})
        button->setEnabled(chosen);
}

void DraftAttachments::retranslate()
{
    m_wantedTitle->setText(tr("What this application brings along"));
    m_wantedHelp->setText(
        tr("The application can be sent without them. What it is expected to bring is asked for later when it is missing. That takes "
           "time, and the promised time goes on meanwhile."));
    m_filesTitle->setText(tr("Files"));
    m_hint->setText(tr("Nothing is attached yet. Choose files, or drop them here."));
    m_add->setText(shared::text(QT_TRANSLATE_NOOP("areas", "Attach files…")));
    m_add->setIcon(icons::named(QStringLiteral("mail-attachment")));
    m_open->setText(shared::text(QT_TRANSLATE_NOOP("areas", "Open")));
    m_save->setText(shared::text(QT_TRANSLATE_NOOP("areas", "Save as…")));
    m_remove->setText(shared::text(QT_TRANSLATE_NOOP("areas", "Remove…")));
    m_wantedTable->setAccessibleName(tr("What this application brings along"));
    m_fileTable->setAccessibleName(tr("Files"));
    m_wantedTable->retranslate();
    m_fileTable->retranslate();
}

void DraftAttachments::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DraftAttachments::dragEnterEvent(QDragEnterEvent *event)
{
    if (!shared::droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void DraftAttachments::dropEvent(QDropEvent *event)
{
    Q_EMIT adding(shared::droppedFiles(*event->mimeData()));
}

} // namespace applications
