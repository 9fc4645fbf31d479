#pragma once

#include "ui/shell/PaletteItem.h"

#include <QAbstractListModel>

namespace opsdesk::ui {

/// What the palette lists: items under the headings of their groups, which cannot be selected.
class PaletteModel final : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(std::vector<PaletteItem> items);
    /// Null for a heading, or where there is no such row.
    const PaletteItem* item(int row) const;
    /// The next row from @p row on that holds an item, @p step by @p step; -1 when there is none.
    int nextItem(int row, int step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        int item; ///< -1: a heading
        QString heading;
    };
    std::vector<PaletteItem> m_items;
    std::vector<Row> m_rows;
};

} // namespace opsdesk::ui
