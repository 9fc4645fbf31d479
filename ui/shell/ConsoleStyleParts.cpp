#include "ui/shell/Colors.h"
#include "ui/shell/ConsoleStyle.h"
#include "ui/shell/Design.h"
#include "ui/shell/Icons.h"
#include "ui/shell/StyleBoxes.h"
#include "ui/shell/StyleGrounds.h"

#include <QGraphicsView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

void ConsoleStyle::drawFrame(QPainter& painter, const QStyleOption& option, const QWidget& frame) const {
    const int radius = m_unit * design::radiusUnits;
    if (frame.objectName() == "palettePanel"_L1)
        return drawGround(painter, option.rect, frame, m_colors, radius);
    const auto* area = qobject_cast<const QAbstractScrollArea*>(&frame);
    const bool ringed = hasRing(frame);
    if (frame.objectName() == "frozenColumns"_L1)
        return painter.fillRect(option.rect, m_colors.border); // what is seen of it is the line at their end
    if (area && !ringed && area->frameWidth() > 0)
        return drawBox(painter, option.rect, fieldBox(m_colors, option, &frame), radius);
    if (area && !qobject_cast<const QGraphicsView*>(&frame) && !isOnRail(&frame))
        painter.fillRect(option.rect, m_colors.surface); // behind its scroll bars
    if (ringed && frame.hasFocus())
        drawBox(painter, option.rect, {.edge = m_colors.focus, .edgeWidth = design::ring}, radius);
}

QRect ConsoleStyle::sliderOf(const QStyleOptionSlider& bar) const {
    const bool across = bar.orientation == Qt::Horizontal;
    const int length = across ? bar.rect.width() : bar.rect.height();
    const double range = double(bar.maximum) - bar.minimum;
    int part = length;
    if (range > 0)
        part = std::min(std::max(int(length * (bar.pageStep / (range + bar.pageStep))), 8 * m_unit), length);
    const int at = sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, length - part, bar.upsideDown);
    return across ? QRect(bar.rect.left() + at, bar.rect.top(), part, bar.rect.height())
                  : QRect(bar.rect.left(), bar.rect.top() + at, bar.rect.width(), part);
}

void ConsoleStyle::drawScrollBar(QPainter& painter, const QStyleOptionSlider& bar) const {
    if (bar.maximum <= bar.minimum)
        return;
    const bool touched = bar.activeSubControls == SC_ScrollBarSlider &&
                         (bar.state.testFlag(State_MouseOver) || bar.state.testFlag(State_Sunken));
    const QRect slider = visualRect(bar.direction, bar.rect, sliderOf(bar)).adjusted(2, 2, -2, -2);
    drawBox(painter, slider, {.ground = touched ? m_colors.muted : m_colors.border},
            std::min({m_unit * design::radiusUnits, slider.width() / 2, slider.height() / 2}));
}

void ConsoleStyle::drawHeading(QPainter& painter, const QStyleOptionHeader& option, const QWidget* widget) const {
    proxy()->drawControl(CE_HeaderSection, &option, &painter, widget);
    QStyleOptionHeader words = option;
    words.rect = proxy()->subElementRect(SE_HeaderLabel, &option, widget);
    const bool hovered = option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled);
    words.palette.setColor(QPalette::ButtonText, hovered ? m_colors.text : m_colors.muted);
    if (words.rect.isValid())
        QProxyStyle::drawControl(CE_HeaderLabel, &words, &painter, widget);
    if (option.sortIndicator == QStyleOptionHeader::None)
        return;
    const QRect sign = proxy()->subElementRect(SE_HeaderArrow, &option, widget);
    const bool up = option.sortIndicator == QStyleOptionHeader::SortUp;
    const int base = up ? sign.bottom() + 1 : sign.top();
    const int tip = up ? sign.top() : sign.bottom() + 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colors.muted);
    painter.drawPolygon(QPolygonF({QPointF(sign.left(), base), QPointF(sign.right() + 1, base),
                                   QPointF((sign.left() + sign.right() + 1) / 2.0, tip)}));
    painter.restore();
}

