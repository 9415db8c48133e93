#include "help/HelpDialog.h"

#include "shared/Look.h"
#include "shared/Text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace help {

namespace {

QString path(const QString &page, const QString &language)
{
    return QStringLiteral(":/help/%1/%2.md").arg(language, page);
}

QString read(const QString &page)
{
    QFile file(path(page, shared::currentLanguage()));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

HelpDialog::HelpDialog(const QString &pageId, QWidget *parent) : QDialog(parent), m_pageId(pageId), m_text(new QTextBrowser(this))
{
    auto *column = new QVBoxLayout(this);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto *buttons = new QDialogButtonBox(this);
    auto *close = buttons->addButton(QString(), QDialogButtonBox::RejectRole);
    close->setObjectName(QStringLiteral("closeButton"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    const int unit = QFontMetrics(look::font(look::Size::Body)).averageCharWidth();
    const QSize room = parent ? parent->window()->size() : QSize(1280, 720);
    resize(std::min(100 * unit, room.width() - 4 * look::Wide), std::min(560, room.height() - 4 * look::Wide));
    fill();
}

bool HelpDialog::exists(const QString &pageId, const QString &language)
{
    return QFile::exists(path(pageId, language));
}

void HelpDialog::fill()
{
    setWindowTitle(tr("Help"));
    m_text->setAccessibleName(tr("Help"));
    findChild<QPushButton *>(QStringLiteral("closeButton"))->setText(tr("Close"));
    // Our own text, never data: it may carry headings.
    m_text->setMarkdown(read(m_pageId) + QStringLiteral("\n\n") + read(QStringLiteral("keys")));
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}

} // namespace help
