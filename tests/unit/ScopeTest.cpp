#include "core/sync/Scope.h"
#include "core/governance/AuditChain.h"
#include "core/governance/Rights.h"
#include "core/integration/Areas.h"
#include "core/store/Row.h"
#include "core/workflow/CommandRow.h"
#include "tests/support/Printing.h"

#include <algorithm>
#include <regex>
#include <set>

using namespace opsdesk;

namespace {

std::set<std::string> knownTables() {
    std::set<std::string> tables{"command", "audit_record", "step", "stream"};
    for (const auto* type : store::allRowTypes())
        tables.insert(type->table);
    return tables;
}

/// The tables that a view's SQL names after FROM or JOIN.
std::set<std::string> tablesIn(const std::string& sql) {
    static const std::regex name(R"(\b(?:FROM|JOIN)\s+([a-z_]+))");
    const auto known = knownTables();
    std::set<std::string> tables;
    for (auto at = std::sregex_iterator(sql.begin(), sql.end(), name); at != std::sregex_iterator(); ++at)
        if (known.contains((*at)[1]))
            tables.insert((*at)[1]);
    return tables;
}

std::set<std::string> keptBy(const Catalog& catalog, std::string_view duty) {
    std::set<std::string> tables;
    for (const auto& row : scopeTables(catalog))
        if (row.replicated && (row.duty == duty || row.duty == "*"))
            tables.insert(row.table);
    return tables;
}

} // namespace

/// What each duty reads, as declared; that PostgreSQL enforces it, TrustTest shows.
class ScopeTest : public QObject {
    Q_OBJECT

    Catalog m_catalog;

private Q_SLOTS:
    void initTestCase() { addAllAreas(m_catalog); }

    void viewsNameTheTablesThatTheyRead() {
        for (const auto& [name, view] : m_catalog.views()) {
            const std::set<std::string> declared(view.tables.begin(), view.tables.end());
            for (const auto& table : tablesIn(view.sql))
                QVERIFY2(declared.contains(table), (name + " reads " + table + " and does not say so").c_str());
        }
    }

    void everyRoleHasADuty() {
        std::set<std::string_view> duties;
        for (const auto& scope : dutyScopes())
            QVERIFY2(duties.insert(scope.duty).second, scope.duty.data());
        for (const auto role : roleNames())
            QVERIFY2(duties.contains(role), role.data());
        QCOMPARE(duties.size(), roleNames().size() + 1);
    }

    void everyTableIsOne() {
        const auto known = knownTables();
        for (const auto& row : scopeTables(m_catalog))
            QVERIFY2(known.contains(row.table), (row.duty + " reads " + row.table).c_str());
    }

    void everyViewHasAReader() {
        for (const auto& [name, view] : m_catalog.views())
            QVERIFY2(mayRead(m_catalog, {"executive"}, name), name.c_str());
    }

    void whoDecidesSeesWhatTheyDecideOn() {
        const std::map<std::string_view, std::string_view> views{
            {"suggestion", "suggestions"},       {"purchase_order", "purchase-orders"},     {"write_off", "write-offs"},
            {"supplier_item", "supplier-items"}, {"stock_adjustment", "stock-adjustments"}, {"user", "users"}};
        for (const auto& right : rights()) {
            const auto group = right.command.substr(0, right.command.find('.'));
            if (const auto view = views.find(group); view != views.end())
                QVERIFY2(mayRead(m_catalog, {std::string(right.role)}, view->second), right.role.data());
        }
    }

    void consolesKeepNoMoreThanTheyNeed() {
        for (const auto role : roleNames())
            QVERIFY2(!keptBy(m_catalog, role).contains("customer"), role.data());
        const auto admin = keptBy(m_catalog, "admin");
        QCOMPARE(admin, (std::set<std::string>{"app_user", "audit_record", "command", "delegation", "policy", "step",
                                               "stream", "tombstone", "user_entity"}));
        const auto planner = keptBy(m_catalog, "planner");
        for (const char* table : {"sales_order", "return_order", "journal_line", "stock_line", "write_off"})
            QVERIFY2(!planner.contains(table), table);
        QVERIFY(!mayRead(m_catalog, {"planner"}, "orders"));
        QVERIFY(mayRead(m_catalog, {"planner"}, "suggestion-reasons"));
        QVERIFY(!mayRead(m_catalog, {}, "items"));
        QVERIFY(mayRead(m_catalog, {}, "policies"));
        QVERIFY(!mayRead(m_catalog, {"executive"}, "no-such-view"));
    }

    void customersAreKnownByCodesInTrade() {
        for (const auto* type : store::allRowTypes())
            if (type->table == "sales_order" || type->table == "return_order")
                for (const auto& column : type->columns)
                    for (const char* personal : {"name", "address", "street", "mail", "phone"})
                        QVERIFY2(column.name.find(personal) == std::string::npos, column.name.c_str());
    }
};

QTEST_GUILESS_MAIN(ScopeTest)
#include "ScopeTest.moc"
