// The part of RecordTableModel that goes from one list of rows to another.
#include "ui/models/RecordTableModel.h"

namespace opsdesk::ui {

void RecordTableModel::replace(KeyListPtr keys) {
    Q_EMIT aboutToReplace();
    KeyListPtr before = m_store.keys();
    beginResetModel();
    m_store.setKeys(std::move(keys));
    endResetModel();
    letGo(std::move(before));
    Q_EMIT replaced();
}

void RecordTableModel::apply(const KeyChange& change) {
    if (change.isEmpty()) {
        m_store.setKeys(change.after);
        return;
    }
    Q_EMIT leaving(change);
    Q_EMIT aboutToChange();
    const int staying = change.staying();
    if (!change.leaving.empty())
        moveRows(change.leaving, change.before, false);
    if (change.removed > 0) {
        beginRemoveRows({}, staying, staying + change.removed - 1);
        m_store.setKeys(change.before, change.leaving, staying);
        endRemoveRows();
    }
    if (change.inserted > 0)
        beginInsertRows({}, staying, staying + change.inserted - 1);
    m_store.setKeys(change.after, change.arriving, change.after->size());
    if (change.inserted > 0)
        endInsertRows();
    if (!change.arriving.empty())
        moveRows(change.arriving, change.after, true);
    Q_EMIT changed();
}

/// Puts rows into another order: into @p order those of @p keys or, @p arriving, out of it.
void RecordTableModel::moveRows(const std::vector<int>& order, const KeyListPtr& keys, bool arriving) {
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::vector<int> places;
    if (!arriving) {
        places.resize(order.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            places[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
    }
    const std::vector<int>& to = arriving ? order : places;
    const QModelIndexList before = persistentIndexList();
    m_store.setKeys(keys, arriving ? std::vector<int>() : order, m_store.count());
    QModelIndexList after;
    for (const QModelIndex& old : before)
        after << index(to[static_cast<std::size_t>(old.row())], old.column());
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

} // namespace opsdesk::ui
