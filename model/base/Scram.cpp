#include "base/Scram.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace base {

namespace {

constexpr auto Hash = QCryptographicHash::Sha256;

QByteArray hmac(const QByteArray &key, const QByteArray &text)
{
    return QMessageAuthenticationCode::hash(text, key, Hash);
}

// PBKDF2 with one block, which is all that a key as long as the hash needs.
QByteArray salted(const QByteArray &password, const QByteArray &salt, int iterations)
{
    QByteArray step = hmac(password, salt + QByteArray::fromHex("00000001"));
    QByteArray key = step;
    for (int i = 1; i < iterations; ++i) {
        step = hmac(password, step);
        for (qsizetype n = 0; n < key.size(); ++n)
            key[n] = static_cast<char>(key.at(n) ^ step.at(n));
    }
    return key;
}

} // namespace

QString newPassword()
{
    static const QString letters = QStringLiteral("abcdefghjkmnpqrstuvwxyz23456789");
    QString password;
    for (int i = 0; i < 20; ++i) {
        if (i > 0 && i % 4 == 0)
            password += u'-';
        password += letters.at(QRandomGenerator::system()->bounded(int(letters.size())));
    }
    return password;
}

bool isPlain(const QString &password)
{
    return std::all_of(password.cbegin(), password.cend(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x7f; });
}

QByteArray scramVerifier(const QString &password, const QByteArray &salt, int iterations)
{
    if (password.isEmpty() || !isPlain(password))
        return {};
    const QByteArray key = salted(password.toLatin1(), salt, iterations);
    const QByteArray stored = QCryptographicHash::hash(hmac(key, "Client Key"), Hash);
    return "SCRAM-SHA-256$" + QByteArray::number(iterations) + ':' + salt.toBase64() + '$' + stored.toBase64() + ':' +
           hmac(key, "Server Key").toBase64();
}

QByteArray scramVerifier(const QString &password)
{
    QByteArray salt(16, Qt::Uninitialized);
    for (char &byte : salt)
        byte = static_cast<char>(QRandomGenerator::system()->bounded(256));
    return scramVerifier(password, salt);
}

} // namespace base
