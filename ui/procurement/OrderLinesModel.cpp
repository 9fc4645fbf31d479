#include "ui/procurement/OrderLinesModel.h"

#include "core/base/Decimal.h"
#include "ui/models/CellText.h"
#include "ui/models/TypedText.h"

#include <algorithm>
#include <map>
#include <set>

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

bool isWordColumn(int column) {
    return column == OrderLinesModel::Lot || column == OrderLinesModel::Expires || column == OrderLinesModel::Serials;
}

bool isNumberColumn(int column) {
    return column > OrderLinesModel::Name && !isWordColumn(column);
}

Quantity notInvoiced(const OrderLine& line) {
    return std::max(line.received - line.invoiced, Quantity());
}

/// Nothing where there is none.
QString countText(Quantity quantity) {
    return quantity.count() == 0 ? QString() : quantityText(quantity);
}

} // namespace

OrderLine orderLineOf(const Record& record) {
    OrderLine line;
    if (record.has("number"))
        line.orderNumber = record.text("number");
    line.lineNo = asInteger(record.value("line_no"));
    line.itemId = asInteger(record.value("item_id"));
    line.sku = record.text("sku");
    line.name = record.text("name");
    line.quantity = Quantity::thousandths(asInteger(record.value("quantity")));
    line.received = Quantity::thousandths(asInteger(record.value("received_quantity")));
    line.open = Quantity::thousandths(asInteger(record.value("open_quantity")));
    if (record.has("invoiced_quantity"))
        line.invoiced = Quantity::thousandths(asInteger(record.value("invoiced_quantity")));
    line.unitCost = Minor(asInteger(record.value("unit_cost")));
    return line;
}

std::vector<OrderLine> toInvoice(std::vector<OrderLine> lines) {
    std::erase_if(lines, [](const OrderLine& line) { return notInvoiced(line) == Quantity(); });
    for (OrderLine& line : lines)
        line.now = notInvoiced(line);
    return lines;
}

void OrderLinesModel::setLines(std::vector<OrderLine> lines, std::string currency) {
    beginResetModel();
    m_lines = std::move(lines);
    m_currency = std::move(currency);
    m_changed = false;
    propose();
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
    std::erase_if(m_lines, [mode](const OrderLine& line) { return !line.orderId.empty() && mode != Mode::Invoice; });
    propose();
    endResetModel();
}

void OrderLinesModel::propose() {
    for (OrderLine& line : m_lines) {
        const Quantity due = m_mode == Mode::Invoice ? notInvoiced(line) : line.open;
        line.now = m_mode == Mode::Read || m_mode == Mode::Edit || m_blind ? Quantity() : due;
        line.damaged = line.noted = Quantity();
    }
}

void OrderLinesModel::setBlind(bool blind) {
    if (blind == m_blind)
        return;
    beginResetModel();
    m_blind = blind;
    propose();
    endResetModel();
}

int OrderLinesModel::addItem(const Record& item) {
    const std::int64_t itemId = asInteger(item.value("id"));
    const bool receiving = m_mode == Mode::Receive;
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].itemId != itemId)
            continue;
        if (receiving && m_blind)
            m_lines[i].now += Quantity::units(1);
        m_changed |= !receiving || m_blind;
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        Q_EMIT edited();
        return row;
    }
    m_changed = true;
    const int row = rowCount();
    beginInsertRows({}, row, row);
    OrderLine line;
    line.itemId = itemId;
    line.sku = item.text("sku");
    line.name = item.text("name");
    (receiving ? line.now : line.quantity) = Quantity::units(1);
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
    lot.now = lot.damaged = lot.noted = Quantity();
    lot.serials.clear();
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
    const OrderLine& line = m_lines[static_cast<std::size_t>(row)];
    if (m_mode != Mode::Edit && line.lineNo && !line.furtherLot)
        return; // what was ordered stays in sight
    beginRemoveRows({}, row, row);
    m_lines.erase(m_lines.begin() + row);
    endRemoveRows();
    m_changed = true;
    Q_EMIT edited();
}

void OrderLinesModel::addOrder(std::vector<OrderLine> lines) {
    if (lines.empty() || m_mode != Mode::Invoice)
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
    m_lines.insert(m_lines.end(), std::make_move_iterator(lines.begin()), std::make_move_iterator(lines.end()));
    endInsertRows();
    m_changed = true;
    Q_EMIT edited();
}

