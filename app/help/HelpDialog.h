// F1: a short page about the page in front or the act being done, and the keys, in the program's language; needs no network.
#pragma once

#include <QDialog>
#include <QStringList>

class QTextBrowser;

namespace help {

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString &pageId, QWidget *parent);

    static bool exists(const QString &pageId, const QString &language);
    static QString topicOf(const QString &act); // "hearing" for begin_hearing; empty: the act has none of its own
    static QStringList topics();
    QString pageId() const { return m_pageId; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_pageId;
    QTextBrowser *m_text;
};

} // namespace help
