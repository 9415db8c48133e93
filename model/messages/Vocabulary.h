// The program's words for the codes the database keeps: every code of every list has one label here, translated when asked.
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <functional>

namespace messages {

/// Label of one code of a list ("application.state", "search_key"; see lists()), in the language in use.
/// A code without a label comes back as it is, so that nothing disappears from the screen.
QString label(QStringView list, QStringView code);

/// label() of one list, for columns that say their words themselves. `list` is a literal.
std::function<QString(const QString &)> labels(const char *list);

/// The codes of a list, in the order in which people should meet them (filters, choices).
QStringList codes(QStringView list);

/// True when the list has a label for the code.
bool hasLabel(QStringView list, QStringView code);

/// Names of all lists.
QStringList lists();

/// The list that a CHECK constraint enumerates ("permit_service" → "service"; the constraint's name without "_check"),
/// empty when it enumerates none that people see.
QString listOfConstraint(QStringView constraint);

} // namespace messages
