#pragma once

#include "core/base/Quantity.h"

#include <string_view>
#include <vector>

namespace opsdesk {

/// What a supplier accepts. Zero or less means "no rule".
struct OrderRules {
    Quantity minimum;  ///< MOQ
    Quantity multiple; ///< ordered in steps of this
    Quantity pack;     ///< and in whole packs of this
    Quantity maximum;  ///< no more than this at once

    /// The smallest step that honours multiple and pack: their least common multiple; a thousandth without either.
    /// @throws std::overflow_error
    Quantity step() const;
    /// The same, counted in whole units where neither multiple nor pack says what they count in.
    OrderRules inWholeUnits() const;
};

enum class RoundingRule {
    Minimum,   ///< raised to the MOQ
    Multiple,  ///< raised to whole steps
    Maximum,   ///< cut to what may be ordered at once
    Conflict,  ///< the maximum is below the MOQ: nothing can be ordered
    Break,     ///< raised to where the price is lower
    ShelfLife, ///< cut to what is sold while it keeps
    FillUp,    ///< raised to fill the supplier's order up
    PhaseOut,  ///< cut to what is sold before it is phased out
};

/// "minimum", "multiple", "maximum", "conflict", "price_break", "shelf_life",
/// "fill_up", "phase_out".
std::string_view toString(RoundingRule rule);

struct RoundingStep {
    RoundingRule rule;
    Quantity before;
    Quantity after;

    bool operator==(const RoundingStep&) const = default;
};

struct OrderQuantity {
    Quantity need;
    Quantity quantity;               ///< what to order; 0 without a need
    std::vector<RoundingStep> steps; ///< from need to quantity, only those that changed it
};

/// What to order to cover @p need under @p rules. A need of zero or less orders nothing.
/// @throws std::overflow_error when the next step does not fit
OrderQuantity orderQuantity(Quantity need, const OrderRules& rules);

/// @p order cut to @p most, that can be sold, in whole steps; not below the least order that @p rules allow. @p why:
/// ShelfLife or PhaseOut.
void cutTo(OrderQuantity& order, Quantity most, const OrderRules& rules, RoundingRule why);

/// Suggestions do not flicker: true when @p current differs from the @p published suggestion by so little (a tenth, or
/// one step) that the published one stays.
bool keepsPublished(Quantity published, Quantity current, const OrderRules& rules);

} // namespace opsdesk
