// F1: a short page about the page in front, and the keys, in the program's language; needs no network.
#pragma once

#include <QDialog>

class QTextBrowser;

namespace help {

class HelpDialog : public QDialog {
    Q_OBJECT
public:
    HelpDialog(const QString &pageId, QWidget *parent);

    static bool exists(const QString &pageId, const QString &language);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();

    QString m_pageId;
    QTextBrowser *m_text;
};

} // namespace help
