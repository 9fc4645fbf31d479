// The part of RecordTableModel that knows groups.
#include "ui/models/CellText.h"
#include "ui/models/RecordTableModel.h"

#include <QCoreApplication>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

const ViewGroup* RecordTableModel::group(int row) const {
    return m_list.group(groupOfId(m_store.idAt(row)));
}

QString RecordTableModel::groupTitle(int row) const {
    const ViewGroup* found = group(row);
    if (!found)
        return {};
    const ViewColumn* column = m_view->find(m_list.by.at(found->level() - 1));
    const QString value = cellText(found->values.back(), *column, {});
    const QString rows = tr("%n rows", nullptr, static_cast<int>(found->rows))
                             .replace(QString::number(found->rows), integerText(found->rows));
    return u"%1: %2  \u00B7  %3"_s.arg(QCoreApplication::translate("ViewColumn", column->title.c_str()),
                                       value.isEmpty() ? tr("none") : value, rows);
}

QString RecordTableModel::groupSum(const ViewGroup& group, std::string_view column) const {
    QStringList sums;
    for (const GroupSum& sum : group.sums)
        if (sum.column == column)
            sums << moneyText(Minor(sum.minor), sum.currency);
    return sums.join(u" + "_s);
}

QVariant RecordTableModel::groupData(int row, int column, int role) const {
    const ViewGroup* found = group(row);
    if (!found)
        return {};
    switch (role) {
    case LevelRole:
        return static_cast<int>(found->level());
    case OpenRole:
        return isOpen(row);
    case IdRole:
        return QString::fromStdString(m_store.idAt(row));
    case LoadedRole:
        return true;
    case MarkedRole:
        return markedIn(*found) == found->rows;
    case Qt::TextAlignmentRole:
        return column == markColumn
                   ? QVariant(Qt::AlignCenter)
                   : QVariant(cellAlignment(m_view->columns[static_cast<std::size_t>(column) - 1].type));
    case Qt::AccessibleTextRole:
        return column == markColumn ? groupTitle(row) : groupSum(*found, keyOf(column));
    case Qt::DisplayRole: {
        const std::string key = keyOf(column);
        if (key == m_list.by.at(found->level() - 1))
            return cellText(found->values.back(), *m_view->find(key), {});
        return groupSum(*found, key);
    }
    case SumRole:
        return groupSum(*found, keyOf(column));
    case Qt::ToolTipRole:
        return groupTitle(row);
    default:
        return {};
    }
}

bool RecordTableModel::isOpen(int row) const {
    return m_open.isOpen(groupOfId(m_store.idAt(row)));
}

void RecordTableModel::setOpen(int row, bool open) {
    if (!isGroup(row) || isOpen(row) == open)
        return;
    m_open.set(groupOfId(m_store.idAt(row)), open);
    askList(false);
}

void RecordTableModel::setAllOpen(bool open) {
    if (!isGrouped())
        return;
    m_open = {open, {}};
    askList(false);
}

void RecordTableModel::openTo(const std::vector<Value>& values) {
    if (!isGrouped())
        return;
    for (std::size_t level = 1; level <= values.size(); ++level)
        m_open.set(groupKey({values.begin(), values.begin() + static_cast<std::ptrdiff_t>(level)}), true);
    askList(false);
}

int RecordTableModel::groupRowOf(int row) const {
    const ViewGroup* mine = group(row);
    if (!isGrouped() || (mine && mine->level() == 1))
        return -1;
    int above = row - 1;
    while (above >= 0 && (!isGroup(above) || (mine && group(above)->level() >= mine->level())))
        --above;
    return above;
}

std::size_t RecordTableModel::groupCount() const {
    return m_list.groups ? m_list.groups->size() : 0;
}

} // namespace opsdesk::ui
