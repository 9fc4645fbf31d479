#pragma once

#include "ui/models/Record.h"
#include "ui/widgets/CellStyle.h"

#include <QTableView>

#include <vector>

namespace opsdesk::ui {

class FrozenColumns;

/// A short list of records, all of them here, as tall as its rows: for details beside a queue.
class RecordGrid final : public QTableView {
    Q_OBJECT
public:
    struct Column {
        std::string key;
        const char* title = nullptr; ///< English source text, context `Details`; null: the view's own
        bool stretch = false;
        bool blankZero = false;                   ///< nothing is clearer than 0.00; left out when all are
        QString (*text)(const Record&) = nullptr; ///< instead of the cell itself
    };

    RecordGrid(std::vector<Column> columns, CellStyles styles, QWidget* parent = nullptr);
    ~RecordGrid() override;

    void setRecords(std::vector<Record> records);
    /// For the width of a column: text takes a frame to measure in a thousand rows.
    static constexpr int rowsMeasured = 200;
    int rowsShownAtMost = 12; ///< further rows scroll
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void opened(const opsdesk::ui::Record& record);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    class Model;
    void fit();
    int firstShown() const;
    /// Pixels that the heading of @p column needs beyond what stands below it.
    int roomOfHeading(int column) const;
    int roomOfHeadings() const;
    /// Narrows them by @p missing pixels in all, each by its part; returns by how many.
    int giveUpHeadings(int missing);
    bool isMissing(int column) const;

    std::vector<Column> m_columns;
    Model* m_model;
    FrozenColumns* m_frozen = nullptr;
};

} // namespace opsdesk::ui
