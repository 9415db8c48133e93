// Texts kept in tables: marked for translation where they are written, translated where they are shown.
//
//   { QT_TRANSLATE_NOOP("areas", "Applications"), … }   →   shared::text(entry.title)
//
// A table thus follows a change of language without being rebuilt.
#pragma once

#include <QString>
#include <QVariantMap>

namespace shared {

using Words = const char *; // always marked with QT_TRANSLATE_NOOP("areas", …); null means none
using Record = QVariantMap; // one row of a view: column name → value

QString text(Words source); // translated in the context "areas"; empty for null

// The column in the program's language: name_sv in Swedish, name_en in English where the view has it, else name_fi.
QString localized(const Record &record, const QString &column);

QString currentLanguage(); // fi, sv or en
void setCurrentLanguage(const QString &language);

} // namespace shared
