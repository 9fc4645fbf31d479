#pragma once

#include "core/base/Error.h"
#include "core/governance/Governance.h"
#include "core/governance/Policy.h"
#include "core/governance/User.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/Ledger.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Item.h"
#include "core/master/Master.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/returns/Returns.h"
#include "core/returns/WriteOff.h"
#include "core/workflow/Workspace.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <fmt/format.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace opsdesk::test::write_off {

inline const Currency gbp("GBP");
inline constexpr std::int64_t lamp = 1, knob = 2, hub = 1;

inline constexpr std::int64_t pounds(std::int64_t count) {
    return count * 100;
}

inline Outcome putMasters(Context& context) {
    context.rows().insert(Item{0, lamp, "LAMP", "Bicycle lamp", "", "each", "active", Minor(2500), gbp, 0});
    context.rows().insert(Item{0, knob, "KNOB", "Door knob", "", "each", "active", Minor(100), gbp, 0});
    context.rows().insert(Supplier{0, 1, "ACME", "Acme Lamps", gbp, Minor(), 7, "GB", 0});
    for (const auto item : {lamp, knob}) {
        SupplierItem sold;
        sold.id = *Uuid::parse(fmt::format("00000000-0000-8000-8000-00000000010{}", item));
        sold.supplier_id = 1;
        sold.item_id = item;
        sold.unit_cost = item == lamp ? Minor(1000) : Minor(3);
        sold.currency = gbp;
        sold.preferred = true;
        context.rows().insert(sold);
    }
    return {};
}

/// @p quantity of lamps at @p place come in, worth @p value.
inline Outcome takeIn(Context& context, const Place& place, std::int64_t quantity, std::int64_t value,
                      std::int64_t item = lamp) {
    const StockMove incoming{item, "", place::opening, place, Quantity::units(quantity), Minor(value)};
    const auto posted = postStock(context, {"opening", std::nullopt, "OPEN", context.businessDate(), gbp, {incoming}});
    if (!posted)
        return tl::unexpected(posted.error());
    const auto journal = postJournal(
        context, {"opening", std::nullopt, "OPEN", context.businessDate(), gbp, "", {{Minor(value), item}}});
    return journal ? Outcome() : tl::unexpected(journal.error());
}

/// 100 lamps available and 20 returned, at 10.00 each; 8 knobs returned, 0.20 together: one is worth 2½ pence.
inline Outcome putStock(Context& context) {
    context.rows().insert(Node{1, hub, "HUB", "Returns hub", "returns_hub", "GB", 0});
    if (auto done = takeIn(context, place::available(hub), 100, 100000); !done)
        return done;
    if (auto done = takeIn(context, place::returned(hub), 8, 20, knob); !done)
        return done;
    return takeIn(context, place::returned(hub), 20, 20000);
}

inline void addAreas(Catalog& catalog) {
    addGovernance(catalog);
    addMaster(catalog);
    addLedger(catalog);
    addReturns(catalog);
}

/// A workspace with stock, and what a person does and sees in it.
struct WriteOffDesk {
    explicit WriteOffDesk(const TestStore& database)
        : engine(database.connect(), addAreas), reader(makeViewReader(database.connect(), engine.catalog())),
          connection(database.connect()) {
        if (!engine.run(0, putMasters).applied() || !engine.run(1, putStock).applied())
            throw Error("The test's stock could not be made.");
    }

