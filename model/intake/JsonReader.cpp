#include "intake/JsonReader.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringDecoder>

#include <cmath>
#include <optional>

namespace intake {

namespace {

// Length of the UTF-8 character at `at`; nothing when it is none (overlong, surrogate, beyond Unicode, cut off).
std::optional<int> characterLength(const QByteArray &bytes, qsizetype at)
{
    const auto byte = [&](qsizetype i) { return i < bytes.size() ? static_cast<unsigned char>(bytes.at(i)) : 0U; };
    const auto follows = [&](qsizetype i) { return (byte(i) & 0xC0U) == 0x80U; };
    const unsigned first = byte(at);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return follows(at + 1) ? std::optional(2) : std::nullopt;
    if ((first & 0xF0U) == 0xE0U) {
        const unsigned second = byte(at + 1);
        const bool good = follows(at + 1) && follows(at + 2) && !(first == 0xE0 && second < 0xA0) && !(first == 0xED && second > 0x9F);
        return good ? std::optional(3) : std::nullopt;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const unsigned second = byte(at + 1);
        const bool good =
            follows(at + 1) && follows(at + 2) && follows(at + 3) && !(first == 0xF0 && second < 0x90) && !(first == 0xF4 && second > 0x8F);
        return good ? std::optional(4) : std::nullopt;
    }
    return std::nullopt;
}

class Reader {
public:
    explicit Reader(const QByteArray &bytes) : m_bytes(bytes) {}

