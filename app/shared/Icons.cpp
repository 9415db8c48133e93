#include "shared/Icons.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>

#include <optional>

namespace icons {

namespace {

QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// The drawing made for that size. The bundled files are breeze's own; the installed theme serves the names that are not bundled.
QByteArray drawing(const QString &name, int size)
{
    static QHash<QString, QByteArray> known;
    const QStringList folders =
        size <= 18 ? QStringList{QStringLiteral("16"), QStringLiteral("22")} : QStringList{QStringLiteral("22"), QStringLiteral("16")};
    const QString key = folders.first() + name;
    if (const auto found = known.constFind(key); found != known.constEnd())
        return *found;
    QByteArray svg;
    for (const QString &folder : folders) {
        svg = readAll(QLatin1String(":/icons/") + folder + QLatin1Char('/') + name + QLatin1String(".svg"));
        for (const char *group : {"actions", "status", "places", "emblems", "preferences"}) {
            if (!svg.isEmpty())
                break;
            svg = readAll(QStringLiteral("/usr/share/icons/breeze/%1/%2/%3.svg").arg(QLatin1String(group), folder, name));
        }
        if (!svg.isEmpty())
            break;
    }
    known.insert(key, svg);
    return svg;
}

class Engine : public QIconEngine {
public:
    Engine(QString name, std::optional<look::Tone> tone) : m_name(std::move(name)), m_tone(tone) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        const QSize drawn = rect.size();
        Q_UNUSED(state)
        const int side = std::min(drawn.width(), drawn.height());
        const QPoint at(rect.x() + (drawn.width() - side) / 2, rect.y() + (drawn.height() - side) / 2);
        painter->drawPixmap(at, icons::pixmap(m_name, colour(mode), side, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, colour(mode), std::min(size.width(), size.height()), 1.0);
    }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // QIcon hands over the size in device pixels already.
        QPixmap drawn = icons::pixmap(m_name, colour(mode), std::min(size.width(), size.height()), 1.0);
        drawn.setDevicePixelRatio(scale);
        return drawn;
    }

    QIconEngine *clone() const override { return new Engine(m_name, m_tone); }
    bool isNull() override { return m_name.isEmpty(); }
    QString iconName() override { return m_name; }

private:
    QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_tone ? look::tone(*m_tone) : palette.color(QPalette::Active, QPalette::ButtonText);
    }

    QString m_name;
    std::optional<look::Tone> m_tone;
};

// On a ground of strong colour (the main button) the icon takes the colour of its text.
class FixedEngine : public QIconEngine {
public:
    explicit FixedEngine(QString name) : m_name(std::move(name)) {}
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect.topLeft(), icons::pixmap(m_name, colour(mode), rect.width(), ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return icons::pixmap(m_name, colour(mode), std::min(size.width(), size.height()), 1.0);
    }
    QIconEngine *clone() const override { return new FixedEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    static QColor colour(QIcon::Mode mode)
    {
        return mode == QIcon::Disabled ? QGuiApplication::palette().color(QPalette::Disabled, QPalette::ButtonText)
                                       : look::onStrong(look::isDark());
    }
    QString m_name;
};

} // namespace

QIcon named(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new Engine(name, std::nullopt));
}

QIcon named(const QString &name, look::Tone tone)
{
    return name.isEmpty() ? QIcon() : QIcon(new Engine(name, tone));
}

QIcon onStrong(const QString &name)
{
    return name.isEmpty() ? QIcon() : QIcon(new FixedEngine(name));
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, double ratio)
{
    const QString key = QStringLiteral("lv:%1:%2:%3:%4").arg(name, colour.name(), QString::number(size), QString::number(ratio));
    QPixmap drawn;
    if (QPixmapCache::find(key, &drawn))
        return drawn;
    drawn = QPixmap(QSize(size, size) * ratio);
    drawn.fill(Qt::transparent);
    QString svg = QString::fromUtf8(drawing(name, size));
    static const QRegularExpression scheme(QStringLiteral("color:\\s*#[0-9a-fA-F]{6}"));
    static const QRegularExpression glyph(QStringLiteral("fill=\"#fff(fff)?\""));
    svg.replace(scheme, QLatin1String("color:") + colour.name());
    svg.replace(glyph, QStringLiteral("fill=\"%1\"").arg(QGuiApplication::palette().color(QPalette::Base).name()));
    QSvgRenderer renderer(svg.toUtf8());
    QPainter painter(&drawn);
    renderer.render(&painter, QRectF(0, 0, size * ratio, size * ratio));
    painter.end();
    drawn.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, drawn);
    return drawn;
}

bool exists(const QString &name)
{
    return !drawing(name, 16).isEmpty();
}

QStringList bundled()
{
    QStringList names = QDir(QStringLiteral(":/icons/22")).entryList({QStringLiteral("*.svg")});
    for (QString &name : names)
        name.chop(4);
    return names;
}

void clear()
{
    QPixmapCache::clear();
}

} // namespace icons
