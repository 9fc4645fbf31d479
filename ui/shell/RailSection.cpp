#include "ui/shell/RailSection.h"

#include "ui/shell/Colors.h"
#include "ui/shell/Design.h"
#include "ui/shell/Icons.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

RailSection::RailSection(const QString& title, QWidget* parent) : QAbstractButton(parent) {
    setText(title);
    setCheckable(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    connect(this, &QAbstractButton::toggled, this, &RailSection::showItems);
    showItems();
}

void RailSection::add(QWidget* item) {
    m_items.push_back(item);
    item->setVisible(isOpen());
}

bool RailSection::holds(const QWidget* item) const {
    return std::find(m_items.begin(), m_items.end(), item) != m_items.end();
}

void RailSection::setOpen(bool open) {
    setChecked(open);
}

void RailSection::showItems() {
    for (QWidget* item : m_items)
        item->setVisible(isOpen());
    setAccessibleName(isOpen() ? tr("%1, open").arg(text()) : tr("%1, closed").arg(text()));
}

void RailSection::setCompact(bool compact) {
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize RailSection::sizeHint() const {
    const int line = fontMetrics().height();
    return m_compact ? QSize(line * 7 / 2, line * 5 / 4)
                     : QSize(fontMetrics().horizontalAdvance(text()) + line * 4, line * 7 / 4);
}

void RailSection::paintEvent(QPaintEvent*) {
    const Colors& colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int line = fontMetrics().height();
    const QRect ground = rect().adjusted(line / 2, 1, -line / 2, -1);
    if (hasFocus() || underMouse()) {
        QColor fill = colors.railSelected;
        fill.setAlphaF(0.5F);
        painter.setPen(hasFocus() ? QPen(colors.railFocus, design::ring) : QPen(Qt::NoPen));
        painter.setBrush(fill);
        painter.drawRoundedRect(ground, line * 0.3, line * 0.3);
    }
    const int side = line * 3 / 4;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int edge = m_compact  ? ground.center().x() - side / 2
                     : mirrored ? ground.left() + line / 2
                                : ground.right() - line / 2 - side;
    ui::icon(isOpen() ? "chevron-up"_L1 : "chevron-down"_L1, IconTint::Rail)
        .paint(&painter, QRect(edge, ground.center().y() - side / 2 + 1, side, side));
    if (m_compact)
        return;
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.88);
    painter.setFont(small);
    painter.setPen(colors.railText);
    const QRect words = ground.adjusted(line / 2, 0, -line / 2, 0);
    const int room = words.width() - side - line / 2;
    painter.drawText(words, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room));
}

void RailSection::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Right || event->key() == Qt::Key_Left) {
        const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        if (isOpen() != forward)
            click();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void RailSection::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void RailSection::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace opsdesk::ui
