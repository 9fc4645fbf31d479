#include "tests/support/ReturnsWorkspace.h"

#include "core/base/Error.h"
#include "core/documents/Documents.h"
#include "core/governance/Governance.h"
#include "core/governance/User.h"
#include "core/governance/UserEntity.h"
#include "core/inventory/Inventory.h"
#include "core/inventory/ItemSerial.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/Ledger.h"
#include "core/master/Item.h"
#include "core/master/Master.h"
#include "core/master/Node.h"
#include "core/orders/OrderPosting.h"
#include "core/orders/Orders.h"
#include "core/returns/Returns.h"
#include "core/workflow/Timers.h"

#include <fmt/format.h>

namespace opsdesk::test {

namespace {

const Currency gbp("GBP");
constexpr auto cup = ReturnsWorkspace::cup, soap = ReturnsWorkspace::soap, radio = ReturnsWorkspace::radio,
               home = ReturnsWorkspace::home, hub = ReturnsWorkspace::hub;

Item item(std::int64_t id, const char* sku, const char* name, const char* returnClass) {
    Item made{0, id, sku, name, "", "each", "active", Minor(1000), gbp, 0};
    made.return_class = returnClass;
    return made;
}

Outcome putShared(Context& context) {
    context.rows().insert(item(cup, "CUP", "Enamel cup", ""));
    context.rows().insert(item(soap, "SOAP", "Soap", "hygiene"));
    context.rows().insert(item(radio, "RADIO", "Kitchen radio", "electronics"));
    // Whoever authorises a return does not inspect it: there are two agents.
    context.rows().insert(User{0, "inspector", "Inspector", {"returns"}, true, 0});
    context.rows().insert(UserEntity{0, "inspector", 1, true, 0});
    return {};
}

Outcome takeIn(Context& context, std::int64_t itemId, std::int64_t quantity, std::int64_t value) {
    const StockMove incoming{itemId,      "", place::opening, place::available(home), Quantity::units(quantity),
                             Minor(value)};
    if (auto done = postStock(context, {"opening", {}, "OPEN", context.businessDate(), gbp, {incoming}}); !done)
        return tl::unexpected(done.error());
    const auto journal =
        postJournal(context, {"opening", {}, "OPEN", context.businessDate(), gbp, "", {{Minor(value), itemId}}});
    return journal ? Outcome() : tl::unexpected(journal.error());
}

struct Sold {
    std::int64_t item, quantity, amount;
};

/// An order that was shipped whole on @p day.
Outcome sell(Context& context, const std::string& number, Date day, const std::vector<Sold>& sold) {
    SalesOrder order;
    order.entity = 1;
    order.id = Uuid::derived(Uuid(), number);
    order.number = number;
    order.state = "shipped";
    order.channel = "web";
    order.customer = "C1";
    order.node_id = home;
    order.ordered_at = Timestamp::of(day, 9);
    order.currency = gbp;
    std::vector<SalesOrderLine> lines;
    for (const auto& [itemId, quantity, amount] : sold) {
        auto& line = lines.emplace_back();
        line.entity = 1;
        line.order_id = order.id;
        line.line_no = static_cast<std::int64_t>(lines.size());
        line.item_id = itemId;
        line.quantity = line.shipped = Quantity::units(quantity);
        line.amount = Minor(amount);
        line.unit_price = Minor(amount / quantity);
        order.amount += line.amount;
        context.rows().put(line);
    }
    context.rows().put(order);
    const auto posted = postSale(context, order, lines);
    return posted ? Outcome() : tl::unexpected(posted.error());
}

/// 10 cups for 33.34, so that no unit cost is a whole penny; S-1 of the 10th and S-2 of September.
Outcome putTrade(Context& context) {
    context.rows().insert(Node{1, home, "HOME", "Home", "warehouse", "GB", 0});
    context.rows().insert(Node{1, hub, "HUB", "Returns hub", "returns_hub", "GB", 0});
    context.rows().insert(ItemSerial{1, radio, "R-100", Uuid(), Uuid(), 1, "", 0});
    context.rows().insert(ItemSerial{1, radio, "R-200", Uuid(), Uuid(), 1, "", 0});
    for (const auto& [itemId, quantity, value] : {Sold{cup, 10, 3334}, Sold{soap, 10, 1000}, Sold{radio, 10, 50000}})
        if (auto done = takeIn(context, itemId, quantity, value); !done)
            return done;
    if (auto done = sell(context, "S-1", Date::of(2011, 11, 10), {{cup, 5, 4999}, {soap, 2, 400}, {radio, 2, 20000}});
        !done)
        return done;
    return sell(context, "S-2", Date::of(2011, 9, 1), {{cup, 2, 2000}});
}

void addAreas(Catalog& catalog) {
    addGovernance(catalog);
    addMaster(catalog);
    addLedger(catalog);
    addInventory(catalog);
    addOrders(catalog);
    addReturns(catalog);
    addTimerCommand(catalog);
    addDocuments(catalog, [](const std::vector<std::string>&, std::string_view) { return true; });
}

} // namespace

ReturnsWorkspace::ReturnsWorkspace(const TestStore& database)
    : engine(database.connect(), addAreas), reader(makeViewReader(database.connect(), engine.catalog())),
      connection(database.connect()) {
    if (!engine.run(0, putShared).applied() || !engine.run(1, putTrade).applied())
        throw Error("The test's trade could not be made.");
}

CommandResult ReturnsWorkspace::authorize(const std::string& lines, const std::string& more) {
    return engine.submit("return.authorize", "returns", R"({"lines":[)" + lines + "]" + more + "}");
}

std::string ReturnsWorkspace::cups(int quantity, const std::string& more) {
    return TestEngine::told(authorize(fmt::format(R"({{"sku":"CUP","quantity":{}{}}})", quantity, more)), "document");
}

CommandResult ReturnsWorkspace::act(const std::string& document, const std::string& action, const std::string& who,
                                    const std::string& payload) {
    return engine.submitOn(document, "return." + action, who, payload);
}

std::string ReturnsWorkspace::inspected(int quantity, const std::string& grade) {
    const auto id = cups(quantity);
    act(id, "receive", "warehouse");
    act(id, "inspect", "inspector", R"({"lines":[{"line_no":1,"grade":")" + grade + R"("}]})");
    return id;
}

Value ReturnsWorkspace::cell(const std::string& view, const std::string& filter, const std::string& column) {
    const auto rows = reader->rows({view, 1, {Filter::parse(filter)}, "", {}, {}});
    const auto position = static_cast<std::size_t>(reader->view(view).index(column));
    return rows.empty() ? Value() : rows.front().at(position);
}

std::string ReturnsWorkspace::text(const std::string& view, const std::string& filter, const std::string& column) {
    const auto value = cell(view, filter, column);
    return std::holds_alternative<std::string>(value) ? asText(value) : std::string();
}

std::string ReturnsWorkspace::state(const std::string& document) {
    return text("returns", "id = " + document, "state");
}

std::int64_t ReturnsWorkspace::number(const std::string& sql) {
    return asInteger(connection->scalar(sql).value_or(Value(std::int64_t(0))));
}

std::int64_t ReturnsWorkspace::at(const std::string& state, std::int64_t node, std::int64_t itemId) {
    return number(fmt::format("SELECT CAST(COALESCE(SUM(quantity), 0) AS bigint) FROM stock_position WHERE entity "
                              "= 1 AND item_id = {} AND state = '{}' AND node_id = {}",
                              itemId, state, node)) /
           Quantity::scale;
}

std::int64_t ReturnsWorkspace::balance(const std::string& account) {
    return number("SELECT CAST(COALESCE(SUM(debit - credit), 0) AS bigint) FROM account_balance WHERE account = '" +
                  account + "'");
}

void ReturnsWorkspace::fireTimers() {
    for (const auto& due : dueTimers(*connection, engine.clock().now(), 100))
        engine.submit(due);
}

} // namespace opsdesk::test
