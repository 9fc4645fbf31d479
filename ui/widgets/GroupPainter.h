#pragma once

#include <QModelIndex>
#include <QString>
#include <QStyleOptionViewItem>

class QPainter;
class QTableView;

namespace opsdesk::ui {

/// Draws the rows that stand for groups. The title begins at the edge of the table, however far that is scrolled, and
/// runs across its columns; sums stand in theirs, and those that the title would cover behind it, with their headings.
class GroupPainter {
public:
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index);

private:
    /// Of one row: cells are painted row by row, so that it is found out once for all of them.
    struct Line {
        QString id, title;
        int offset = -1; ///< of the columns
        int end = 0;     ///< pixels from the leading edge that the title may take
        int covered = 0; ///< columns in visual order, whose sums stand in the title
    };

    void arrange(const QTableView& table, const QStyleOptionViewItem& option, const QModelIndex& index);

    Line m_line;
};

} // namespace opsdesk::ui
