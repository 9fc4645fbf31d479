#pragma once

#include "core/integration/ImportRecords.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace opsdesk {

/// How long one delivery took, in days from the order, and how long the supplier had said it would take.
struct DemoDelivery {
    int promisedDays = 0;
    int deliveredDays = 0; ///< from 1
};

/// A vendor of the SCMS history, with its deliveries scaled in time so that the median over all of them is 21 days.
struct DemoSupplier {
    std::string code;
    std::string name;
    int quotedDays = 0;  ///< the median of what it promised
    int reviewDays = 0;  ///< 7, 14 or 28: how often its items are looked at
    int reviewShift = 0; ///< days from a Monday to the day of the week on which they are
    Minor minimumOrder;
    std::vector<DemoDelivery> history; ///< in the order of the source
};

/// An item of the Online Retail part. What the source lacks follows from its name and price by fixed rules, see
/// docs/demo.md.
struct DemoItem {
    std::string sku;
    std::string name;
    std::string category;
    Minor price; ///< the median of what it sold for
    Minor cost;
    std::int64_t multiple = 1; ///< units per order multiple
    std::int64_t moq = 1;
    std::size_t supplier = 0;
    std::optional<std::size_t> alternate; ///< another supplier that could deliver it, at alternateCost
    Minor alternateCost;
};

/// What the demo's company buys, and from whom.
struct DemoCatalogue {
    std::vector<DemoSupplier> suppliers; ///< ordered by code
    std::vector<DemoItem> items;         ///< ordered by SKU
    std::size_t itemIndex(const std::string& sku) const;
};

/// @p items and @p documents are those of Online Retail, @p purchases those of SCMS.
DemoCatalogue makeDemoCatalogue(std::span<const ImportedItem> items, std::span<const ImportedDocument> documents,
                                std::span<const ImportedPurchase> purchases);

} // namespace opsdesk
