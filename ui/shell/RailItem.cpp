#include "ui/shell/RailItem.h"

#include "ui/models/CellText.h"
#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"

#include <QPainter>
#include <QStyle>

namespace opsdesk::ui {

RailItem::RailItem(const QIcon& icon, const QString& title, QWidget* parent) : QAbstractButton(parent) {
    setIcon(icon);
    setText(title);
    setAccessibleName(title);
    setCheckable(true);
    setAutoExclusive(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as wide as the rail, whatever it says
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
}

void RailItem::setCount(std::int64_t count) {
    m_count = count > 0 ? integerText(count) : QString();
    setAccessibleName(count > 0 ? tr("%1, %n waiting", nullptr, static_cast<int>(count)).arg(text()) : text());
    updateTip();
    update();
}

void RailItem::setCompact(bool compact) {
    m_compact = compact;
    updateTip();
    updateGeometry();
    update();
}

QSize RailItem::sizeHint() const {
    if (m_compact)
        return {fontMetrics().height() * 7 / 2, fontMetrics().height() * 2};
    return {fontMetrics().horizontalAdvance(text()) + fontMetrics().height() * 4, fontMetrics().height() * 2};
}

void RailItem::paintEvent(QPaintEvent*) {
    const Colors& colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int unit = fontMetrics().height() / 2;
    const QRect ground = rect().adjusted(unit, 1, -unit, -1);
    if (isChecked() || underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(colors.railFocus, design::ring) : QPen(Qt::NoPen));
        QColor fill = colors.railSelected;
        fill.setAlphaF(isChecked() ? 1.0F : 0.5F);
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, unit * 0.6, unit * 0.6);
    }
    const int side = fontMetrics().height() * 9 / 8;
    const auto placed = [&](const QRect& part) { return QStyle::visualRect(layoutDirection(), rect(), part); };
    const QRect sign = placed({ground.left() + unit, ground.center().y() - side / 2 + 1, side, side});
    icon().paint(&painter, sign, Qt::AlignCenter, QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
    painter.setPen(isChecked() ? colors.onRailSelected : colors.railText);
    if (m_compact) {
        if (!m_count.isEmpty()) { // something waits: a dot says so
            painter.setBrush(colors.onRailSelected);
            painter.setPen(Qt::NoPen);
            painter.drawEllipse(QPointF(sign.right() + unit * 0.3, sign.top()), unit * 0.35, unit * 0.35);
        }
        return;
    }
    const QRect words = ground.adjusted(unit * 2 + side, 0, -unit, 0);
    const int room = roomForWords();
    painter.drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeading,
                     fontMetrics().elidedText(text(), Qt::ElideRight, room));
    painter.drawText(placed(words), Qt::AlignVCenter | Qt::AlignTrailing, m_count);
}

int RailItem::roomForWords() const {
    const int unit = fontMetrics().height() / 2;
    const int sides = unit * 5 + fontMetrics().height() * 9 / 8;
    return width() - sides - (m_count.isEmpty() ? 0 : fontMetrics().horizontalAdvance(m_count) + unit);
}

void RailItem::updateTip() {
    const bool cut = m_compact || fontMetrics().horizontalAdvance(text()) > roomForWords();
    setToolTip(cut ? accessibleName() : QString());
}

void RailItem::resizeEvent(QResizeEvent* event) {
    QAbstractButton::resizeEvent(event);
    updateTip();
}

void RailItem::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RailItem::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace opsdesk::ui
