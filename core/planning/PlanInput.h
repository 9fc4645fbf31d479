#pragma once

#include "core/master/PriceList.h"
#include "core/master/SupplierCalendar.h"
#include "core/planning/DemandHistory.h"
#include "core/planning/ExpiringStock.h"
#include "core/planning/ItemScope.h"
#include "core/planning/MethodKeeping.h"
#include "core/planning/OrderQuantity.h"
#include "core/planning/PlanChanges.h"
#include "core/planning/PlanKnowledge.h"
#include "core/planning/Projection.h"
#include "core/planning/Segment.h"
#include "core/planning/SupplierOrder.h"
#include "core/store/Connection.h"

#include <array>
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
    int reselectWeeks = 13;          ///< setting.reselect_weeks, after which a method is selected anew at the latest
    bool ensemble = false;           ///< setting.ensemble: of A items with a long history that are not seldom
    Minor transferCost;              ///< setting.transfer_cost, minor units per base unit moved
    double supplierTolerance = 0.01; ///< setting.supplier_tolerance, share of what a year costs
    int transferDays = 3;            ///< setting.transfer_days, from one node to another
    std::optional<Minor> budget;     ///< setting.budget, minor units that a run's purchases may cost
    Minor leastExcess{10'000};       ///< setting.least_excess, minor units of stock value; less is not worth a row
    ReturnsNetting returnsNetting;   ///< setting.returns_netting and setting.returns_wanted
    std::map<std::string, double> serviceTargets; ///< by segment
    std::map<std::string, ServiceKind>
        serviceKinds;                  ///< setting.service_by.<segment>, "" setting.service_by for the others
    std::optional<Minor> shortageCost; ///< setting.shortage_cost, minor units per unit missing; nothing: its margin
    PlanChanges changes;               ///< of lead times and demand

    /// Takes the value of an active policy; those that planning does not know are passed over. @throws UsageError when
    /// it makes no sense
    void set(std::string_view id, std::string_view value);

    ServiceTarget target(Segment segment) const;
};

struct PlanItem {
    std::string sku, name;
    bool bought = true; ///< not phased out or discontinued
    bool fresh = false;
    Minor price;
    bool homePrice = false;        ///< in the entity's currency
    std::optional<Minor> bookCost; ///< moving average per base unit
    int shelfLifeDays = 0;         ///< 0: it keeps
    Quantity volume, weight;       ///< litres and kilograms of a base unit; 0: not known
    double demandFactor = 1;       ///< what is expected of the forecast
};

struct PlanSupplier {
    std::string name;
    Minor minimumOrder;
    bool home = false; ///< paid in the entity's currency
    int reviewDays = 0;
    SupplierCalendar calendar;
    Currency currency;
    Quantity containerVolume, containerWeight; ///< litres and kilograms of one; 0: none is to be filled

    /// Its orders have something to reach.
    bool isToBeFilled() const {
        return minimumOrder > Minor() || containerVolume > Quantity() || containerWeight > Quantity();
    }
};

/// What is in a supplier's draft for a node.
struct SupplierDraft {
    Minor amount;
    double volume = 0, weight = 0; ///< litres and kilograms, as far as known
};

/// How an item is bought.
struct PlanOffer {
    Uuid id;
    std::int64_t supplierId = 0;
    Minor unitCost;
    Currency currency;
    Quantity moq;
    Quantity multiple;
    Quantity maximum;
    double leadTimeDays = 0;
    double leadTimeDeviationDays = 0;
    std::int64_t receipts = 0;
    bool leadTimeWorse = false; ///< deliveries take clearly longer than is quoted
    bool preferred = false;
    PriceList prices;
    std::string priceBreaks, breakKind; ///< the same as kept

    OrderRules rules() const { return {moq, multiple, {}, maximum}; }
};

/// What is still to come of a purchase order's line.
struct PlanReceipt {
    OpenOrder order;
    Uuid orderId;
};

/// The first half of a SHA-256.
using ContentDigest = std::array<std::uint8_t, 16>;

struct PlannedSuggestion;

/// A suggestion as published.
struct PublishedSuggestion {
    Uuid id;
    std::string state;
    std::int64_t version = 0;
    std::int64_t rank = 0;
    std::string ordered; ///< "", unsent, sent
    std::int64_t supplierId = 0;
    Quantity quantity;
    std::uint8_t marks = 0; ///< flags that the last full run gave it; @see RunMark
    Minor amount;
    Quantity decidedQuantity;
    std::optional<Date> snoozeUntil;
    Quantity filledUp;            ///< of the quantity, to fill the supplier's order up
    std::uint8_t pressure = 0;    ///< of its status; @see pressureOf
    bool wasPlannedAgain = false; ///< since the last full run

    /// It sleeps on @p asOf, or was refused and a plan of @p planned does not outgrow that: decided against, as
    /// mergeSuggestion() has it. What depends on it is then planned without it.
    bool isAgainst(Quantity planned, Date asOf) const;
    /// The same of a planned suggestion, which is woken before its day when it presses more than it did.
    bool isAgainst(const PlannedSuggestion& planned, Date asOf) const;
    /// A plan of @p planned exceeds the decision by more than a quarter.
    bool isOutgrown(Quantity planned) const;
    /// Of what the last run published, where publishing the same again would change nothing. @see ContentDigest
    std::optional<ContentDigest> content;
};

