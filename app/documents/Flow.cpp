#include "documents/Flow.h"

#include <QTextOption>

#include <algorithm>

namespace documents {

namespace {

constexpr double Unit = UnitsPerPoint;
constexpr double Millimetre = 72.0 / 25.4 * Unit;
constexpr double Gap = 6 * Unit;   // between paragraphs
constexpr double Wide = 12 * Unit; // before a heading
const QColor Muted(0x44, 0x4c, 0x56);

QFont font(double points, QFont::Weight weight = QFont::Normal)
{
    QFont made;
    made.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans"), QStringLiteral("Liberation Sans")});
    made.setPixelSize(qRound(points * Unit));
    made.setWeight(weight);
    made.setHintingPreference(QFont::PreferNoHinting);
    made.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // any spacing switches ligatures off, so that addresses can be searched and copied
    made.setStyleStrategy(QFont::StyleStrategy(QFont::ForceOutline | QFont::PreferQuality));
    return made;
}

} // namespace

Flow::Flow(const Document &document, Pages &pages)
    : m_document(document), m_pages(pages), m_outer(20 * Millimetre), m_inner(60 * Millimetre), m_right(PageWidth - 18 * Millimetre),
      m_top(30 * Millimetre), m_bottom(PageHeight - 22 * Millimetre), m_body(font(9.5)), m_bold(font(9.5, QFont::Bold)), m_small(font(8)),
      m_smallBold(font(8, QFont::Bold)), m_title(font(12, QFont::Bold)), m_big(font(11, QFont::Bold))
{
}

Flow::Text Flow::lay(const QString &text, const QFont &font, double width, Qt::Alignment side) const
{
    Text made;
    QString one = text;
    one.replace(QLatin1Char('\n'), QChar::LineSeparator);
    one.replace(QStringLiteral(" §"), QStringLiteral("\u00a0§")); // a section keeps to its number
    made.layout = std::make_shared<QTextLayout>(one, font);
    QTextOption option(side);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    made.layout->setTextOption(option);
    made.layout->beginLayout();
    for (QTextLine line = made.layout->createLine(); line.isValid(); line = made.layout->createLine()) {
        line.setLineWidth(std::max(width, Unit));
        line.setPosition({0, 0});
        made.step = std::max(made.step, line.height() * 1.02);
    }
    made.layout->endLayout();
    made.height = made.step * made.lines();
    return made;
}

void Flow::put(const Text &text, int line, double x, double y, const QColor &ink)
{
    m_pages.m_pages.back().lines.push_back({text.layout, line, {x, y}, ink});
}

double Flow::putAll(const Text &text, double x, double y, const QColor &ink)
{
    for (int line = 0; line < text.lines(); ++line)
        put(text, line, x, y + line * text.step, ink);
    return y + text.height;
}

void Flow::newPage()
{
    m_pages.m_pages.emplace_back();
    m_y = m_top;
    m_headingEnd = 0;
}

void Flow::need(double height)
{
    if (m_y + height > m_bottom && m_y > m_top)
        newPage();
}

void Flow::passHeading()
{
    m_y = std::max(m_y, m_headingEnd);
    m_headingEnd = 0;
}

void Flow::pour()
{
    newPage();
    firstHead();
    for (const Block &block : m_document.blocks) {
        switch (block.type) {
        case Block::Type::Heading: heading(block); break;
        case Block::Type::Annex: annex(block); break;
        case Block::Type::Paragraph: paragraph(block.text); break;
        case Block::Type::List:
            for (const QString &item : block.items)
                paragraph(item, 5 * Millimetre, QStringLiteral("–"));
            m_y += Gap / 2;
            break;
        case Block::Type::Numbered:
            for (int i = 0; i < block.items.size(); ++i)
                paragraph(block.items.at(i), 7 * Millimetre, QStringLiteral("%1.").arg(i + 1));
            m_y += Gap / 2;
            break;
        case Block::Type::Facts: facts(block); break;
        case Block::Type::Table: table(block); break;
        case Block::Type::Signature: signature(block); break;
        }
    }
    frames();
}

void Flow::firstHead()
{
    const double half = 105 * Millimetre;
    const double top = 14 * Millimetre;
    double leftEnd = putAll(lay(m_document.agency, m_big, half - m_outer - 4 * Millimetre), m_outer, top) + 8 * Millimetre;
    for (const QString &line : m_document.receiver)
        leftEnd = putAll(lay(line, m_body, half - m_outer - 4 * Millimetre), m_outer, leftEnd);
    double rightEnd = putAll(lay(m_document.kind, m_big, m_right - half - 20 * Millimetre), half, top) + 3 * Millimetre;
    for (const QStringList &row : m_document.head) {
        const double value = putAll(lay(row.value(1), m_body, m_right - half - 36 * Millimetre), half + 36 * Millimetre, rightEnd);
        rightEnd = std::max(value, putAll(lay(row.value(0), m_small, 34 * Millimetre), half, rightEnd + Unit, Muted));
    }
    rightEnd = putAll(lay(m_document.publicity, m_small, m_right - half), half, rightEnd + 2 * Unit, Muted);
    m_y = std::max(leftEnd, rightEnd) + 9 * Millimetre;
    m_y = putAll(lay(m_document.matter, m_title, m_right - m_outer), m_outer, m_y) + Wide;
}

void Flow::heading(const Block &block)
{
    passHeading();
    const Text text = lay(block.text, m_bold, m_annex ? width() : m_inner - m_outer - 4 * Millimetre);
    m_y += Wide - Gap;
    need(text.height + 3 * text.step + Gap);
    const double end = putAll(text, m_outer, m_y);
    if (m_annex)
        m_y = end + Gap / 2;
    else
        m_headingEnd = end + Gap;
}

void Flow::annex(const Block &block)
{
    passHeading();
    m_annex = true;
    newPage();
    m_y = putAll(lay(block.text, m_title, m_right - m_outer), m_outer, m_y) + Wide;
}

// Line by line; a single first or last line is not left alone on a page.
void Flow::paragraph(const QString &words, double indent, const QString &mark)
{
    const Text text = lay(words, m_body, width() - indent);
    const int count = text.lines();
    need(std::min(count, 2) * text.step);
    if (!mark.isEmpty())
        putAll(lay(mark, m_body, indent), left(), m_y);
    for (int line = 0; line < count; ++line) {
        const bool lastButOne = line == count - 2 && count > 2;
        if (m_y + text.step * (lastButOne ? 2 : 1) > m_bottom)
            newPage();
        put(text, line, left() + indent, m_y);
        m_y += text.step;
    }
    m_y += indent > 0 ? Gap / 2 : Gap;
}

void Flow::facts(const Block &block)
{
    const double label = block.label > 0 ? block.label * Millimetre : std::min(44 * Millimetre, width() * 0.34);
    for (const QStringList &row : block.rows) {
        const Text name = lay(row.value(0), m_body, label - 3 * Millimetre);
        const Text value = lay(row.value(1), m_body, width() - label);
        need(std::max(name.height, std::min(value.lines(), 2) * value.step));
        const double nameEnd = putAll(name, left(), m_y, Muted);
        for (int line = 0; line < value.lines(); ++line) {
            if (m_y + value.step > m_bottom)
                newPage();
            put(value, line, left() + label, m_y);
            m_y += value.step;
        }
        m_y = std::max(m_y, value.lines() > 2 ? m_y : nameEnd) + Gap / 3;
    }
    m_y += Gap * 2 / 3;
}

void Flow::tableHead(const Block &block, const QList<double> &places)
{
    const double pad = 2 * Unit;
    double height = 0;
    QList<Text> texts;
    for (int i = 0; i < block.columns.size(); ++i) {
        texts.append(lay(block.columns.at(i).text, m_smallBold, places.at(i + 1) - places.at(i) - 2 * pad));
        height = std::max(height, texts.last().height);
    }
    m_pages.m_pages.back().shades.push_back(QRectF(places.first(), m_y, places.last() - places.first(), height + 2 * pad));
    for (int i = 0; i < texts.size(); ++i)
        putAll(texts.at(i), places.at(i) + pad, m_y + pad);
    m_y += height + 2 * pad;
    m_pages.m_pages.back().rules.push_back({places.first(), m_y, places.last(), m_y});
}

void Flow::table(const Block &block)
{
    passHeading();
    if (block.columns.isEmpty())
        return;
    double sum = 0;
    for (const Block::Column &column : block.columns)
        sum += column.share;
    QList<double> places{left()};
    for (const Block::Column &column : block.columns)
        places.append(places.last() + column.share / sum * width());

    const double pad = 2 * Unit;
    const auto fresh = [&] {
        newPage();
        tableHead(block, places);
    };
    need(14 * Millimetre);
    tableHead(block, places);
    for (const QStringList &row : block.rows) {
        QList<Text> cells;
        int lines = 0;
        for (int i = 0; i < block.columns.size(); ++i) {
            cells.append(lay(row.value(i), m_small, places.at(i + 1) - places.at(i) - 2 * pad));
            lines = std::max(lines, cells.last().lines());
        }
        const double step = lay(QStringLiteral("Åg"), m_small, width()).step;
        if (m_y + std::min(lines, 4) * step + 2 * pad > m_bottom)
            fresh();
        m_y += pad;
        for (int line = 0; line < lines; ++line) {
            if (m_y + step + pad > m_bottom) {
                fresh();
                m_y += pad;
            }
            for (int i = 0; i < cells.size(); ++i)
                if (line < cells.at(i).lines())
                    put(cells.at(i), line, places.at(i) + pad, m_y);
            m_y += step;
        }
        m_y += pad;
        m_pages.m_pages.back().rules.push_back({places.first(), m_y, places.last(), m_y});
    }
    m_y += Wide;
}

void Flow::signature(const Block &block)
{
    passHeading();
    m_y += Wide;
    const double column = width() / double(std::max<qsizetype>(1, block.rows.size()));
    QList<std::pair<Text, Text>> people;
    double height = 0;
    for (const QStringList &row : block.rows) {
        people.append({lay(row.value(0), m_bold, column - 4 * Millimetre), lay(row.value(1), m_body, column - 4 * Millimetre)});
        height = std::max(height, people.last().first.height + people.last().second.height);
    }
    const Text note = lay(block.text, m_body, width());
    need(note.height + height + Wide);
    m_y = putAll(note, left(), m_y, Muted) + Gap;
    for (int i = 0; i < people.size(); ++i)
        putAll(people.at(i).second, left() + i * column, putAll(people.at(i).first, left() + i * column, m_y));
    m_y += height + Wide;
}

void Flow::frames()
{
    const int count = m_pages.count();
    for (int page = 0; page < count; ++page) {
        auto &lines = m_pages.m_pages[size_t(page)].lines;
        auto &rules = m_pages.m_pages[size_t(page)].rules;
        const auto at = [&](const QString &words, const QFont &font, double x, double y, double width, Qt::Alignment side,
                            const QColor &ink) {
            const Text text = lay(words, font, width, side);
            for (int line = 0; line < text.lines(); ++line)
                lines.push_back({text.layout, line, {x, y + line * text.step}, ink});
        };
        const double top = 14 * Millimetre;
        at(QStringLiteral("%1 (%2)").arg(page + 1).arg(count), m_body, m_right - 20 * Millimetre, top, 20 * Millimetre, Qt::AlignRight,
           Qt::black);
        if (page > 0) {
            at(m_document.agency, m_small, m_outer, top, 80 * Millimetre, Qt::AlignLeft, Muted);
            at(m_document.number().isEmpty() ? m_document.kind : m_document.kind + QStringLiteral(" · ") + m_document.number(), m_small,
               105 * Millimetre, top, m_right - 125 * Millimetre, Qt::AlignLeft, Muted);
            rules.push_back({m_outer, top + 8 * Millimetre, m_right, top + 8 * Millimetre});
        }
        const double foot = PageHeight - 16 * Millimetre;
        rules.push_back({m_outer, foot, m_right, foot});
        at(m_document.agency + QStringLiteral(" · ") + m_document.contact, m_small, m_outer, foot + 1.5 * Millimetre, m_right - m_outer,
           Qt::AlignLeft, Muted);
    }
}

} // namespace documents
