#include "core/returns/Returns.h"

#include "core/master/ReasonCode.h"
#include "core/returns/QualityCases.h"
#include "core/returns/RecoveryViews.h"
#include "core/returns/RefundCommands.h"
#include "core/returns/Refurbishments.h"
#include "core/returns/ReturnCounts.h"
#include "core/returns/ReturnDesk.h"
#include "core/returns/ReturnPolicies.h"
#include "core/returns/ReturnRateViews.h"
#include "core/returns/ReturnViews.h"
#include "core/returns/ReturnWatch.h"
#include "core/returns/WriteOffCommands.h"
#include "core/returns/WriteOffMachine.h"
#include "core/returns/WriteOffViews.h"
#include "core/workflow/Context.h"

#include <array>

namespace opsdesk {

namespace {

struct ReasonSeed {
    std::string_view code, kind, name;
};

constexpr auto reasons = std::to_array<ReasonSeed>({
    {"changed_mind", "return", "Changed their mind"},
    {"wrong_size", "return", "Wrong size or fit"},
    {"wrong_item", "return", "Wrong item sent"},
    {"faulty", "return", "Faulty"},
    {"damaged_in_transit", "return", "Damaged on the way"},
    {"not_as_described", "return", "Not as described"},
    {"late", "return", "Came too late"},
    {"refused_delivery", "return", "Refused or not delivered"},
    {"order_error", "return", "Ordered or billed by mistake"},
    {"no_reason", "return", "No reason given"},
    {"damaged", "write_off", "Damaged"},
    {"wet", "write_off", "Wet or mouldy"},
    {"thrown_away", "write_off", "Thrown away"},
    {"lost", "write_off", "Lost or not received"},
    {"sample", "write_off", "Sample or display"},
    {"mixed_up", "write_off", "Mixed up or wrongly coded"},
    {"sold_otherwise", "write_off", "Sold another way"},
    {"correction", "write_off", "Correction of an earlier entry"},
    {"stock_check", "write_off", "Found by a stock check"},
    {"unknown", "write_off", "Not known"},
    {"wo_sellable", "write_off_decision", "Still fit for sale"},
    {"wo_vendor_owes", "write_off_decision", "The supplier owes for it"},
    {"wo_liquidator", "write_off_decision", "A liquidator takes it"},
    {"wo_no_evidence", "write_off_decision", "Not enough evidence"},
    {"wo_count_again", "write_off_decision", "Count or inspect again"},
    {"wo_wrong_quantity", "write_off_decision", "Wrong quantity or item"},
});

Outcome seedReasons(Context& context) {
    for (const auto& [code, kind, name] : reasons)
        context.rows().put(ReasonCode{0, std::string(code), std::string(kind), std::string(name), true, 0});
    return {};
}

} // namespace

void addReturns(Catalog& catalog) {
    catalog.addSeed(true, seedReasons);
    addReturnPolicies(catalog);
    addReturnPolicyViews(catalog);
    addReturnCommands(catalog);
    addRefurbishments(catalog);
    catalog.add(writeOffMachine());
    addWriteOffCommands(catalog);
    addWriteOffViews(catalog);
    addWriteOffDetailViews(catalog);
    addReturnViews(catalog);
    addRefunds(catalog);
    addReturnCounts(catalog);
    addRecoveryViews(catalog);
    addReturnRateViews(catalog);
    addReturnWatch(catalog);
    addQualityCases(catalog);
    addReturnDeskViews(catalog);
    addReturnTracking(catalog);
}

} // namespace opsdesk
