#include "ui/shell/ConsoleStyle.h"

#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"
#include "ui/shell/StyleBoxes.h"
#include "ui/shell/StyleGrounds.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int headingSpace = 8; ///< px beside a heading's words: as much as the cells below keep

bool isEditor(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

/// The line inside a spin box or a combo box, which has its own frame.
bool isInside(const QWidget* line) {
    const QWidget* parent = line ? line->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent);
}

bool isBare(const QWidget* field) {
    return field && field->property("bare").toBool();
}

bool answersToMouse(const QWidget& widget) {
    return qobject_cast<const QAbstractButton*>(&widget) || qobject_cast<const QComboBox*>(&widget) ||
           qobject_cast<const QAbstractSpinBox*>(&widget);
}

/// The columns that stay, with a line at their end.
bool isFrozen(const QWidget* widget) {
    return widget && widget->objectName() == "frozenColumns"_L1;
}

/// What a frame keeps free at each of its sides.
StylePadding frameSpace(const QWidget* widget, int unit) {
    if (!widget)
        return {};
    if (hasRing(*widget))
        return {.across = design::ring, .along = design::ring};
    if (widget->objectName() == "palettePanel"_L1)
        return {.across = design::hairline, .along = design::hairline};
    if (isFrozen(widget))
        return {.across = design::hairline, .along = 0}; // at its end alone
    const auto* frame = qobject_cast<const QFrame*>(widget);
    return isEditor(widget) && frame && frame->frameShape() != QFrame::NoFrame ? fieldPadding(unit) : StylePadding();
}

bool hasOwnFrame(const QWidget* widget) {
    return widget && (hasRing(*widget) || qobject_cast<const QAbstractScrollArea*>(widget) ||
                      widget->objectName() == "palettePanel"_L1);
}

/// Which of the roles words are drawn in depends on the ground they stand on.
void setWords(QPalette& palette, const QColor& color) {
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, color);
}

/// The bar in what Qt gives it, which is a line of words high.
QRect barIn(const QRect& rect, int unit) {
    QRect bar(0, 0, rect.width(), std::min(2 * unit, rect.height()));
    bar.moveCenter(rect.center());
    return bar;
}

QRect inside(const QRect& rect, const StylePadding& space) {
    return rect.adjusted(space.across, space.along, -space.across, -space.along);
}

QSize around(const QSize& size, const StylePadding& space) {
    return {size.width() + 2 * space.across, size.height() + 2 * space.along};
}

} // namespace

ConsoleStyle::ConsoleStyle(const Colors& colors, int unit, double pointSize)
    : QProxyStyle(u"Fusion"_s), m_colors(colors), m_unit(unit), m_pointSize(pointSize) {}

void ConsoleStyle::polish(QPalette&) {
    // Fusion would put colours of its own beside ours.
}

void ConsoleStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (answersToMouse(*widget))
        widget->setAttribute(Qt::WA_Hover);
    if (hasGround(*widget))
        widget->setAttribute(Qt::WA_StyledBackground);
    if (qobject_cast<QLabel*>(widget) || qobject_cast<QToolButton*>(widget))
        polishWords(*widget);
    if (widget->objectName() == "rail"_L1) {
        QPalette palette;
        setWords(palette, m_colors.railText);
        widget->setPalette(palette);
    }
    if (auto* area = qobject_cast<QScrollArea*>(widget); area && !isOnRail(area)) {
        area->viewport()->setBackgroundRole(QPalette::Base); // what it holds takes it over
    } else if (area) {
        area->viewport()->setAutoFillBackground(false);
        if (area->widget())
            area->widget()->setAutoFillBackground(false);
    }
    if (auto* frame = qobject_cast<QFrame*>(widget); frame && !qobject_cast<QLabel*>(widget)) {
        const StylePadding space = frameSpace(frame, m_unit);
        if (frame->frameWidth() != std::max(space.across, space.along) && hasOwnFrame(frame)) {
            QEvent changed(QEvent::StyleChange); // by which a frame measures its sides
            QCoreApplication::sendEvent(frame, &changed);
        }
    }
}

void ConsoleStyle::unpolish(QWidget* widget) {
    if (qobject_cast<QLabel*>(widget)) {
        if (widget->property("tone").isValid() || widget->property("muted").isValid() ||
            widget->property("heading").isValid())
            widget->setPalette(QPalette());
        if (widget->property("heading").isValid())
            widget->setFont(QFont());
    }
    QProxyStyle::unpolish(widget);
}

