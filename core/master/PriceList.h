#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A price that holds from a quantity on.
struct PriceStep {
    Quantity from;
    Minor price; ///< per base unit

    bool operator==(const PriceStep&) const = default;
};

/// What a supplier asks for a unit, by how many are ordered at once. Silver, Pyke & Thomas, ch. 4.
struct PriceList {
    Minor price;                  ///< below the first step
    bool incremental = false;     ///< a step's price holds for the units from it on; else for all units of the order
    std::vector<PriceStep> steps; ///< rising in quantity, falling in price

    /// How many steps an order of @p quantity reaches.
    std::size_t stepsReached(Quantity quantity) const;
    /// Of an order of @p quantity (≥ 0).
    Minor amount(Quantity quantity) const;
    /// What a unit of it costs on the mean, rounded to a minor unit.
    Minor unitPrice(Quantity quantity) const;
};

inline constexpr std::string_view allUnits = "all_units";
inline constexpr std::string_view incrementalUnits = "incremental";

/// The list behind the columns of a supplier's item; without steps when @p breaks cannot be read.
PriceList priceList(Minor price, std::string_view breaks, std::string_view kind);

/// "200:475;500:450": quantities in base units, prices in minor units. Nothing when @p text is none of that, or does
/// not rise in quantity and fall in price; "" has no steps.
std::optional<std::vector<PriceStep>> parsePriceSteps(std::string_view text);

} // namespace opsdesk
