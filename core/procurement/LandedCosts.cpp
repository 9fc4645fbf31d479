#include "core/procurement/LandedCosts.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockValue.h"
#include "core/procurement/OrderLines.h"
#include "core/procurement/OrderTerms.h"
#include "core/procurement/Receipt.h"
#include "core/procurement/ReceiptLine.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <map>

namespace opsdesk {

OPSDESK_DEFINE_ROW(LandedCostBill, "landed_cost_bill", ("entity", "id"), ("order_id"))

namespace {

struct BillPayload {
    Uuid order;
    std::string kind;
    std::string reference;
    Minor amount;
    std::optional<Currency> currency;
    std::optional<Date> billed_on;
};
BOOST_DESCRIBE_STRUCT(BillPayload, (), (order, kind, reference, amount, currency, billed_on))

/// What receipts of the order took of charges in all, in the currency of the books.
Minor accruedCharges(store::UnitOfWork& rows, const PurchaseOrder& order) {
    Minor accrued;
    for (const auto* receipt : rows.select<Receipt>(order.entity, "order_id", order.id.toString()))
        for (const auto* line : rows.select<ReceiptLine>(order.entity, "receipt_id", receipt->id.toString()))
            accrued += line->charges;
    return accrued;
}

/// Of that, what charges of @p kind were, as far as no bill has settled it.
Minor openEstimate(store::UnitOfWork& rows, const PurchaseOrder& order, std::string_view kind) {
    std::vector<std::int64_t> weights{0, 0};
    for (const auto& charge : order.charges)
        weights[charge.kind == kind ? 0 : 1] += charge.amount.units();
    if (weights[0] == 0)
        return {};
    auto open = allocate(accruedCharges(rows, order), weights).front();
    for (const auto* bill : rows.select<LandedCostBill>(order.entity, "order_id", order.id.toString()))
        if (bill->kind == kind)
            open -= bill->provisional;
    return std::max(open, Minor());
}

std::string measureOf(const PurchaseOrder& order, std::string_view kind) {
    const auto charge = std::ranges::find(order.charges, kind, &OrderCharge::kind);
    return charge == order.charges.end() ? "value" : charge->allocate_by;
}

/// The lines of which something was received, as far as it was.
std::vector<PurchaseOrderLine> receivedLines(store::UnitOfWork& rows, const PurchaseOrder& order) {
    std::vector<PurchaseOrderLine> lines;
    for (const auto* line : orderLines(rows, order)) {
        if (line->received <= Quantity())
            continue;
        auto received = *line;
        received.quantity = line->received;
        received.amount = extend(line->unit_cost, line->received);
        lines.push_back(std::move(received));
    }
    return lines;
}

/// What each item has of a difference, and of that what is still there to bear it.
struct Borne {
    Minor amount, toStock;
};

std::map<std::int64_t, Borne> bearing(store::UnitOfWork& rows, const PurchaseOrder& order, Minor difference,
                                      const std::string& measure) {
    const auto lines = receivedLines(rows, order);
    std::vector<const PurchaseOrderLine*> pointers;
    for (const auto& line : lines)
        pointers.push_back(&line);
    const auto parts = bornBy(rows, difference < Minor() ? -difference : difference, measure, pointers);
    std::map<std::int64_t, Borne> borne;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto share = difference < Minor() ? -parts[i] : parts[i];
        const auto* pool = rows.find<StockValue>(order.entity, lines[i].item_id);
        const auto there = std::min(pool ? pool->quantity : Quantity(), lines[i].received);
        auto& item = borne[lines[i].item_id];
        const auto kept = Minor(mulDivRoundHalfEven(share.units(), there.count(), lines[i].received.count()));
        item.amount += share;
        // Never less than nothing: what the stock cannot bear is cost.
        item.toStock += pool && pool->value + item.toStock + kept < Minor() ? Minor() : kept;
    }
    return borne;
}

Outcome revalue(Context& context, const PurchaseOrder& order, const LandedCostBill& bill,
                const std::map<std::int64_t, Borne>& borne) {
    StockPosting stock{"revaluation", bill.id, bill.number, bill.posted_on, entityCurrency(context.rows()), {}};
    const auto inside = place::available(order.node_id);
    for (const auto& [item, part] : borne)
        if (part.toStock > Minor())
            stock.moves.push_back({item, {}, place::revaluation, inside, Quantity(), part.toStock});
        else if (part.toStock < Minor())
            stock.moves.push_back({item, {}, inside, place::revaluation, Quantity(), -part.toStock});
    if (stock.moves.empty())
        return {};
    const auto posted = postStock(context, stock);
    return posted ? Outcome() : tl::unexpected(posted.error());
}

Outcome billLandedCost(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto payload = readPayload<BillPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (auto known = checkChargeKind(payload->kind, "kind"); !known)
        return known;
    const auto* order = context.rows().find<PurchaseOrder>(context.entity(), payload->order);
    if (!order)
        return reject("unknown_order", "There is no order " + payload->order.toString() + ".", "order");
    for (const auto* other : context.rows().select<LandedCostBill>(context.entity(), "order_id", order->id.toString()))
        if (other->reference == payload->reference && other->kind == payload->kind)
            return reject("duplicate_invoice",
                          fmt::format("Bill {} for {} of {} was entered already, as {}.", payload->reference,
                                      payload->kind, order->number, other->number),
                          "reference");
    LandedCostBill bill;
    bill.order_id = payload->order;
    bill.kind = payload->kind;
    bill.reference = payload->reference;
    bill.amount = payload->amount;
    bill.currency = payload->currency.value_or(order->currency);
    bill.billed_on = payload->billed_on.value_or(context.businessDate());
    return postLandedCost(context, std::move(bill));
}

View landedCostsView() {
    using T = ColumnType;
    View view;
    view.name = "landed-costs";
    view.title = "Landed costs";
    view.description =
        "What freight, duty and the like of orders came to, and where the difference to the estimate went.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"order_number", "Order", T::Code, ""},
        {"supplier", "Supplier", T::Text, "Of the order."},
        {"kind", "Kind", T::Code, "freight, duty, insurance, handling or other."},
        {"reference", "Bill", T::Code, "Number of the bill."},
        {"billed_on", "Billed", T::Date, ""},
        {"amount", "Billed amount", T::Money, "In the currency of the books."},
        {"provisional", "Estimated", T::Money, "Of it, what was added to the goods as they came."},
        {"to_stock", "To stock", T::Money, "Of the difference, what goods still in stock are worth more."},
        {"to_cost", "To cost", T::Money, "Of the difference, what goods that were sold had cost more."},
        {"allocate_by", "Borne by", T::Code, "How goods bear it."},
        {"currency", "Currency", T::Currency, "", false},
        {"entered_by", "Entered by", T::Code, "", false},
        {"posted_on", "Posted", T::Date, "", false},
        {"purchase_order_id", "Order id", T::Uuid, "", false},
        {"id", "Id", T::Uuid, "Key of the bill.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}};
    view.sql = R"(SELECT b.id AS id, b.rev AS rev, b.number AS number, o.number AS order_number, s.name AS supplier,
    b.kind AS kind, b.reference AS reference, b.billed_on AS billed_on, b.own_amount AS amount,
    b.provisional AS provisional, b.to_stock AS to_stock, b.to_cost AS to_cost, b.allocate_by AS allocate_by,
    )" + ownCurrencySql() +
               R"( AS currency, b.entered_by AS entered_by, b.posted_on AS posted_on, b.order_id AS purchase_order_id
FROM landed_cost_bill b
LEFT JOIN purchase_order o ON o.entity = b.entity AND o.id = b.order_id
LEFT JOIN supplier s ON s.entity = 0 AND s.supplier_id = o.supplier_id
WHERE b.entity = @entity)";
    view.tables = {"landed_cost_bill", "purchase_order", "supplier", "policy"};
    view.search = {"number", "order_number", "reference", "supplier"};
    return view;
}

} // namespace

