#include "core/procurement/Discrepancies.h"

#include "core/governance/Settings.h"
#include "core/procurement/Discrepancy.h"
#include "core/procurement/OrderLines.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"
#include "core/workflow/Tasks.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Discrepancy, "receipt_discrepancy", ("entity", "id"), ("order_id"))

namespace {

/// What a discrepancy is made of, beside the receipt.
struct Found {
    std::string_view kind;
    std::int64_t line_no;
    std::int64_t item_id;
    std::string lot;
    std::string stock_state;
    Quantity quantity;
    Minor amount;
};

std::string sentenceOf(const Found& found, const std::string& sku, const PurchaseOrder& order) {
    const auto quantity = found.quantity.toString();
    if (found.kind == "damaged")
        return fmt::format("{} of {} came damaged with {}.", quantity, sku, order.number);
    if (found.kind == "over")
        return fmt::format("{} of {} more came with {} than were ordered.", quantity, sku, order.number);
    if (found.kind == "short")
        return fmt::format("{} of {} that the delivery note of {} speaks of did not come.", quantity, sku,
                           order.number);
    return fmt::format("{} of {} came with {} and were not ordered.", quantity, sku, order.number);
}

class Opening {
public:
    Opening(Context& context, const PurchaseOrder& order, const Receipt& receipt)
        : m_context(context), m_order(order), m_receipt(receipt) {}

    void open(const Found& found) {
        if (found.quantity <= Quantity())
            return;
        Discrepancy made;
        made.entity = m_order.entity;
        made.id = m_context.derivedId(fmt::format("discrepancy/{}", ++m_count));
        beginDocument(m_context, made, "DSC", "open");
        made.kind = found.kind;
        made.order_id = m_order.id;
        made.receipt_id = m_receipt.id;
        made.supplier_id = m_order.supplier_id;
        made.line_no = found.line_no;
        made.item_id = found.item_id;
        made.node_id = m_order.node_id;
        made.lot = found.lot;
        made.stock_state = found.stock_state;
        made.quantity = found.quantity;
        made.amount = found.amount;
        made.currency = entityCurrency(m_context.rows());
        openTask(m_context, discrepancyTask(),
                 {"purchase_order", m_order.id.toString(), m_order.number, m_order.supplier_id, found.item_id,
                  made.id.toString()},
                 sentenceOf(found, skuOf(m_context.rows(), found.item_id), m_order), found.amount);
        m_context.rows().insert(std::move(made));
    }

private:
    Context& m_context;
    const PurchaseOrder& m_order;
    const Receipt& m_receipt;
    int m_count = 0;
};

} // namespace

TaskKind discrepancyTask() {
    return {"receipt_discrepancy", "buyer", 120, "buyer-lead"};
}

Result<std::vector<Stray>> strayGoods(Context& context, const ReceiveOrderPayload& payload) {
    std::vector<Stray> strays;
    if (!payload.strays)
        return strays;
    for (std::size_t i = 0; i < payload.strays->size(); ++i) {
        const auto& [sku, quantity, lot] = (*payload.strays)[i];
        const auto field = fmt::format("strays[{}].", i);
        const auto found = context.rows().select<Item>(0, "sku", sku);
        if (found.empty())
            return reject("unknown_sku", fmt::format("There is no item with the SKU \"{}\".", sku), field + "sku");
        if (auto held = checkQuantity(quantity, sku, field + "quantity"); !held)
            return tl::unexpected(held.error());
        strays.push_back({found.front(), quantity, lot.value_or("")});
    }
    return strays;
}

Minor damagedValue(const Arrival& arrival) {
    if (arrival.damaged == Quantity())
        return {};
    return Minor(mulDivRoundHalfEven((arrival.value + arrival.charges).units(), arrival.damaged.count(),
                                     arrival.owed().count()));
}

void openDiscrepancies(Context& context, const PurchaseOrder& order, const Receipt& receipt,
                       const CurrencyConversion& booked, const std::vector<Arrival>& arrived,
                       const std::vector<Stray>& strays) {
    Opening opening(context, order, receipt);
    for (const auto& arrival : arrived) {
        const auto& line = arrival.line;
        const auto priced = [&](Quantity quantity) { return booked.of(extend(line.unit_cost, quantity)); };
        opening.open(
            {"damaged", line.line_no, line.item_id, arrival.lot, "damaged", arrival.damaged, priced(arrival.damaged)});
        opening.open(
            {"over", line.line_no, line.item_id, arrival.lot, "quality_hold", arrival.excess, priced(arrival.excess)});
        const auto missing = arrival.noted.value_or(Quantity()) - arrival.owed() - arrival.excess;
        opening.open({"short", line.line_no, line.item_id, arrival.lot, "", missing,
                      missing > Quantity() ? priced(missing) : Minor()});
    }
    for (const auto& stray : strays)
        opening.open({"wrong_item", 0, stray.item->item_id, stray.lot, "quality_hold", stray.quantity, Minor()});
}

} // namespace opsdesk
