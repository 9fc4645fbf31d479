#pragma once

#include "core/base/Quantity.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A line of a sale, as far as a return may refer to it.
struct PurchasedLine {
    std::string_view customer;
    std::string_view sku;
    std::int64_t time = 0;     ///< microseconds UTC
    std::int64_t sequence = 0; ///< orders lines of the same time
    Quantity quantity;         ///< above zero
};

/// A line of a return whose original order is not stated.
struct ReturnedLine {
    std::string_view customer;
    std::string_view sku;
    std::int64_t time = 0;
    std::int64_t sequence = 0;
    Quantity quantity; ///< above zero
};

enum class LinkCoverage {
    None, ///< the customer never bought the item before
    Part, ///< bought less than is returned
    Full,
};
std::string_view toString(LinkCoverage coverage);

/// A part of a return that belongs to one purchase.
struct LinkPart {
    std::size_t purchase = 0; ///< index among the purchases
    Quantity quantity;
    bool repeated =
        false; ///< earlier returns had used that purchase up: goods came back twice, or the records are wrong
};

struct ReturnLink {
    LinkCoverage coverage = LinkCoverage::None;
    std::vector<LinkPart> parts;
};

/// Ties each of @p returns to the customer's purchases of the item before it, by (time, sequence). Coverage compares
/// the returned quantity with all that the customer had bought until then. The parts take the latest purchase first,
/// because people send back what came last, and what no earlier return has taken before what one has. Returns use
/// purchases up in the order of their time. The answer is in the order of @p returns, which like @p purchases may be in
/// any.
std::vector<ReturnLink> linkReturns(std::span<const PurchasedLine> purchases, std::span<const ReturnedLine> returns);

} // namespace opsdesk
