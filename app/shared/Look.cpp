#include "shared/Look.h"

#include "shared/Icons.h"
#include "shared/Style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QVariant>
#include <QWidget>

#include <cmath>

namespace look {

namespace {

struct Colours {
    QColor window, base, alternate, button, text, muted, line, navigation, quietHighlight, placeholder;
    QColor neutral, accent, success, warning, danger;
    QColor neutralGround, accentGround, successGround, warningGround, dangerGround;
    QColor onAccent, onDanger, strongAccent, strongDanger, control;
};

const Colours &colours(bool dark)
{
    static const Colours light{
        QColor(0xf5, 0xf6, 0xf8), QColor(0xff, 0xff, 0xff), QColor(0xf8, 0xf9, 0xfb), QColor(0xf0, 0xf1, 0xf4), QColor(0x1b, 0x1f, 0x26),
        QColor(0x56, 0x5e, 0x6b), QColor(0xd5, 0xd9, 0xdf), QColor(0xea, 0xec, 0xf0), QColor(0xd6, 0xe4, 0xf6), QColor(0x6a, 0x71, 0x7d),
        QColor(0x4a, 0x52, 0x5f), QColor(0x1c, 0x4d, 0x8e), QColor(0x17, 0x62, 0x37), QColor(0x7d, 0x4a, 0x00), QColor(0xa8, 0x1f, 0x18),
        QColor(0xe8, 0xea, 0xee), QColor(0xe1, 0xeb, 0xf8), QColor(0xdf, 0xf1, 0xe5), QColor(0xfb, 0xec, 0xd0), QColor(0xfb, 0xe4, 0xe2),
        QColor(0xff, 0xff, 0xff), QColor(0xff, 0xff, 0xff), QColor(0x1c, 0x4d, 0x8e), QColor(0xa8, 0x1f, 0x18), QColor(0x83, 0x8b, 0x97)};
    static const Colours dark_{
        QColor(0x1f, 0x22, 0x27), QColor(0x26, 0x2a, 0x30), QColor(0x2a, 0x2e, 0x35), QColor(0x32, 0x37, 0x3f), QColor(0xe7, 0xea, 0xef),
        QColor(0xb3, 0xba, 0xc6), QColor(0x41, 0x47, 0x50), QColor(0x19, 0x1b, 0x1f), QColor(0x2a, 0x47, 0x6c), QColor(0x96, 0x9e, 0xab),
        QColor(0xbc, 0xc3, 0xcd), QColor(0x92, 0xbb, 0xf3), QColor(0x7a, 0xce, 0x99), QColor(0xe9, 0xb9, 0x6a), QColor(0xf6, 0x9b, 0x92),
        QColor(0x36, 0x3b, 0x43), QColor(0x25, 0x38, 0x52), QColor(0x22, 0x3c, 0x2d), QColor(0x44, 0x36, 0x1c), QColor(0x4a, 0x29, 0x27),
        QColor(0xff, 0xff, 0xff), QColor(0xff, 0xff, 0xff), QColor(0x2f, 0x6a, 0xb8), QColor(0xb2, 0x37, 0x2f), QColor(0x82, 0x8b, 0x98)};
    return dark ? dark_ : light;
}

bool darkNow = false;
double scaleNow = 1.0;
QFont systemFont;
double systemPointSize = 0;

constexpr char SizeProperty[] = "lookSize";
constexpr char MutedProperty[] = "lookMuted";
constexpr char QuietProperty[] = "lookQuietSelection";
constexpr char ToneProperty[] = "lookTone";
constexpr char StrongProperty[] = "lookStrong";

void refresh(QWidget *widget)
{
    if (const QVariant size = widget->property(SizeProperty); size.isValid())
        widget->setFont(font(Size(size.toInt())));
    if (widget->property(MutedProperty).toBool())
        setMuted(widget);
    if (widget->property(QuietProperty).toBool())
        setQuietSelection(static_cast<QAbstractItemView *>(widget));
    if (const QVariant tone = widget->property(ToneProperty); tone.isValid())
        setTone(widget, Tone(tone.toInt()));
    if (const QVariant strong = widget->property(StrongProperty); strong.isValid())
        setStrong(widget, Tone(strong.toInt()));
}

void refreshAll()
{
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all)
        refresh(widget);
}

} // namespace