void ConsoleStyle::drawMenuItem(QPainter& painter, const QStyleOptionMenuItem& item, const QWidget* widget) const {
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty()) {
        const QRect line(item.rect.left() + 2 * m_unit, item.rect.center().y(), item.rect.width() - 4 * m_unit,
                         design::hairline);
        return painter.fillRect(line, m_colors.border);
    }
    QStyleOptionMenuItem plain = item;
    const bool selected = item.state.testFlag(State_Selected) && item.state.testFlag(State_Enabled);
    if (selected)
        drawBox(painter, item.rect, {.ground = m_colors.selection}, m_unit * design::radiusUnits);
    plain.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(CE_MenuItem, &plain, &painter, widget);
}

void ConsoleStyle::drawToolButton(QPainter& painter, const QStyleOptionToolButton& button,
                                  const QWidget* widget) const {
    drawBox(painter, button.rect, signBox(m_colors, button, widget), m_unit * design::radiusUnits);
    QStyleOptionToolButton words = button;
    const StylePadding space = signPadding(m_unit, widget);
    words.rect = button.rect.adjusted(space.across, space.along, -space.across, -space.along);
    proxy()->drawControl(CE_ToolButtonLabel, &words, &painter, widget);
}

/// A combo box, or a day with a calendar behind it.
void ConsoleStyle::drawChoice(QPainter& painter, const QStyleOptionComplex& box, const QWidget* widget) const {
    drawBox(painter, box.rect, fieldBox(m_colors, box, widget), m_unit * design::radiusUnits);
    const QRect room = proxy()->subControlRect(CC_ComboBox, &box, SC_ComboBoxArrow, widget);
    QRect sign(0, 0, 3 * m_unit, 3 * m_unit);
    sign.moveCenter(room.center());
    static const QIcon down = icon("chevron-down"_L1);
    down.paint(&painter, sign, Qt::AlignCenter, box.state.testFlag(State_Enabled) ? QIcon::Normal : QIcon::Disabled);
}

/// Around what is chosen or not.
StyleBox ConsoleStyle::checkBox(const QStyleOption& option) const {
    const bool on = option.state.testFlag(State_On);
    const bool hovered = option.state.testFlag(State_Enabled) && option.state.testFlag(State_MouseOver);
    return {.ground = on ? m_colors.accent : m_colors.surface,
            .edge = on || hovered ? m_colors.accent : m_colors.outline};
}

void ConsoleStyle::drawRound(QPainter& painter, const QStyleOption& option) const {
    painter.save();
    painter.setOpacity(painter.opacity() * (option.state.testFlag(State_Enabled) ? 1 : 0.5));
    drawBox(painter, option.rect, checkBox(option), option.rect.height() / 2);
    const int inset = option.rect.height() / 3;
    if (option.state.testFlag(State_On))
        drawBox(painter, option.rect.adjusted(inset, inset, -inset, -inset), {.ground = m_colors.onAccent},
                option.rect.height() / 2);
    painter.restore();
}

void ConsoleStyle::drawCheck(QPainter& painter, const QStyleOption& option) const {
    painter.save();
    painter.setOpacity(painter.opacity() * (option.state.testFlag(State_Enabled) ? 1 : 0.5));
    drawBox(painter, option.rect, checkBox(option), m_unit * design::radiusUnits);
    static const QIcon check = icon("check"_L1, IconTint::OnAccent);
    if (option.state.testFlag(State_On))
        check.paint(&painter, option.rect.adjusted(1, 1, -1, -1));
    const int middle = option.rect.height() / 2;
    if (option.state.testFlag(State_NoChange))
        painter.fillRect(option.rect.adjusted(m_unit, middle - 1, -m_unit, 1 - middle), m_colors.accent);
    painter.restore();
}

} // namespace opsdesk::ui
