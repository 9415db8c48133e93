#include "shared/Style.h"

#include "shared/Look.h"

#include <QAbstractScrollArea>
#include <QLabel>
#include <QListView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>
#include <QToolButton>
#include <QTreeView>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace look {

namespace {

constexpr double Radius = 3.5;

bool focused(const QStyleOption *option)
{
    return option->state.testFlag(QStyle::State_HasFocus);
}

// A box with one border; the border thickens into the accent when it has the focus.
void box(QPainter *painter, const QRect &rect, const QColor &ground, const QStyleOption *option, bool focus)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool enabled = option->state.testFlag(QStyle::State_Enabled);
    const QColor border = focus ? tone(Tone::Accent) : enabled ? control(isDark()) : line(isDark());
    const double width = focus ? 2 : 1;
    painter->setPen(QPen(border, width));
    painter->setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), Radius, Radius);
    painter->restore();
}

QColor buttonGround(const QStyleOption *option)
{
    const QColor ground = option->palette.color(QPalette::Button);
    if (option->state.testFlag(QStyle::State_Sunken) || option->state.testFlag(QStyle::State_On))
        return ground.darker(112);
    if (option->state.testFlag(QStyle::State_MouseOver) && option->state.testFlag(QStyle::State_Enabled))
        return isDark() ? ground.lighter(115) : ground.darker(104);
    return ground;
}

void arrow(QPainter *painter, const QRect &rect, bool up, const QColor &colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.4));
    const QPointF centre = QRectF(rect).center();
    const double half = 3.5;
    const double y = up ? half / 2 : -half / 2;
    painter->drawPolyline(
        QPolygonF{{centre.x() - half, centre.y() + y}, {centre.x(), centre.y() - y}, {centre.x() + half, centre.y() + y}});
    painter->restore();
}

} // namespace

Style::Style() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

