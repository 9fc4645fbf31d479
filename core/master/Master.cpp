#include "core/master/Master.h"

#include "core/master/ItemCommands.h"
#include "core/master/MasterViews.h"
#include "core/master/PlaceCommands.h"
#include "core/master/ReasonCode.h"
#include "core/master/ReasonViews.h"
#include "core/master/SupplierChangeCommands.h"
#include "core/master/SupplierCommands.h"
#include "core/master/SupplierItemCommands.h"
#include "core/workflow/Context.h"

#include <array>

namespace opsdesk {

namespace {

struct ReasonSeed {
    std::string_view kind, code, name;
};

/// Codes are unique over all kinds, so that one in a file or a log speaks for itself. Areas seed the kinds that their
/// own commands ask for.
constexpr auto reasons = std::to_array<ReasonSeed>({
    {"suggestion", "sg_demand_change", "Demand will change"},
    {"suggestion", "sg_promotion", "Promotion"},
    {"suggestion", "sg_phase_out", "Item is being phased out"},
    {"suggestion", "sg_supplier_issue", "Trouble at the supplier"},
    {"suggestion", "sg_budget", "Budget"},
    {"suggestion", "sg_space", "No room"},
    {"suggestion", "sg_full_pack", "Fills a pack, pallet or container"},
    {"suggestion", "sg_already_ordered", "Ordered another way"},
    {"suggestion", "sg_data_error", "The data behind it is wrong"},
    {"suggestion", "sg_other", "Other"},
});

Outcome seedReasons(Context& context) {
    for (const auto& [kind, code, name] : reasons)
        context.rows().put(ReasonCode{0, std::string(code), std::string(kind), std::string(name), true, 0});
    return {};
}

} // namespace

void addMaster(Catalog& catalog) {
    catalog.addSeed(true, seedReasons);
    addItemCommands(catalog);
    addSupplierCommands(catalog);
    addSupplierChanges(catalog);
    addSupplierItemCommands(catalog);
    addPlaceCommands(catalog);
    addReasonViews(catalog);
    for (auto& view : masterViews())
        catalog.add(std::move(view));
}

} // namespace opsdesk
