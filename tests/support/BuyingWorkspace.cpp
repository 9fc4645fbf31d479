#include "tests/support/BuyingWorkspace.h"

#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/workflow/Workspace.h"

#include <fmt/format.h>

namespace opsdesk::test {

namespace {

const Currency gbp("GBP"), eur("EUR");

void putItem(Context& context, std::int64_t id, std::string sku, std::string lifecycle = "active") {
    context.rows().put(Item{0, id, sku, "A " + sku, "", "each", std::move(lifecycle), Minor(1000), gbp, 0});
}

SupplierItem offer(std::int64_t supplier, std::int64_t item, Minor cost, Currency currency, std::int64_t leadTimeDays) {
    SupplierItem sold;
    sold.id = Uuid::derived(Uuid(), fmt::format("{}/{}", supplier, item));
    sold.supplier_id = supplier;
    sold.item_id = item;
    sold.unit_cost = cost;
    sold.currency = currency;
    sold.lead_time_days = leadTimeDays;
    sold.lead_time_mean_days = static_cast<double>(leadTimeDays);
    sold.preferred = true;
    return sold;
}

Outcome putMasters(Context& context) {
    auto& rows = context.rows();
    rows.put(Supplier{0, 1, "ACME", "Acme Gifts", gbp, Minor(5000), 7, "GB", 0});
    rows.put(Supplier{0, 2, "PARIS", "Paris Lumières", eur, Minor(), 7, "FR", 0});
    putItem(context, 1, "CAKESTAND");
    putItem(context, 2, "ORNAMENT");
    putItem(context, 3, "LANTERN");
    putItem(context, 4, "RETIRED", "discontinued");
    auto cakestand = offer(1, 1, Minor(500), gbp, 21);
    cakestand.moq = Quantity::units(12);
    cakestand.multiple = Quantity::units(6);
    rows.put(cakestand);
    rows.put(offer(1, 2, Minor(40), gbp, 14));
    rows.put(offer(2, 3, Minor(2000), eur, 10));
    return {};
}

Outcome putNode(Context& context) {
    context.rows().put(Node{context.entity(), 1, "HOME", "Home warehouse", "warehouse", "GB", 0});
    return {};
}

void require(const CommandResult& result) {
    if (!result.applied())
        throw Error(result.rejection.code + ": " + result.rejection.text);
}

} // namespace

BuyingWorkspace::BuyingWorkspace(const TestStore& store)
    : TestEngine(store.connect(), [](Catalog& catalog) { addAllAreas(catalog); }), m_store(store) {
    require(run(0, putMasters));
    require(run(1, putNode));
}

std::string BuyingWorkspace::draft(const std::string& actor, const std::string& lines) {
    const auto made =
        submit("purchase_order.create", actor, R"({"supplier":"ACME","node":"HOME","lines":)" + lines + "}");
    require(made);
    return told(made, "document");
}

std::string BuyingWorkspace::orderIn(const std::string& state) {
    const auto id = draft();
    const auto go = [&](const std::string& action, const std::string& actor, const std::string& payload = "{}") {
        if (order(id).state != state)
            require(act(id, action, actor, payload));
    };
    if (state == "cancelled")
        require(act(id, "cancel", "buyer", R"({"reason_code":"po_budget"})"));
    go("submit", "planner");
    if (state == "rejected")
        require(act(id, "reject", "finance-lead", R"({"reason_code":"po_budget"})"));
    go("approve", "finance-lead");
    go("release", "buyer");
    if (state != "released")
        go("acknowledge", "buyer");
    go("receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":40}]})");
    go("receive", "warehouse");
    go("close", "buyer");
    return id;
}

CommandResult BuyingWorkspace::act(const std::string& id, const std::string& action, const std::string& actor,
                                   const std::string& payload) {
    const auto now = order(id);
    auto made = command("purchase_order." + action, actor, payload);
    made.document = now.id;
    made.expected = {now.version, now.amount};
    return submit(made);
}

PurchaseOrder BuyingWorkspace::order(const std::string& id) {
    store::UnitOfWork rows(connection());
    const auto* found = rows.find<PurchaseOrder>(std::int64_t(1), *Uuid::parse(id));
    if (!found)
        throw Error("There is no order " + id + ".");
    return *found;
}

std::vector<PurchaseOrderLine> BuyingWorkspace::lines(const std::string& id) {
    store::UnitOfWork rows(connection());
    std::vector<PurchaseOrderLine> lines;
    for (const auto* line : rows.select<PurchaseOrderLine>(1, "order_id", id))
        lines.push_back(*line);
    return lines;
}

std::int64_t BuyingWorkspace::number(const std::string& sql) {
    return asInteger(connection().scalar(sql).value_or(Value()));
}

std::vector<ViewRow> BuyingWorkspace::view(const std::string& name, const std::string& filter) {
    if (!m_reader)
        m_reader = makeViewReader(m_store.connect(), catalog());
    ViewQuery query;
    query.view = name;
    if (!filter.empty())
        query.filters.push_back(Filter::parse(filter));
    return m_reader->rows(query);
}

Value BuyingWorkspace::cell(const std::string& name, const std::string& filter, const std::string& column) {
    const auto rows = view(name, filter);
    if (rows.size() != 1)
        throw Error(fmt::format("{} rows of {} where {}", rows.size(), name, filter));
    return rows.front().at(static_cast<std::size_t>(catalog().findView(name)->index(column)));
}

} // namespace opsdesk::test
