#include "core/procurement/InvoiceMatch.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

Quantity notInvoiced(const PurchaseOrderLine& ordered) {
    return std::max(ordered.received - ordered.invoiced, Quantity());
}

} // namespace

MatchTolerance matchTolerance(store::UnitOfWork& rows) {
    return {percentSetting(rows, "invoice_price_tolerance_percent", "1"),
            percentSetting(rows, "invoice_quantity_tolerance_percent", "0")};
}

LineMatch matchLine(const SupplierInvoiceLine& line, const PurchaseOrderLine& ordered, const MatchTolerance& tolerance,
                    const std::string& sku) {
    LineMatch match;
    const auto open = notInvoiced(ordered);
    const auto most =
        open + Quantity::thousandths(mulDivRoundHalfEven(ordered.received.count(), tolerance.quantity, 10'000));
    if (line.quantity > most) {
        match.difference += extend(line.unit_cost, line.quantity - open);
        match.finding = found(fmt::format("{}: {} are invoiced, {} were received and not invoiced before.", sku,
                                          line.quantity.toString(), open.toString()));
    }
    const auto dearest =
        ordered.unit_cost + Minor(mulDivRoundHalfEven(ordered.unit_cost.units(), tolerance.price, 10'000));
    if (line.unit_cost > dearest) {
        match.difference += extend(line.unit_cost, line.quantity) - extend(ordered.unit_cost, line.quantity);
        if (!match.finding.empty())
            match.finding += '\n';
        match.finding += found(fmt::format("{}: the price is {}, {} was agreed.", sku, toDecimal(line.unit_cost),
                                           toDecimal(ordered.unit_cost)));
    }
    return match;
}

Minor relieved(const PurchaseOrderLine& ordered, Quantity quantity, Minor early) {
    const auto open = notInvoiced(ordered);
    const auto accrued = ordered.received_value - ordered.invoiced_value;
    if (open == Quantity())
        return early;
    const auto within = std::min(quantity, open);
    const auto share =
        within == open ? accrued : Minor(mulDivRoundHalfEven(accrued.units(), within.count(), open.count()));
    const auto beyond = quantity - within;
    return beyond == Quantity() ? share
                                : share + Minor(mulDivRoundHalfEven(early.units(), beyond.count(), quantity.count()));
}

} // namespace opsdesk
