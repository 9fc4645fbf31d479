#include "core/inventory/Inventory.h"

#include "core/inventory/InventoryViews.h"
#include "core/inventory/ItemSerial.h"
#include "core/inventory/PutAway.h"
#include "core/inventory/StockAdjustmentCommands.h"
#include "core/inventory/StockLotCommands.h"
#include "core/inventory/StockOpenCommand.h"
#include "core/master/ReasonCode.h"
#include "core/workflow/Context.h"

#include <array>

namespace opsdesk {

namespace {

struct ReasonSeed {
    std::string_view kind, code, name;
};

constexpr auto reasons = std::to_array<ReasonSeed>({
    {"adjustment", "count_difference", "Difference at a count"},
    {"adjustment", "found", "Found"},
    {"adjustment", "booking_error", "Error in an earlier booking"},
    {"adjustment", "unit_error", "Wrong unit or pack size"},
    {"adjustment", "theft", "Theft"},
    {"adjustment", "adjustment_other", "Other"},
    {"adjustment_decision", "sa_count_again", "Count again"},
    {"adjustment_decision", "sa_no_evidence", "Not enough evidence"},
    {"adjustment_decision", "sa_write_off", "Propose a write-off instead"},
    {"adjustment_decision", "sa_wrong_item", "Wrong item or place"},
});

Outcome seedReasons(Context& context) {
    for (const auto& [kind, code, name] : reasons)
        context.rows().put(ReasonCode{0, std::string(code), std::string(kind), std::string(name), true, 0});
    return {};
}

} // namespace

void addInventory(Catalog& catalog) {
    catalog.addSeed(true, seedReasons);
    addStockOpenCommand(catalog);
    addStockAdjustmentCommands(catalog);
    addStockLots(catalog);
    addItemSerials(catalog);
    addPutAway(catalog);
    for (auto& view : inventoryViews())
        catalog.add(std::move(view));
}

} // namespace opsdesk