void OrderLinesModel::removeOrder(const std::string& id) {
    const int row = rowOfOrder(id);
    if (row < 0 || id.empty())
        return;
    int last = row;
    while (last + 1 < rowCount() && m_lines[static_cast<std::size_t>(last) + 1].orderId == id)
        ++last;
    beginRemoveRows({}, row, last);
    m_lines.erase(m_lines.begin() + row, m_lines.begin() + last + 1);
    endRemoveRows();
    m_changed = true;
    Q_EMIT edited();
}

int OrderLinesModel::rowOfOrder(const std::string& id) const {
    const auto found = std::ranges::find(m_lines, id, &OrderLine::orderId);
    return found == m_lines.end() ? -1 : static_cast<int>(found - m_lines.begin());
}

bool OrderLinesModel::hasFurtherOrders() const {
    return std::ranges::any_of(m_lines, [](const OrderLine& line) { return !line.orderId.empty(); });
}

Minor OrderLinesModel::total() const {
    Minor total;
    for (const OrderLine& line : m_lines)
        if (line.unitCost)
            total += extend(*line.unitCost, counted(line));
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
    case Order:
        return line.orderNumber;
    case Sku:
        return line.sku;
    case Name:
        return line.name;
    case Ordered:
        return quantityText(line.quantity);
    case Received:
        return countText(line.received);
    case Invoiced:
        return countText(line.invoiced);
    case Now:
        return quantityText(line.now);
    case Damaged:
        return countText(line.damaged);
    case Noted:
        return countText(line.noted);
    case Serials:
        return line.serials;
    case Lot:
        return line.lot;
    case Expires:
        return line.expiresOn ? dateText(*line.expiresOn) : QString();
    case UnitCost:
        return line.unitCost ? moneyText(*line.unitCost, m_currency) : tr("list price");
    default:
        return line.unitCost ? moneyText(extend(*line.unitCost, counted(line)), m_currency) : QString();
    }
}

QString OrderLinesModel::editText(const OrderLine& line, int column) const {
    switch (column) {
    case Ordered:
        return typedNumber(line.quantity.toString());
    case Now:
        return typedNumber(line.now.toString());
    case Damaged:
        return typedNumber(line.damaged.toString());
    case Noted:
        return typedNumber(line.noted.toString());
    case Serials:
        return line.serials;
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
    (column == Ordered   ? line.quantity
     : column == Damaged ? line.damaged
     : column == Noted   ? line.noted
                         : line.now) = *quantity;
    return true;
}

bool OrderLinesModel::takeWords(OrderLine& line, int column, const QString& text) {
    if (column != Expires) {
        (column == Lot ? line.lot : line.serials) = text;
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
    const bool lot = isWordColumn(at.column());
    if (!(lot ? takeWords(line, at.column(), text) : take(line, at.column(), plainNumber(text)))) {
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
    static const char* titles[] = {QT_TR_NOOP("Order"),       QT_TR_NOOP("SKU"),      QT_TR_NOOP("Name"),
                                   QT_TR_NOOP("Ordered"),     QT_TR_NOOP("Received"), QT_TR_NOOP("Invoiced"),
                                   QT_TR_NOOP("Receive now"), QT_TR_NOOP("Damaged"),  QT_TR_NOOP("On the note"),
                                   QT_TR_NOOP("Lot"),         QT_TR_NOOP("Expires"),  QT_TR_NOOP("Serial numbers"),
                                   QT_TR_NOOP("Unit cost"),   QT_TR_NOOP("Amount")};
    if (role == Qt::DisplayRole && section == Now && m_mode != Mode::Receive)
        return m_mode == Mode::Invoice ? tr("Invoiced now") : tr("On its way");
    return role == Qt::DisplayRole ? QVariant(tr(titles[section])) : QVariant();
}

Qt::ItemFlags OrderLinesModel::flags(const QModelIndex& at) const {
    static const std::map<Mode, std::set<int>> entered = {{Mode::Edit, {Ordered, UnitCost}},
                                                          {Mode::Receive, {Now, Damaged, Noted, Lot, Expires, Serials}},
                                                          {Mode::Announce, {Now}},
                                                          {Mode::Invoice, {Now, UnitCost}}};
    const auto columns = entered.find(m_mode);
    const bool editable = columns != entered.end() && columns->second.contains(at.column());
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | (editable ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

} // namespace opsdesk::ui
