#pragma once

#include "core/planning/DemandEvents.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// Why a period of the history was not taken as it stands.
enum class CorrectionKind {
    Missing,  ///< not known: the straight line between its neighbours
    Negative, ///< more came back than was sold: zero
    Outlier,  ///< one extreme period: the next largest
    StockOut, ///< sold less than was wanted: raised, never lowered
    Person,   ///< somebody said what it counts
    Event,    ///< what a promotion or another event added or took is kept apart
};

/// "missing", "negative", "outlier", "stock_out", "corrected", "event".
std::string_view toString(CorrectionKind kind);

/// A period that somebody said how to count; no rule touches it, and none is judged by it.
struct FixedPeriod {
    int period = 0;              ///< index in the raw history
    std::optional<double> units; ///< nothing: as it was entered
};

/// What a new item is expected to have sold, had it been there: the weighted demand of items like it.
struct BorrowedDemand {
    std::vector<double> weekly; ///< cleaned, oldest first, up to the end of history; empty for none
    int weeks = 0;              ///< of its own history from which on an item stands alone
};

/// What people know of a history. Empty for most.
struct KnownDemand {
    std::vector<FixedPeriod> fixed; ///< one of a period at most
    std::vector<EventPeriod> past;  ///< those of the events that were on
    std::vector<KnownEvent> events; ///< past and to come
    BorrowedDemand borrowed;
};

struct DemandCorrection {
    int period = 0; ///< index in the raw history
    CorrectionKind kind = CorrectionKind::Missing;
    double before = 0; ///< NaN when it was missing
    double after = 0;
};

/// Demand fit to forecast from, and each change that made it so.
struct CleanDemand {
    int firstPeriod = 0;                       ///< raw index of the first period kept: the first with demand
    std::vector<double> demand;                ///< from there on; empty without any demand
    std::vector<DemandCorrection> corrections; ///< in order of kind, then period
    int occasions = 0;                         ///< periods with demand
    double outOfStockShare = 0;                ///< of the time since the first demand
    std::optional<double> promotionUplift;     ///< of the promotions that it was estimated for, share of usual demand
    std::vector<std::uint8_t> fixed;           ///< whether a person fixed the period; empty for none
};

/// Above this share of its time without stock, what an item sold says little about what was wanted.
inline constexpr double mostlyOutOfStock = 0.5;
/// A period is extreme when it exceeds the next largest this many times; two may be, as an order and its correction
/// are.
inline constexpr double outlierFactor = 5;
/// Below this many units a large multiple of a small number is chance.
inline constexpr double smallestOutlier = 10;

/// Cleans @p raw demand per period, oldest first, into @p clean (whose room is used again). @p outOfStock holds for
/// each period the share of its time (0 … 1) without stock; it may be empty for "never". What people know (@p
/// known) goes before any rule.
///
/// A period without stock for the share f is raised by f times the mean of its nearest periods with stock, up to four
/// on either side: what would have been sold in the meantime. It is never lowered.
///
/// What an event added is taken out, so that it is not expected again: as said, or, where nobody said, what exceeds the
/// mean of the nearest weeks without one, up to four on either side; of a disruption what falls short of it.
///
void cleanDemand(std::span<const double> raw, std::span<const float> outOfStock, CleanDemand& clean,
                 const KnownDemand& known = {});

/// Puts what an item borrows before and beside its own @p clean history of h weeks, while that is shorter than the w
/// weeks from which on it stands alone: its own weeks count h/w, the borrowed ones the rest. False when nothing is
/// borrowed any more.
bool borrowDemand(const BorrowedDemand& borrowed, CleanDemand& clean);

} // namespace opsdesk
