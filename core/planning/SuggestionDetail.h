#pragma once

#include "core/store/Row.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A part of a suggested quantity. The parts of a suggestion add up to its quantity exactly.
struct SuggestionReason {
    std::string reason; ///< of OrderReason; or open_order, order_up_to, demand_beyond, not_here, elsewhere, kept,
                        ///< adjusted
    Quantity quantity;  ///< signed
    std::optional<Uuid> order_id; ///< the purchase order it speaks of

    bool operator==(const SuggestionReason&) const = default;
};

Quantity total(std::span<const SuggestionReason> reasons);

/// Stock as expected at one date of the projection.
struct ProjectionPoint {
    Quantity without;  ///< the suggestion
    Quantity band;     ///< half the width of the interval that holds it four times in five
    Quantity receipts; ///< due since the point before
    Quantity demand;   ///< expected since the point before

    bool operator==(const ProjectionPoint&) const = default;
};

/// What buying an item from one supplier is expected to cost in a year.
struct WeighedSource {
    Uuid supplierItem;
    Minor purchase; ///< landed
    Minor holding;  ///< of safety stock and of half the usual order
    Minor shortage; ///< margin of the sales expected to be lost
    Minor ordering;

    Minor total() const { return purchase + holding + shortage + ordering; }
    bool operator==(const WeighedSource&) const = default;
};

/// What stands behind a suggestion, apart from it so that the queue stays small. Reasons and points are texts of fixed
/// width, which both stores cut into the rows of their views: a row of their own for each would make publishing many
/// times as slow.
struct SuggestionDetail {
    std::int64_t entity = 0;
    Uuid suggestion_id;
    std::int64_t reason_lines = 0;
    std::string reasons;
    Date first_on; ///< of the first point; the others follow every seven days
    std::int64_t points = 0;
    std::string projection;
    std::int64_t rev = 0;
    std::int64_t sources_weighed = 0;
    std::string sources{}; ///< @see packSources
};
BOOST_DESCRIBE_STRUCT(SuggestionDetail, (),
                      (entity, suggestion_id, reason_lines, reasons, first_on, points, projection, rev, sources_weighed,
                       sources))
OPSDESK_DECLARE_ROW(SuggestionDetail)

// Widths in characters; views cut by them.
namespace packed {
constexpr int reasonName = 24;
constexpr int reasonQuantity = 20;
constexpr int reasonOrder = 36;
constexpr int reason = reasonName + reasonQuantity + reasonOrder;
constexpr int number = 15;
constexpr int point = 4 * number;
constexpr int sourceItem = 36;
constexpr int source = sourceItem + 4 * number;
constexpr int mostReasons = 40;
constexpr int mostSources = 12;
constexpr int mostPoints = 60;
} // namespace packed

std::string packReasons(std::span<const SuggestionReason> reasons);
/// Nothing when @p text is not what packReasons() makes.
std::optional<std::vector<SuggestionReason>> unpackReasons(std::string_view text);

std::string packProjection(std::span<const ProjectionPoint> points);
bool isPackedProjection(std::string_view text);

std::string packSources(std::span<const WeighedSource> sources);
bool isPackedSources(std::string_view text);

/// @p lines as the reasons of @p detail.
void setReasons(SuggestionDetail& detail, std::span<const SuggestionReason> lines);

} // namespace opsdesk
