#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/master/PriceList.h"

#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// An item that a supplier's order for a node has, or could have.
struct FillLine {
    Quantity ordered;                  ///< already; 0: it is not due
    bool may = false;                  ///< more of it may be ordered
    Quantity step;                     ///< above 0
    Quantity least;                    ///< of an order of it, in whole steps
    Quantity most;                     ///< of an order of it; 0 for any
    const PriceList* prices = nullptr; ///< in the currency of the minimum
    double volume = 0;                 ///< litres of a base unit
    double weight = 0;                 ///< kilograms
    double position = 0;               ///< stock position without this order, base units
    double reorderPoint = 0;
    double demandPerDay = 0;
    double holdingPerDay = 0; ///< of a unit, minor units of the entity's currency
    double usualOrder = 0;    ///< units
    double moneyAtRisk = 0;   ///< lost when it is left until the next review, minor units of the entity's currency
    bool riskKnown = true;
    Quantity published; ///< filled up by the last run, as people see it
};

/// What an order has to reach.
struct FillTarget {
    Minor minimum;              ///< of its value; 0 for any
    double containerVolume = 0; ///< litres of one container; 0: none is to be filled
    double containerWeight = 0; ///< kilograms that it may hold; 0: any
    Minor drafted;              ///< in a draft for the supplier already
    double draftedVolume = 0, draftedWeight = 0;
    double lineCost = 0; ///< of one more order line, minor units
    int reviewDays = 7;
};

enum class FillState {
    Empty,   ///< nothing is due
    Reached, ///< without filling up
    Filled,
    Waiting, ///< filling up costs more than leaving it until the next review
    Short,   ///< nothing more can sensibly be ordered
};

/// "empty", "reached", "filled", "waiting", "short".
std::string_view toString(FillState state);

struct FillResult {
    FillState state = FillState::Empty;
    std::vector<Quantity> added; ///< beside the lines; all 0 unless filled
    Minor amount;                ///< of the whole order, the draft with it
    double volume = 0, weight = 0;
    double share = 0;           ///< of what it has to reach that is reached; 1 and more when nothing is missing
    bool belowMinimum = false;  ///< its value is below the minimum
    bool partContainer = false; ///< its last container is not full
};

/// No item is filled up to last longer.
inline constexpr double longestFillDays = 364;
/// A container is full from this share on: the next step seldom fits exactly.
inline constexpr double fullShare = 0.95;

/// Fills an order up to @p target by least marginal cost, step by step of the item that costs least per money (then per
/// volume or weight, up to the next whole container) that it brings: a unit is held from when it comes until the day
/// on which it would have been ordered anyway, (position + what is ordered − reorder point) / demand; a line more costs
/// an order line less the part of a later one that it saves; what not ordering it now would lose is saved. Silver, Pyke
/// & Thomas, "Inventory and Production Management in Supply Chains", ch. 10 (coordinated replenishment under a group
/// minimum); the service is kept by the due lines, as in Atkins & Iyogun 1988 (Management Science 34).
///
/// Worth it is what holding the added units costs until the next review, when that is no more than what the due lines
/// would lose until then: a review of waiting saves the one and loses the other. What is in a draft was decided by
/// people, and what would be lost without a known margin cannot be weighed: both are worth it.
///
/// What was published stays as far as it is still needed, so that plans do not flicker.
FillResult fillUp(std::span<const FillLine> lines, const FillTarget& target);

} // namespace opsdesk