// Tool tips show data: what looks like markup in it is shown as it was written, here and for all of them.
void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (widget->inherits("QTipLabel"))
        if (auto *tip = qobject_cast<QLabel *>(widget))
            tip->setTextFormat(Qt::PlainText);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect: {
        // A tool button leaves room for its ring around icon and word.
        const QRect ring = qobject_cast<const QToolButton *>(widget) ? widget->rect() : option->rect;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(tone(Tone::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(ring).adjusted(1, 1, -1, -1), Radius, Radius);
        painter->restore();
        return;
    }
    case PE_FrameGroupBox:
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1), line(isDark()));
        return;
    case PE_PanelButtonCommand: {
        const QColor ground = buttonGround(option);
        box(painter, option->rect, ground, option, false);
        if (!focused(option))
            return;
        // On a button of strong colour the ring stands inside, in the colour of its text.
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const bool strong = contrast(ground, tone(Tone::Accent)) < 2;
        painter->setPen(QPen(strong ? onStrong(isDark()) : tone(Tone::Accent), strong ? 1.5 : 2));
        painter->setBrush(Qt::NoBrush);
        const double inset = strong ? 3 : 1;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), Radius, Radius);
        painter->restore();
        return;
    }
    case PE_FrameLineEdit: box(painter, option->rect, {}, option, focused(option)); return;
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            break;
        box(painter, option->rect, option->palette.color(QPalette::Base), option, focused(option));
        return;
    }
    case PE_IndicatorCheckBox: {
        const QColor ground = option->palette.color(QPalette::Base);
        const bool on = option->state.testFlag(State_On);
        const bool partly = option->state.testFlag(State_NoChange);
        const bool enabled = option->state.testFlag(State_Enabled);
        box(painter, option->rect, (on || partly) && enabled ? palette(isDark()).color(QPalette::Highlight) : ground, option, false);
        if (!on && !partly)
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(enabled ? onStrong(isDark()) : muted(isDark()), 1.8));
        const QRectF mark = QRectF(option->rect).adjusted(3.5, 3.5, -3.5, -3.5);
        if (on)
            painter->drawPolyline(
                QPolygonF{{mark.left(), mark.center().y()}, {mark.center().x() - 1, mark.bottom() - 1}, {mark.right(), mark.top() + 1}});
        else
            painter->drawLine(QPointF(mark.left(), mark.center().y()), QPointF(mark.right(), mark.center().y()));
        painter->restore();
        return;
    }
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), line(isDark()));
        return;
    case PE_Frame:
        // The frame of what scrolls is wide enough that the square field inside leaves its round corners alone.
        box(painter, option->rect, qobject_cast<const QAbstractScrollArea *>(widget) ? option->palette.color(QPalette::Base) : QColor(),
            option, focused(option));
        return;
    default: break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        const QRect rect = option->rect;
        painter->fillRect(rect, option->palette.color(QPalette::Window));
        painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), control(isDark()));
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (header && element == CE_HeaderSection && header->position != QStyleOptionHeader::End &&
            header->position != QStyleOptionHeader::OnlyOneSection)
            painter->fillRect(QRect(rect.right(), rect.top() + Tight, 1, rect.height() - 2 * Tight), line(isDark()));
        return;
    }
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        QStyleOptionHeaderV2 inset;
        if (const auto *newer = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
            inset = *newer;
        else
            static_cast<QStyleOptionHeader &>(inset) = *header;
        inset.rect.adjust(Tight, 0, -Tight, 0);
        QProxyStyle::drawControl(element, &inset, painter, widget);
        return;
    }
    case CE_TabBarTabShape: {
        // Words over a line; the chosen one is underlined in the accent, the focused one framed.
        const QRect rect = option->rect;
        const bool chosen = option->state.testFlag(QStyle::State_Selected);
        if (option->state.testFlag(QStyle::State_MouseOver) && !chosen)
            painter->fillRect(rect.adjusted(0, 0, 0, -1), buttonGround(option));
        if (chosen)
            painter->fillRect(QRect(rect.left(), rect.bottom() - 2, rect.width(), 3), tone(Tone::Accent));
        if (focused(option))
            box(painter, rect.adjusted(2, 2, -2, -5), {}, option, true);
        return;
    }
    case CE_TabBarTabLabel: {
        const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        if (!tab)
            break;
        painter->save();
        QFont words = widget ? widget->font() : painter->font();
        words.setWeight(tab->state.testFlag(QStyle::State_Selected) ? QFont::DemiBold : QFont::Normal);
        painter->setFont(words);
        drawItemText(painter, tab->rect, Qt::AlignCenter | Qt::TextShowMnemonic, tab->palette, tab->state.testFlag(QStyle::State_Enabled),
                     tab->text, QPalette::WindowText);
        painter->restore();
        return;
    }
    case CE_PushButton: {
        // The panel draws the ring itself.
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button)
            break;
        proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
        QStyleOptionButton label(*button);
        label.rect = subElementRect(SE_PushButtonContents, button, widget);
        proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl kind, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const QColor mark = option->palette.color(QPalette::ButtonText);
    if (kind == CC_ComboBox) {
        const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        const bool editable = combo && combo->editable;
        const bool focus = focused(option) || (editable && widget && widget->hasFocus());
        box(painter, option->rect, editable ? option->palette.color(QPalette::Base) : buttonGround(option), option, focus);
        arrow(painter, proxy()->subControlRect(kind, option, SC_ComboBoxArrow, widget), false, mark);
        return;
    }
    if (kind == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (spin && spin->frame)
            box(painter, option->rect, option->palette.color(QPalette::Base), option, focused(option));
        if (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons) {
            arrow(painter, proxy()->subControlRect(kind, option, SC_SpinBoxUp, widget), true, mark);
            arrow(painter, proxy()->subControlRect(kind, option, SC_SpinBoxDown, widget), false, mark);
        }
        return;
    }
    if (kind == CC_ScrollBar) {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        const QRectF slider = QRectF(proxy()->subControlRect(kind, option, SC_ScrollBarSlider, widget)).adjusted(3, 3, -3, -3);
        const bool active = option->activeSubControls.testFlag(SC_ScrollBarSlider) &&
                            (option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken));
        painter->setPen(Qt::NoPen);
        painter->setBrush(active ? muted(isDark()) : control(isDark()));
        painter->setOpacity(active ? 1.0 : 0.55);
        const double round = std::min(slider.width(), slider.height()) / 2;
        if (option->state.testFlag(State_Enabled))
            painter->drawRoundedRect(slider, round, round);
        painter->restore();
        return;
    }
    QProxyStyle::drawComplexControl(kind, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl kind, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (kind != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(kind, option, sub, widget);
    // A scroll bar without end buttons: all of it is groove.
    const bool lying = bar->orientation == Qt::Horizontal;
    const int length = lying ? bar->rect.width() : bar->rect.height();
    int slider = length;
    if (bar->maximum > bar->minimum) {
        const qint64 range = qint64(bar->maximum) - bar->minimum;
        slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = std::clamp(slider, std::min(32, length), length);
    }
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = lying ? QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height())
                                 : QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size);
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (sub) {
    case SC_ScrollBarSubPage: return part(0, start);
    case SC_ScrollBarAddPage: return part(start + slider, length - start - slider);
    case SC_ScrollBarSlider: return part(start, slider);
    case SC_ScrollBarGroove: return bar->rect;
    default: return {};
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ItemViewItem && (qobject_cast<const QTreeView *>(widget) || qobject_cast<const QListView *>(widget)))
        return wanted + QSize(0, Tight);
    if (type == CT_HeaderSection)
        return wanted + QSize(2 * Tight, 0); // the label is set in by as much
    if (const auto *tool = qobject_cast<const QToolButton *>(widget); type == CT_ToolButton && tool && !tool->text().isEmpty())
        return wanted + QSize(Gap, 0);
    return type == CT_PushButton ? wanted + QSize(2 * Tight, 0) : wanted;
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return Wide;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Gap;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return std::max(16, int(std::lround(16 * textScale())));
    case PM_HeaderMargin: return Tight;
    case PM_DefaultFrameWidth:
        return qobject_cast<const QAbstractScrollArea *>(widget) ? 2 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_ScrollBarExtent: return 12;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap: return 0;
    case PM_TabBarTabHSpace: return 2 * Wide;
    case PM_TabBarTabVSpace: return 2 * Gap;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_FormLayoutLabelAlignment: return int(Qt::AlignLeft | Qt::AlignTop);
    case SH_FormLayoutFieldGrowthPolicy: return 2; // QFormLayout::AllNonFixedFieldsGrow
    case SH_ToolTip_WakeUpDelay: return 400;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace look
