#pragma once

#include "ui/widgets/CellStyle.h"
#include "ui/widgets/ColumnLayout.h"

#include <QTableView>

#include <optional>

namespace opsdesk::ui {

class FrozenColumns;
class Record;
class RecordDelegate;
class RecordTableModel;
struct KeyChange;

/// The table of every queue: keys, marks, columns people arranged, and a selection that is kept by id.
class RecordTable final : public QTableView {
    Q_OBJECT
public:
    RecordTable(RecordTableModel& model, QSettings& settings, const QString& viewName, QWidget* parent = nullptr);

    void setStyles(CellStyles styles);
    /// Words that are made to stand out where they are.
    void setFound(const QString& words);
    int currentRow() const { return currentIndex().row(); }
    void goToRow(int row);
    /// Down (+1) or up (-1); with @p marking the rows passed are marked.
    void step(int rows, bool marking);
    void toggleMark();
    /// The marked rows, or the current one, as tab-separated lines, @p headings above them.
    QString asTsv(bool headings) const;

    /// Keys of the columns that are shown, as they stand.
    std::vector<std::string> shownColumns() const;
    ColumnLayout layoutNow() const;
    void applyLayout(const ColumnLayout& layout);
    ColumnLayouts& layouts() { return m_layouts; }
    void resetLayout();
    /// What is arranged now is kept in a moment, together with what follows.
    void keepLayoutSoon() { m_keepTimer.start(); }
    /// Sideways only when another column is gone to: moving from row to row keeps in view what is looked at.
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void opened(int row);
    void currentRowChanged(int row);
    /// The person wants only rows whose @p column equals that of @p record.
    void filterByCell(const opsdesk::ui::Record& record, const std::string& column);
    void groupingRequested(const std::vector<std::string>& columns);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    /// The mark and what people know a row by: both stay in sight.
    std::vector<int> keyColumns() const;
    void adoptView();
    void defaultWidths();
    int defaultWidth(int column) const;
    void showColumn(int column, bool shown);
    void keepLayout();
    void rememberPlace();
    void restorePlace();
    void holdFast();
    void letGo();
    void stepAside(const KeyChange& change);
    void open(int row);
    /// Left and right in a grouped list: in and out of groups, or @p all of them open or closed. False: as in any
    /// table.
    bool goAcrossGroups(int key, bool all);
    void showHeaderMenu(const QPoint& at);
    void showCellMenu(const QPoint& at);

    RecordTableModel& m_model;
    RecordDelegate* m_delegate;
    FrozenColumns* m_frozen;
    int m_columnSeen = -1; ///< scrolled to last
    ColumnLayouts m_layouts;
    QTimer m_keepTimer;
    std::string m_currentId; ///< of the selected row while the rows are replaced
    int m_rowBefore = 0;
    int m_scrollBefore = 0;
    std::string m_heldId; ///< of the row that stays where it is while rows above it come and go
    int m_heldBelowTop = 0;
    bool m_widthsKnown = false;
    bool m_arranging = false; ///< changes are ours, not the person's
    bool m_restoring = false;
};

} // namespace opsdesk::ui
