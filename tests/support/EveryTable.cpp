#include "tests/support/EveryTable.h"

#include "core/store/Row.h"

#include <fmt/format.h>

namespace opsdesk::test {

namespace {

/// A literal that a column of @p type accepts.
std::string literal(ColumnType type, int number) {
    switch (type) {
    case ColumnType::Text:
    case ColumnType::Code:
    case ColumnType::Digest:
        return fmt::format("'text {}'", number);
    case ColumnType::Uuid:
        return "'" + Uuid::derived(Uuid(), std::to_string(number)).toString() + "'";
    case ColumnType::Currency:
        return "'GBP'";
    case ColumnType::Json:
        return "'[]'";
    case ColumnType::Real:
        return "1.5";
    case ColumnType::Bytes:
        return "x'0102'";
    case ColumnType::Boolean:
        return "1";
    default:
        return std::to_string(number);
    }
}

/// Two rows of @p type with something in every column, whatever it means.
void fill(Context& context, const store::RowType& type) {
    for (int number = 1; number <= 2; ++number) {
        std::string select;
        for (const auto& column : type.columns)
            select += (select.empty() ? "SELECT " : ", ") +
                      (column.name == "entity" ? "1" : literal(column.type, number)) + " AS " + column.name;
        const auto statement = context.rows().connection().prepare(select);
        statement->step();
        context.rows().put(type, type.read(*statement));
    }
}

} // namespace

void fillEmptyTables(Context& context) {
    for (const auto* type : store::allRowTypes())
        if (asInteger(*context.rows().connection().scalar("SELECT count(*) FROM " + type->table)) == 0)
            fill(context, *type);
}

} // namespace opsdesk::test