/// An item at a node, with positions into the contiguous arrays of PlanInput.
struct PlanSeries {
    std::int64_t itemId = 0;
    std::int64_t nodeId = 0;
    const PlanItem* item = nullptr;
    const std::string* node = nullptr;
    const PlanOffer* offer = nullptr; ///< null: nobody sells it
    const PlanSupplier* supplier = nullptr;
    Date firstWeek;              ///< of those planned on
    std::size_t weeks = 0;       ///< planned on
    std::size_t firstPacked = 0; ///< of demand, then days without stock, in PlanInput::packed
    std::uint32_t demandBytes = 0;
    std::uint16_t storedWeeks = 0; ///< packed there, of which the first @ref skippedWeeks are too old to plan on
    std::uint16_t skippedWeeks = 0;
    bool hasOutOfStock = false;
    bool changedBack = false; ///< weeks that an earlier run knew are no longer what they were, or count otherwise
    std::optional<KeptMethod> kept;
    std::size_t firstReceipt = 0;
    std::size_t receipts = 0;
    std::size_t firstLot = 0; ///< of PlanInput::lots
    std::size_t lots = 0;
    Quantity onHand;
    Quantity allocated;
    Quantity returned; ///< waits for inspection
    Minor unitCost;    ///< landed, in the entity's currency; 0 when not known
    bool costKnown = false;
    Segment segment;
};

/// All that one plan reads, as one moment of the workspace had it.
struct PlanInput {
    std::int64_t entity = 1;
    ItemScope scope;                                     ///< items that were read
    std::int64_t entityRevision = 0, sharedRevision = 0; ///< of the streams when they were read
    ValueBounds valueBounds;                             ///< of all items, as of the last run that read them all
    PlanningPolicy policy;
    std::vector<PlanSeries> series; ///< ordered by item and node
    std::vector<std::byte> packed;  ///< weekly demand as stored, series after series: a hundred megabytes for a million
    std::vector<OpenOrder> openOrders;
    std::vector<ExpiringLot> lots;                           ///< of each series by day
    std::vector<PlanReceipt> receipts;                       ///< beside openOrders
    std::unordered_map<Uuid, PublishedSuggestion> published; ///< expired ones only while they sleep
    std::vector<DemandSeries> changedDemand; ///< to be stored, because orders changed since the last run
    std::vector<DemandDays> changedDays;     ///< beside them; empty ones are there no more
    std::int64_t demandStep = 0;
    std::optional<Date> newestDemand;
    std::int64_t unplaced = 0; ///< demand series of no item or node that can be planned
    std::map<std::pair<std::int64_t, std::int64_t>, SupplierDraft> drafts; ///< by supplier and node
    std::vector<SupplierOrder> supplierOrders;                             ///< as the last run left them, by key
    double readSeconds = 0;
    double demandSeconds = 0; ///< of them for reading orders again

    std::unordered_map<std::int64_t, PlanItem> items;
    std::unordered_map<std::int64_t, std::string> nodes;
    std::unordered_map<std::int64_t, PlanSupplier> suppliers;
    std::unordered_map<std::int64_t, PlanOffer> offers; ///< the one to buy from when nothing is weighed, by item
    std::unordered_map<std::int64_t, std::vector<PlanOffer>> otherOffers; ///< by item, best first

    PlanKnowledge knowledge; ///< what people say of demand

    const PublishedSuggestion* findPublished(const Uuid& id) const;
    /// How @p supplier sells @p item; null when it does not.
    const PlanOffer* findOffer(std::int64_t item, std::int64_t supplier) const;
};

/// The ids that suggestions for @p item may have, at all nodes.
std::vector<Uuid> suggestionIdsOf(const PlanInput& input, std::int64_t item);

/// The weekly demand of one series, its room to be used again.
struct WeeklyDemand {
    std::vector<double> units;     ///< base units
    std::vector<float> outOfStock; ///< share of each week without stock; empty for "never"
};

/// Unpacks what @p series is planned on. @throws StoreError Corrupt when it cannot be read
void unpackSeries(const PlanInput& input, const PlanSeries& series, WeeklyDemand& out);

/// Reads @p entity in one consistent snapshot. @p asOf: nothing is the day business is done on, else @p today.
/// @throws UsageError when the workspace has no such entity or no currency; StoreError Corrupt for a series that cannot
/// be read
/// @p threads classify the series. @p policies stand in for those of the workspace. @p scope: of other items
/// nothing is read. Their classes by value are then those of the last run, and demand is made anew from their orders.
std::unique_ptr<PlanInput> readPlanInput(store::Connection& connection, std::int64_t entity, std::optional<Date> asOf,
                                         Date today, unsigned threads = 1, const PolicyValues& policies = {},
                                         const ItemScope& scope = {});

} // namespace opsdesk
