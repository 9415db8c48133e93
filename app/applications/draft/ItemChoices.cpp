#include "applications/draft/ItemChoices.h"

#include <QJsonObject>

#include <algorithm>

namespace applications {

using shared::Record;

void ItemChoices::setCatalogue(const QList<Record> &rows)
{
    m_sensitivity.clear();
    m_subject.clear();
    for (const Record &row : rows) {
        m_sensitivity.insert(row.value(QStringLiteral("id")).toInt(), row.value(QStringLiteral("sensitivity")).toString());
        m_subject.insert(row.value(QStringLiteral("id")).toInt(), row.value(QStringLiteral("subject")).toString());
    }
}

void ItemChoices::setItems(const QList<Record> &rows)
{
    m_choices.clear();
    m_outcomes.clear();
    for (const Record &row : rows) {
        const Key key{row.value(QStringLiteral("purpose_no")).toInt(), row.value(QStringLiteral("item_id")).toInt()};
        m_choices.insert(key, {row.value(QStringLiteral("search_key")).toString(), row.value(QStringLiteral("legal_basis")).toString()});
        if (const QString outcome = row.value(QStringLiteral("outcome")).toString(); outcome != QLatin1StringView("open"))
            m_outcomes.insert(key, outcome);
    }
}

bool ItemChoices::add(const Key &key, const Choice &choice)
{
    if (m_choices.contains(key))
        return false;
    const bool person = m_subject.value(key.second) == QLatin1StringView("person");
    const QString usual = person ? QStringLiteral("identity_code") : QStringLiteral("building_code");
    m_choices.insert(key, {choice.searchKey.isEmpty() ? usual : choice.searchKey, choice.legalBasis});
    return true;
}

bool ItemChoices::change(const Key &key, const Choice &choice)
{
    const auto found = m_choices.find(key);
    if (found == m_choices.end())
        return false;
    if (!choice.searchKey.isEmpty())
        found->searchKey = choice.searchKey;
    if (!choice.legalBasis.isEmpty())
        found->legalBasis = choice.legalBasis;
    return true;
}

void ItemChoices::removePurpose(int number)
{
    QMap<Key, Choice> kept;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        if (it.key().first != number)
            kept.insert({it.key().first > number ? it.key().first - 1 : it.key().first, it.key().second}, it.value());
    m_choices = kept;
}

bool ItemChoices::lacksBasis(const Key &key) const
{
    const auto found = m_choices.constFind(key);
    if (found == m_choices.constEnd() || !found->legalBasis.trimmed().isEmpty())
        return false;
    const QString sensitivity = m_sensitivity.value(key.second);
    return m_basisForAll || sensitivity == QLatin1StringView("protected") || sensitivity == QLatin1StringView("elevated") ||
           sensitivity == QLatin1StringView("special");
}

QList<ItemChoices::Key> ItemChoices::lacking() const
{
    QList<Key> keys;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        if (lacksBasis(it.key()))
            keys.append(it.key());
    return keys;
}

int ItemChoices::countOf(const QString &sensitivity) const
{
    return int(std::count_if(m_choices.keyBegin(), m_choices.keyEnd(),
                             [&](const Key &key) { return m_sensitivity.value(key.second) == sensitivity; }));
}

QJsonArray ItemChoices::json() const
{
    QJsonArray result;
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it)
        result.append(QJsonObject{{QStringLiteral("item_id"), it.key().second},
                                  {QStringLiteral("purpose_no"), it.key().first},
                                  {QStringLiteral("search_key"), it->searchKey},
                                  {QStringLiteral("legal_basis"), it->legalBasis}});
    return result;
}

} // namespace applications
