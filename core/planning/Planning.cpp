#include "core/planning/Planning.h"

#include "core/planning/AnalogueCommands.h"
#include "core/planning/BacktestCommands.h"
#include "core/planning/ChannelViews.h"
#include "core/planning/DemandCommands.h"
#include "core/planning/DemandViews.h"
#include "core/planning/EventCommands.h"
#include "core/planning/OverrideViews.h"
#include "core/planning/PlanPublish.h"
#include "core/planning/QualityViews.h"
#include "core/planning/ScenarioCommands.h"
#include "core/planning/ScenarioViews.h"
#include "core/planning/SuggestionCommands.h"
#include "core/planning/SuggestionMachine.h"
#include "core/planning/SuggestionViews.h"
#include "core/planning/SupplierOrderViews.h"
#include "core/planning/SupplyWayViews.h"

namespace opsdesk {

void addPlanning(Catalog& catalog) {
    catalog.add(suggestionMachine());
    addSuggestionCommands(catalog);
    addPlanPublish(catalog);
    addDemandCommands(catalog);
    addEventCommands(catalog);
    addAnalogueCommands(catalog);
    addDemandViews(catalog);
    addChannelViews(catalog);
    addSuggestionViews(catalog);
    addSupplyWayViews(catalog);
    addSupplierOrderViews(catalog);
    addScenarioCommands(catalog);
    addScenarioViews(catalog);
    addPlanningQuality(catalog);
    addOverrideViews(catalog);
    addBacktests(catalog);
}

} // namespace opsdesk
