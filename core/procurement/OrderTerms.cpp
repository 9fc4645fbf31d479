#include "core/procurement/OrderTerms.h"

#include "core/master/Item.h"
#include "core/procurement/OrderLines.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::array<std::string_view, 5> chargeKinds{"freight", "duty", "insurance", "handling", "other"};
constexpr std::array<std::string_view, 4> chargeMeasures{"value", "weight", "volume", "quantity"};
constexpr std::array<std::string_view, 11> incoterms{"EXW", "FCA", "FAS", "FOB", "CFR", "CIF",
                                                     "CPT", "CIP", "DAP", "DPU", "DDP"};
constexpr std::int64_t mostPaymentDays = 365;
constexpr std::size_t mostCharges = 20;

template <std::size_t size>
bool isOneOf(const std::array<std::string_view, size>& words, std::string_view word) {
    return std::ranges::find(words, word) != words.end();
}

Outcome checkCharge(const OrderChargeInput& charge, std::size_t index) {
    const auto field = [&](std::string_view name) { return fmt::format("charges[{}].{}", index, name); };
    if (auto known = checkChargeKind(charge.kind, field("kind")); !known)
        return known;
    if (charge.allocate_by && !isOneOf(chargeMeasures, *charge.allocate_by))
        return reject("wrong_field",
                      fmt::format("Goods bear a charge by {}, not by \"{}\".", fmt::join(chargeMeasures, ", "),
                                  *charge.allocate_by),
                      field("allocate_by"));
    return checkUnitCost(charge.amount, fmt::format("charge {}", index + 1), field("amount"));
}

std::int64_t weightOf(store::UnitOfWork& rows, const PurchaseOrderLine& line, std::string_view allocateBy) {
    if (allocateBy == "value")
        return line.amount.units();
    if (allocateBy == "quantity")
        return line.quantity.count();
    const auto* item = rows.find<Item>(std::int64_t(0), line.item_id);
    const auto each = !item ? Quantity() : allocateBy == "weight" ? item->weight : item->volume;
    return mulDivRoundHalfEven(each.count(), line.quantity.count(), Quantity::scale);
}

} // namespace

Outcome applyTerms(PurchaseOrder& order, const OrderTermsInput& terms) {
    if (terms.incoterm) {
        if (!terms.incoterm->empty() && !isOneOf(incoterms, *terms.incoterm))
            return reject(
                "wrong_field",
                fmt::format("An incoterm is one of {}, not \"{}\".", fmt::join(incoterms, ", "), *terms.incoterm),
                "incoterm");
        order.incoterm = *terms.incoterm;
    }
    if (terms.payment_days) {
        if (*terms.payment_days < 0 || *terms.payment_days > mostPaymentDays)
            return reject(
                "wrong_field",
                fmt::format("payment_days must be from 0 to {}, not {}.", mostPaymentDays, *terms.payment_days),
                "payment_days");
        order.payment_days = *terms.payment_days;
    }
    if (!terms.charges)
        return {};
    if (terms.charges->size() > mostCharges)
        return reject("too_large", fmt::format("An order has at most {} charges.", mostCharges), "charges");
    order.charges.clear();
    for (std::size_t i = 0; i < terms.charges->size(); ++i) {
        const auto& charge = (*terms.charges)[i];
        if (auto sound = checkCharge(charge, i); !sound)
            return sound;
        order.charges.push_back(
            {charge.kind, charge.amount, charge.allocate_by.value_or("value"), charge.on_order.value_or(false)});
    }
    return {};
}

Outcome checkChargeKind(const std::string& kind, const std::string& field) {
    if (isOneOf(chargeKinds, kind))
        return {};
    return reject("wrong_field", fmt::format("A charge is one of {}, not \"{}\".", fmt::join(chargeKinds, ", "), kind),
                  field);
}

std::vector<Minor> bornBy(store::UnitOfWork& rows, Minor amount, std::string_view allocateBy,
                          const std::vector<const PurchaseOrderLine*>& lines) {
    std::vector<std::int64_t> weights;
    for (const auto* line : lines)
        weights.push_back(weightOf(rows, *line, allocateBy));
    if (std::ranges::all_of(weights, [](std::int64_t weight) { return weight == 0; }))
        for (std::size_t i = 0; i < lines.size(); ++i)
            weights[i] = lines[i]->amount.units();
    return lines.empty() ? std::vector<Minor>() : allocate(amount, weights);
}

void shareCharges(store::UnitOfWork& rows, const PurchaseOrder& order) {
    const auto lines = rows.select<PurchaseOrderLine>(order.entity, "order_id", order.id.toString());
    std::vector<Minor> shares(lines.size());
    for (const auto& charge : order.charges) {
        const auto parts = bornBy(rows, charge.amount, charge.allocate_by, lines);
        for (std::size_t i = 0; i < lines.size(); ++i)
            shares[i] += parts[i];
    }
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i]->charges == shares[i])
            continue;
        auto shared = *lines[i];
        shared.charges = shares[i];
        rows.put(std::move(shared));
    }
}

} // namespace opsdesk
