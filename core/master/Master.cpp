#include "core/master/Master.h"

#include "core/master/MasterViews.h"
#include "core/master/ReasonCode.h"
#include "core/master/SupplierItemCommands.h"
#include "core/workflow/Context.h"

#include <array>

namespace opsdesk {

namespace {

struct ReasonSeed {
    std::string_view kind, code, name;
};

/// Codes are unique over all kinds, so that one in a file or a log speaks for itself.
constexpr auto reasons = std::to_array<ReasonSeed>({
    {"write_off", "damaged", "Damaged"},
    {"write_off", "wet", "Wet or mouldy"},
    {"write_off", "lost", "Lost"},
    {"write_off", "thrown_away", "Thrown away or unsaleable"},
    {"write_off", "expired", "Past its shelf life"},
    {"write_off", "sample", "Given away or used as a sample"},
    {"write_off", "mixed_up", "Mixed up or wrongly coded"},
    {"write_off", "sold_otherwise", "Sold another way"},
    {"write_off", "stock_check", "Difference found by a stock check"},
    {"write_off", "correction", "Correction of an earlier entry"},
    {"write_off", "unknown", "Not known"},
    {"return", "return_unwanted", "No longer wanted"},
    {"return", "return_damaged", "Arrived damaged"},
    {"return", "return_wrong_item", "Wrong item sent"},
    {"return", "return_not_as_described", "Not as described"},
    {"return", "return_late", "Arrived too late"},
    {"return", "return_unknown", "No reason given"},
    {"adjustment", "count_difference", "Difference at a count"},
    {"adjustment", "found", "Found"},
    {"adjustment", "booking_error", "Error in an earlier booking"},
    {"adjustment", "unit_error", "Wrong unit or pack size"},
    {"adjustment", "theft", "Theft"},
    {"adjustment", "adjustment_other", "Other"},
    {"override", "demand_change", "Demand will change"},
    {"override", "promotion", "Promotion"},
    {"override", "phase_out", "Item is being phased out"},
    {"override", "supplier_issue", "Trouble at the supplier"},
    {"override", "budget", "Budget"},
    {"override", "space", "No room"},
    {"override", "pack_or_container", "Fills a pack, pallet or container"},
    {"override", "data_error", "The data behind it is wrong"},
    {"override", "better_recovery", "Another way brings back more"},
    {"override", "override_other", "Other"},
    {"rejection", "not_needed", "Not needed"},
    {"rejection", "too_expensive", "Too expensive"},
    {"rejection", "duplicate", "There is one already"},
    {"rejection", "wrong_supplier", "Wrong supplier"},
    {"rejection", "wrong_quantity", "Wrong quantity"},
    {"rejection", "not_proven", "Evidence is missing"},
    {"rejection", "rejection_other", "Other"},
});

Outcome seedReasons(Context& context) {
    for (const auto& [kind, code, name] : reasons)
        context.rows().insert(ReasonCode{0, std::string(code), std::string(kind), std::string(name), true, 0});
    return {};
}

} // namespace

void addMaster(Catalog& catalog) {
    catalog.addSeed(true, seedReasons);
    addSupplierItemCommands(catalog);
    for (auto& view : masterViews())
        catalog.add(std::move(view));
}

} // namespace opsdesk
