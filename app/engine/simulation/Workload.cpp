#include "app/engine/simulation/Workload.h"

#include "core/governance/User.h"
#include "core/governance/UserEntity.h"
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
    // New centres begin without.
    rows.put(User{0, "integrator", "Integrator", {"integrator"}, true, 0});
    rows.put(UserEntity{0, "integrator", 1, true, 0});
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
    order.ordered_at = Timestamp::of(Date::of(2011, 11, 20), 9);
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
    std::string_view machine = "purchase_order", table = "purchase_order", amount = "amount";
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
    {"warehouse", "receive", "'authorized', 'partly_received'", "{}", 2, "return", "return_order"},
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
    {"controller", "split", "'proposed', 'rerouted'", R"({"quantity":1})", 1, "write_off", "write_off"},
    {"controller", "inspect_again", "'proposed'", R"({"note":"Look again."})", 1, "write_off", "write_off"},
    {"controller", "approve", "'proposed'", "{}", 3, "refund", "refund"},
    {"controller", "pay", "'approved'", R"({"reference":"PAID"})", 1, "refund", "refund"},
    {"controller", "release", "'held'", R"({"note":"Looked at."})", 1, "refund", "refund"},
    {"controller", "reverse", "'approved', 'paid'", R"({"note":"Not owed."})", 1, "refund", "refund"},
    {"controller", "credit", "'sent', 'accepted'", R"({"credited":100,"reference":"CREDIT"})", 1, "vendor_claim",
     "vendor_claim"},
    {"controller", "soft_close", "'open'", "{}", 1, "period", "fiscal_period"},
    {"controller", "propose", "'draft'", "{}", 1, "manual_journal", "manual_journal"},
    {"integrator", "retry", "'failed', 'given_up'", "{}", 3, "channel_message", "channel_message", "0"},
    {"integrator", "repair", "'failed'", R"({"node":"HOME"})", 1, "channel_message", "channel_message", "0"},
    {"integrator", "give_up", "'failed'", "{}", 1, "channel_message", "channel_message", "0"},
    {"integrator", "accept", "'differs'", "{}", 1, "channel_message", "channel_message", "0"},
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

/// An order of the web shop as the shop tells it: one of few, now with what was paid, now with what was sent, so that
/// messages come twice, change what is there, and come late.
std::string shopOrder(Random& random) {
    const auto number = 1 + random.next() % 4, stage = random.next() % 3;
    // What the shop calls it is no item of ours, until a listing says so.
    const auto code = number % 2 == 0 ? fmt::format("SHOP-{}", number) : fmt::format("ITEM{}", number);
    const auto paid = fmt::format(R"({{"id":"pay-{}","kind":"sale","status":"success","gateway":"visa",)"
                                  R"("amount":"{}.00","processed_at":"2011-11-30T08:00:00Z"}})",
                                  number, 20 * number);
    const auto sent = fmt::format(R"({{"status":"success","created_at":"2011-11-30T08:00:00Z",)"
                                  R"("line_items":[{{"id":"{}-1","quantity":2}}]}})",
                                  number);
    return fmt::format(
        R"({{"order":{{"id":{0},"name":"#{0}","created_at":"2011-11-29T08:00:00Z",)"
        R"("updated_at":"2011-11-30T0{1}:00:00Z","currency":"GBP","total_price":"{2}.00","customer":{{"id":{0}}},)"
        R"("line_items":[{{"id":"{0}-1","sku":"{3}","name":"Gift","quantity":2,"price":"{4}.00"}}],)"
        R"("transactions":[{5}],"fulfillments":[{6}]}}}})",
        number, stage, 20 * number, code, 10 * number, stage > 0 ? paid : "", stage > 1 ? sent : "");
}

Command newOfChannels(Command command, Random& random) {
    if (random.next() % 4 == 0) {
        command.type = "listing.set";
        command.document.reset();
        const auto number = 2 + 2 * (random.next() % 2);
        command.payload = fmt::format(R"({{"channel":"WEB","code":"SHOP-{0}","sku":"ITEM{0}"}})", number);
        return command;
    }
    command.type = "channel_message.receive";
    command.payload = boost::json::serialize(boost::json::object{{"channel", "WEB"}, {"content", shopOrder(random)}});
    return command;
}

Command newOfReturns(Command command, Random& random) {
    const auto item = 1 + random.next() % items;
    const auto sold = soldOrder(static_cast<std::int64_t>(random.next() % soldOrders)).toString();
    switch (random.next() % 5) {
    case 0:
        command.type = "refund.goodwill";
        command.payload =
            fmt::format(R"({{"order_id":"{}","goodwill":{},"reason_code":"rf_goodwill"}})", sold, 50 * item);
        break;
    case 1:
        command.type = "write_off.propose";
        command.payload = fmt::format(R"({{"sku":"ITEM{}","node":"HOME","stock_state":"returned","quantity":{},)"
                                      R"("reason_code":"damaged"}})",
                                      item, 1 + random.next() % 2);
        break;
    case 2:
        command.type = "return.authorize";
        command.payload = fmt::format(
            R"({{"order_id":"{}","node":"HOME","lines":[{{"order_line_no":1,"quantity":1,"reason_code":"faulty"}}]}})",
            sold);
        break;
    case 3:
        command.type = "refund.propose";
        command.payload = fmt::format(
            R"({{"order_id":"{}","lines":[{{"order_line_no":1,"quantity":1}}],"reason_code":"rf_not_received"}})",
            sold);
        break;
    default:
        command.type = "return.receive_blind";
        command.payload =
            fmt::format(R"({{"node":"HOME","lines":[{{"sku":"ITEM{}","quantity":{}}}]}})", item, 1 + random.next() % 3);
    }
    return command;
}

/// Goods that come back, money for what was sold, stock that is gone, what the shop sends, a line in the books: what
/// people begin.
Command newOf(const std::string& user, Clock& clock, Random& random) {
    Command command;
    command.entity = 1;
    command.document = random.uuid(clock.now());
    if (user == "integrator")
        return newOfChannels(std::move(command), random);
    if (user == "returns")
        return newOfReturns(std::move(command), random);
    const auto amount = 100 * (1 + random.next() % items);
    command.type = "manual_journal.create";
    command.payload = fmt::format(R"({{"journal_on":"{}","description":"Correction","lines":[{{"account":"6300",)"
                                  R"("debit":{}}},{{"account":"6310","credit":{}}}]}})",
                                  clock.now().date().toString(), amount, amount);
    return command;
}

} // namespace

const std::vector<std::string>& simulatedPeople() {
    static const std::vector<std::string> people{"planner", "buyer-lead", "buyer",     "warehouse",
                                                 "returns", "controller", "integrator"};
    return people;
}

std::string workedOn(const std::string& user) {
    // A steward, which the integrator may become, sets listings as well.
    return user == "returns" ? "return_order" : user == "integrator" ? "listing" : "purchase_order";
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
    if (user == "integrator" && random.next() % 3 != 0)
        return newOf(user, clock, random);
    const auto* habit = pick(user, random);
    if (!habit)
        return {};
    const auto orders =
        cache.prepare(fmt::format("SELECT id, version, {} FROM {} WHERE entity = 1 AND state IN ({}) ORDER BY id",
                                  habit->amount, habit->table, habit->states));
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