void ConsoleStyle::polishWords(QWidget& label) const {
    const QString tone = label.property("tone").toString();
    const QString heading = label.property("heading").toString();
    const bool product = label.objectName() == "railProduct"_L1;
    const QColor color = tone == "danger"_L1                                           ? m_colors.tone(Tone::Danger)
                         : tone == "warning"_L1                                        ? m_colors.tone(Tone::Warning)
                         : tone == "good"_L1                                           ? m_colors.tone(Tone::Good)
                         : product                                                     ? m_colors.onRailSelected
                         : heading == "section"_L1 || label.property("muted").toBool() ? m_colors.muted
                                                                                       : QColor();
    if (color.isValid()) {
        QPalette palette;
        setWords(palette, color);
        label.setPalette(palette);
    }
    const auto* step = std::ranges::find(design::typeScale, heading, &design::TypeStep::name);
    if (step == std::end(design::typeScale) && !product)
        return;
    QFont font;
    if (!product)
        font.setPointSizeF(m_pointSize * step->percent / 100);
    font.setBold(product || step->bold);
    label.setFont(font);
}

void ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const int radius = m_unit * design::radiusUnits;
    switch (element) {
    case PE_Widget:
        if (widget && hasGround(*widget))
            return drawGround(*painter, option->rect, *widget, m_colors, radius);
        break;
    case PE_PanelLineEdit: {
        if (isBare(widget)) {
            painter->fillRect(option->rect.adjusted(0, option->rect.height() - design::hairline, 0, 0),
                              m_colors.border);
            return;
        }
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (isInside(widget) || (frame && frame->lineWidth == 0))
            return painter->fillRect(option->rect, m_colors.surface);
        return drawBox(*painter, option->rect, fieldBox(m_colors, *option, widget), radius);
    }
    case PE_PanelButtonCommand:
        return drawBox(*painter, option->rect, buttonBox(m_colors, *option, widget), radius);
    case PE_IndicatorRadioButton:
        return drawRound(*painter, *option);
    case PE_IndicatorCheckBox:
        return drawCheck(*painter, *option);
    case PE_PanelTipLabel:
        return drawBox(*painter, option->rect, {.ground = m_colors.raised, .edge = m_colors.border}, 0);
    case PE_PanelMenu:
        return drawBox(*painter, option->rect, {.ground = m_colors.surface, .edge = m_colors.border}, 0);
    case PE_FrameMenu:
    case PE_PanelScrollAreaCorner:
    case PE_IndicatorButtonDropDown:
        return;
    case PE_FrameFocusRect:
        // Controls have their ring, rows their mark; what is left is a link, or a round choice.
        if (!qobject_cast<const QAbstractItemView*>(widget) && !qobject_cast<const QPushButton*>(widget))
            drawBox(*painter, option->rect, {.edge = m_colors.focus, .edgeWidth = design::ring}, radius);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ConsoleStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    const int radius = m_unit * design::radiusUnits;
    switch (element) {
    case CE_ShapedFrame:
        if (!hasOwnFrame(widget))
            break;
        return drawFrame(*painter, *option, *widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton words = *button;
            words.palette.setColor(QPalette::ButtonText, buttonBox(m_colors, *option, widget).text);
            return QProxyStyle::drawControl(element, &words, painter, widget);
        }
        break;
    case CE_CheckBox:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton within = *button;
            within.rect.adjust(design::ring, design::ring, -design::ring, -design::ring);
            within.state.setFlag(State_HasFocus, false);
            if (option->state.testFlag(State_HasFocus))
                drawBox(*painter, option->rect, {.edge = m_colors.focus, .edgeWidth = design::ring}, radius);
            return QProxyStyle::drawControl(element, &within, painter, widget);
        }
        break;
    case CE_Header:
        if (const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return drawHeading(*painter, *heading, widget);
        break;
    case CE_HeaderSection:
        painter->fillRect(option->rect, m_colors.raised);
        return painter->fillRect(option->rect.adjusted(0, option->rect.height() - design::hairline, 0, 0),
                                 m_colors.border);
    case CE_HeaderEmptyArea:
        return painter->fillRect(option->rect, m_colors.raised);
    case CE_Splitter:
        return painter->fillRect(option->rect, m_colors.border);
    case CE_ProgressBarGroove:
        return drawBox(*painter, barIn(option->rect, m_unit), {.ground = m_colors.border}, radius);
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return drawProgress(*painter, *bar, widget);
        break;
    case CE_ProgressBarLabel:
        return; // what is done stands beside it
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return drawMenuItem(*painter, *item, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ConsoleStyle::drawProgress(QPainter& painter, const QStyleOptionProgressBar& bar, const QWidget* widget) const {
    QStyleOptionProgressBar thin = bar;
    thin.rect = barIn(bar.rect, m_unit);
    const double span = double(bar.maximum) - bar.minimum;
    if (span <= 0) // busy, nobody knows how long: it moves as Fusion's does
        return QProxyStyle::drawControl(CE_ProgressBarContents, &thin, &painter, widget);
    QRect part = thin.rect;
    part.setWidth(int(part.width() * std::clamp((double(bar.progress) - bar.minimum) / span, 0.0, 1.0)));
    if (!part.isEmpty())
        drawBox(painter, visualRect(bar.direction, thin.rect, part), {.ground = m_colors.accent},
                m_unit * design::radiusUnits);
}

void ConsoleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                      const QWidget* widget) const {
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return drawScrollBar(*painter, *bar);
    if (control == CC_ToolButton)
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            return drawToolButton(*painter, *button, widget);
    if (control == CC_ComboBox)
        return drawChoice(*painter, *option, widget);
    if (control == CC_SpinBox)
        return drawBox(*painter, option->rect, fieldBox(m_colors, *option, widget), m_unit * design::radiusUnits);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ConsoleStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const {
    switch (element) {
    case SE_LineEditContents:
        if (isInside(widget))
            return option->rect;
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth == 0)
            return option->rect;
        return isBare(widget) ? inside(option->rect, {.across = 2 * m_unit, .along = 2 * m_unit})
                              : inside(option->rect, fieldPadding(m_unit));
    case SE_ShapedFrameContents:
        if (isFrozen(widget))
            return option->rect.adjusted(0, 0, -design::hairline, 0); // the area mirrors it where one writes so
        if (hasOwnFrame(widget))
            return inside(option->rect, frameSpace(widget, m_unit));
        break;
    case SE_HeaderLabel:
        return option->rect.adjusted(headingSpace, 0, -headingSpace, 0);
    case SE_HeaderArrow: {
        const QSize size(2 * m_unit, m_unit);
        return {option->rect.center().x() - size.width() / 2, option->rect.top() + 2, size.width(), size.height()};
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ConsoleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    const QRect rect = option->rect;
    if (control == CC_ScrollBar)
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            const bool across = bar->orientation == Qt::Horizontal;
            const QRect slider = sliderOf(*bar);
            switch (part) {
            case SC_ScrollBarSlider:
                return visualRect(bar->direction, rect, slider);
            case SC_ScrollBarSubPage: {
                QRect before = rect;
                across ? before.setRight(slider.left() - 1) : before.setBottom(slider.top() - 1);
                return visualRect(bar->direction, rect, before);
            }
            case SC_ScrollBarAddPage: {
                QRect after = rect;
                across ? after.setLeft(slider.right() + 1) : after.setTop(slider.bottom() + 1);
                return visualRect(bar->direction, rect, after);
            }
            case SC_ScrollBarGroove:
                return rect;
            default:
                return {}; // no buttons at its ends
            }
        }
    const StylePadding space = fieldPadding(m_unit);
    if (control == CC_SpinBox)
        return part == SC_SpinBoxFrame ? rect : part == SC_SpinBoxEditField ? inside(rect, space) : QRect();
    if (control == CC_ComboBox) {
        const int arrow = 5 * m_unit;
        QRect field = inside(rect, space);
        field.setRight(rect.right() - space.across - arrow);
        QRect sign = rect;
        sign.setLeft(rect.right() + 1 - arrow - design::hairline);
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, rect, field);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, rect, sign);
        return rect;
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    switch (type) {
    case CT_LineEdit:
        if (isInside(widget))
            return contents;
        return isBare(widget) ? around(contents, {.across = 2 * m_unit, .along = 2 * m_unit})
                              : around(contents, fieldPadding(m_unit));
    case CT_SpinBox:
        return around(contents, fieldPadding(m_unit));
    case CT_ComboBox: // at both sides of the words Fusion keeps a pixel free, and their first letter may begin later
        return around(contents + QSize(5 * m_unit + 4 * design::hairline, 0), fieldPadding(m_unit));
    case CT_PushButton:
        return around(contents, buttonPadding(m_unit, widget));
    case CT_ToolButton:
        return around(contents, signPadding(m_unit, widget));
    case CT_CheckBox:
        return QProxyStyle::sizeFromContents(type, option, contents, widget) +
               QSize(2 * design::ring, 2 * design::ring);
    case CT_HeaderSection:
        if (const auto* heading = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            const QSize words = heading->fontMetrics.size(0, heading->text);
            return around(words, {.across = headingSpace, .along = m_unit + design::hairline});
        }
        break;
    case CT_ProgressBar:
        return {contents.width(), 2 * m_unit};
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return 3 * m_unit;
    case PM_ScrollBarSliderMin:
        return 8 * m_unit;
    case PM_SplitterWidth:
        return design::hairline;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return 3 * m_unit + 2 * design::hairline;
    case PM_CheckBoxLabelSpacing:
        return 2 * m_unit;
    case PM_ToolTipLabelFrameWidth:
        return m_unit + design::hairline;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea*>(widget))
            return 0;
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

} // namespace opsdesk::ui