Minor chargesToBill(store::UnitOfWork& rows, const PurchaseOrder& order, std::string_view kind, Date day) {
    Minor open;
    for (const auto& charge : order.charges)
        if (charge.kind == kind)
            open += charge.amount;
    open = inOwnCurrency(rows, open, order.currency, day).value_or(Minor());
    for (const auto* bill : rows.select<LandedCostBill>(order.entity, "order_id", order.id.toString()))
        if (bill->kind == kind)
            open -= bill->own_amount;
    return std::max(open, Minor());
}

Outcome postLandedCost(Context& context, LandedCostBill bill) {
    auto& rows = context.rows();
    const auto* order = rows.find<PurchaseOrder>(context.entity(), bill.order_id);
    if (!order)
        return reject("unknown_order", "There is no order " + bill.order_id.toString() + ".", "order");
    const auto rate = conversionOn(rows, bill.currency, entityCurrency(rows), bill.billed_on);
    if (!rate)
        return reject("no_rate", fmt::format("The bill is in {} and no rate of {} or the days before is known.",
                                             bill.currency.code(), bill.billed_on.toString()));
    if (receivedLines(rows, *order).empty())
        return reject(
            "nothing_received",
            fmt::format("Nothing of {} was received yet: there are no goods that could bear the bill.", order->number));
    bill.entity = context.entity();
    bill.id = context.derivedId("landed_cost/" + bill.kind + "/" + bill.order_id.toString());
    bill.number = context.nextNumber("LCB");
    bill.posted_on = context.businessDate();
    bill.entered_by = context.actor().id;
    bill.own_amount = rate->of(bill.amount);
    bill.allocate_by = measureOf(*order, bill.kind);
    bill.provisional = openEstimate(rows, *order, bill.kind);
    const auto borne = bearing(rows, *order, bill.own_amount - bill.provisional, bill.allocate_by);
    JournalPosting journal{"landed_cost",
                           bill.id,
                           bill.number,
                           bill.posted_on,
                           entityCurrency(rows),
                           fmt::format("{} of {}, bill {}", bill.kind, order->number, bill.reference),
                           {{bill.provisional, 0}}};
    for (const auto& [item, part] : borne) {
        bill.to_stock += part.toStock;
        bill.to_cost += part.amount - part.toStock;
        journal.amounts.push_back({part.toStock, item, "landed_cost_stock"});
        journal.amounts.push_back({part.amount - part.toStock, item, "landed_cost_sold"});
    }
    if (auto valued = revalue(context, *order, bill, borne); !valued)
        return valued;
    if (const auto entry = postJournal(context, journal); !entry)
        return tl::unexpected(entry.error());
    context.tell("bill", bill.id.toString());
    context.tell("bill_number", bill.number);
    rows.insert(std::move(bill));
    return {};
}

void addLandedCosts(Catalog& catalog) {
    CommandType type;
    type.name = "landed_cost.bill";
    type.summary = "Enters a bill for freight, duty or the like of an order: goods are worth what they came to.";
    type.fields = describePayload<BillPayload>();
    type.notes = {{"order", "id of the order whose goods bear it"},
                  {"kind", "freight, duty, insurance, handling or other"},
                  {"reference", "number of the bill"},
                  {"amount", "minor units"},
                  {"currency", "the order's when left out"},
                  {"billed_on", "today when left out"}};
    type.handle = billLandedCost;
    catalog.add(std::move(type));
    catalog.add(landedCostsView());
}

} // namespace opsdesk
