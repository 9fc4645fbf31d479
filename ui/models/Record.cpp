#include "ui/models/Record.h"

#include "ui/models/CellText.h"

namespace opsdesk::ui {

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
    return cellText(value(column), type(column), currency());
}

std::string Record::plain(std::string_view column) const {
    return toText(value(column), type(column));
}

QString Record::name() const {
    for (const char* column : {"number", "sku", "code", "name"})
        if (const QString called = text(column); !called.isEmpty())
            return called;
    return QString::fromStdString(id());
}

std::optional<Minor> Record::amount() const {
    const Value& cell = value("amount");
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
