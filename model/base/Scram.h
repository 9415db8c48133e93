// What a server keeps instead of a password: the SCRAM-SHA-256 verifier of RFC 5803, as PostgreSQL stores it. It is made here, so that a
// password never travels and stands in no log.
#pragma once

#include <QByteArray>
#include <QString>

namespace base {

// A password that people can read aloud: five groups of four letters and digits that are not taken for one another, a hundred bits.
QString newPassword();

// Characters of ASCII that can be typed, the space among them.
bool isPlain(const QString &password);

// Plain passwords only, else empty: for anything more the standard wants a normalisation that we do not have.
QByteArray scramVerifier(const QString &password, const QByteArray &salt, int iterations = 4096);
QByteArray scramVerifier(const QString &password); // with a salt of its own

} // namespace base
