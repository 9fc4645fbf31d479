#include "ui/procurement/OrderLinesModel.h"

#include "core/base/Decimal.h"
#include "ui/models/CellText.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

void OrderLinesModel::setLines(std::vector<OrderLine> lines, std::string currency) {
    beginResetModel();
    m_lines = std::move(lines);
    m_currency = std::move(currency);
    m_changed = false;
    endResetModel();
}

void OrderLinesModel::setMode(Mode mode) {
    beginResetModel();
    m_mode = mode;
    for (OrderLine& line : m_lines)
        line.receiveNow = mode == Mode::Receive ? line.open : Quantity();
    endResetModel();
}

int OrderLinesModel::addItem(const Record& item) {
    const std::int64_t itemId = asInteger(item.value("id"));
    m_changed = true;
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        if (m_lines[i].itemId == itemId)
            return static_cast<int>(i);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    OrderLine line;
    line.itemId = itemId;
    line.sku = item.text("sku");
    line.name = item.text("name");
    line.quantity = Quantity::units(1);
    m_lines.push_back(line);
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void OrderLinesModel::removeLine(int row) {
    if (row < 0 || row >= rowCount() || m_mode != Mode::Edit)
        return;
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    m_changed = true;
    Q_EMIT edited();
}

Minor OrderLinesModel::total() const {
    Minor total;
    for (const OrderLine& line : m_lines)
        if (line.unitCost)
            total += extend(*line.unitCost, line.quantity);
    return total;
}

int OrderLinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int OrderLinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QString OrderLinesModel::text(const OrderLine& line, int column) const {
    switch (column) {
    case Sku:
        return line.sku;
    case Name:
        return line.name;
    case Ordered:
        return quantityText(line.quantity);
    case Received:
        return line.received.count() == 0 ? QString() : quantityText(line.received);
    case ReceiveNow:
        return m_mode == Mode::Receive ? quantityText(line.receiveNow) : QString();
    case UnitCost:
        return line.unitCost ? moneyText(*line.unitCost, m_currency) : tr("list price");
    default:
        return line.unitCost ? moneyText(extend(*line.unitCost, line.quantity), m_currency) : QString();
    }
}

QString OrderLinesModel::editText(const OrderLine& line, int column) const {
    switch (column) {
    case Ordered:
        return typedNumber(line.quantity.toString());
    case ReceiveNow:
        return typedNumber(line.receiveNow.toString());
    case UnitCost:
        return line.unitCost ? typedNumber(toDecimal(*line.unitCost)) : QString();
    default:
        return {};
    }
}

QVariant OrderLinesModel::data(const QModelIndex& at, int role) const {
    const OrderLine& line = m_lines[static_cast<std::size_t>(at.row())];
    switch (role) {
    case Qt::DisplayRole:
        return text(line, at.column());
    case Qt::UserRole: // of the delegate: how the column is drawn
        return QString();
    case Qt::EditRole:
        return editText(line, at.column());
    case Qt::TextAlignmentRole:
        return QVariant(cellAlignment(at.column() > Name ? ColumnType::Quantity : ColumnType::Text));
    default:
        return {};
    }
}

bool OrderLinesModel::take(OrderLine& line, int column, const std::string& text) {
    if (column == UnitCost) {
        const auto cost = parseDecimal(text, Currency(m_currency).decimals());
        if (!text.empty() && (!cost || *cost < 0))
            return false;
        line.unitCost = text.empty() ? std::nullopt : std::optional(Minor(*cost));
        return true;
    }
    const auto quantity = Quantity::parse(text);
    if (!quantity || quantity->count() < 0)
        return false;
    (column == Ordered ? line.quantity : line.receiveNow) = *quantity;
    return true;
}

bool OrderLinesModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    if (!take(m_lines[static_cast<std::size_t>(at.row())], at.column(), plainNumber(text))) {
        Q_EMIT problem(tr("“%1” is not a number that can stand here.").arg(text));
        return false;
    }
    m_changed = true;
    Q_EMIT dataChanged(index(at.row(), 0), index(at.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QVariant OrderLinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(cellAlignment(section > Name ? ColumnType::Quantity : ColumnType::Text));
    static const char* titles[] = {QT_TR_NOOP("SKU"),      QT_TR_NOOP("Name"),        QT_TR_NOOP("Ordered"),
                                   QT_TR_NOOP("Received"), QT_TR_NOOP("Receive now"), QT_TR_NOOP("Unit cost"),
                                   QT_TR_NOOP("Amount")};
    return role == Qt::DisplayRole ? QVariant(tr(titles[section])) : QVariant();
}

Qt::ItemFlags OrderLinesModel::flags(const QModelIndex& at) const {
    const bool editable = (m_mode == Mode::Edit && (at.column() == Ordered || at.column() == UnitCost)) ||
                          (m_mode == Mode::Receive && at.column() == ReceiveNow);
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace opsdesk::ui
