#include "ui/shell/StyleBoxes.h"

#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"
#include "ui/shell/StyleGrounds.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace opsdesk::ui {

namespace {

bool has(const QWidget* widget, const char* property) {
    return widget && widget->property(property).toBool();
}

bool isFocused(const QStyleOption& option) {
    return option.state.testFlag(QStyle::State_HasFocus);
}

/// A chip without effect still says something: that there is nothing of its kind.
StyleBox disabledBox(const Colors& colors, bool chip) {
    if (chip)
        return {.edge = colors.border, .text = colors.muted};
    QColor faint = colors.muted;
    faint.setAlphaF(0.55F);
    return {.edge = colors.border, .text = faint};
}

} // namespace

void drawBox(QPainter& painter, const QRect& rect, const StyleBox& box, int radius) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool edged = box.edge.isValid() && box.edgeWidth > 0;
    const double inset = edged ? box.edgeWidth / 2.0 : 0;
    painter.setPen(edged ? QPen(box.edge, box.edgeWidth) : QPen(Qt::NoPen));
    painter.setBrush(box.ground.isValid() ? QBrush(box.ground) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

StyleBox fieldBox(const Colors& colors, const QStyleOption& option, const QWidget* widget) {
    StyleBox box{.ground = colors.surface, .edge = colors.outline, .text = colors.text};
    if (isFocused(option)) {
        box.edge = colors.focus;
        box.edgeWidth = design::ring;
    }
    if (has(widget, "invalid"))
        box.edge = colors.tone(Tone::Danger);
    return box;
}

StyleBox buttonBox(const Colors& colors, const QStyleOption& option, const QWidget* widget) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool chip = has(widget, "chip");
    const bool danger = has(widget, "danger");
    const bool primary =
        has(widget, "primary") || (button && button->features.testFlag(QStyleOptionButton::DefaultButton));
    if (!option.state.testFlag(QStyle::State_Enabled))
        return disabledBox(colors, chip);
    const bool pressed = option.state.testFlag(QStyle::State_Sunken);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    StyleBox box{.ground = pressed   ? colors.selection
                           : hovered ? colors.hover
                                     : colors.surface,
                 .edge = colors.outline,
                 .text = danger ? colors.tone(Tone::Danger) : colors.text};
    if (primary) {
        box = {.ground = colors.accent, .edge = colors.accent, .text = colors.onAccent};
    } else if (chip) {
        const bool on = option.state.testFlag(QStyle::State_On);
        box.ground = on || pressed ? colors.selection : hovered ? colors.hover : QColor();
        box.edge = danger ? colors.tone(Tone::Danger) : on ? colors.accent : colors.border;
        if (!danger)
            box.text = on || hovered ? colors.text : colors.muted;
    }
    if (isFocused(option)) {
        box.edge = primary ? colors.text : colors.focus;
        box.edgeWidth = design::ring;
    }
    return box;
}

StyleBox signBox(const Colors& colors, const QStyleOption& option, const QWidget* widget) {
    const bool rail = isOnRail(widget);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver) && option.state.testFlag(QStyle::State_Enabled);
    StyleBox box{.ground = hovered ? (rail ? colors.railSelected : colors.hover) : QColor()};
    if (has(widget, "menu"))
        box.edge = colors.outline;
    if (isFocused(option)) {
        box.edge = rail ? colors.railFocus : colors.focus;
        box.edgeWidth = design::ring;
    }
    return box;
}

StylePadding fieldPadding(int unit) {
    return {.across = 2 * unit + design::hairline, .along = unit + design::hairline};
}

StylePadding buttonPadding(int unit, const QWidget* widget) {
    if (has(widget, "chip"))
        return {.across = 2 * unit + design::hairline, .along = unit / 2 + design::hairline};
    return {.across = 3 * unit + design::hairline, .along = unit + design::hairline};
}

StylePadding signPadding(int unit, const QWidget* widget) {
    if (has(widget, "menu"))
        return {.across = 2 * unit + design::hairline, .along = unit / 2 + design::hairline};
    const int space = (isOnRail(widget) ? unit / 2 : unit) + design::ring + design::hairline;
    return {.across = space, .along = space};
}

} // namespace opsdesk::ui