    base::Result<JsonText> read()
    {
        if (m_bytes.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        if (const auto wrong = wrongEncoding())
            return fault("json.encoding", *wrong);
        skipBlanks();
        if (m_at >= m_bytes.size())
            return fault("json.empty", 0);
        QJsonValue root;
        if (!value(root, QStringLiteral("$"), 1))
            return *m_error;
        skipBlanks();
        if (m_at < m_bytes.size())
            return fault("json.trailing", m_at);
        return JsonText{m_bytes, root, m_offsets};
    }

private:
    std::optional<qsizetype> wrongEncoding() const
    {
        for (qsizetype at = m_at; at < m_bytes.size();) {
            const auto length = characterLength(m_bytes, at);
            if (!length)
                return at;
            at += *length;
        }
        return std::nullopt;
    }

    base::Error fault(const char *code, qsizetype at, const QString &what = {}) const
    {
        const Place place = placeOf(m_bytes, at);
        return base::Error::environment(QString::fromLatin1(code), {},
                                        {{QStringLiteral("line"), QString::number(place.line)},
                                         {QStringLiteral("column"), QString::number(place.column)},
                                         {QStringLiteral("what"), what}});
    }
    bool fail(const char *code, qsizetype at, const QString &what = {})
    {
        m_error = fault(code, at, what);
        return false;
    }
    // Something else stands here than there should; at the end of the text it was cut off.
    bool unexpected()
    {
        if (m_at >= m_bytes.size())
            return fail("json.truncated", m_bytes.size());
        const int length = characterLength(m_bytes, m_at).value_or(1);
        return fail("json.syntax", m_at, QString::fromUtf8(m_bytes.mid(m_at, length)));
    }

    char here() const { return m_at < m_bytes.size() ? m_bytes.at(m_at) : '\0'; }
    void skipBlanks()
    {
        while (m_at < m_bytes.size() && (here() == ' ' || here() == '\t' || here() == '\n' || here() == '\r'))
            ++m_at;
    }
    bool take(char wanted)
    {
        if (m_at >= m_bytes.size() || here() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool value(QJsonValue &into, const QString &path, int level)
    {
        skipBlanks();
        if (level > DeepestLevel)
            return fail("json.deep", m_at);
        m_offsets.insert(path, m_at);
        switch (here()) {
        case '{': return object(into, path, level);
        case '[': return array(into, path, level);
        case '"': {
            QString text;
            if (!string(text))
                return false;
            into = text;
            return true;
        }
        case 't': return word("true", QJsonValue(true), into);
        case 'f': return word("false", QJsonValue(false), into);
        case 'n': return word("null", QJsonValue(QJsonValue::Null), into);
        default: return number(into);
        }
    }

    bool word(const char *letters, const QJsonValue &meaning, QJsonValue &into)
    {
        for (const char *letter = letters; *letter; ++letter)
            if (!take(*letter))
                return unexpected();
        into = meaning;
        return true;
    }

    bool object(QJsonValue &into, const QString &path, int level)
    {
        QJsonObject members;
        ++m_at;
        skipBlanks();
        if (take('}')) {
            into = members;
            return true;
        }
        for (;;) {
            skipBlanks();
            const qsizetype began = m_at;
            QString name;
            if (here() != '"')
                return unexpected();
            if (!string(name))
                return false;
            if (members.contains(name))
                return fail("json.duplicate", began, name.left(60));
            skipBlanks();
            if (!take(':'))
                return unexpected();
            QJsonValue member;
            if (!value(member, path + QLatin1Char('.') + name.left(60), level + 1))
                return false;
            members.insert(name, member);
            skipBlanks();
            if (take('}'))
                break;
            if (!take(','))
                return unexpected();
        }
        into = members;
        return true;
    }

    bool array(QJsonValue &into, const QString &path, int level)
    {
        QJsonArray elements;
        ++m_at;
        skipBlanks();
        if (take(']')) {
            into = elements;
            return true;
        }
        for (;;) {
            QJsonValue element;
            if (!value(element, QStringLiteral("%1[%2]").arg(path).arg(elements.size()), level + 1))
                return false;
            elements.append(element);
            skipBlanks();
            if (take(']'))
                break;
            if (!take(','))
                return unexpected();
        }
        into = elements;
        return true;
    }

    std::optional<ushort> fourDigits()
    {
        if (m_at + 4 > m_bytes.size())
            return std::nullopt;
        ushort code = 0;
        for (int i = 0; i < 4; ++i) {
            const char digit = m_bytes.at(m_at + i);
            const int worth = digit >= '0' && digit <= '9'   ? digit - '0'
                              : digit >= 'a' && digit <= 'f' ? digit - 'a' + 10
                              : digit >= 'A' && digit <= 'F' ? digit - 'A' + 10
                                                             : -1;
            if (worth < 0)
                return std::nullopt;
            code = static_cast<ushort>(code * 16 + worth);
        }
        m_at += 4;
        return code;
    }

    bool escape(QString &text)
    {
        const qsizetype began = m_at - 1;
        static constexpr char from[] = "\"\\/bfnrt";
        static constexpr char to[] = "\"\\/\b\f\n\r\t";
        if (m_at >= m_bytes.size())
            return unexpected();
        for (int i = 0; from[i]; ++i)
            if (here() == from[i]) {
                text += QLatin1Char(to[i]);
                ++m_at;
                return true;
            }
        if (!take('u'))
            return unexpected();
        const auto first = fourDigits();
        if (!first)
            return m_at + 4 > m_bytes.size() ? fail("json.truncated", m_bytes.size()) : fail("json.character", began);
        if (*first == 0 || QChar::isLowSurrogate(*first))
            return fail("json.character", began);
        text += QChar(*first);
        if (!QChar::isHighSurrogate(*first))
            return true;
        const bool pair = take('\\') && take('u');
        const auto second = pair ? fourDigits() : std::nullopt;
        if (!second || !QChar::isLowSurrogate(*second))
            return fail("json.character", began);
        text += QChar(*second);
        return true;
    }

    bool string(QString &text)
    {
        ++m_at;
        qsizetype plain = m_at;
        // Unlike QString::fromUtf8, which drops U+FEFF at the beginning.
        const auto keep = [&] {
            QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
            const QString part = decoder(QByteArrayView(m_bytes.constData() + plain, m_at - plain));
            text += part;
        };
        for (;;) {
            if (m_at >= m_bytes.size())
                return fail("json.truncated", m_bytes.size());
            const char letter = here();
            if (letter == '"') {
                keep();
                ++m_at;
                return true;
            }
            if (letter == '\\') {
                keep();
                ++m_at;
                if (!escape(text))
                    return false;
                plain = m_at;
                continue;
            }
            if (static_cast<unsigned char>(letter) < 0x20)
                return fail("json.character", m_at);
            ++m_at;
        }
    }

    bool digits()
    {
        const qsizetype began = m_at;
        while (here() >= '0' && here() <= '9')
            ++m_at;
        return m_at > began;
    }

    bool number(QJsonValue &into)
    {
        const qsizetype began = m_at;
        take('-');
        if (here() == '0')
            ++m_at;
        else if (!digits())
            return unexpected();
        bool whole = true;
        if (take('.')) {
            whole = false;
            if (!digits())
                return unexpected();
        }
        if (here() == 'e' || here() == 'E') {
            whole = false;
            ++m_at;
            if (!take('+'))
                take('-');
            if (!digits())
                return unexpected();
        }
        const QByteArray text = m_bytes.mid(began, m_at - began);
        bool good = false;
        const double read = text.toDouble(&good);
        constexpr double exact = 9007199254740992.0; // from here on neighbours fall together
        if (!good || !std::isfinite(read) || (whole && std::abs(read) >= exact))
            return fail("json.number", began, QString::fromLatin1(text.left(40)));
        into = read;
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QHash<QString, qsizetype> m_offsets;
    std::optional<base::Error> m_error;
};

} // namespace

Place placeOf(const QByteArray &bytes, qsizetype offset)
{
    Place place;
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (; at < std::min(offset, bytes.size()); ++at) {
        const auto byte = static_cast<unsigned char>(bytes.at(at));
        if (byte == '\n') {
            ++place.line;
            place.column = 1;
        } else if ((byte & 0xC0U) != 0x80U) {
            ++place.column;
        }
    }
    return place;
}

Place JsonText::place(const QString &path) const
{
    QString part = path;
    while (!part.isEmpty() && !offsets.contains(part))
        part.truncate(std::max(part.lastIndexOf(QLatin1Char('.')), part.lastIndexOf(QLatin1Char('['))));
    return placeOf(bytes, offsets.value(part));
}

base::Result<JsonText> readJson(const QByteArray &bytes)
{
    return Reader(bytes).read();
}

} // namespace intake
