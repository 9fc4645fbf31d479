#include "ui/shell/PaletteModel.h"

#include <QStringList>

namespace opsdesk::ui {

void PaletteModel::setItems(std::vector<PaletteItem> items) {
    beginResetModel();
    m_items = std::move(items);
    m_rows.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        if (i == 0 || m_items[i].heading != m_items[i - 1].heading)
            m_rows.push_back({-1, m_items[i].heading});
        m_rows.push_back({static_cast<int>(i), {}});
    }
    endResetModel();
}

const PaletteItem* PaletteModel::item(int row) const {
    if (row < 0 || row >= rowCount() || m_rows[static_cast<std::size_t>(row)].item < 0)
        return nullptr;
    return &m_items[static_cast<std::size_t>(m_rows[static_cast<std::size_t>(row)].item)];
}

int PaletteModel::nextItem(int row, int step) const {
    for (; row >= 0 && row < rowCount(); row += step)
        if (item(row))
            return row;
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    const PaletteItem* item = this->item(index.row());
    if (!item)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole
                   ? QVariant(m_rows[static_cast<std::size_t>(index.row())].heading)
                   : QVariant();
    if (role == Qt::DisplayRole)
        return item->title;
    if (role == Qt::AccessibleTextRole) {
        QStringList words{item->title, item->beside, item->key};
        words.removeAll(QString());
        return words.join(QStringLiteral(", "));
    }
    return role == Qt::ToolTipRole && !item->beside.isEmpty() ? QVariant(item->beside) : QVariant();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    // What cannot be done now can be gone to all the same: there it says why.
    return item(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace opsdesk::ui
