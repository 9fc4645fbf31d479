#include "tests/support/SyntheticQueues.h"

#include "core/procurement/PurchaseOrderMachine.h"
#include "core/returns/WriteOffMachine.h"

#include <fmt/format.h>

#include <array>
#include <cmath>

namespace opsdesk::test {

namespace {

using T = ColumnType;
constexpr std::int32_t today = 15308; // 2011-11-30

constexpr auto names = std::to_array<std::string_view>(
    {"WHITE HANGING HEART T-LIGHT HOLDER", "REGENCY CAKESTAND 3 TIER", "JUMBO BAG RED RETROSPOT", "PARTY BUNTING",
     "LUNCH BAG RED RETROSPOT", "ASSORTED COLOUR BIRD ORNAMENT", "SET OF 3 CAKE TINS PANTRY DESIGN",
     "PACK OF 72 RETROSPOT CAKE CASES", "LUNCH BAG BLACK SKULL", "NATURAL SLATE HEART CHALKBOARD", "POPCORN HOLDER",
     "RABBIT NIGHT LIGHT", "PAPER CHAIN KIT 50'S CHRISTMAS", "ALARM CLOCK BAKELIKE RED"});
constexpr auto suppliers = std::to_array<std::string_view>(
    {"Kilda Lighting Ltd", "Ningbo Homeware Co", "Haberdash & Sons", "Verre d'Alsace SARL"});
constexpr auto nodes = std::to_array<std::string_view>({"HOME", "EU-3PL", "HUB"});

/// Columns with the rows that fill them.
struct Draft {
    View view;
    std::vector<ViewRow> rows;

