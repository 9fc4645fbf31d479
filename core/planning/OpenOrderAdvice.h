#pragma once

#include "core/base/Money.h"
#include "core/planning/Projection.h"

#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What to do about an item at a node.
enum class SuggestionKind {
    None,
    Buy,      ///< order more
    Expedite, ///< have an open order come earlier
    Postpone, ///< have it come later
    Cancel,   ///< it is not needed within a year
};

/// "none", "buy", "expedite", "postpone", "cancel".
std::string_view toString(SuggestionKind kind);

/// A message about an order that is already placed.
struct OpenOrderAdvice {
    SuggestionKind kind = SuggestionKind::None;
    std::size_t openOrder = 0; ///< index among the open orders as they were given
    Quantity quantity;
    Date due;                     ///< as ordered
    std::optional<Date> neededOn; ///< nothing: not within a year
    Minor moneyAtRisk; ///< margin lost by then that it could save, or the cost of holding it until it is needed
};

struct AdviceInput {
    Date asOf;
    double available = 0;
    double safetyStock = 0;
    std::span<const OpenOrder> openOrders; ///< by expected arrival
    int reviewDays = 7;
    Minor unitCost;
    Minor unitMargin;
    double holdingRate = 0; ///< per year
};

/// Each open order in turn, as if those after it did not exist:
/// - the stock before it runs out earlier than it comes: expedite to the day it runs out;
/// - it is needed (stock at safety stock) more than two reviews, and two weeks, after it comes: postpone to that day;
/// - or not within a year: cancel.
/// Of orders that are not with the supplier yet nothing is said, and for their sake no order is put off or cancelled.
/// Days within a review make no message, and an order due within a week is no longer postponed or cancelled.
void adviseOpenOrders(const AdviceInput& input, const DemandOutlook& outlook, std::vector<OpenOrderAdvice>& out);

} // namespace opsdesk
