#include "app/engine/simulation/Workload.h"

#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/workflow/Context.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <array>
#include <vector>

namespace opsdesk::simulation {

namespace {

constexpr std::int64_t items = 5;

Outcome putMasters(Context& context) {
    auto& rows = context.rows();
    const Currency gbp("GBP");
    Supplier supplier;
    supplier.supplier_id = 1;
    supplier.code = "ACME";
    supplier.name = "Acme Gifts";
    supplier.currency = gbp;
    rows.put(supplier);
    for (std::int64_t id = 1; id <= items; ++id) {
        Item item;
        item.item_id = id;
        item.sku = fmt::format("ITEM{}", id);
        item.name = fmt::format("Item {}", id);
        item.base_uom = "each";
        item.lifecycle = "active";
        item.price = Minor(1000);
        item.currency = gbp;
        rows.put(item);
        SupplierItem offer;
        offer.id = Uuid::derived(Uuid(), fmt::format("offer/{}", id));
        offer.supplier_id = 1;
        offer.item_id = id;
        offer.unit_cost = Minor(333 + id);
        offer.currency = gbp;
        offer.lead_time_days = 14;
        offer.lead_time_mean_days = 14;
        offer.preferred = true;
        rows.put(offer);
    }
    return {};
}

/// An order of the web shop that is paid and shipped, from before the world begins.
constexpr std::int64_t soldOrders = 3;
Uuid soldOrder(std::int64_t number) {
    return Uuid::derived(Uuid(), fmt::format("sold/{}", number));
}

void putSold(store::UnitOfWork& rows, std::int64_t entity, std::int64_t number) {
    SalesOrder order;
    order.entity = entity;
    order.id = soldOrder(number);
    order.number = fmt::format("SO-{}", number);
    order.state = "shipped";
    order.version = 1;
    order.channel = "web";
    order.currency = Currency("GBP");
    order.amount = order.paid = Minor(1000);
    order.payment_state = "paid";
    SalesOrderLine line;
    line.entity = entity;
    line.order_id = order.id;
    line.line_no = line.item_id = 1;
    line.quantity = line.shipped = Quantity::units(1);
    line.unit_price = line.amount = Minor(1000);
    rows.put(line);
    rows.put(OrderPayment{entity, order.id, 1, "card", fmt::format("pay-{}", number), order.currency, order.amount,
                          Minor(), order.ordered_at, 0});
    rows.put(std::move(order));
}

Outcome putNode(Context& context) {
    auto& rows = context.rows();
    rows.put(Node{context.entity(), 1, "HOME", "Home warehouse", "warehouse", "GB", 0});
    for (std::int64_t number = 0; number < soldOrders; ++number)
        putSold(rows, context.entity(), number);
    return {};
}

/// A decision that a person takes on a document they see in one of @p states.
struct Habit {
    std::string_view user, action, states, payload;
    int weight;
    std::string_view machine = "purchase_order", table = "purchase_order";
};
constexpr Habit habits[] = {
    {"planner", "submit", "'draft'", "{}", 4},
    {"planner", "withdraw", "'submitted'", R"({"note":"Not yet."})", 1},
    {"buyer-lead", "approve", "'submitted'", "{}", 4},
    {"buyer-lead", "return", "'submitted'", R"({"note":"Too much."})", 1},
    {"buyer", "release", "'approved'", "{}", 3},
    {"buyer", "cancel", "'approved', 'released'", R"({"reason_code":"po_budget"})", 1},
    {"warehouse", "receive", "'released', 'partly_received'", R"({"lines":[{"line_no":1,"quantity":3}]})", 3},
    {"warehouse", "receive", "'released', 'partly_received'", "{}", 2},
    {"warehouse", "receive", "'released', 'acknowledged', 'partly_received'",
     R"({"hold_excess":true,"lines":[{"line_no":1,"quantity":4,"damaged":1,"noted":6}]})", 2},
    {"buyer", "acknowledge", "'released'", "{}", 2},
    {"buyer", "amend", "'released', 'acknowledged'", R"({"lines":[{"line_no":1,"quantity":30}]})", 1},
    {"buyer-lead", "approve", "'amended'", "{}", 2},
    {"planner", "copy", "'draft', 'cancelled', 'received'", "{}", 2},
    {"buyer", "send_back", "'open'", R"({"note":"Not ours."})", 1, "discrepancy", "receipt_discrepancy"},
    {"buyer", "accept", "'open'", R"({"note":"As it is."})", 1, "discrepancy", "receipt_discrepancy"},
    {"buyer", "send", "'open', 'rejected'", R"({"note":"Please credit."})", 1, "vendor_claim", "vendor_claim"},
    {"buyer", "accept", "'sent'", "{}", 1, "vendor_claim", "vendor_claim"},
    {"returns", "inspect", "'received', 'partly_received'", R"({"lines":[{"line_no":1,"grade":"faulty"}]})", 3,
     "return", "return_order"},
    {"returns", "dispose", "'inspected'", "{}", 3, "return", "return_order"},
    {"returns", "dispose", "'inspected'", R"({"lines":[{"line_no":1,"disposition":"vendor_claim"}]})", 1, "return",
     "return_order"},
    {"returns", "close", "'inspected'", "{}", 1, "return", "return_order"},
    {"returns", "cancel", "'proposed', 'held'", "{}", 1, "refund", "refund"},
    {"warehouse", "inspect", "'inspecting'", R"({"grade":"unusable","disposition":"write_off"})", 1, "write_off",
     "write_off"},
    {"controller", "approve", "'proposed', 'rerouted'", "{}", 4, "write_off", "write_off"},
    {"controller", "reroute", "'proposed'", R"({"disposition":"vendor_claim"})", 1, "write_off", "write_off"},
    {"controller", "reopen", "'approved', 'rejected'", "{}", 1, "write_off", "write_off"},
    {"controller", "inspect_again", "'proposed'", R"({"note":"Look again."})", 1, "write_off", "write_off"},
    {"controller", "approve", "'proposed'", "{}", 3, "refund", "refund"},
    {"controller", "pay", "'approved'", R"({"reference":"PAID"})", 1, "refund", "refund"},
    {"controller", "credit", "'sent', 'accepted'", R"({"credited":100,"reference":"CREDIT"})", 1, "vendor_claim",
     "vendor_claim"},
    {"controller", "soft_close", "'open'", "{}", 1, "period", "fiscal_period"},
    {"controller", "propose", "'draft'", "{}", 1, "manual_journal", "manual_journal"},
};

const Habit* pick(const std::string& user, Random& random) {
    int all = 0;
    for (const auto& habit : habits)
        all += habit.user == user ? habit.weight : 0;
    if (all == 0)
        return nullptr;
    auto chosen = static_cast<int>(random.next() % static_cast<std::uint64_t>(all));
    for (const auto& habit : habits)
        if (habit.user == user && (chosen -= habit.weight) < 0)
            return &habit;
    return nullptr;
}

Command newOrder(Clock& clock, Random& random) {
    Command command;
    command.type = "purchase_order.create";
    command.entity = 1;
    command.document = random.uuid(clock.now());
    std::string lines;
    for (std::uint64_t i = 0; i <= random.next() % 3; ++i)
        lines +=
            fmt::format(R"({}{{"item_id":{},"quantity":{}}})", lines.empty() ? "" : ",", i + 1, 5 + random.next() % 20);
    command.payload = R"({"supplier":"ACME","node":"HOME","lines":[)" + lines + "]}";
    return command;
}

/// Goods that come back, money for what was sold, stock that is gone, a line in the books: what people begin.
Command newOf(const std::string& user, Clock& clock, Random& random) {
    Command command;
    command.entity = 1;
    command.document = random.uuid(clock.now());
    const auto item = 1 + random.next() % items;
    if (user == "controller") {
        command.type = "manual_journal.create";
        command.payload = fmt::format(R"({{"journal_on":"{}","description":"Correction","lines":[{{"account":"6300",)"
                                      R"("debit":{}}},{{"account":"6310","credit":{}}}]}})",
                                      clock.now().date().toString(), 100 * item, 100 * item);
        return command;
    }
    switch (random.next() % 3) {
    case 0:
        command.type = "refund.goodwill";
        command.payload =
            fmt::format(R"({{"order_id":"{}","goodwill":{},"reason_code":"rf_goodwill"}})",
                        soldOrder(static_cast<std::int64_t>(random.next() % soldOrders)).toString(), 50 * item);
        break;
    case 1:
        command.type = "write_off.propose";
        command.payload = fmt::format(R"({{"sku":"ITEM{}","node":"HOME","stock_state":"returned","quantity":1,)"
                                      R"("reason_code":"damaged"}})",
                                      item);
        break;
    default:
        command.type = "return.receive_blind";
        command.payload =
            fmt::format(R"({{"node":"HOME","lines":[{{"sku":"ITEM{}","quantity":{}}}]}})", item, 1 + random.next() % 3);
    }
    return command;
}

} // namespace

const std::vector<std::string>& simulatedPeople() {
    static const std::vector<std::string> people{"planner",   "buyer-lead", "buyer",
                                                 "warehouse", "returns",    "controller"};
    return people;
}

std::string workedOn(const std::string& user) {
    return user == "returns" ? "return_order" : "purchase_order";
}

namespace {

Command administration(std::string type, boost::json::object payload, Random& random) {
    Command command;
    command.id = random.uuid(Timestamp());
    command.type = std::move(type);
    command.actor = "admin";
    command.sender = Uuid::derived(Uuid(), "admin");
    command.payload = boost::json::serialize(payload);
    return command;
}

} // namespace

Command moveRight(Random& random) {
    const auto& user = simulatedPeople()[random.next() % simulatedPeople().size()];
    const auto* other = std::array{"steward", "service", "executive", "controller"}[random.next() % 4];
    const auto* role = random.next() % 3 == 0 ? other : user.c_str();
    switch (random.next() % 8) {
    case 0:
        return administration("user.leave", {{"user", user}, {"entity", 1}}, random);
    case 1:
    case 2:
        return administration("user.enter", {{"user", user}, {"entity", 1}}, random);
    case 3:
        return administration("user.revoke", {{"user", user}, {"role", role}}, random);
    case 4:
    case 5:
        return administration("user.grant", {{"user", user}, {"role", role}}, random);
    case 6:
        return administration("user.disable", {{"user", user}}, random);
    default:
        return enable(user, random);
    }
}

Command enable(const std::string& user, Random& random) {
    return administration("user.enable", {{"user", user}}, random);
}

void addSimulatedCompany(Catalog& catalog) {
    catalog.addSeed(true, putMasters);
    catalog.addSeed(false, putNode);
}

std::optional<Command> decide(const std::string& user, store::Connection& cache, Clock& clock, Random& random) {
    if (user == "planner" && random.next() % 3 == 0)
        return newOrder(clock, random);
    if ((user == "returns" || user == "controller") && random.next() % 3 == 0)
        return newOf(user, clock, random);
    const auto* habit = pick(user, random);
    if (!habit)
        return {};
    const auto orders =
        cache.prepare(fmt::format("SELECT id, version, amount FROM {} WHERE entity = 1 AND state IN ({}) ORDER BY id",
                                  habit->table, habit->states));
    std::vector<Command> possible;
    while (orders->step()) {
        Command command;
        command.type = fmt::format("{}.{}", habit->machine, habit->action);
        command.entity = 1;
        command.document = Uuid::parse(orders->text(0));
        command.expected = {orders->integer(1), Minor(orders->integer(2))};
        command.payload = habit->payload;
        possible.push_back(std::move(command));
    }
    if (possible.empty())
        return {};
    return possible[random.next() % possible.size()];
}

} // namespace opsdesk::simulation
