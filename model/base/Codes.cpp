#include "base/Codes.h"

#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>

namespace base {

namespace {

constexpr QStringView checkTable = u"0123456789ABCDEFHJKLMNPRSTUVWXY";
constexpr QStringView capitals = u"ABCDEFGHIJKLMNOPQRSTUVWXYZ";

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
bool isCapital(QChar c)
{
    return capitals.contains(c);
}
bool areDigits(QStringView text)
{
    return std::all_of(text.begin(), text.end(), isDigit);
}
int digit(QChar c)
{
    return c.unicode() - u'0';
}

QChar checkCharacter(QStringView digits)
{
    return checkTable.at(digits.toLongLong() % 31);
}

QString withoutBlanks(const QString &text)
{
    qsizetype from = 0, to = text.size();
    while (from < to && text.at(from) == u' ')
        ++from;
    while (to > from && text.at(to - 1) == u' ')
        --to;
    return text.sliced(from, to - from);
}

// The same with Latin letters raised.
QString raised(const QString &text)
{
    QString result = withoutBlanks(text);
    for (QChar &c : result)
        if (c >= u'a' && c <= u'z')
            c = QChar(c.unicode() - u'a' + u'A');
    return result;
}

int century(QChar separator)
{
    if (separator == u'+')
        return 1800;
    return separator == u'-' || (separator >= u'U' && separator <= u'Y') ? 1900 : 2000;
}

bool isSeparator(QChar c)
{
    return c == u'+' || c == u'-' || (c >= u'A' && c <= u'F') || (c >= u'U' && c <= u'Y');
}

} // namespace

QString codeName(CodeFault fault)
{
    switch (fault) {
    case CodeFault::None: return {};
    case CodeFault::Form: return QStringLiteral("form");
    case CodeFault::Check: return QStringLiteral("check");
    case CodeFault::Date: return QStringLiteral("date");
    case CodeFault::Range: return QStringLiteral("range");
    case CodeFault::NeverIssued: return QStringLiteral("never_issued");
    }
    return {};
}

QString codeName(CodeWarning warning)
{
    switch (warning) {
    case CodeWarning::None: return {};
    case CodeWarning::NoSuchDay: return QStringLiteral("no_such_day");
    case CodeWarning::NumberNotGiven: return QStringLiteral("number_not_given");
    case CodeWarning::Temporary: return QStringLiteral("temporary");
    case CodeWarning::TestRange: return QStringLiteral("test_range");
    }
    return {};
}

BusinessId BusinessId::fromStored(const QString &text)
{
    if (text.size() != 9 || text.at(7) != u'-' || !areDigits(QStringView(text).first(7)) || !isDigit(text.at(8)))
        return {text, CodeFault::Form};
    constexpr std::array weights{7, 9, 10, 5, 8, 4, 2};
    int sum = 0;
    for (int i = 0; i < 7; ++i)
        sum += weights[static_cast<size_t>(i)] * digit(text.at(i));
    if (sum % 11 == 1)
        return {text, CodeFault::NeverIssued};
    return {text, digit(text.at(8)) == (11 - sum % 11) % 11 ? CodeFault::None : CodeFault::Check};
}

BusinessId BusinessId::fromTyped(const QString &text)
{
    const QString trimmed = withoutBlanks(text);
    QString digits = trimmed;
    if (digits.size() >= 2 && digits.at(digits.size() - 2) == u'-')
        digits.remove(digits.size() - 2, 1);
    if (!areDigits(digits) || (digits.size() != 7 && digits.size() != 8))
        return fromStored(trimmed);
    return fromStored(digits.chopped(1).rightJustified(7, u'0') + u'-' + digits.back());
}

PersonalIdentityCode PersonalIdentityCode::fromStored(const QString &text)
{
    const QStringView view(text);
    if (view.size() != 11 || !areDigits(view.first(6)) || !isSeparator(view.at(6)) || !areDigits(view.sliced(7, 3)) ||
        !checkTable.contains(view.at(10)))
        return {text, CodeFault::Form};
    const int day = view.first(2).toInt(), month = view.sliced(2, 2).toInt(), year = view.sliced(4, 2).toInt();
    // The pattern of the register lets 29 February pass in every year; a leap year has it.
    if (!QDate::isValid(2000, month, day))
        return {text, CodeFault::Date};
    if (checkCharacter(text.first(6) + text.sliced(7, 3)) != view.at(10))
        return {text, CodeFault::Check};
    const int number = view.sliced(7, 3).toInt();
    if (!QDate::isValid(century(view.at(6)) + year, month, day))
        return {text, CodeFault::None, CodeWarning::NoSuchDay};
    if (number < 2)
        return {text, CodeFault::None, CodeWarning::NumberNotGiven};
    return {text, CodeFault::None, number >= 900 ? CodeWarning::Temporary : CodeWarning::None};
}

PersonalIdentityCode PersonalIdentityCode::fromTyped(const QString &text)
{
    return fromStored(raised(text));
}

QString PersonalIdentityCode::masked() const
{
    return isValid() ? stored().first(7) + QStringLiteral("***") + stored().back() : QString(stored().size(), u'*');
}

ElectronicClientId ElectronicClientId::fromStored(const QString &text)
{
    const QStringView view(text);
    if (view.size() != 9 || !areDigits(view.first(8)) || !checkTable.contains(view.at(8)))
        return {text, CodeFault::Form};
    if (view.first(8).toInt() <= 10000000)
        return {text, CodeFault::Range};
    if (checkCharacter(view.first(8)) != view.at(8))
        return {text, CodeFault::Check};
    return {text, CodeFault::None, view.front() == u'9' ? CodeWarning::TestRange : CodeWarning::None};
}

ElectronicClientId ElectronicClientId::fromTyped(const QString &text)
{
    return fromStored(raised(text));
}

QString ElectronicClientId::masked() const
{
    return isValid() ? stored().first(4) + QStringLiteral("****") + stored().back() : QString(stored().size(), u'*');
}

BuildingId BuildingId::fromStored(const QString &text)
{
    const QStringView view(text);
    if (view.size() != 10 || !areDigits(view.first(9)) || !(isDigit(view.at(9)) || isCapital(view.at(9))))
        return {text, CodeFault::Form};
    if (checkCharacter(view.first(9)) != view.at(9))
        return {text, CodeFault::Check};
    return {text, CodeFault::None, view.front() == u'1' ? CodeWarning::None : CodeWarning::TestRange};
}

BuildingId BuildingId::fromTyped(const QString &text)
{
    return fromStored(raised(text));
}

PropertyId PropertyId::fromStored(const QString &text)
{
    const QStringView view(text);
    const bool plain = view.size() == 14 && areDigits(view);
    const bool parcel = view.size() == 19 && areDigits(view.first(14)) && isCapital(view.at(14)) && areDigits(view.sliced(15));
    if (!plain && !parcel)
        return {text, CodeFault::Form};
    return {text, view.startsWith(u"000") ? CodeFault::Range : CodeFault::None};
}

PropertyId PropertyId::fromTyped(const QString &text)
{
    const QString trimmed = withoutBlanks(text);
    QStringList parts = raised(text).split(u'-');
    // The parcel is written after its own hyphen or straight after the unit: …-1-M601, …-1M601.
    if (parts.size() == 4) {
        const auto letter = std::find_if(parts[3].cbegin(), parts[3].cend(), isCapital);
        if (letter != parts[3].cend() && letter != parts[3].cbegin()) {
            const auto at = letter - parts[3].cbegin();
            parts.append(parts[3].sliced(at));
            parts[3].truncate(at);
        }
    }
    constexpr std::array<qsizetype, 4> widths{3, 3, 4, 4};
    if (parts.size() != 4 && parts.size() != 5) {
        const PropertyId packed = fromStored(raised(text));
        return packed.fault() == CodeFault::Form ? fromStored(trimmed) : packed;
    }
    QString result;
    for (size_t i = 0; i < widths.size(); ++i) {
        const QString &part = parts.at(static_cast<qsizetype>(i));
        if (part.isEmpty() || part.size() > widths[i] || !areDigits(part))
            return fromStored(trimmed);
        result += part.rightJustified(widths[i], u'0');
    }
    if (parts.size() == 5) {
        const QString &part = parts.at(4);
        if (part.size() < 2 || part.size() > 5 || !isCapital(part.front()) || !areDigits(QStringView(part).sliced(1)))
            return fromStored(trimmed);
        result += part.front() + part.sliced(1).rightJustified(4, u'0');
    }
    return fromStored(result);
}

QString PropertyId::written() const
{
    if (!isValid())
        return stored();
    const auto part = [this](qsizetype from, qsizetype size) { return QString::number(QStringView(stored()).sliced(from, size).toInt()); };
    QString result = part(0, 3) + u'-' + part(3, 3) + u'-' + part(6, 4) + u'-' + part(10, 4);
    if (stored().size() == 19)
        result += u'-' + QString(stored().at(14)) + part(15, 4);
    return result;
}

} // namespace base
