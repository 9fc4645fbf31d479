#include "app/engine/simulation/Workload.h"

#include "app/engine/simulation/SimulatedCompany.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <array>
#include <vector>

namespace opsdesk::simulation {

namespace {

/// A decision that a person takes on a document they see in one of @p states.
struct Habit {
    std::string_view role, action, states, payload;
    int weight;
    std::string_view machine = "purchase_order", table = "purchase_order", amount = "amount";
};
/// Months close one after the other, and when another has begun.
constexpr std::string_view openMonth = "'open') AND period = (SELECT MIN(period) FROM fiscal_period WHERE state = "
                                       "'open') AND period < (SELECT MAX(period) FROM fiscal_period",
                           softMonth = "'soft') AND period = (SELECT MIN(period) FROM fiscal_period WHERE state <> "
                                       "'closed'";
/// What waits may wait, but for errors of the books.
constexpr std::string_view overrides =
    R"({"overrides":[{"check":"journals_waiting","reason":"Small."},{"check":"write_offs_waiting","reason":"Small."}]})";
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
    {"planner", "copy", "'draft', 'cancelled', 'received'", "{}", 1},
    {"buyer", "send_back", "'open'", R"({"note":"Not ours."})", 2, "discrepancy", "receipt_discrepancy"},
    {"buyer", "accept", "'open'", R"({"note":"As it is."})", 2, "discrepancy", "receipt_discrepancy"},
    {"buyer", "send", "'open', 'rejected'", R"({"note":"Please credit."})", 4, "vendor_claim", "vendor_claim"},
    {"buyer", "accept", "'sent'", "{}", 2, "vendor_claim", "vendor_claim"},
    {"warehouse", "receive", "'authorized', 'partly_received'", "{}", 2, "return", "return_order"},
    {"returns", "inspect", "'received', 'partly_received'", R"({"lines":[{"line_no":1,"grade":"faulty"}]})", 3,
     "return", "return_order"},
    {"returns", "dispose", "'inspected'", "{}", 3, "return", "return_order"},
    {"returns", "dispose", "'inspected'", R"({"lines":[{"line_no":1,"disposition":"vendor_claim"}]})", 1, "return",
     "return_order"},
    {"returns", "close", "'inspected'", "{}", 1, "return", "return_order"},
    {"returns", "cancel", "'proposed', 'held'", "{}", 1, "refund", "refund"},
    {"warehouse", "inspect", "'inspecting'", R"({"grade":"unusable","disposition":"write_off"})", 4, "write_off",
     "write_off"},
    {"controller", "approve", "'proposed', 'rerouted'", "{}", 4, "write_off", "write_off"},
    {"controller", "reroute", "'proposed'", R"({"disposition":"vendor_claim"})", 3, "write_off", "write_off"},
    {"controller", "reopen", "'approved', 'rejected'", "{}", 2, "write_off", "write_off"},
    {"controller", "split", "'proposed', 'rerouted'", R"({"quantity":1})", 2, "write_off", "write_off"},
    {"controller", "inspect_again", "'proposed'", R"({"note":"Look again."})", 4, "write_off", "write_off"},
    {"controller", "approve", "'proposed'", "{}", 3, "refund", "refund"},
    {"controller", "pay", "'approved'", R"({"reference":"PAID"})", 6, "refund", "refund"},
    {"controller", "release", "'held'", R"({"note":"Looked at."})", 4, "refund", "refund"},
    {"controller", "reverse", "'approved', 'paid'", R"({"note":"Not owed."})", 1, "refund", "refund"},
    {"controller", "credit", "'sent', 'accepted'", R"({"credited":100,"reference":"CREDIT"})", 6, "vendor_claim",
     "vendor_claim"},
    {"controller", "reject", "'proposed', 'rerouted'", R"({"reason_code":"wo_no_evidence"})", 2, "write_off",
     "write_off"},
    {"controller", "reject", "'proposed', 'held'", R"({"reason_code":"rfd_no_evidence"})", 1, "refund", "refund"},
    {"finance-lead", "approve", "'proposed', 'rerouted'", "{}", 2, "write_off", "write_off"},
    {"finance-lead", "reject", "'proposed'", R"({"reason_code":"wo_no_evidence"})", 1, "write_off", "write_off"},
    {"finance-lead", "approve", "'proposed'", "{}", 1, "refund", "refund"},
    {"finance-lead", "approve", "'submitted', 'amended'", "{}", 1},
    {"controller", "propose", "'draft'", "{}", 4, "manual_journal", "manual_journal"},
    {"controller", "recall", "'proposed'", "{}", 1, "manual_journal", "manual_journal"},
    {"controller", "withdraw", "'draft', 'rejected'", "{}", 1, "manual_journal", "manual_journal"},
    {"finance-lead", "approve", "'proposed'", "{}", 6, "manual_journal", "manual_journal"},
    {"finance-lead", "reject", "'proposed'", R"({"note":"Whose?"})", 1, "manual_journal", "manual_journal"},
    {"finance-lead", "reverse", "'posted'", R"({"note":"Twice."})", 1, "manual_journal", "manual_journal"},
    {"controller", "soft_close", openMonth, overrides, 12, "period", "fiscal_period"},
    {"controller", "close", softMonth, "{}", 8, "period", "fiscal_period"},
    {"finance-lead", "reopen", "'soft', 'closed'", R"({"reason":"A late bill."})", 1, "period", "fiscal_period"},
    {"integrator", "retry", "'failed', 'given_up'", "{}", 3, "channel_message", "channel_message", "0"},
    {"integrator", "repair", "'failed'", R"({"node":"HOME"})", 1, "channel_message", "channel_message", "0"},
    {"integrator", "give_up", "'failed'", "{}", 1, "channel_message", "channel_message", "0"},
    {"integrator", "accept", "'differs'", "{}", 1, "channel_message", "channel_message", "0"},
};

const Habit* pick(const std::string& role, Random& random) {
    int all = 0;
    for (const auto& habit : habits)
        all += habit.role == role ? habit.weight : 0;
    if (all == 0)
        return nullptr;
    auto chosen = static_cast<int>(random.next() % static_cast<std::uint64_t>(all));
    for (const auto& habit : habits)
        if (habit.role == role && (chosen -= habit.weight) < 0)
            return &habit;
    return nullptr;
}

std::string newOrder(Clock&, Random& random) {
    std::string lines;
    for (std::uint64_t i = 0; i <= random.next() % 3; ++i)
        lines +=
            fmt::format(R"({}{{"item_id":{},"quantity":{}}})", lines.empty() ? "" : ",", i + 1, 5 + random.next() % 20);
    return R"({"supplier":"ACME","node":"HOME","lines":[)" + lines + "]}";
}

/// An order of the web shop as the shop tells it: one of few, now with what was paid, now with what was sent, so that
/// messages come twice, change what is there, and come late; of some months that are closed by then.
std::string shopOrder(Random& random) {
    const auto number = 1 + random.next() % 8, item = 1 + number % 4, stage = random.next() % 3;
    // What the shop calls it is no item of ours, until a listing says so.
    const auto code = item % 2 == 0 ? fmt::format("SHOP-{}", item) : fmt::format("ITEM{}", item);
    const auto* day = number % 3 == 0 ? "2011-10-30" : "2011-11-30";
    const auto paid = fmt::format(R"({{"id":"pay-{}","kind":"sale","status":"success","gateway":"visa",)"
                                  R"("amount":"{}.00","processed_at":"{}T08:00:00Z"}})",
                                  number, 20 * number, day);
    const auto sent = fmt::format(R"({{"status":"success","created_at":"{}T08:00:00Z",)"
                                  R"("line_items":[{{"id":"{}-1","quantity":2}}]}})",
                                  day, number);
    return fmt::format(
        R"({{"order":{{"id":{0},"name":"#{0}","created_at":"{7}T07:00:00Z",)"
        R"("updated_at":"2011-11-30T0{1}:00:00Z","currency":"GBP","total_price":"{2}.00","customer":{{"id":{0}}},)"
        R"("line_items":[{{"id":"{0}-1","sku":"{3}","name":"Gift","quantity":2,"price":"{4}.00"}}],)"
        R"("transactions":[{5}],"fulfillments":[{6}]}}}})",
        number, stage, 20 * number, code, 10 * number, stage > 0 ? paid : "", stage > 1 ? sent : "", day);
}

std::string shopMessage(Clock&, Random& random) {
    return boost::json::serialize(boost::json::object{{"channel", "WEB"}, {"content", shopOrder(random)}});
}

std::string listing(Clock&, Random& random) {
    return fmt::format(R"({{"channel":"WEB","code":"SHOP-{0}","sku":"ITEM{0}"}})", 2 + 2 * (random.next() % 2));
}

std::uint64_t anItem(Random& random) {
    return 1 + random.next() % simulatedItems;
}

std::string sold(Random& random) {
    return soldOrder(static_cast<std::int64_t>(random.next() % soldOrders)).toString();
}

std::string goodwill(Clock&, Random& random) {
    return fmt::format(R"({{"order_id":"{}","goodwill":{},"reason_code":"rf_goodwill"}})", sold(random),
                       50 * anItem(random));
}

std::string notReceived(Clock&, Random& random) {
    return fmt::format(
        R"({{"order_id":"{}","lines":[{{"order_line_no":1,"quantity":1}}],"reason_code":"rf_not_received"}})",
        sold(random));
}

std::string faultyOne(Clock&, Random& random) {
    return fmt::format(
        R"({{"order_id":"{}","node":"HOME","lines":[{{"order_line_no":1,"quantity":1,"reason_code":"faulty"}}]}})",
        sold(random));
}

std::string unannounced(Clock&, Random& random) {
    return fmt::format(R"({{"node":"HOME","lines":[{{"sku":"ITEM{}","quantity":{}}}]}})", anItem(random),
                       1 + random.next() % 3);
}

/// Of what stood there in the beginning, came back or was damaged; two of the dearest are over a controller's limit.
std::string spoiltGoods(Clock&, Random& random) {
    return fmt::format(R"({{"sku":"ITEM{}","node":"HOME","stock_state":"{}","quantity":{},"reason_code":"damaged"}})",
                       anItem(random), std::array{"returned", "damaged"}[random.next() % 2], 1 + random.next() % 2);
}

/// Of today, or of days back into the month before.
std::string correction(Clock& clock, Random& random) {
    const auto amount = 100 * anItem(random);
    return fmt::format(R"({{"journal_on":"{}","description":"Correction","lines":[{{"account":"6300","debit":{}}},)"
                       R"({{"account":"6310","credit":{}}}]}})",
                       (clock.now().date() - static_cast<int>(random.next() % 3 * 15)).toString(), amount, amount);
}

std::string emptyPayload(Clock&, Random&) {
    return "{}";
}

/// What people begin: goods that come back, money for what was sold, stock that is gone, what the shop sends, a line in
/// the books.
struct Beginning {
    std::string_view role, type;
    std::string (*payload)(Clock&, Random&);
    bool ofDocument = true;
};
constexpr Beginning beginnings[] = {
    {"planner", "purchase_order.create", newOrder},
    {"warehouse", "write_off.propose", spoiltGoods},
    {"warehouse", "return.receive_blind", unannounced},
    {"returns", "refund.goodwill", goodwill},
    {"returns", "refund.propose", notReceived},
    {"returns", "return.authorize", faultyOne},
    {"returns", "return.receive_blind", unannounced},
    {"returns", "write_off.propose", spoiltGoods},
    {"controller", "manual_journal.create", correction},
    {"controller", "manual_journal.create", correction},
    {"controller", "currency.revalue", emptyPayload, false},
    {"finance-lead", "currency.revalue", emptyPayload, false},
    {"integrator", "channel_message.receive", shopMessage},
    {"integrator", "channel_message.receive", shopMessage},
    {"integrator", "channel_message.receive", shopMessage},
    {"integrator", "listing.set", listing, false},
};

std::optional<Command> beginFor(const std::string& role, Clock& clock, Random& random) {
    std::vector<const Beginning*> possible;
    for (const auto& beginning : beginnings)
        if (beginning.role == role)
            possible.push_back(&beginning);
    if (possible.empty())
        return {};
    const auto& chosen = *possible[random.next() % possible.size()];
    Command command;
    command.type = chosen.type;
    command.entity = 1;
    if (chosen.ofDocument)
        command.document = random.uuid(clock.now());
    command.payload = chosen.payload(clock, random);
    return command;
}

std::optional<Command> followHabit(const Habit& habit, store::Connection& cache, Random& random) {
    const auto documents =
        cache.prepare(fmt::format("SELECT id, version, {} FROM {} WHERE entity = 1 AND state IN ({}) ORDER BY id",
                                  habit.amount, habit.table, habit.states));
    std::vector<Command> possible;
    while (documents->step()) {
        Command command;
        command.type = fmt::format("{}.{}", habit.machine, habit.action);
        command.entity = 1;
        command.document = Uuid::parse(documents->text(0));
        command.expected = {documents->integer(1), Minor(documents->integer(2))};
        command.payload = habit.payload;
        possible.push_back(std::move(command));
    }
    if (possible.empty())
        return {};
    return possible[random.next() % possible.size()];
}

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
    const auto& [user, own] = simulatedPeople()[random.next() % simulatedPeople().size()];
    const auto* other = std::array{"steward", "service", "executive", "controller"}[random.next() % 4];
    const auto* role = random.next() % 3 == 0 ? other : own.c_str();
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
        return grant(user, role, random);
    case 6:
        return administration("user.disable", {{"user", user}}, random);
    default:
        return enable(user, random);
    }
}

Command grant(const std::string& user, const std::string& role, Random& random) {
    return administration("user.grant", {{"user", user}, {"role", role}}, random);
}

Command enable(const std::string& user, Random& random) {
    return administration("user.enable", {{"user", user}}, random);
}

std::set<std::string> decidedTypes() {
    std::set<std::string> types;
    for (const auto& beginning : beginnings)
        types.emplace(beginning.type);
    for (const auto& habit : habits)
        types.insert(fmt::format("{}.{}", habit.machine, habit.action));
    return types;
}

std::optional<Command> decide(const std::string& user, store::Connection& cache, Clock& clock, Random& random) {
    const auto& role = personOf(user).role;
    if (random.next() % 3 == 0)
        if (auto begun = beginFor(role, clock, random))
            return begun;
    for (int tries = 0; tries < 6; ++tries)
        if (const auto* habit = pick(role, random))
            if (auto command = followHabit(*habit, cache, random))
                return command;
    return role == "planner" || role == "integrator" ? beginFor(role, clock, random) : std::nullopt;
}

} // namespace opsdesk::simulation
