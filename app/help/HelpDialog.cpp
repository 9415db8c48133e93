#include "help/HelpDialog.h"

#include "shared/Look.h"
#include "shared/Text.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QFile>
#include <QPushButton>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace help {

namespace {

QString path(const QString &page, const QString &language)
{
    return QStringLiteral(":/help/%1/%2.md").arg(language, page);
}

// What each act of handling is about.
struct Topic {
    const char *name;
    QList<const char *> acts;
};

const QList<Topic> &allTopics()
{
    static const QList<Topic> all{
        {"completion",
         {"ask_completion", "answer_completion", "send_completion", "ask_extension", "extend_completion", "refuse_extension",
          "remind_completion", "resume_handling"}},
        {"hearing",
         {"begin_hearing", "answer_hearing", "end_hearing", "ask_hearing_extension", "extend_hearing", "refuse_hearing_extension"}},
        {"checklists", {"begin_technical_assessment", "save_assessment", "finish_assessment"}},
        {"statements", {"ask_statement", "give_statement", "cancel_statement"}},
        {"presenting", {"assess_items", "present_application", "return_application"}},
        {"decision", {"decide_application", "serve_decision", "correct_decision", "close_application"}}};
    return all;
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
    // A page names the topics that go further; they open in its place.
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        m_pageId = link.toString();
        fill();
    });
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

QString HelpDialog::topicOf(const QString &act)
{
    for (const Topic &topic : allTopics())
        for (const char *own : topic.acts)
            if (act == QLatin1StringView(own))
                return QString::fromLatin1(topic.name);
    return {};
}

QStringList HelpDialog::topics()
{
    QStringList names;
    for (const Topic &topic : allTopics())
        names.append(QString::fromLatin1(topic.name));
    return names;
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
