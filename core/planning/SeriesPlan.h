#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/master/PriceList.h"
#include "core/master/SupplierCalendar.h"
#include "core/planning/DemandCleaning.h"
#include "core/planning/DemandOutlook.h"
#include "core/planning/ExpiringStock.h"
#include "core/planning/Forecaster.h"
#include "core/planning/MethodKeeping.h"
#include "core/planning/OpenOrderAdvice.h"
#include "core/planning/OrderReasons.h"
#include "core/planning/Projection.h"
#include "core/planning/StockLevels.h"

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace opsdesk {

/// All that the plan of one item at one node depends on. Quantities are in base units.
struct SeriesInput {
    std::span<const double> weeklyDemand; ///< oldest first; NaN where not known
    std::span<const float> outOfStock;    ///< share of each week (0 … 1) without stock, as long, or empty for "never"
    Date firstWeek;                       ///< first day of the first week
    Date asOf;                            ///< not before the end of the last week
    KnownDemand known;                    ///< what people say of it

    Quantity onHand;
    Quantity allocated;                    ///< promised from what is on hand
    Quantity backorders;                   ///< promised beyond it
    std::span<const OpenOrder> openOrders; ///< by due date
    std::span<const ExpiringLot> lots;     ///< of what is on hand, by day

    Minor unitCost;
    Minor unitMargin;        ///< lost with each unit that cannot be sold
    OrderRules rules;        ///< without multiple and pack: whole units
    double leadTimeDays = 0; ///< until an order placed as soon as possible comes
    double leadTimeDeviationDays = 0;
    int reviewDays = 7;                         ///< from then until one placed at the next review comes
    const SupplierCalendar* calendar = nullptr; ///< of order and closed days; null: any day is as good
    double quotedLeadTimeDays = 0;              ///< with a calendar: from an order day on, nothing closed
    int shelfLifeDays = 0;                      ///< from arrival; 0: it keeps
    ServiceTarget service;
    double demandFactor = 1; ///< what is expected of what history alone would forecast, 0 … 11

    Minor orderCost;          ///< of one more order line; 0 orders no more than is needed
    double holdingRate = 0.2; ///< share of the cost of a unit per year
    int longestLotDays = 91;  ///< an economic lot lasts no longer
    int excessDays = 180;     ///< what lasts longer than this beyond the order-up-to level is excess
    int seasonLength = 52;    ///< weeks

    /// Days that moving stock from one node to another takes; nothing where there is no other node to move it from or
    /// to.
    std::optional<int> transferDays;
    Quantity transferIn;  ///< decided to be moved here, there after transferDays
    Quantity transferOut; ///< decided to be moved from here

    const PriceList* prices = nullptr; ///< of the supplier; null or without steps: one price
    bool weighed = false;              ///< against other suppliers: what that needs is told
    bool joint = false;                ///< its supplier's order may be filled up: what that needs is told
    Quantity fillUp;                   ///< to be ordered beyond the need, to fill the supplier's order up
    Quantity fastOrder;                ///< to be bought from a faster supplier, there on
    Date fastArrival;

    bool thorough = false;                ///< an ensemble where its method is selected and the history allows one
    std::optional<KeptMethod> kept;       ///< fitted again unless it drifts
    std::optional<ForecastMethod> method; ///< without a kept one: this; nothing: the one that did best when tried
};

enum class StockStatus {
    Ok,
    OutOfStock,       ///< nothing available now, and demand expected
    OutOn,            ///< runs out before an order placed at the next review could come
    BelowSafetyStock, ///< falls below the safety stock by then
    Excess,
};

/// "ok", "out_of_stock", "out_on", "below_safety_stock", "excess".
std::string_view toString(StockStatus status);

/// Things a planner should know before trusting the numbers.
struct PlanFlags {
    bool shortHistory = false; ///< too few weeks to compare methods
    bool censored = false;     ///< raised for weeks without stock
    bool outlier = false;      ///< an extreme week was cut
    bool corrected = false;    ///< a person said how to count a week
    bool event = false;        ///< an event lifts or lowers the demand that is ordered for, or did so before
    bool borrowed = false;     ///< too new to stand alone: items like it count beside its own history
    bool phaseOut = false;     ///< it is sold until a day that is known
    bool unreliable = false;   ///< mostly without stock, or sold in two weeks at most
    bool ruleConflict = false; ///< the supplier's maximum is below its minimum
    bool shortLife = false;    ///< the least order lasts longer than it keeps
    bool leftOver = false;     ///< the supplier's rules make more of the order than is sold before it is phased out
};

/// What moving stock to or from other nodes would mean.
struct TransferOutlook {
    static constexpr std::size_t tiers = 4;

    Quantity spare; ///< on hand and beyond any use here; in whole steps
    /// Days until the node itself would sell the first unit of each quarter of what it can spare, the last quarter to
    /// be sold first; nothing: practically never.
    std::array<std::optional<double>, tiers> useDays;
    double urgent = 0; ///< units that would be sold after a transfer could come and before a purchase could
    Minor moneyAtRisk; ///< margin lost if what is to be moved here waits until the next review
};

/// What weighing suppliers and filling their orders up goes by. @see weighSource, fillUp
struct SupplyOutlook {
    double usualOrder = 0;          ///< units
    double shortagePerOrder = 0;    ///< units expected to be missing in the cycle of an order
    double missingUntilArrival = 0; ///< units expected to be missing before an order placed now comes
    Minor riskOfWaiting;            ///< margin lost when nothing is ordered before the next review; of a joint one
    std::optional<Quantity> most;   ///< of an order, for maximum and shelf life; 0 or less: nothing
};

/// The plan of one item at one node, with everything it rests on.
struct SeriesPlan {
    bool wholeUnits = true;                     ///< it is counted in pieces, not measured
    SuggestionKind kind = SuggestionKind::None; ///< buy, or else the first advice about an open order
    StockStatus status = StockStatus::Ok;
    OrderQuantity order; ///< suggested purchase, 0 for none
    OrderNeed need;
    std::vector<OrderReasonLine> reasons; ///< add up to order.quantity
    std::vector<OpenOrderAdvice> advice;
    std::vector<OpenOrder> arrivals; ///< all that is to come, transfers among it; by expected arrival
    std::optional<Date> orderBy;     ///< last order day that still keeps the target; in the past when overdue
    std::optional<Date> neededOn;    ///< by when it must have come for that
    Date arrival;                    ///< of an order placed now
    Minor moneyAtRisk;               ///< @see marginAtRisk; of the advice when nothing is bought
    Quantity excess;                 ///< beyond order-up-to and excessDays of demand
    ExpiryOutlook expiry;            ///< of what is on hand
    TransferOutlook transfer;        ///< where there are other nodes
    SupplyOutlook supply;            ///< where it is weighed

    /// What the forecast was made with, before it was told whether demand is dead or seldom.
    ForecastMethod chosenMethod = ForecastMethod::Naive;
    SmoothingParameters chosenParameters;
    SelectionCause selection = SelectionCause::New; ///< New also when it was selected because none was kept
    double trackingSignal = 0;                      ///< of the method that was kept @see trackingSignal()
    bool tested = false;                            ///< methods were compared

    DemandPattern pattern;
    ForecastMethod method = ForecastMethod::Naive;
    SmoothingParameters parameters;
    double mase = 0;
    double rmsse = 0;
    double bias = 0; ///< positive forecasts too much
    double demandPerDay = 0;
    double demandDeviationPerDay = 0;
    std::vector<double> weeklyMean; ///< from the end of history, ≥ 0
    std::vector<double> weeklyDeviation;
    std::vector<double> weeklyUsual; ///< the means but for events; empty where there are none
    std::optional<Date> phaseOutOn;  ///< last day on which it is sold

    double protectionDays = 0; ///< lead time and review
    double protectionDemand = 0;
    double protectionDeviation = 0; ///< of demand and lead time together
    DemandShape protectionShape = DemandShape::Normal;
    double serviceTarget = 0; ///< chance of no stock-out in a cycle that the reorder point is kept for
    double serviceNow = 0;    ///< probability that what is there and coming lasts over the protection days
    double serviceAfter = 0;  ///< and with the suggested order

    Projection projection;
    std::vector<DemandCorrection> corrections;
    double outOfStockShare = 0;
    PlanFlags flags;
};

/// Plans many series with the same buffers: one per thread.
class SeriesPlanner {
public:
    /// @throws std::invalid_argument when a number of days, a rate or a service target makes no sense
    /// @throws std::overflow_error when a quantity is too large to count
    SeriesPlan plan(const SeriesInput& input);

    /// Its first part alone: forecast and demand over the protection interval, with what @p plan tells of them.
    /// @throws std::invalid_argument as plan does
    ProtectionDemand protection(const SeriesInput& input, SeriesPlan& plan);

    /// Demand to come of the series that was planned last.
    const DemandOutlook& outlook() const { return m_outlook; }

private:
    void forecast(const SeriesInput& input, SeriesPlan& plan);
    /// A level is not to follow an extreme week, but such weeks happen: its spread counts it as the largest that is not
    /// yet extreme.
    void spreadWithOutliers(const SeriesInput& input, const Forecast& forecast, SeriesPlan& plan);
    /// With the method kept, unless there is none or it drifts; else with the one that is selected.
    const Forecast& keepOrSelect(const SeriesInput& input, SeriesPlan& plan);
    /// What nobody asked for in half a year is dead: nothing is expected of it and nothing kept, unless its season is
    /// known. What sold in that time still sells, also when the weeks that a method looks back on hold none of it.
    void tellDeadFromSeldom(SeriesPlan& plan);
    /// As planners expect it to be otherwise than history says: mean and deviation alike.
    void scale(double factor, SeriesPlan& plan);
    void addEvents(const SeriesInput& input, SeriesPlan& plan);
    void look(const SeriesInput& input, SeriesPlan& plan);
    void setNeed(const SeriesInput& input, SeriesPlan& plan) const;
    void setOrder(const SeriesInput& input, SeriesPlan& plan) const;
    void raiseToBreak(const SeriesInput& input, SeriesPlan& plan) const;
    void keepToPhaseOut(const SeriesInput& input, SeriesPlan& plan) const;
    void fillUp(const SeriesInput& input, SeriesPlan& plan) const;
    void keepToShelfLife(const SeriesInput& input, SeriesPlan& plan) const;
    void setProjection(const SeriesInput& input, SeriesPlan& plan) const;
    void setStatus(const SeriesInput& input, SeriesPlan& plan) const;
    void setRisk(const SeriesInput& input, SeriesPlan& plan) const;
    void setSupply(const SeriesInput& input, SeriesPlan& plan) const;
    void setTransfer(const SeriesInput& input, SeriesPlan& plan) const;

    Forecaster m_forecaster;
    CleanDemand m_clean;
    std::vector<double> m_residuals;  ///< room
    std::vector<double> m_cumulative; ///< deviation of demand up to each week
    DemandOutlook m_outlook;
    DemandOutlook m_usual; ///< the same but for events; set where there are any
    DemandDistribution m_protection = DemandDistribution::normal(0, 0);
};

/// What @p plan, made on @p asOf, has there within @p days, sold or not: fit for sale now, and all that is to come but
/// the suggested order.
double supplyWithin(const SeriesPlan& plan, Date asOf, int days);

/// Over how many weeks ahead its forecasts are tried: the lead time and the review, a quarter at most.
int weeksTried(double protectionDays);

/// One series, for those who have one.
SeriesPlan planSeries(const SeriesInput& input);

} // namespace opsdesk