void apply(QApplication &application, bool dark)
{
    if (systemPointSize <= 0) {
        systemFont = application.font();
        // Without a desktop there is no chosen font: take KDE's.
        if (qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP") && QFontDatabase::hasFamily(QStringLiteral("Noto Sans")))
            systemFont.setFamily(QStringLiteral("Noto Sans"));
        systemPointSize = systemFont.pointSizeF() > 0 ? std::max(9.5, systemFont.pointSizeF()) : 10.0;
        application.setStyle(new Style);
    }
    darkNow = dark;
    application.setPalette(palette(dark));
    application.setFont(font(Size::Body));
    refreshAll();
}

bool isDark()
{
    return darkNow;
}

void setTextScale(double factor)
{
    scaleNow = std::clamp(factor, 1.0, 2.0);
    if (systemPointSize <= 0)
        return; // apply() has yet to learn the system's size
    QApplication::setFont(font(Size::Body));
    refreshAll();
}

double textScale()
{
    return scaleNow;
}

QPalette palette(bool dark)
{
    const Colours &c = colours(dark);
    QPalette p;
    p.setColor(QPalette::Window, c.window);
    p.setColor(QPalette::WindowText, c.text);
    p.setColor(QPalette::Base, c.base);
    p.setColor(QPalette::AlternateBase, c.alternate);
    p.setColor(QPalette::Text, c.text);
    p.setColor(QPalette::Button, c.button);
    p.setColor(QPalette::ButtonText, c.text);
    p.setColor(QPalette::BrightText, c.danger);
    p.setColor(QPalette::ToolTipBase, c.base);
    p.setColor(QPalette::ToolTipText, c.text);
    p.setColor(QPalette::PlaceholderText, c.placeholder);
    p.setColor(QPalette::Highlight, c.strongAccent);
    p.setColor(QPalette::HighlightedText, c.onAccent);
    p.setColor(QPalette::Link, c.accent);
    p.setColor(QPalette::LinkVisited, c.accent);
    p.setColor(QPalette::Light, dark ? c.button.lighter(115) : QColor(Qt::white));
    p.setColor(QPalette::Midlight, dark ? c.button.lighter(105) : c.line.lighter(108));
    p.setColor(QPalette::Mid, c.line);
    p.setColor(QPalette::Dark, dark ? QColor(0x14, 0x16, 0x19) : QColor(0xb4, 0xba, 0xc4));
    p.setColor(QPalette::Shadow, dark ? QColor(0x0c, 0x0d, 0x0f) : QColor(0x8a, 0x92, 0x9e));
    // Disabled text is exempt from the contrast rule but must be readable: the muted tone.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(QPalette::Disabled, role, c.placeholder);
    p.setColor(QPalette::Disabled, QPalette::Base, c.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, c.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, c.text);
    return p;
}

QFont font(Size size)
{
    QFont f = systemFont;
    const double body = (systemPointSize > 0 ? systemPointSize : 10.0) * scaleNow;
    switch (size) {
    case Size::Small: f.setPointSizeF(body * 0.9); break;
    case Size::Body: f.setPointSizeF(body); break;
    case Size::Section:
        f.setPointSizeF(body * 1.1);
        f.setWeight(QFont::DemiBold);
        break;
    case Size::PageTitle:
        f.setPointSizeF(body * 1.5);
        f.setWeight(QFont::DemiBold);
        break;
    }
    return f;
}

void setSize(QWidget *widget, Size size)
{
    widget->setProperty(SizeProperty, int(size));
    widget->setFont(font(size));
}

void setMuted(QWidget *widget)
{
    widget->setProperty(MutedProperty, true);
    QPalette p = widget->palette();
    p.setColor(QPalette::WindowText, muted(darkNow));
    p.setColor(QPalette::Text, muted(darkNow));
    widget->setPalette(p);
}

void setTone(QWidget *label, Tone t)
{
    label->setProperty(ToneProperty, int(t));
    QPalette p = label->palette();
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        p.setColor(role, tone(t));
    label->setPalette(p);
}

void setQuietSelection(QAbstractItemView *view)
{
    const Colours &c = colours(darkNow);
    view->setProperty(QuietProperty, true);
    QPalette p = palette(darkNow);
    p.setColor(QPalette::Highlight, c.quietHighlight);
    p.setColor(QPalette::HighlightedText, c.text);
    view->setPalette(p);
}

void setStrong(QWidget *button, Tone tone)
{
    const Colours &c = colours(darkNow);
    button->setProperty(StrongProperty, int(tone));
    QPalette p = palette(darkNow);
    const bool danger = tone == Tone::Danger;
    p.setColor(QPalette::Active, QPalette::Button, danger ? c.strongDanger : c.strongAccent);
    p.setColor(QPalette::Inactive, QPalette::Button, danger ? c.strongDanger : c.strongAccent);
    p.setColor(QPalette::Active, QPalette::ButtonText, danger ? c.onDanger : c.onAccent);
    p.setColor(QPalette::Inactive, QPalette::ButtonText, danger ? c.onDanger : c.onAccent);
    button->setPalette(p);
    // Its icon takes the colour of its text.
    if (auto *push = qobject_cast<QAbstractButton *>(button); push && !push->icon().name().isEmpty())
        push->setIcon(icons::onStrong(push->icon().name()));
}

QColor tone(Tone tone, bool dark)
{
    const Colours &c = colours(dark);
    switch (tone) {
    case Tone::Neutral: return c.neutral;
    case Tone::Accent: return c.accent;
    case Tone::Success: return c.success;
    case Tone::Warning: return c.warning;
    case Tone::Danger: return c.danger;
    }
    return c.neutral;
}

QColor toneGround(Tone tone, bool dark)
{
    const Colours &c = colours(dark);
    switch (tone) {
    case Tone::Neutral: return c.neutralGround;
    case Tone::Accent: return c.accentGround;
    case Tone::Success: return c.successGround;
    case Tone::Warning: return c.warningGround;
    case Tone::Danger: return c.dangerGround;
    }
    return c.neutralGround;
}

QColor tone(Tone t)
{
    return tone(t, darkNow);
}
QColor toneGround(Tone t)
{
    return toneGround(t, darkNow);
}
QColor onStrong(bool dark)
{
    return colours(dark).onAccent;
}
QColor muted(bool dark)
{
    return colours(dark).muted;
}
QColor paperShade()
{
    return {0xe9, 0xed, 0xf2};
}

QColor paperRule()
{
    return {0xb4, 0xbc, 0xc6};
}

QColor line(bool dark)
{
    return colours(dark).line;
}
QColor control(bool dark)
{
    return colours(dark).control;
}
QColor navigation(bool dark)
{
    return colours(dark).navigation;
}
QColor quietHighlight(bool dark)
{
    return colours(dark).quietHighlight;
}

double contrast(const QColor &a, const QColor &b)
{
    const auto channel = [](double v) { return v <= 0.03928 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    const auto luminance = [&](const QColor &c) {
        return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
    };
    const double la = luminance(a), lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

QList<ContrastPair> contrastPairs(bool dark)
{
    constexpr double Words = 4.5;
    const Colours &c = colours(dark);
    const struct {
        const char *name;
        QColor colour;
    } grounds[] = {{"window", c.window}, {"base", c.base}, {"alternate", c.alternate}, {"selected row", c.quietHighlight}};
    QList<ContrastPair> pairs;
    const auto put = [&](const QString &name, const QColor &t, const QColor &g) { pairs.append({name, t, g, Words}); };
    for (const auto &ground : grounds) {
        const QString on = QLatin1String(" on ") + QLatin1String(ground.name);
        put(QLatin1String("text") + on, c.text, ground.colour);
        put(QLatin1String("muted") + on, c.muted, ground.colour);
        for (const Tone t : {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger})
            put(QLatin1String("tone ") + QString::number(int(t)) + on, tone(t, dark), ground.colour);
    }
    for (const Tone t : {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger}) {
        put(QLatin1String("tone on its ground ") + QString::number(int(t)), tone(t, dark), toneGround(t, dark));
        put(QLatin1String("text on tone ground ") + QString::number(int(t)), c.text, toneGround(t, dark));
    }
    for (const auto &ground : {grounds[0], grounds[1]})
        pairs.append({QLatin1String("control border on ") + QLatin1String(ground.name), c.control, ground.colour, 3.0});
    put(QStringLiteral("button"), c.text, c.button);
    put(QStringLiteral("navigation"), c.text, c.navigation);
    put(QStringLiteral("navigation muted"), c.muted, c.navigation);
    put(QStringLiteral("navigation accent"), c.accent, c.navigation);
    put(QStringLiteral("navigation selected"), c.accent, c.accentGround);
    put(QStringLiteral("placeholder"), c.placeholder, c.base);
    put(QStringLiteral("strong accent"), c.onAccent, c.strongAccent);
    put(QStringLiteral("strong danger"), c.onDanger, c.strongDanger);
    return pairs;
}

int rowHeight()
{
    return QFontMetrics(font(Size::Body)).height() + Gap + Tight;
}

} // namespace look
