#include "shell/Preferences.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace shell {

namespace {

bool forgetful = false;

QVariant read(const QString &key, const QVariant &otherwise = {})
{
    return forgetful ? otherwise : QSettings().value(key, otherwise);
}

void write(const QString &key, const QVariant &value)
{
    if (!forgetful)
        QSettings().setValue(key, value);
}

QString personal(const QString &login, const QString &key)
{
    return QStringLiteral("person/%1/%2").arg(login, key);
}

// Server names hold slashes, which would nest the groups.
QString serverKey(QString server, const QString &what)
{
    return QStringLiteral("server/") + server.replace(QLatin1Char('/'), QLatin1Char('|')) + QLatin1Char('/') + what;
}

} // namespace

void Preferences::forgetAll()
{
    forgetful = true;
}

QString Preferences::language()
{
    return read(QStringLiteral("language")).toString();
}
void Preferences::setLanguage(const QString &language)
{
    write(QStringLiteral("language"), language);
}
bool Preferences::isDark()
{
    return read(QStringLiteral("dark"), false).toBool();
}
void Preferences::setDark(bool dark)
{
    write(QStringLiteral("dark"), dark);
}
double Preferences::textScale()
{
    return read(QStringLiteral("textScale"), 1.0).toDouble();
}
void Preferences::setTextScale(double scale)
{
    write(QStringLiteral("textScale"), scale);
}
QString Preferences::lastPerson()
{
    return read(QStringLiteral("lastPerson")).toString();
}
void Preferences::setLastPerson(const QString &login)
{
    write(QStringLiteral("lastPerson"), login);
}
QString Preferences::lastUser(const QString &server)
{
    return read(serverKey(server, QStringLiteral("user"))).toString();
}
void Preferences::setLastUser(const QString &server, const QString &user)
{
    write(serverKey(server, QStringLiteral("user")), user);
}

SealMark Preferences::lastSeal(const QString &server)
{
    const QString text = read(serverKey(server, QStringLiteral("seal"))).toString(); // number:hash
    return {text.section(QLatin1Char(':'), 0, 0).toLongLong(), text.section(QLatin1Char(':'), 1)};
}

void Preferences::setLastSeal(const QString &server, const SealMark &seal)
{
    write(serverKey(server, QStringLiteral("seal")), QString::number(seal.no) + QLatin1Char(':') + seal.hash);
}

QByteArray Preferences::geometry(const QString &login)
{
    return read(personal(login, QStringLiteral("geometry"))).toByteArray();
}
void Preferences::setGeometry(const QString &login, const QByteArray &geometry)
{
    write(personal(login, QStringLiteral("geometry")), geometry);
}
QString Preferences::lastPage(const QString &login)
{
    return read(personal(login, QStringLiteral("page"))).toString();
}
void Preferences::setLastPage(const QString &login, const QString &page)
{
    write(personal(login, QStringLiteral("page")), page);
}

QVariantMap Preferences::viewState(const QString &login, const QString &page)
{
    const QByteArray text = read(personal(login, QStringLiteral("list/") + page)).toString().toUtf8();
    return QJsonDocument::fromJson(text).object().toVariantMap();
}

void Preferences::setViewState(const QString &login, const QString &page, const QVariantMap &state)
{
    const QByteArray text = QJsonDocument(QJsonObject::fromVariantMap(state)).toJson(QJsonDocument::Compact);
    write(personal(login, QStringLiteral("list/") + page), QString::fromUtf8(text));
}

} // namespace shell
