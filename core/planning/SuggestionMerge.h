#pragma once

#include "core/planning/Suggestion.h"
#include "core/planning/SuggestionDetail.h"

#include <string>
#include <vector>

namespace opsdesk {

/// A suggestion as a run makes it, before it meets what was published and decided.
struct PlannedSuggestion : SuggestionSubject, SuggestionFigures {
    Quantity quantity;
    Minor unit_cost;
    Currency currency;
    Minor order_unit_cost;
    Currency order_currency;
    std::string demand_spark; ///< JSON
    std::string reasons;      ///< @see packReasons; add up to quantity
    Date first_on;
    std::string projection; ///< @see packProjection
    std::string from_node;  ///< code; of a transfer
    std::int64_t from_node_id = 0;
    Minor saving;
    std::string part;    ///< of a purchase: empty, or fastPart
    std::string sources; ///< @see packSources
    Minor list_price;    ///< of a purchase: the supplier's, below its price breaks
    std::string price_breaks, break_kind;
    Quantity maximum; ///< of a purchase: no more in one order; 0 for any
    // What stands above is its content; what follows is where it finds the suggestion. @see PlannedContent
    std::string ordered; ///< what became of an acceptance: "" nothing, unsent (not with the supplier yet), sent
    std::int64_t seen_version = 0; ///< of the suggestion when the run looked; 0 for none
    std::int64_t rank = 0;         ///< among all of the run, from 1
};
/// How pressing it is, as what is put off is woken by: @see pressureOf of its status. 0 of all but regular purchases.
int pressureOf(const PlannedSuggestion& planned);
/// The id of what it becomes.
Uuid suggestionId(std::int64_t entity, const PlannedSuggestion& planned);

BOOST_DESCRIBE_STRUCT(PlannedSuggestion, (SuggestionSubject, SuggestionFigures),
                      (quantity, unit_cost, currency, order_unit_cost, order_currency, demand_spark, reasons, first_on,
                       projection, from_node, from_node_id, saving, part, sources, list_price, price_breaks, break_kind,
                       maximum, ordered, seen_version, rank))

/// What publishing did to a suggestion.
enum class MergeResult {
    Left,      ///< decided, and the decision covers it: nothing is changed
    Refreshed, ///< figures at most
    Changed,   ///< quantity, cost or supplier: a new version
    Opened,    ///< new, or open again
};

struct MergedSuggestion {
    MergeResult result = MergeResult::Left;
    Suggestion row;
    std::vector<SuggestionReason> reasons; ///< add up to row.quantity
    std::string_view why;                  ///< of what is there that was not, a code: @see changeCodes
};

/// What @p planned makes of @p published (null: there is none yet), on @p asOf.
///
/// - open: the published quantity stays while the new one is within hysteresis (@see keepsPublished); what it differs
/// by
///   becomes a reason line `kept`.
/// - adjusted: the person's quantity stays.
/// - snoozed: stays snoozed until its date, also when the need went and came back in the meantime; it is open again
/// before, when its purchase presses more than it did.
/// - rejected: stays rejected until the quantity has grown by more than a quarter of what was rejected, or the need
/// went
///   and came back.
/// - accepted: is left alone while what was accepted is not with the supplier yet; after that, a new need opens it
/// anew.
///   Acceptance of an advice stays as rejection does.
/// - a decision made after the run looked always stays.
///
/// Identity, created_at, created_by and last_command of a new row are the caller's to set, and what is told of the
/// change: @see tellChange.
MergedSuggestion mergeSuggestion(const Suggestion* published, const PlannedSuggestion& planned,
                                 const std::vector<SuggestionReason>& reasons, Date asOf);

/// @p published when no run needs it any more; what a snooze was for is kept.
Suggestion expiredSuggestion(const Suggestion& published);

/// The lines of @p reasons with those that runs and people added to the plan (`kept`, `adjusted`) made anew for @p row.
void completeReasons(const Suggestion& row, std::vector<SuggestionReason>& reasons);

} // namespace opsdesk
