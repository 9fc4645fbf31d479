#pragma once

#include <QWidget>

#include <vector>

class QGridLayout;

namespace opsdesk::ui {

/// Widgets of equal width in as many columns as fit; hidden ones take no place.
class TileGrid final : public QWidget {
    Q_OBJECT
public:
    /// @p leastWidth of a column, in letters. Never more columns than @p mostColumns.
    TileGrid(int leastWidth, int mostColumns, QWidget* parent = nullptr);

    void add(QWidget* tile);
    const std::vector<QWidget*>& tiles() const { return m_tiles; }
    /// The tiles that are shown, in order.
    std::vector<QWidget*> shown() const;
    int columns() const { return m_columns; }
    /// After tiles were shown or hidden.
    void arrange();
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsThatFit() const;

    QGridLayout* m_layout;
    std::vector<QWidget*> m_tiles;
    int m_leastWidth;
    int m_mostColumns;
    int m_columns = 1;
};

} // namespace opsdesk::ui
