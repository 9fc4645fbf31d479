#include "ui/models/Record.h"

#include "ui/models/CellText.h"

namespace opsdesk::ui {

namespace {

bool isWhole(std::int64_t thousandths) {
    return thousandths % Quantity::scale == 0;
}

/// Whether whatever was counted or agreed, not calculated, is in whole units; false when nothing of that kind is known.
bool countsWhole(const View& view, const ViewRow& row) {
    bool known = false;
    for (const char* key : {"on_hand", "multiple", "moq", "planned_quantity", "quantity"}) {
        const int column = view.index(key);
        if (column < 0 || opsdesk::isNull(row[static_cast<std::size_t>(column)]))
            continue;
        if (!isWhole(asInteger(row[static_cast<std::size_t>(column)])))
            return false;
        known = true;
    }
    return known;
}

} // namespace

Value shownValue(const View& view, const ViewRow& row, int column) {
    const Value& cell = row.at(static_cast<std::size_t>(column));
    if (view.columns[static_cast<std::size_t>(column)].type != ColumnType::Quantity || opsdesk::isNull(cell) ||
        isWhole(asInteger(cell)) || !countsWhole(view, row))
        return cell;
    const std::int64_t half = asInteger(cell) < 0 ? -Quantity::scale / 2 : Quantity::scale / 2;
    return (asInteger(cell) + half) / Quantity::scale * Quantity::scale;
}

bool Record::has(std::string_view column) const {
    return m_view && m_view->index(column) >= 0;
}

const Value& Record::value(std::string_view column) const {
    static const Value none;
    const int index = m_view ? m_view->index(column) : -1;
    return index < 0 ? none : m_row.at(static_cast<std::size_t>(index));
}

ColumnType Record::type(std::string_view column) const {
    const ViewColumn* found = m_view ? m_view->find(column) : nullptr;
    return found ? found->type : ColumnType::Text;
}

QString Record::text(std::string_view column) const {
    const int index = m_view ? m_view->index(column) : -1;
    return index < 0 ? QString()
                     : cellText(shownValue(*m_view, m_row, index), m_view->columns[static_cast<std::size_t>(index)],
                                currency(column));
}

std::string Record::plain(std::string_view column) const {
    return toText(value(column), type(column));
}

QString Record::name() const {
    for (const char* column : {"number", "sku", "code", "name", "to_user"})
        if (const QString called = text(column); !called.isEmpty())
            return called;
    return QString::fromStdString(id());
}

std::optional<Minor> Record::amount() const {
    const Value& cell = value("amount");
    return opsdesk::isNull(cell) ? std::nullopt : std::optional(Minor(asInteger(cell)));
}

std::optional<Minor> Record::judgedAmount() const {
    if (!has("judged_amount"))
        return amount();
    const Value& cell = value("judged_amount");
    return opsdesk::isNull(cell) ? std::nullopt : std::optional(Minor(asInteger(cell)));
}

Expected Record::expected() const {
    Expected expected;
    if (const Value& version = value("version"); !opsdesk::isNull(version))
        expected.version = asInteger(version);
    expected.amount = amount();
    return expected;
}

} // namespace opsdesk::ui
