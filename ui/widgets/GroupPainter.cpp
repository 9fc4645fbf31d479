#include "ui/widgets/GroupPainter.h"

#include "ui/models/RecordTableModel.h"
#include "ui/shell/Colors.h"
#include "ui/widgets/RecordDelegate.h"

#include <QHeaderView>
#include <QPainter>
#include <QTableView>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int groupMargin = 8; ///< as that of other cells

/// The table that is scrolled: what stays at its edge lies in a table of its own within it.
const QTableView& tableOf(const QStyleOptionViewItem& option) {
    const auto* around = qobject_cast<const QTableView*>(option.widget->parentWidget());
    return around ? *around : *qobject_cast<const QTableView*>(option.widget);
}

/// Pixels from the leading edge.
int leadingOf(const QTableView& table, int column) {
    const int left = table.columnViewportPosition(column);
    return table.isRightToLeft() ? table.viewport()->width() - left - table.columnWidth(column) : left;
}

int signWidth(const QFontMetrics& metrics) {
    return metrics.height();
}

int indentOf(const QFontMetrics& metrics, const QModelIndex& index) {
    return (index.data(RecordTableModel::LevelRole).toInt() - 1) * metrics.height() * 3 / 2;
}

/// A corner that points onwards, or down when the group is open.
void drawSign(QPainter* painter, const QRect& box, bool open, bool mirrored, const Colors& colors) {
    const double half = box.height() / 7.0;
    const QPointF middle = QRectF(box).center();
    const double way = mirrored ? -1 : 1;
    QPolygonF corner;
    if (open)
        corner << middle + QPointF(-2 * half, -half) << middle + QPointF(0, half) << middle + QPointF(2 * half, -half);
    else
        corner << middle + QPointF(-half * way, -2 * half) << middle + QPointF(half * way, 0)
               << middle + QPointF(-half * way, 2 * half);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(colors.muted, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(corner);
}

QRect mirroredWhere(const QRect& rect, int width, bool mirrored) {
    return mirrored ? QRect(width - rect.right() - 1, rect.top(), rect.width(), rect.height()) : rect;
}

} // namespace

void GroupPainter::arrange(const QTableView& table, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const QString id = index.data(RecordTableModel::IdRole).toString();
    const QHeaderView& header = *table.horizontalHeader();
    const auto& model = *qobject_cast<const RecordTableModel*>(index.model());
    QString title = model.groupTitle(index.row());
    QFont font = option.font;
    font.setBold(true);
    const QFontMetrics metrics(font);
    const int begin = table.columnWidth(RecordTableModel::markColumn) + signWidth(metrics) + indentOf(metrics, index);
    m_line = {id, title, header.offset(), table.viewport()->width() - groupMargin, 0};
    for (int place = 1; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        const QString sum = model.keyOf(column).empty() || header.isSectionHidden(column)
                                ? QString()
                                : index.siblingAtColumn(column).data(RecordTableModel::SumRole).toString();
        if (sum.isEmpty())
            continue;
        const int at =
            leadingOf(table, column) + table.columnWidth(column) - groupMargin - metrics.horizontalAdvance(sum);
        if (at > begin + metrics.horizontalAdvance(m_line.title) + metrics.height()) {
            m_line.end = at - metrics.height();
            return;
        }
        m_line.covered = place;
        m_line.title +=
            u"  \u00B7  %1 %2"_s.arg(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), sum);
    }
}

void GroupPainter::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
    const Colors& colors = currentColors();
    const QTableView& table = tableOf(option);
    if (m_line.id != index.data(RecordTableModel::IdRole).toString() || index.column() == 0 ||
        m_line.offset != table.horizontalHeader()->offset())
        arrange(table, option, index);
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    const bool selected = option.state & QStyle::State_Selected;
    painter->fillRect(option.rect, selected ? colors.selection : colors.raised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), colors.border);
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    const QFontMetrics metrics(font);
    const bool mirrored = table.isRightToLeft();
    const int width = table.viewport()->width();
    const int marks = table.columnWidth(RecordTableModel::markColumn);
    if (index.column() == RecordTableModel::markColumn) {
        drawMarkBox(painter, option.rect, index.data(RecordTableModel::MarkedRole).toBool(), colors);
    } else {
        const int begin = marks + indentOf(metrics, index);
        const int sign = signWidth(metrics);
        drawSign(painter, mirroredWhere({begin, option.rect.top(), sign, option.rect.height()}, width, mirrored),
                 index.data(RecordTableModel::OpenRole).toBool(), mirrored, colors);
        const QRect room(begin + sign, option.rect.top(), std::max(0, m_line.end - begin - sign),
                         option.rect.height() - 1);
        painter->setPen(colors.text);
        painter->drawText(mirroredWhere(room, width, mirrored), Qt::AlignLeft | Qt::AlignVCenter,
                          metrics.elidedText(m_line.title, Qt::ElideRight, room.width()));
        if (table.horizontalHeader()->visualIndex(index.column()) > m_line.covered)
            painter->drawText(option.rect.adjusted(groupMargin, 0, -groupMargin, -1),
                              index.data(Qt::TextAlignmentRole).toInt(),
                              index.data(RecordTableModel::SumRole).toString());
    }
    painter->restore();
}

} // namespace opsdesk::ui
