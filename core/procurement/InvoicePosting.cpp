#include "core/procurement/InvoicePosting.h"

#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/ledger/GeneralLedger.h"
#include "core/procurement/InvoiceMatch.h"
#include "core/procurement/LandedCosts.h"
#include "core/procurement/OrderLines.h"

namespace opsdesk {

namespace {

constexpr std::string_view postingEvent = "invoice";

std::vector<const SupplierInvoiceLine*> linesOfInvoice(Context& context, const SupplierInvoice& invoice) {
    return context.rows().select<SupplierInvoiceLine>(invoice.entity, "invoice_id", invoice.id.toString());
}

} // namespace

Outcome postInvoice(Context& context, SupplierInvoice& invoice) {
    auto& rows = context.rows();
    const auto rate = conversionOn(rows, invoice.currency, entityCurrency(rows), invoice.invoiced_on);
    if (!rate)
        return reject("no_rate", fmt::format("{} is in {} and no rate of {} or the days before is known.",
                                             invoice.number, invoice.currency.code(), invoice.invoiced_on.toString()));
    std::vector<JournalAmount> amounts;
    Minor booked;
    for (const auto* line : linesOfInvoice(context, invoice)) {
        const auto* ordered = rows.find<PurchaseOrderLine>(invoice.entity, line->order_id, line->order_line);
        auto posted = *line;
        auto changed = *ordered;
        posted.accrued = relieved(*ordered, line->quantity, rate->of(extend(ordered->unit_cost, line->quantity)));
        posted.variance = rate->of(line->amount) - posted.accrued;
        changed.invoiced += line->quantity;
        changed.invoiced_value += posted.accrued;
        amounts.push_back({posted.accrued, line->item_id});
        amounts.push_back({posted.variance, line->item_id, "invoice_variance"});
        booked += posted.accrued + posted.variance;
        rows.put(std::move(posted));
        rows.put(std::move(changed));
    }
    if (invoice.tax != Minor())
        amounts.push_back({rate->of(invoice.tax), 0, "invoice_tax"});
    booked += rate->of(invoice.tax);
    if (const auto entry = postJournal(context, {std::string(postingEvent), invoice.id, invoice.number,
                                                 context.businessDate(), entityCurrency(rows),
                                                 fmt::format("Invoice {}", invoice.reference), std::move(amounts)});
        !entry)
        return tl::unexpected(entry.error());
    for (const auto& charge : invoice.charges) {
        LandedCostBill bill;
        bill.order_id = charge.order_id;
        bill.kind = charge.kind;
        bill.reference = invoice.reference;
        bill.currency = invoice.currency;
        bill.amount = charge.amount;
        bill.billed_on = invoice.invoiced_on;
        bill.invoice_id = invoice.id;
        booked += rate->of(charge.amount);
        if (auto posted = postLandedCost(context, std::move(bill)); !posted)
            return posted;
    }
    invoice.own_amount = booked; // each part was rounded by itself: what is owed is what was booked
    invoice.posted_on = context.businessDate();
    return {};
}

void reverseInvoice(Context& context, const SupplierInvoice& invoice) {
    if (!invoice.posted_on)
        return;
    auto& rows = context.rows();
    for (const auto* line : linesOfInvoice(context, invoice)) {
        auto changed = *rows.find<PurchaseOrderLine>(invoice.entity, line->order_id, line->order_line);
        changed.invoiced -= line->quantity;
        changed.invoiced_value -= line->accrued;
        rows.put(std::move(changed));
    }
    reverseJournal(context, invoice.id, postingEvent, fmt::format("Invoice {} cancelled", invoice.reference));
}

} // namespace opsdesk
