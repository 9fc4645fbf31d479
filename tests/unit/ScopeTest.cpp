#include "core/sync/Scope.h"
#include "core/governance/AuditChain.h"
#include "core/governance/Rights.h"
#include "core/integration/Areas.h"
#include "core/store/Row.h"
#include "core/workflow/CommandRow.h"
#include "tests/support/Printing.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <sstream>

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

/// What the paper for administrators calls the tables: for each word, the one that matters most.
const std::map<std::string, std::string> wordsOfPaper{
    {"items", "item"},
    {"suppliers", "supplier"},
    {"nodes", "node"},
    {"stock", "stock_value"},
    {"its movements", "stock_entry"},
    {"suggestions", "suggestion"},
    {"purchase orders", "purchase_order"},
    {"receipts", "receipt"},
    {"customer orders", "sales_order"},
    {"returns", "return_order"},
    {"write-offs", "write_off"},
    {"refunds", "refund"},
    {"vendor claims", "vendor_claim"},
    {"stock adjustments", "stock_adjustment"},
    {"the journal", "journal_line"},
    {"reasons", "reason_code"},
};

std::string trimmed(std::string text) {
    text.erase(0, text.find_first_not_of(' '));
    text.erase(text.find_last_not_of(' ') + 1);
    return text;
}

/// The rows of the paper's table: what stands in it for each duty, in full.
std::map<std::string, std::string> paperOfDuties() {
    std::ifstream file(OPSDESK_SOURCE_DIR "/docs/central.md");
    std::map<std::string, std::string> rows;
    std::string line;
    while (std::getline(file, line) && line != "| duty | reads |") {
    }
    std::getline(file, line); // the rule below the heads
    while (std::getline(file, line) && line.starts_with("| ")) {
        const auto bar = line.find('|', 1);
        const auto reads = trimmed(line.substr(bar + 1, line.rfind('|') - bar - 1));
        std::stringstream duties(line.substr(1, bar - 1));
        for (std::string duty; std::getline(duties, duty, ',');)
            rows[trimmed(duty)] = reads;
    }
    return rows;
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

    /// What consoles keep; what may be read at the centre alone stands behind a semicolon.
    void thePaperSaysWhatEachDutyReads() {
        const auto paper = paperOfDuties();
        for (const auto role : roleNames()) {
            const auto row = paper.find(std::string(role));
            QVERIFY2(row != paper.end(), role.data());
            const auto kept = keptBy(m_catalog, role);
            const auto said = row->second.substr(0, row->second.find("; at the centre alone"));
            const auto duty = std::ranges::find(dutyScopes(), role, &DutyScope::duty);
            const bool allCommands = std::ranges::find(duty->commands, "*") != duty->commands.end();
            const bool everything = said.starts_with("everything");
            QVERIFY2((everything || said.find("every command") != std::string::npos) == allCommands, role.data());
            for (const auto& [word, table] : wordsOfPaper) {
                const std::regex whole("(^|[ ,;])" + word + "($|[ ,;])");
                QVERIFY2((everything || std::regex_search(said, whole)) == kept.contains(table),
                         fmt::format("{} and {} ({})", role, table, said).c_str());
            }
        }
    }

    void everyViewHasAReader() {
        for (const auto& [name, view] : m_catalog.views()) {
            // What channels sent names customers: whoever mends it reads it, nobody else.
            const auto* reader = name == "channel-contents" || name == "channel-messages" ? "integrator" : "executive";
            QVERIFY2(mayRead(m_catalog, {reader}, name), name.c_str());
        }
    }

    void whoDecidesSeesWhatTheyDecideOn() {
        const std::map<std::string_view, std::string_view> views{{"suggestion", "suggestions"},
                                                                 {"purchase_order", "purchase-orders"},
                                                                 {"write_off", "write-offs"},
                                                                 {"supplier_item", "supplier-items"},
                                                                 {"stock_adjustment", "stock-adjustments"},
                                                                 {"user", "users"},
                                                                 {"return", "returns"},
                                                                 {"refund", "refunds"},
                                                                 {"quality_case", "quality-cases"},
                                                                 {"vendor_claim", "vendor-claims"},
                                                                 {"channel_message", "channel-messages"},
                                                                 {"settlement", "settlements"},
                                                                 {"listing", "listings"}};
        for (const auto& right : rights()) {
            const auto group = right.command.substr(0, right.command.find('.'));
            if (const auto view = views.find(group); view != views.end())
                QVERIFY2(mayRead(m_catalog, {std::string(right.role)}, view->second), right.role.data());
        }
    }

    /// A document's history is what others did to it.
    void whoActsSeesWhatOthersDid() {
        for (const auto& right : rights()) {
            const auto group = right.command.substr(0, right.command.find('.'));
            const auto duty = std::ranges::find(dutyScopes(), right.role, &DutyScope::duty);
            const auto sees = [&](std::string_view name) {
                return std::ranges::find(duty->commands, name) != duty->commands.end();
            };
            QVERIFY2(!m_catalog.machines().contains(std::string(group)) || sees(group) || sees("*"),
                     fmt::format("{} sees no history of {}", right.role, group).c_str());
        }
    }

    void consolesKeepNoMoreThanTheyNeed() {
        for (const auto role : roleNames())
            QVERIFY2(!keptBy(m_catalog, role).contains("customer"), role.data());
        const auto admin = keptBy(m_catalog, "admin");
        QCOMPARE(admin, (std::set<std::string>{"app_user", "audit_record", "command", "delegation", "policy",
                                               "shared_layout", "step", "stream", "tombstone", "user_entity"}));
        const auto planner = keptBy(m_catalog, "planner");
        for (const char* table : {"sales_order", "return_order", "journal_line", "stock_line", "write_off"})
            QVERIFY2(!planner.contains(table), table);
        QVERIFY(!mayRead(m_catalog, {"planner"}, "orders"));
        QVERIFY(mayRead(m_catalog, {"planner"}, "suggestion-reasons"));
        QVERIFY(!mayRead(m_catalog, {}, "items"));
        QVERIFY(mayRead(m_catalog, {}, "policies"));
        QVERIFY(!mayRead(m_catalog, {"executive"}, "no-such-view"));
    }

    /// Who customers are, how they paid, what they were given back and why they are suspected, and what channels say of
    /// them: for those who answer them or keep the books.
    void whatIsKnownOfCustomersIsReadWhereItIsNeeded() {
        const std::set<std::string_view> without{"*",         "planner", "buyer", "buyer-lead",
                                                 "warehouse", "steward", "admin"};
        const std::set<std::string_view> personal{"customer",    "order_payment", "channel_message", "refund",
                                                  "refund_line", "refund_tender", "return_signal"};
        for (const auto& row : scopeTables(m_catalog))
            QVERIFY2(!without.contains(row.duty) || !personal.contains(row.table),
                     (row.duty + " reads " + row.table).c_str());
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
