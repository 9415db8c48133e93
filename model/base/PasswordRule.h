// When a password of one's own is strong enough. The database gets a verifier only, so this is asked where the password is typed.
#pragma once

#include <QString>
#include <QStringList>

namespace base {

constexpr int PasswordLength = 15;    // at least, as NIST SP 800-63B-4 (3.1.1.2) wants of a password that is the only factor
constexpr int PasswordCharacters = 8; // different ones

// Empty when it is good; else the code of the sentence that says what is wrong: password.short …
// names: what others know of the person, the login name too; no part of four letters or more may stand in it.
QString passwordFault(const QString &fresh, const QString &present, const QStringList &names);

} // namespace base
