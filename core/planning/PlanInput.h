#pragma once

#include "core/master/PriceList.h"
#include "core/planning/DemandHistory.h"
#include "core/planning/Projection.h"
#include "core/planning/Segment.h"
#include "core/store/Connection.h"

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace opsdesk {

/// What planning goes by, from active policies `setting.<name>` and `service_target.<segment>`.
struct PlanningPolicy {
    Date asOf;
    Currency currency;
    double holdingRate = 0.2;        ///< setting.holding_rate, share of cost per year
    Minor orderCost;                 ///< setting.order_line_cost, minor units
    int reviewDays = 7;              ///< setting.review_days, where the supplier has none
    int leadTimeDays = 21;           ///< setting.lead_time_days, where nobody sells the item
    int excessDays = 180;            ///< setting.excess_days
    Minor transferCost;              ///< setting.transfer_cost, minor units per base unit moved
    double supplierTolerance = 0.01; ///< setting.supplier_tolerance, share of what a year costs
    int transferDays = 3;            ///< setting.transfer_days, from one node to another
    std::optional<Minor> budget;     ///< setting.budget, minor units that a run's purchases may cost
    Minor leastExcess{10'000};       ///< setting.least_excess, minor units of stock value; less is not worth a row
    ReturnsNetting returnsNetting = ReturnsNetting::Linked; ///< setting.returns_netting
    std::map<std::string, double> serviceTargets;           ///< by segment

    ServiceTarget target(Segment segment) const;
};

struct PlanItem {
    std::string sku, name;
    bool bought = true; ///< not phased out or discontinued
    bool fresh = false;
    Minor price;
    bool homePrice = false;        ///< in the entity's currency
    std::optional<Minor> bookCost; ///< moving average per base unit
};

struct PlanSupplier {
    std::string name;
    Minor minimumOrder;
    bool home = false; ///< paid in the entity's currency
    int reviewDays = 0;
};

/// How an item is bought.
struct PlanOffer {
    Uuid id;
    std::int64_t supplierId = 0;
    Minor unitCost;
    Currency currency;
    Quantity moq;
    Quantity multiple;
    double leadTimeDays = 0;
    double leadTimeDeviationDays = 0;
    std::int64_t receipts = 0;
    bool preferred = false;
    PriceList prices;
    std::string priceBreaks, breakKind; ///< the same as kept
};

/// What is still to come of a purchase order's line.
struct PlanReceipt {
    OpenOrder order;
    Uuid orderId;
};

/// A suggestion as published.
struct PublishedSuggestion {
    Uuid id;
    std::string state;
    std::string kind;
    std::int64_t version = 0;
    std::string ordered; ///< "", unsent, sent
    std::int64_t supplierId = 0;
    Quantity quantity;
    Minor amount;
    Quantity decidedQuantity;
    std::optional<Date> snoozeUntil;

    /// It sleeps on @p asOf, or was refused and a plan of @p planned does not outgrow that: decided against, as
    /// mergeSuggestion() has it. What depends on it is then planned without it.
    bool isAgainst(Quantity planned, Date asOf) const;
    /// A plan of @p planned exceeds the decision by more than a quarter.
    bool isOutgrown(Quantity planned) const;
};

/// An item at a node, with positions into the contiguous arrays of PlanInput.
struct PlanSeries {
    std::int64_t itemId = 0;
    std::int64_t nodeId = 0;
    const PlanItem* item = nullptr;
    const std::string* node = nullptr;
    const PlanOffer* offer = nullptr; ///< null: nobody sells it
    const PlanSupplier* supplier = nullptr;
    Date firstWeek;
    std::size_t firstDemand = 0;
    std::size_t weeks = 0;
    std::size_t firstOutOfStock = 0;
    bool hasOutOfStock = false;
    std::size_t firstReceipt = 0;
    std::size_t receipts = 0;
    Quantity onHand;
    Quantity allocated;
    Minor unitCost; ///< landed, in the entity's currency; 0 when not known
    bool costKnown = false;
    Segment segment;
};

/// All that one plan reads, as one moment of the workspace had it.
struct PlanInput {
    std::int64_t entity = 1;
    PlanningPolicy policy;
    std::vector<PlanSeries> series; ///< ordered by item and node
    std::vector<double> demand;     ///< weekly, base units, series after series
    std::vector<float> outOfStock;  ///< share of the week
    std::vector<OpenOrder> openOrders;
    std::vector<PlanReceipt> receipts;                       ///< beside openOrders
    std::unordered_map<Uuid, PublishedSuggestion> published; ///< expired ones only while they sleep
    std::vector<DemandSeries> changedDemand; ///< to be stored, because orders changed since the last run
    std::int64_t demandStep = 0;
    std::optional<Date> newestDemand;
    std::int64_t unplaced = 0; ///< demand series of no item or node that can be planned
    double readSeconds = 0;
    double demandSeconds = 0; ///< of them for reading orders again

    std::unordered_map<std::int64_t, PlanItem> items;
    std::unordered_map<std::int64_t, std::string> nodes;
    std::unordered_map<std::int64_t, PlanSupplier> suppliers;
    std::unordered_map<std::int64_t, PlanOffer> offers; ///< the one to buy from when nothing is weighed, by item
    std::unordered_map<std::int64_t, std::vector<PlanOffer>> otherOffers; ///< by item, best first

    const PublishedSuggestion* findPublished(const Uuid& id) const;
    /// How @p supplier sells @p item; null when it does not.
    const PlanOffer* findOffer(std::int64_t item, std::int64_t supplier) const;
};

/// Reads @p entity in one consistent snapshot. @p asOf: nothing is the day business is done on, else @p today.
/// @throws UsageError when the workspace has no such entity or no currency; StoreError Corrupt for a series that cannot
/// be read
std::unique_ptr<PlanInput> readPlanInput(store::Connection& connection, std::int64_t entity, std::optional<Date> asOf,
                                         Date today);

} // namespace opsdesk
