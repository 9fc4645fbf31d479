#include "core/integration/channels/OrderLinesMade.h"

#include "core/master/Item.h"
#include "core/orders/Listings.h"

#include <algorithm>
#include <iterator>

namespace opsdesk {

namespace {

/// @p quantity of what has @p each of an item in one.
Quantity timesEach(Quantity quantity, Quantity each) {
    return Quantity::thousandths(mulDivRoundHalfEven(quantity.count(), each.count(), Quantity::scale));
}

std::vector<std::int64_t> weightsOf(store::UnitOfWork& rows, const std::vector<Listing>& parts) {
    std::vector<std::int64_t> weights;
    for (const auto& part : parts) {
        const auto* item = rows.find<Item>(std::int64_t(0), part.item_id);
        weights.push_back(item ? std::max(extend(item->price, part.quantity), Minor()).units() : 0);
    }
    if (std::ranges::all_of(weights, [](auto weight) { return weight == 0; }))
        std::ranges::transform(parts, weights.begin(), [](const Listing& part) { return part.quantity.count(); });
    return weights;
}

/// The lines that one of the channel's became before, if they are of the same parts.
std::vector<const SalesOrderLine*> sameBefore(const std::vector<const SalesOrderLine*>& known, const std::string& key,
                                              const std::vector<Listing>& parts) {
    std::vector<const SalesOrderLine*> same;
    std::ranges::copy_if(known, std::back_inserter(same),
                         [&](const auto* line) { return line->item_id != 0 && line->reference == key; });
    const bool sound = std::ranges::equal(same, parts, {}, &SalesOrderLine::item_id, &Listing::item_id);
    return sound ? same : std::vector<const SalesOrderLine*>();
}

/// Shared as it was before where it still is the same: prices of the parts change, what a line came to does not.
std::vector<Minor> sharesOf(Minor whole, const std::vector<std::int64_t>& weights,
                            const std::vector<const SalesOrderLine*>& before, Minor SalesOrderLine::*amount) {
    std::vector<Minor> shares;
    Minor sum;
    for (const auto* line : before) {
        shares.push_back(line->*amount);
        sum += line->*amount;
    }
    return !before.empty() && sum == whole ? shares : allocate(whole, weights);
}

SalesOrderLine madeLine(const ChannelLine& from) {
    SalesOrderLine line;
    line.charge = from.charge;
    line.description = from.description;
    line.quantity = from.quantity;
    line.shipped = from.shipped;
    line.amount = from.amount;
    line.discount = from.discount;
    line.tax = from.tax;
    line.reference = from.key;
    return line;
}

void priceOfUnit(SalesOrderLine& line) {
    if (line.quantity > Quantity())
        line.unit_price =
            Minor(mulDivRoundHalfEven((line.amount + line.discount).units(), Quantity::scale, line.quantity.count()));
}

/// Charges go out with the first goods, or at once where there are none.
void shipCharges(std::vector<SalesOrderLine>& lines) {
    const auto isItem = [](const SalesOrderLine& line) { return line.item_id != 0; };
    const bool any =
        std::ranges::any_of(lines, [&](const auto& line) { return isItem(line) && line.shipped > Quantity(); });
    const bool none = std::ranges::none_of(lines, isItem);
    for (auto& line : lines)
        if (!isItem(line))
            line.shipped = any || none ? line.quantity : Quantity();
}

} // namespace

MadeLines makeOrderLines(store::UnitOfWork& rows, std::int64_t entity, const std::string& channel,
                         const ChannelOrder& said, const std::vector<const SalesOrderLine*>& known) {
    MadeLines made;
    for (const auto& from : said.lines) {
        if (!from.charge.empty()) {
            made.lines.push_back(madeLine(from));
            continue;
        }
        const auto parts = partsOf(rows, entity, channel, from.code);
        if (parts.empty()) {
            if (std::ranges::find(made.unknown, from.code) == made.unknown.end())
                made.unknown.push_back(from.code);
            continue;
        }
        const auto weights = weightsOf(rows, parts);
        const auto before = sameBefore(known, from.key, parts);
        const auto amounts = sharesOf(from.amount, weights, before, &SalesOrderLine::amount),
                   discounts = sharesOf(from.discount, weights, before, &SalesOrderLine::discount),
                   taxes = sharesOf(from.tax, weights, before, &SalesOrderLine::tax);
        for (std::size_t i = 0; i < parts.size(); ++i) {
            auto& line = made.lines.emplace_back(madeLine(from));
            line.item_id = parts[i].item_id;
            line.quantity = timesEach(from.quantity, parts[i].quantity);
            line.shipped = timesEach(from.shipped, parts[i].quantity);
            line.amount = amounts[i];
            line.discount = discounts[i];
            line.tax = taxes[i];
        }
    }
    shipCharges(made.lines);
    std::int64_t number = 0;
    for (auto& line : made.lines) {
        line.entity = entity;
        line.line_no = ++number;
        priceOfUnit(line);
    }
    return made;
}

} // namespace opsdesk
