#include "ui/home/TileGrid.h"

#include <QGridLayout>

#include <algorithm>

namespace opsdesk::ui {

TileGrid::TileGrid(int leastWidth, int mostColumns, QWidget* parent)
    : QWidget(parent), m_layout(new QGridLayout(this)), m_leastWidth(leastWidth), m_mostColumns(mostColumns) {
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(fontMetrics().height() * 3 / 4);
}

void TileGrid::add(QWidget* tile) {
    tile->setParent(this);
    m_tiles.push_back(tile);
    arrange();
}

std::vector<QWidget*> TileGrid::shown() const {
    std::vector<QWidget*> shown;
    std::ranges::copy_if(m_tiles, std::back_inserter(shown), [](const QWidget* tile) { return !tile->isHidden(); });
    return shown;
}

int TileGrid::columnsThatFit() const {
    const int least = fontMetrics().averageCharWidth() * m_leastWidth;
    return std::clamp((width() + m_layout->spacing()) / (least + m_layout->spacing()), 1, m_mostColumns);
}

void TileGrid::arrange() {
    m_columns = columnsThatFit();
    while (QLayoutItem* item = m_layout->takeAt(0))
        delete item;
    for (int column = 0; column < m_mostColumns; ++column)
        m_layout->setColumnStretch(column, column < m_columns ? 1 : 0);
    int place = 0;
    for (QWidget* tile : shown()) {
        m_layout->addWidget(tile, place / m_columns, place % m_columns);
        ++place;
    }
}

QSize TileGrid::minimumSizeHint() const {
    return {fontMetrics().averageCharWidth() * m_leastWidth / 2, QWidget::minimumSizeHint().height()};
}

void TileGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (columnsThatFit() != m_columns)
        arrange();
}

} // namespace opsdesk::ui
