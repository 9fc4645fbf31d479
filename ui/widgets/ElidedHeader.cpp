#include "ui/widgets/ElidedHeader.h"

#include <QHelpEvent>
#include <QStyleOptionHeader>
#include <QToolTip>

namespace opsdesk::ui {

ElidedHeader::ElidedHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setSectionsClickable(false);
}

QString ElidedHeader::titleOf(int column) const {
    return model()->headerData(column, Qt::Horizontal).toString();
}

QString ElidedHeader::elided(int column) const {
    QStyleOptionHeader option;
    initStyleOption(&option);
    option.rect.setWidth(sectionSize(column));
    const int room = style()->subElementRect(QStyle::SE_HeaderLabel, &option, this).width();
    return fontMetrics().elidedText(titleOf(column), Qt::ElideRight, room);
}

void ElidedHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const {
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    option->text = elided(logicalIndex);
}

bool ElidedHeader::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int column = logicalIndexAt(help->pos());
    const bool cut = column >= 0 && elided(column) != titleOf(column);
    QToolTip::showText(help->globalPos(), cut ? titleOf(column) : QString(), viewport());
    return true;
}

} // namespace opsdesk::ui
