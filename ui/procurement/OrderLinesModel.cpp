#include "ui/procurement/OrderLinesModel.h"

#include "core/base/Decimal.h"
#include "ui/models/CellText.h"
#include "ui/models/TypedText.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isNumberColumn(int column) {
    return column > OrderLinesModel::Name && column != OrderLinesModel::Lot && column != OrderLinesModel::Expires;
}

} // namespace

void OrderLinesModel::setLines(std::vector<OrderLine> lines, std::string currency) {
    beginResetModel();
    m_lines = std::move(lines);
    m_currency = std::move(currency);
    m_changed = false;
    proposeReceipt();
    endResetModel();
}

void OrderLinesModel::enter(std::vector<OrderLine> lines) {
    beginResetModel();
    m_lines = std::move(lines);
    m_changed = true;
    endResetModel();
    Q_EMIT edited();
}

void OrderLinesModel::setCurrency(std::string currency) {
    m_currency = std::move(currency);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void OrderLinesModel::setMode(Mode mode) {
    beginResetModel();
    m_mode = mode;
    proposeReceipt();
    endResetModel();
}

void OrderLinesModel::proposeReceipt() {
    for (OrderLine& line : m_lines)
        line.receiveNow = m_mode == Mode::Receive ? line.open : Quantity();
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

int OrderLinesModel::addLot(int row) {
    if (row < 0 || row >= rowCount() || m_mode != Mode::Receive)
        return row;
    OrderLine lot = m_lines[static_cast<std::size_t>(row)];
    lot.furtherLot = true;
    lot.receiveNow = Quantity();
    lot.lot.clear();
    lot.expiresOn.reset();
    beginInsertRows({}, row + 1, row + 1);
    m_lines.insert(m_lines.begin() + row + 1, lot);
    endInsertRows();
    m_changed = true;
    Q_EMIT edited();
    return row + 1;
}

void OrderLinesModel::removeLine(int row) {
    if (row < 0 || row >= rowCount())
        return;
    if (m_mode != Mode::Edit && !m_lines[static_cast<std::size_t>(row)].furtherLot)
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
    if (line.furtherLot && (column == Ordered || column == Received || column == UnitCost || column == Amount))
        return {};
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
    case Lot:
        return line.lot;
    case Expires:
        return line.expiresOn ? dateText(*line.expiresOn) : QString();
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
    case Lot:
        return line.lot;
    case Expires:
        return line.expiresOn ? QString::fromStdString(line.expiresOn->toString()) : QString();
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
        return QVariant(cellAlignment(isNumberColumn(at.column()) ? ColumnType::Quantity : ColumnType::Text));
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

bool OrderLinesModel::takeLot(OrderLine& line, int column, const QString& text) {
    if (column == Lot) {
        line.lot = text;
        return true;
    }
    line.expiresOn = typedDay(text);
    return text.isEmpty() || line.expiresOn.has_value();
}

bool OrderLinesModel::setData(const QModelIndex& at, const QVariant& value, int role) {
    if (role != Qt::EditRole)
        return false;
    const QString text = value.toString().trimmed();
    OrderLine& line = m_lines[static_cast<std::size_t>(at.row())];
    const bool lot = at.column() == Lot || at.column() == Expires;
    if (!(lot ? takeLot(line, at.column(), text) : take(line, at.column(), plainNumber(text)))) {
        Q_EMIT problem(lot ? tr("“%1” is not a day such as 2012-05-31.").arg(text)
                           : tr("“%1” is not a number that can stand here.").arg(text));
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
        return QVariant(cellAlignment(isNumberColumn(section) ? ColumnType::Quantity : ColumnType::Text));
    static const char* titles[] = {QT_TR_NOOP("SKU"),      QT_TR_NOOP("Name"),        QT_TR_NOOP("Ordered"),
                                   QT_TR_NOOP("Received"), QT_TR_NOOP("Receive now"), QT_TR_NOOP("Lot"),
                                   QT_TR_NOOP("Expires"),  QT_TR_NOOP("Unit cost"),   QT_TR_NOOP("Amount")};
    return role == Qt::DisplayRole ? QVariant(tr(titles[section])) : QVariant();
}

Qt::ItemFlags OrderLinesModel::flags(const QModelIndex& at) const {
    const bool editable =
        (m_mode == Mode::Edit && (at.column() == Ordered || at.column() == UnitCost)) ||
        (m_mode == Mode::Receive && (at.column() == ReceiveNow || at.column() == Lot || at.column() == Expires));
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace opsdesk::ui
