#include "app/engine/simulation/SimulatedCompany.h"

#include "core/governance/User.h"
#include "core/governance/UserEntity.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/orders/OrderPayment.h"
#include "core/orders/SalesOrder.h"
#include "core/orders/SalesOrderLine.h"
#include "core/workflow/Context.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk::simulation {

namespace {

/// The last is dear, so that some of it is over people's limits.
Minor costOf(std::int64_t item) {
    return Minor(item == simulatedItems ? 300'00 : 333 + item);
}

Outcome putMasters(Context& context) {
    auto& rows = context.rows();
    const Currency gbp("GBP");
    Supplier supplier;
    supplier.supplier_id = 1;
    supplier.code = "ACME";
    supplier.name = "Acme Gifts";
    supplier.currency = gbp;
    rows.put(supplier);
    for (std::int64_t id = 1; id <= simulatedItems; ++id) {
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
        offer.unit_cost = costOf(id);
        offer.currency = gbp;
        offer.lead_time_days = 14;
        offer.lead_time_mean_days = 14;
        offer.preferred = true;
        rows.put(offer);
    }
    for (const auto& person : simulatedPeople())
        if (!rows.find<User>(std::int64_t(0), person.user)) { // new centres begin with one of most roles
            rows.put(User{0, person.user, person.user, {person.role}, true, 0});
            rows.put(UserEntity{0, person.user, 1, true, 0});
        }
    return {};
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

/// In the month before, which can be closed therefore from the beginning.
Outcome openStock(Context& context) {
    StockPosting opening{"opening", {}, "OPENING", Date::of(2011, 10, 31), Currency("GBP"), {}};
    for (std::int64_t item = 1; item <= simulatedItems; ++item)
        for (const auto& [place, units] :
             {std::pair(place::available(1), 20), {place::returned(1), 6}, {place::damaged(1), 4}})
            opening.moves.push_back({item, "", place::opening, place, Quantity::units(units),
                                     extend(costOf(item), Quantity::units(units))});
    const auto posted = postStock(context, opening);
    if (!posted)
        return tl::unexpected(posted.error());
    JournalPosting journal{"opening", {}, opening.number, opening.moved_on, opening.currency, "Opening stock", {}};
    for (std::size_t i = 0; i < opening.moves.size(); ++i)
        journal.amounts.push_back({posted->values[i], opening.moves[i].item_id});
    const auto written = postJournal(context, journal);
    return written ? Outcome() : tl::unexpected(written.error());
}

Outcome putNode(Context& context) {
    context.rows().put(Node{context.entity(), 1, "HOME", "Home warehouse", "warehouse", "GB", 0});
    for (std::int64_t number = 0; number < soldOrders; ++number)
        putSold(context.rows(), context.entity(), number);
    return openStock(context);
}

} // namespace

const std::vector<Person>& simulatedPeople() {
    // Who authorises a return does not inspect it, and two controllers decide on the same.
    static const std::vector<Person> people{
        {"planner", "planner"},           {"buyer-lead", "buyer-lead"},   {"buyer", "buyer"},
        {"warehouse", "warehouse"},       {"returns", "returns"},         {"controller", "controller"},
        {"finance-lead", "finance-lead"}, {"controller-2", "controller"}, {"returns-2", "returns"},
        {"integrator", "integrator"},
    };
    return people;
}

const Person& personOf(const std::string& user) {
    return *std::ranges::find(simulatedPeople(), user, &Person::user);
}

Uuid soldOrder(std::int64_t number) {
    return Uuid::derived(Uuid(), fmt::format("sold/{}", number));
}

void addSimulatedCompany(Catalog& catalog) {
    catalog.addSeed(true, putMasters);
    catalog.addSeed(false, putNode);
}

} // namespace opsdesk::simulation