    std::string propose(int quantity, const std::string& more = "", const std::string& reason = "damaged") {
        const auto made = engine.submit("write_off.propose", "warehouse",
                                        R"({"sku":"LAMP","node":"HUB","reason_code":")" + reason + R"(","quantity":)" +
                                            std::to_string(quantity) + more + "}");
        return made.applied() ? TestEngine::told(made, "document") : made.rejection.code;
    }
    /// The decision as the console sends it: on what the view shows now. Answers `applied` or the code.
    std::string decide(const std::string& document, const std::string& action, const std::string& who,
                       const std::string& payload = "{}") {
        const auto outcome = engine.submit(decision(document, action, who, payload));
        return outcome.applied() ? "applied" : outcome.rejection.code;
    }
    Command decision(const std::string& document, const std::string& action, const std::string& who,
                     const std::string& payload = "{}") {
        auto command = engine.command("write_off." + action, who, payload);
        command.document = Uuid::parse(document);
        command.expected.version = asInteger(cell("write-offs", "id = " + document, "version"));
        command.expected.amount = Minor(asInteger(cell("write-offs", "id = " + document, "amount")));
        return command;
    }
    Value cell(const std::string& view, const std::string& filter, const std::string& column) {
        const auto rows = reader->rows({view, 1, {Filter::parse(filter)}, "", {}, {}});
        const auto position = static_cast<std::size_t>(reader->view(view).index(column));
        return rows.empty() ? Value() : rows.front().at(position);
    }
    std::string state(const std::string& document) { return asText(cell("write-offs", "id = " + document, "state")); }
    std::int64_t number(const std::string& sql) {
        return asInteger(connection->scalar(sql).value_or(Value(std::int64_t(0))));
    }
    /// Units at a place; outside when @p node is 0.
    std::int64_t at(const std::string& place, std::int64_t node = hub, std::int64_t item = lamp) {
        return number("SELECT quantity FROM stock_position WHERE entity = 1 AND item_id = " + std::to_string(item) +
                      " AND node_id = " + std::to_string(node) + " AND state = '" + place + "'") /
               Quantity::scale;
    }
    std::int64_t poolValue() { return number("SELECT value FROM stock_value WHERE entity = 1 AND item_id = 1"); }
    std::int64_t balance(const std::string& account) {
        return number(
            "SELECT CAST(sum(debit - credit) AS bigint) FROM account_balance WHERE entity = 1 AND account = '" +
            account + "'");
    }

    void give(const std::string& user, const std::vector<std::string>& roles) {
        engine.run(0, [&](Context& context) -> Outcome {
            context.rows().put(User{0, user, "Promoted", roles, true, 0});
            return {};
        });
    }
    CommandResult approveAll(const std::vector<std::string>& documents, const std::string& who) {
        std::string rows;
        for (const auto& document : documents)
            rows += fmt::format(R"({}{{"id":"{}","version":{},"amount":{}}})", rows.empty() ? "" : ",", document, 1,
                                asInteger(cell("write-offs", "id = " + document, "amount")));
        return engine.submit("write_off.approve_all", who, R"({"rows":[)" + rows + "]}");
    }
    /// Debit less credit by account, of what is chosen.
    std::map<std::string, std::int64_t> preview(const std::string& document) {
        std::map<std::string, std::int64_t> sums;
        const auto& view = reader->view("write-off-journal");
        const auto at = [&](const char* column) { return static_cast<std::size_t>(view.index(column)); };
        for (const auto& row :
             reader->rows({"write-off-journal",
                           1,
                           {Filter::parse("write_off_id = " + document), Filter::parse("chosen = true")},
                           "",
                           {},
                           {}}))
            sums[asText(row[at("account")])] += asInteger(row[at("debit")]) - asInteger(row[at("credit")]);
        return sums;
    }
    /// The same of the journal.
    std::map<std::string, std::int64_t> posted(const std::string& document) {
        std::map<std::string, std::int64_t> sums;
        auto& statement = connection->cached("SELECT l.account, l.debit - l.credit FROM journal_entry e JOIN "
                                             "journal_line l ON l.entity = e.entity AND l.entry_id = e.entry_id "
                                             "WHERE e.entity = 1 AND e.number = ?");
        statement.bind(0, asText(cell("write-offs", "id = " + document, "number")));
        while (statement.step())
            sums[std::string(statement.text(0))] += statement.integer(1);
        statement.reset();
        return sums;
    }

    TestEngine engine;
    std::unique_ptr<ViewReader> reader;
    std::unique_ptr<store::Connection> connection;
};

} // namespace opsdesk::test::write_off
