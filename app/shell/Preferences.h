// What is remembered between starts: for the machine's user language, theme and text size; per person the window, the last page and how
// each list was left. Never a secret.
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariantMap>

namespace shell {

// A seal of a server's audit chain; no 0: none known.
struct SealMark {
    qint64 no = 0;
    QString hash;
};

class Preferences {
public:
    // Nothing is read or written: for the tour and the tests.
    static void forgetAll();

    static QString language(); // empty: never chosen
    static void setLanguage(const QString &language);
    static bool isDark();
    static void setDark(bool dark);
    static double textScale();
    static void setTextScale(double scale);
    static QString lastPerson(); // login name, on the private cluster
    static void setLastPerson(const QString &login);
    static QString lastUser(const QString &server); // user name typed for a shared server
    static void setLastUser(const QString &server, const QString &user);
    static SealMark lastSeal(const QString &server); // the head of the audit chain when it was last seen
    static void setLastSeal(const QString &server, const SealMark &seal);

    // Per person.
    static QByteArray geometry(const QString &login);
    static void setGeometry(const QString &login, const QByteArray &geometry);
    static QString lastPage(const QString &login);
    static void setLastPage(const QString &login, const QString &page);
    static QVariantMap viewState(const QString &login, const QString &page);
    static void setViewState(const QString &login, const QString &page, const QVariantMap &state);
};

} // namespace shell
