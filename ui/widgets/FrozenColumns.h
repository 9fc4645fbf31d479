#pragma once

#include <QObject>

#include <functional>
#include <vector>

class QMouseEvent;
class QPoint;
class QTableView;
class QWidget;

namespace opsdesk::ui {

/// Keeps the columns that people know a row by in sight while a table is scrolled sideways: once the last of them would
/// slide out of view they stay at the leading edge, over the others. What is done to them there, is done to the table.
class FrozenColumns final : public QObject {
    Q_OBJECT
public:
    /// Logical columns that stay, as they stand from the leading edge; the last is the one that must not slide away.
    using Choice = std::function<std::vector<int>()>;

    FrozenColumns(QTableView& table, Choice choice);

    bool isShown() const;
    /// In sight however far the table is scrolled.
    bool holds(int column) const;
    /// After the table has scrolled to @p column: brings it out from under those that stay.
    void uncover(int column);
    /// Columns or rows of the table, or its size, are other than they were.
    void update();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeView();
    void fill();
    void place();
    /// Where @p x of what stays lies in the table's own columns, as far as they are scrolled away.
    int inTable(int x) const;
    void hand(QWidget& from, QEvent& event);
    void passOn(QWidget& from, QMouseEvent& event);
    void askForMenu(const QWidget& from, const QPoint& at);
    bool isHeading(const QWidget& part) const;

    QTableView& m_table;
    Choice m_choice;
    QTableView* m_view = nullptr; ///< made when first needed
    std::vector<int> m_columns;
    int m_width = 0; ///< pixels
};

} // namespace opsdesk::ui
