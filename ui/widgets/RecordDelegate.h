#pragma once

#include "ui/widgets/CellStyle.h"

#include <QStyledItemDelegate>

#include <memory>

namespace opsdesk::ui {

class GroupPainter;
struct Colors;
class RecordTableModel;

/// Draws rows of records: calm, dense, the same in every table. Rows that wait, that were refused and that are not here
/// yet are told apart by sign and style, not by colour alone.
class RecordDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit RecordDelegate(QObject* parent = nullptr);
    ~RecordDelegate() override;
    void setStyles(CellStyles styles) { m_styles = std::move(styles); }
    void setFound(QStringList words) { m_found = std::move(words); }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    /// What was cut is said in full under the pointer.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    CellStyle styleOf(const QModelIndex& index) const;
    void markFound(QPainter* painter, const QRect& cell, const QString& text, Qt::Alignment alignment) const;
    void paintText(QPainter* painter, const QRect& cell, const QModelIndex& index, CellStyle style, bool pending) const;

    CellStyles m_styles;
    QStringList m_found;
    std::unique_ptr<GroupPainter> m_groups;
};

/// The box of the mark column, in the middle of @p cell.
void drawMarkBox(QPainter* painter, const QRect& cell, bool marked, const Colors& colors);
/// @p font for a name: smaller when @p text is all in capitals.
QFont nameFont(QFont font, const QString& text);
/// How wide drawPill() wants to be.
int pillWidth(const QFontMetrics& metrics, const QString& text);
/// A rounded ground with @p text on it, centred in height within @p rect. Returns the width used.
int drawPill(QPainter* painter, const QRect& rect, const QString& text, const QColor& color, const QColor& ground);
/// A line through @p values, scaled to @p rect.
void drawSpark(QPainter* painter, const QRect& rect, const std::vector<double>& values, const QColor& color);

} // namespace opsdesk::ui