    void columns(std::initializer_list<std::tuple<const char*, const char*, T>> shown) { add(shown, true); }
    void hidden(std::initializer_list<std::tuple<const char*, const char*, T>> columns) { add(columns, false); }
    void add(std::initializer_list<std::tuple<const char*, const char*, T>> list, bool shown) {
        for (const auto& [key, title, type] : list)
            view.columns.push_back({key, title, type, "", shown});
    }
    void addTo(FakeWorkspace& workspace) { workspace.add(std::move(view), std::move(rows)); }
};

Draft draft(const char* name, std::vector<std::string> search = {}) {
    Draft draft;
    draft.view.name = name;
    draft.view.tables = {name};
    draft.view.search = std::move(search);
    return draft;
}

std::string sku(int n) {
    return std::to_string(20000 + n * 7 % 9973 + n / 9973 * 10000) + (n % 5 == 0 ? "A" : "");
}

std::string spark(int n) {
    std::string json = "[";
    for (int week = 0; week < 26; ++week)
        json += fmt::format("{}{}", week ? "," : "",
                            20 + (n * 13 + week * week * 7) % 23 + static_cast<int>(12 * std::sin(week * 0.4 + n)));
    return json + "]";
}

Value quantity(std::int64_t units) {
    return units * 1000;
}

} // namespace

std::string syntheticId(const std::string& kind, int number) {
    return Uuid::derived(Uuid(), kind + std::to_string(number)).toString();
}

const StateMachine* syntheticMachine(std::string_view name) {
    static constexpr Transition transitions[] = {
        {"open", "accept", "accepted", "", "", "reopen"}, {"open", "adjust", "open", "", "", ""},
        {"open", "snooze", "snoozed", "", "", "reopen"},  {"open", "reject", "rejected", "", "", "reopen"},
        {"accepted", "reopen", "open", "", "", ""},       {"snoozed", "reopen", "open", "", "", ""},
        {"rejected", "reopen", "open", "", "", ""},       {"snoozed", "accept", "accepted", "", "", "reopen"},
    };
    static constexpr State states[] = {
        {"open", "Open"}, {"accepted", "Accepted"}, {"snoozed", "Snoozed"}, {"rejected", "Rejected"}};
    static constexpr StateMachine suggestion{"suggestion", "Suggestion", states, transitions};
    if (name == "suggestion")
        return &suggestion;
    if (name == "purchase_order")
        return &purchaseOrderMachine();
    return name == "write_off" ? &writeOffMachine() : nullptr;
}

namespace {

Draft suggestionDraft() {
    Draft d = draft("suggestions", {"sku", "name", "supplier"});
    d.columns({{"rank", "#", T::Integer},
               {"money_at_risk", "At risk", T::Money},
               {"status", "Status", T::Code},
               {"sku", "SKU", T::Code},
               {"name", "Name", T::Text},
               {"node", "Node", T::Code},
               {"supplier", "Supplier", T::Text},
               {"quantity", "Quantity", T::Quantity},
               {"packs", "Packs", T::Text},
               {"amount", "Cost", T::Money},
               {"order_by", "Order by", T::Date},
               {"arrival", "Arrives", T::Date},
               {"on_hand", "On hand", T::Quantity},
               {"available", "Available", T::Quantity},
               {"on_order", "On order", T::Quantity},
               {"next_receipt", "Next", T::Date},
               {"demand_spark", "26 weeks", T::Json},
               {"demand_per_day", "Per day", T::Real},
               {"cover_days", "Cover", T::Integer},
               {"cover_after_days", "After", T::Integer},
               {"projected_minimum", "Lowest", T::Quantity},
               {"projected_minimum_date", "Lowest on", T::Date},
               {"safety_stock", "Safety", T::Quantity},
               {"reorder_point", "Reorder at", T::Quantity},
               {"order_up_to", "Up to", T::Quantity},
               {"lead_time_days", "Lead time", T::Real},
               {"lead_time_sd_days", "± days", T::Real},
               {"service_target", "Target", T::Real},
               {"rounding", "Rounding", T::Text},
               {"method", "Method", T::Code},
               {"flags", "Flags", T::Text},
               {"state", "State", T::Code}});
    d.hidden({{"snooze_until", "Snoozed until", T::Date},
              {"kind", "Kind", T::Code},
              {"supplier_item_id", "Supplier item", T::Uuid},
              {"item_id", "Item", T::Integer},
              {"node_id", "Node key", T::Integer}, // empty: whoever wants to look behind it says so
              {"currency", "Currency", T::Currency},
              {"id", "Id", T::Uuid},
              {"rev", "Revision", T::Integer},
              {"version", "Version", T::Integer}});
    d.view.order = {{"money_at_risk", true}};
    return d;
}

ViewRow suggestionRow(int n) {
    constexpr auto statuses = std::to_array<std::string_view>(
        {"out_of_stock", "out_on", "below_safety", "below_safety", "expedite", "excess"});
    const auto at = static_cast<std::size_t>(n);
    const int hand = n % 6 == 0 ? 0 : 12 + n * 17 % 240, order = 24 * (1 + n * 5 % 30);
    return {std::int64_t(n + 1),
            std::int64_t(8'400'000) * 40 / (n + 37),
            std::string(statuses[at % statuses.size()]),
            sku(n),
            std::string(names[at % names.size()]),
            std::string(nodes[at % 3]),
            std::string(suppliers[at % 4]),
            quantity(order),
            fmt::format("{} × 24", order / 24),
            std::int64_t(order) * (89 + n % 400),
            Date(today + n % 9),
            Date(today + 21 + n % 9),
            quantity(hand),
            quantity(hand - n % 3),
            n % 4 ? Value() : quantity(96),
            n % 4 ? Value() : Value(Date(today + 12)),
            spark(n),
            1.25 + n % 37 * 0.75,
            std::int64_t(hand / 4),
            std::int64_t((hand + order) / 4),
            quantity(hand / 3 - 20),
            Date(today + 18 + n % 11),
            quantity(36),
            quantity(120),
            quantity(264),
            21.0,
            3.5 + n % 4,
            0.95,
            fmt::format("{}→{}, MOQ", order - 9, order),
            std::string(n % 2 ? "SES" : "Holt damped"),
            std::string(n % 7 ? "" : "promotion, outlier"),
            std::string("open"),
            Value(),
            std::string(n % 6 == 4   ? "expedite"
                        : n % 6 == 5 ? "excess"
                                     : "buy"),
            syntheticId("supplier_item", n % 40),
            std::int64_t(n),
            Value(),
            std::string("GBP"),
            syntheticId("suggestion", n),
            std::int64_t(1),
            std::int64_t(3)};
}

int orderOf(int n) {
    return 24 * (1 + n * 5 % 30);
}

Draft reasonDraft(int count) {
    Draft d = draft("suggestion-reasons");
    d.columns({{"suggestion_id", "Suggestion", T::Uuid},
               {"position", "#", T::Integer},
               {"reason", "Reason", T::Code},
               {"text", "Why", T::Text},
               {"quantity", "Quantity", T::Quantity},
               {"source_view", "View", T::Code},
               {"source_filter", "Filter", T::Text},
               {"id", "Id", T::Code},
               {"rev", "Revision", T::Integer}});
    for (int n = 0; n < count; ++n) {
        const std::string id = syntheticId("suggestion", n);
        int position = 0;
        for (const auto& [text, units] :
             std::initializer_list<std::pair<const char*, int>>{{"Demand over 28 days of lead time and review", 310},
                                                                {"Safety stock for 95 % service", 36},
                                                                {"On hand", -150},
                                                                {"On order, due 12 Dec 2011", -96},
                                                                {"Rounded up to the multiple of 24", orderOf(n) - 100}})
            d.rows.push_back({id, std::int64_t(++position), std::string("part"), std::string(text), quantity(units),
                              std::string("stock"), std::string("item_id = 1"), fmt::format("{}-{}", id, position),
                              std::int64_t(1)});
    }
    return d;
}

Draft projectionDraft(int count) {
    Draft d = draft("suggestion-projection");
    d.columns({{"suggestion_id", "Suggestion", T::Uuid},
               {"date", "Date", T::Date},
               {"without_order", "Without", T::Quantity},
               {"with_order", "With", T::Quantity},
               {"low", "Low", T::Quantity},
               {"high", "High", T::Quantity},
               {"receipts", "Receipts", T::Quantity},
               {"demand", "Demand", T::Quantity},
               {"id", "Id", T::Code},
               {"rev", "Revision", T::Integer}});
    for (int n = 0; n < count; ++n) {
        const std::string id = syntheticId("suggestion", n);
        for (int day = 0; day < 60; day += 2) {
            const int without = 150 - day * 4 + (day >= 12 ? 96 : 0), order = orderOf(n);
            d.rows.push_back({id, Date(today + day), quantity(std::max(without, 0)),
                              quantity(std::max(without, 0) + (day >= 22 ? order : 0)),
                              quantity(std::max(0, without - day * 2)), quantity(std::max(0, without + day * 2)),
                              quantity(day == 12   ? 96
                                       : day == 22 ? order
                                                   : 0),
                              quantity(8), fmt::format("{}-{}", id, day), std::int64_t(1)});
        }
    }
    return d;
}

Draft termsDraft() {
    Draft d = draft("supplier-items");
    d.columns({{"id", "Id", T::Uuid},
               {"moq", "Minimum", T::Quantity},
               {"multiple", "Multiple", T::Quantity},
               {"lead_time_days", "Lead time", T::Integer},
               {"version", "Version", T::Integer},
               {"rev", "Revision", T::Integer}});
    for (int n = 0; n < 40; ++n)
        d.rows.push_back({syntheticId("supplier_item", n), quantity(72), quantity(24), std::int64_t(21),
                          std::int64_t(2), std::int64_t(1)});
    return d;
}

Draft orderDraft(const char* name, int count) {
    Draft d = draft(name, {"number", "supplier"});
    d.columns({{"number", "Number", T::Code},
               {"submitted_at", "Submitted", T::Time},
               {"amount", "Amount", T::Money},
               {"supplier", "Supplier", T::Text},
               {"requester", "Requester", T::Code},
               {"last_edited_by", "Last edited by", T::Code},
               {"lines", "Lines", T::Integer},
               {"level", "Level", T::Code},
               {"reason", "Why it needs approval", T::Text},
               {"price_variance_percent", "Dearest line", T::Real},
               {"below_minimum", "Below minimum", T::Integer},
               {"expected_on", "Expected", T::Date},
               {"node", "Node", T::Code},
               {"state", "State", T::Code}});
    d.hidden({{"currency", "Currency", T::Currency},
              {"waits_for", "Waits for", T::Text},
              {"supplier_id", "Supplier key", T::Integer},
              {"id", "Id", T::Uuid},
              {"rev", "Revision", T::Integer},
              {"version", "Version", T::Integer}});
    d.view.order = {{"amount", true}};
    for (int n = 0; n < count; ++n) {
        const std::int64_t amount = 6'420'050 / (n + 3) + n * 37;
        d.rows.push_back({fmt::format("PO-2011-{:06}", 120 + n),
                          (std::int64_t(today - n % 5) * 86400 + 30000) * 1'000'000,
                          amount,
                          std::string(suppliers[static_cast<std::size_t>(n) % 4]),
                          std::string("planner"),
                          std::string("planner"),
                          std::int64_t(2 + n % 9),
                          std::string("buyer"),
                          std::string("Within the buyer's limit, made by someone else"),
                          n % 4 ? Value() : Value(3.2),
                          std::int64_t(n % 5 == 0),
                          Date(today + 20 + n % 12),
                          std::string(nodes[0]),
                          std::string("submitted"),
                          std::string("GBP"),
                          std::string("[buyer]"),
                          std::int64_t(n % 4 + 1),
                          syntheticId("order", n),
                          std::int64_t(1),
                          std::int64_t(2)});
    }
    return d;
}

Draft linesDraft(int orders) {
    Draft d = draft("purchase-order-lines", {"sku", "name"});
    d.columns({{"line_no", "Line", T::Integer},
               {"sku", "SKU", T::Code},
               {"name", "Name", T::Text},
               {"quantity", "Quantity", T::Quantity},
               {"received_quantity", "Received", T::Quantity},
               {"open_quantity", "Open", T::Quantity},
               {"unit_cost", "Unit cost", T::Money},
               {"price_variance_percent", "Against list", T::Real},
               {"amount", "Amount", T::Money}});
    d.hidden({{"currency", "Currency", T::Currency},
              {"item_id", "Item", T::Integer},
              {"purchase_order_id", "Order", T::Uuid},
              {"id", "Id", T::Code},
              {"rev", "Revision", T::Integer}});
    for (int n = 0; n < orders; ++n)
        for (int line = 1; line <= 2 + n % 9; ++line)
            d.rows.push_back({std::int64_t(line), sku(n + line),
                              std::string(names[static_cast<std::size_t>(n + line) % names.size()]),
                              quantity(24 * line), quantity(0), quantity(24 * line), std::int64_t(189 + line * 31),
                              line % 3 ? Value(0.0) : Value(3.2), std::int64_t(24 * line * (189 + line * 31)),
                              std::string("GBP"), std::int64_t(n + line), syntheticId("order", n),
                              fmt::format("{}/{}", syntheticId("order", n), line), std::int64_t(1)});
    return d;
}

Draft writeOffDraft(int count) {
    constexpr auto reasons =
        std::to_array<std::string_view>({"Damaged in the warehouse", "Wet, mouldy", "Not found", "Broken on return"});
    constexpr auto words = std::to_array<std::string_view>(
        {"damages", "wet pallet", "?? missing", "smashed - see photo, customer says box was crushed"});
    Draft d = draft("write-offs", {"number", "sku", "name", "original_text"});
    d.columns({{"number", "Number", T::Code},
               {"amount", "Book value", T::Money},
               {"disposition", "Disposition", T::Code},
               {"reason", "Reason", T::Text},
               {"original_text", "Original text", T::Text},
               {"sku", "SKU", T::Code},
               {"name", "Name", T::Text},
               {"quantity", "Quantity", T::Quantity},
               {"node", "Node", T::Code},
               {"age_days", "Days", T::Integer},
               {"requester", "Requester", T::Code},
               {"state", "State", T::Code}});
    d.hidden({{"currency", "Currency", T::Currency},
              {"level", "Level", T::Code},
              {"id", "Id", T::Uuid},
              {"rev", "Revision", T::Integer},
              {"version", "Version", T::Integer}});
    d.view.order = {{"amount", true}};
    for (int n = 0; n < count; ++n) {
        const auto at = static_cast<std::size_t>(n) % 4;
        d.rows.push_back({fmt::format("WO-2011-{:06}", 40 + n), std::int64_t(97'300 / (n + 1) + 120),
                          std::string("write_off"), std::string(reasons[at]), std::string(words[at]), sku(n),
                          std::string(names[static_cast<std::size_t>(n) % names.size()]), quantity(1 + n * 3 % 60),
                          std::string(nodes[at % 3]), std::int64_t(1 + n % 30), std::string("warehouse"),
                          std::string("proposed"), std::string("GBP"), std::string("controller"),
                          syntheticId("write_off", n), std::int64_t(1), std::int64_t(1)});
    }
    return d;
}

Draft writeOffJournal(int count) {
    Draft d = draft("write-off-journal");
    d.columns({{"write_off_id", "Write-off", T::Uuid},
               {"disposition", "Disposition", T::Code},
               {"account", "Account", T::Code},
               {"account_name", "Name", T::Text},
               {"debit", "Debit", T::Money},
               {"credit", "Credit", T::Money},
               {"currency", "Currency", T::Currency},
               {"id", "Id", T::Code},
               {"rev", "Revision", T::Integer}});
    for (int n = 0; n < count; ++n) {
        const std::string id = syntheticId("write_off", n);
        const std::int64_t amount = 97'300 / (n + 1) + 120;
        d.rows.push_back({id, std::string("write_off"), std::string("5300"), std::string("Stock written off"), amount,
                          std::int64_t(0), std::string("GBP"), id + "/1", std::int64_t(1)});
        d.rows.push_back({id, std::string("write_off"), std::string("1300"), std::string("Inventory"), std::int64_t(0),
                          amount, std::string("GBP"), id + "/2", std::int64_t(1)});
    }
    return d;
}

Draft writeOffEvidence(int count) {
    Draft d = draft("write-off-evidence");
    d.columns({{"write_off_id", "Write-off", T::Uuid},
               {"outcome", "Outcome", T::Code},
               {"topic", "Check", T::Text},
               {"text", "Finding", T::Text},
               {"id", "Id", T::Code},
               {"rev", "Revision", T::Integer}});
    for (int n = 0; n < count; ++n) {
        const std::string id = syntheticId("write_off", n);
        d.rows.push_back({id, std::string("passed"), std::string("Goods are there"),
                          std::string("64 damaged at HOME now."), id + "/1", std::int64_t(1)});
        d.rows.push_back({id, std::string(n % 2 ? "failed" : "info"), std::string("Linked purchase"),
                          std::string("No earlier purchase by the customer is known."), id + "/2", std::int64_t(1)});
    }
    return d;
}

void decide(FakeWorkspace& workspace, const Command& command) {
    const std::string id = command.document ? command.document->toString() : std::string();
    const std::size_t dot = command.type.find('.');
    for (const auto& [machineName, view] : std::initializer_list<std::pair<const char*, const char*>>{
             {"suggestion", "suggestions"}, {"purchase_order", "po-approvals"}, {"write_off", "write-offs"}}) {
        if (command.type.substr(0, dot) != machineName)
            continue;
        const Value state = workspace.cell(view, id, "state");
        const StateMachine* machine = syntheticMachine(machineName);
        const Transition* transition =
            isNull(state) ? nullptr : machine->find(asText(state), command.type.substr(dot + 1));
        if (transition && !transition->next.empty())
            workspace.set(view, id, "state", std::string(transition->next));
        if (!isNull(state))
            workspace.set(view, id, "version", asInteger(workspace.cell(view, id, "version")) + 1);
        workspace.announce({view});
    }
}

} // namespace

void addSuggestions(FakeWorkspace& workspace, int count) {
    constexpr int detailed = 60;
    Draft d = suggestionDraft();
    for (int n = 0; n < count; ++n)
        d.rows.push_back(suggestionRow(n));
    d.addTo(workspace);
    reasonDraft(std::min(count, detailed)).addTo(workspace);
    projectionDraft(std::min(count, detailed)).addTo(workspace);
    termsDraft().addTo(workspace);
}

void addPurchaseOrders(FakeWorkspace& workspace, int count) {
    orderDraft("po-approvals", count).addTo(workspace);
    orderDraft("purchase-orders", count).addTo(workspace);
    linesDraft(count).addTo(workspace);
}

void addWriteOffs(FakeWorkspace& workspace, int count) {
    writeOffDraft(count).addTo(workspace);
    writeOffJournal(count).addTo(workspace);
    writeOffEvidence(count).addTo(workspace);
}

void addBasics(FakeWorkspace& workspace) {
    Draft reasons = draft("reason-codes");
    reasons.columns({{"code", "Code", T::Code},
                     {"title", "Reason", T::Text},
                     {"used_for", "Used for", T::Code},
                     {"id", "Id", T::Code},
                     {"rev", "Revision", T::Integer}});
    for (const char* command : {"suggestion.adjust", "suggestion.reject", "purchase_order.return",
                                "purchase_order.reject", "write_off.reject"})
        for (const auto& [code, title] :
             std::initializer_list<std::pair<const char*, const char*>>{{"known_event", "Knows of an event"},
                                                                        {"phase_out", "Item is phased out"},
                                                                        {"wrong_data", "The data is wrong"}})
            reasons.rows.push_back({std::string(code), std::string(title), std::string(command),
                                    fmt::format("{}/{}", command, code), std::int64_t(1)});
    reasons.addTo(workspace);
    Draft books = draft("workspace");
    books.columns({{"currency", "Currency", T::Currency},
                   {"as_of", "As of", T::Date},
                   {"changed_at", "Changed", T::Time},
                   {"id", "Entity", T::Integer},
                   {"rev", "Revision", T::Integer}});
    books.rows.push_back({std::string("GBP"), Date(today), (std::int64_t(today) * 86400 + 61500) * 1'000'000,
                          std::int64_t(1), std::int64_t(9)});
    books.addTo(workspace);
    Draft history = draft("document-history");
    history.columns({{"time", "Time", T::Time},
                     {"actor", "Who", T::Code},
                     {"action", "Action", T::Code},
                     {"state", "State", T::Code},
                     {"reason", "Reason", T::Text},
                     {"details", "Details", T::Json},
                     {"document_id", "Document", T::Uuid},
                     {"id", "Id", T::Uuid},
                     {"rev", "Revision", T::Integer}});
    for (int n = 0; n < 50; ++n)
        history.rows.push_back({(std::int64_t(today - 1) * 86400 + 30000) * 1'000'000, std::string("planner"),
                                std::string("purchase_order.submit"), std::string("submitted"), std::string(),
                                std::string("{}"), syntheticId("order", n), syntheticId("history", n),
                                std::int64_t(1)});
    history.addTo(workspace);
    workspace.onApply(decide);
}

} // namespace opsdesk::test
