#include "core/integration/Areas.h"
#include "core/store/Migrator.h"
#include "core/store/Row.h"
#include "core/workflow/StoreViewReader.h"
#include "tests/support/Printing.h"
#include "tests/support/TestStore.h"

#include <QtTest>

#include <set>

using namespace opsdesk;
using opsdesk::test::TestStore;

namespace {

/// The columns of a table, in order, with the type that the store gives each.
std::vector<std::pair<std::string, std::string>> columnsOf(store::Connection& connection, const std::string& table) {
    const bool sqlite = connection.dialect() == store::Dialect::Sqlite;
    const auto statement =
        connection.prepare(sqlite ? "SELECT name, type FROM pragma_table_info(?) ORDER BY cid"
                                  : "SELECT column_name::text, data_type::text FROM information_schema.columns WHERE "
                                    "table_name = ? ORDER BY ordinal_position");
    statement->bind(0, Value(table));
    std::vector<std::pair<std::string, std::string>> columns;
    while (statement->step())
        columns.emplace_back(statement->text(0), statement->text(1));
    return columns;
}

/// The type table of docs/architecture.md.
std::string expectedType(ColumnType type, bool sqlite) {
    switch (type) {
    case ColumnType::Integer:
    case ColumnType::Boolean:
    case ColumnType::Money:
    case ColumnType::Quantity:
    case ColumnType::Time:
        return sqlite ? "INTEGER" : "bigint";
    case ColumnType::Date:
        return sqlite ? "INTEGER" : "date";
    case ColumnType::Real:
        return sqlite ? "REAL" : "double precision";
    case ColumnType::Uuid:
        return sqlite ? "TEXT" : "uuid";
    case ColumnType::Bytes:
        return sqlite ? "BLOB" : "bytea";
    default:
        return sqlite ? "TEXT" : "text";
    }
}

} // namespace

class SchemaTest : public QObject {
    Q_OBJECT

    Catalog m_catalog;

private Q_SLOTS:
    void initTestCase() { addAllAreas(m_catalog); }

    void rowsAndTablesAreTheSame_data() { TestStore::addRows(); }
    void rowsAndTablesAreTheSame() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        store::migrate(*connection);
        QVERIFY(store::allRowTypes().size() > 20);
        for (const auto* type : store::allRowTypes()) {
            std::vector<std::pair<std::string, std::string>> expected;
            for (const auto& column : type->columns)
                expected.emplace_back(column.name, expectedType(column.type, database.isSqlite()));
            const auto found = columnsOf(*connection, type->table);
            for (std::size_t i = 0; i < std::max(expected.size(), found.size()); ++i) {
                const auto& want = i < expected.size() ? expected[i] : std::pair<std::string, std::string>();
                const auto& have = i < found.size() ? found[i] : std::pair<std::string, std::string>();
                QVERIFY2(want == have, fmt::format("{}: the row has {} {}, the table {} {}", type->table, want.first,
                                                   want.second, have.first, have.second)
                                           .c_str());
            }
        }
    }

    void everyViewAnswersOnBothStores_data() { TestStore::addRows(); }
    void everyViewAnswersOnBothStores() {
        OPEN_TEST_STORE(database);
        auto connection = database.connect();
        store::migrate(*connection);
        StoreViewReader reader(std::move(connection), m_catalog);
        for (const auto& [name, view] : m_catalog.views()) {
            QVERIFY2(view.find("id") && view.find("rev"), name.c_str());
            try {
                ViewQuery query;
                query.view = name;
                query.search = "x y";
                for (const auto& column : view.columns)
                    query.filters.push_back({column.key, FilterOperator::IsNotNull, ""});
                query.limit = 5;
                reader.rows(query);
                reader.keys(query);
                reader.summary(query);
            } catch (const std::exception& failure) {
                QFAIL((name + ": " + failure.what()).c_str());
            }
        }
    }

    void everyMoneyColumnHasItsCurrency() {
        for (const auto& [name, view] : m_catalog.views())
            for (const auto& column : view.columns)
                QVERIFY2(column.type != ColumnType::Money || view.find("currency"), name.c_str());
    }

    void everyContractViewAndCommandIsThere() {
        for (const auto* name :
             {"items", "suppliers", "nodes", "stock", "stock-entries", "orders", "returns", "journal", "trial-balance",
              "audit", "users", "policies", "commands", "purchase-orders", "suggestions", "write-offs",
              "purchase-order-lines", "po-approvals"})
            QVERIFY2(m_catalog.findView(name), name);
        for (const auto* name : {"suggestion.accept",
                                 "suggestion.adjust",
                                 "suggestion.snooze",
                                 "suggestion.reject",
                                 "suggestion.reopen",
                                 "purchase_order.create",
                                 "purchase_order.edit",
                                 "purchase_order.submit",
                                 "purchase_order.withdraw",
                                 "purchase_order.approve",
                                 "purchase_order.return",
                                 "purchase_order.reject",
                                 "purchase_order.release",
                                 "purchase_order.acknowledge",
                                 "purchase_order.receive",
                                 "purchase_order.cancel",
                                 "purchase_order.close",
                                 "write_off.propose",
                                 "write_off.approve",
                                 "write_off.reject",
                                 "write_off.reroute",
                                 "write_off.reopen",
                                 "stock.adjust",
                                 "supplier_item.edit"})
            QVERIFY2(m_catalog.findCommand(name), name);
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "SchemaTest.moc"
