#include "core/planning/PlanningSample.h"

#include "core/governance/User.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/PlanPublish.h"
#include "core/workflow/Context.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

constexpr std::int64_t suppliers = 20;
constexpr std::int64_t atATime = 1000;
constexpr std::int64_t home = 1;

struct SamplePart {
    std::int64_t first = 1;
    std::int64_t count = 0;
};
BOOST_DESCRIBE_STRUCT(SamplePart, (), (first, count))

Currency gbp() {
    return Currency("GBP");
}

/// Numbers that follow from the item and what they are for.
class Dice {
public:
    Dice(std::int64_t item, std::uint64_t what) : m_random(static_cast<std::uint64_t>(item) * 7919 + what) {}
    /// 0 … below - 1
    std::int64_t below(std::int64_t count) {
        return static_cast<std::int64_t>(m_random.next() % static_cast<std::uint64_t>(count));
    }

private:
    SeededRandom m_random;
};

std::int64_t costOf(std::int64_t item) {
    return 50 + Dice(item, 1).below(2000);
}

struct Pattern {
    std::int64_t chance;    ///< percent of weeks with demand
    std::int64_t size;      ///< mean units of a week with demand
    std::int64_t variation; ///< percent up and down
};

Pattern patternOf(std::int64_t item) {
    Dice dice(item, 2);
    const auto size = 5 + dice.below(60);
    const auto kind = item % 10;
    if (kind < 3)
        return {100, size, 30};
    if (kind < 5)
        return {95, size, 180};
    return {8 + dice.below(50), size, kind < 8 ? 30 : 150};
}

std::vector<std::int64_t> demandOf(std::int64_t item, int weeks) {
    const auto pattern = patternOf(item);
    Dice dice(item, 3);
    std::vector<std::int64_t> demand;
    for (int week = 0; week < weeks; ++week) {
        const bool any = dice.below(100) < pattern.chance;
        const auto percent = std::max<std::int64_t>(0, 100 - pattern.variation + dice.below(2 * pattern.variation + 1));
        // The weeks before Christmas sell half as much again for a third of the items.
        const std::int64_t season = item % 3 == 0 && week % 52 >= 44 ? 150 : 100;
        demand.push_back(any ? std::max<std::int64_t>(1, pattern.size * percent * season / 10'000) * Quantity::scale
                             : 0);
    }
    if (std::none_of(demand.begin(), demand.end(), [](auto week) { return week > 0; }))
        demand.front() = Quantity::scale;
    return demand;
}

/// Every tenth item comes from a small supplier, who sells ten and has a minimum order.
std::int64_t supplierOf(std::int64_t item) {
    return item % 10 == 0 ? suppliers + (item - 1) / 100 + 1 : item % suppliers + 1;
}

SupplierItem offerOf(std::int64_t item) {
    Dice dice(item, 4);
    SupplierItem offer;
    // In the order of the items, as ids that come with time are.
    offer.id = Uuid::v7(item * 1000, 0, static_cast<std::uint64_t>(item));
    offer.supplier_id = supplierOf(item);
    offer.item_id = item;
    offer.unit_cost = Minor(costOf(item));
    offer.currency = gbp();
    offer.moq = Quantity::units(1 + dice.below(24));
    offer.multiple = Quantity::units(1 + dice.below(12));
    offer.lead_time_days = 14 + dice.below(22);
    offer.lead_time_mean_days = static_cast<double>(offer.lead_time_days + dice.below(5));
    offer.lead_time_sd_days = static_cast<double>(1 + dice.below(6));
    offer.lead_time_receipts = 3 + dice.below(20);
    offer.preferred = true;
    return offer;
}

Result<SamplePart> partOf(Context& context) {
    if (context.actor().id != engineUser().id)
        return reject("not_permitted", "Only the engine makes samples.");
    return readPayload<SamplePart>(context.command().payload);
}

Outcome putMasters(Context& context) {
    const auto part = partOf(context);
    if (!part)
        return tl::unexpected(part.error());
    auto& rows = context.rows();
    const auto supplier = [&](std::int64_t id, Minor minimum) {
        rows.insert(Supplier{0, id, fmt::format("SUP{:02}", id), fmt::format("Supplier {:02}", id), gbp(), minimum, 7,
                             "GB", 0});
    };
    for (std::int64_t id = 1; part->first == 1 && id <= suppliers; ++id)
        supplier(id, Minor());
    for (auto item = part->first; item < part->first + part->count; item += 100)
        supplier(supplierOf(item + 9), Minor(300'000));
    for (auto id = part->first; id < part->first + part->count; ++id) {
        rows.insert(Item{0, id, fmt::format("SKU{:06}", id), fmt::format("Made-up item number {}", id), "", "each",
                         "active", Minor(costOf(id) * 2), gbp(), 0});
        rows.insert(offerOf(id));
    }
    return {};
}

/// Stock for none to sixteen weeks.
StockMove openingOf(std::int64_t item, const std::vector<std::int64_t>& demand) {
    std::int64_t sum = 0;
    for (const auto week : demand)
        sum += week;
    const auto perWeek = sum / static_cast<std::int64_t>(demand.size());
    const auto units = perWeek * Dice(item, 5).below(17) / Quantity::scale;
    const auto quantity = Quantity::units(std::max<std::int64_t>(1, units));
    return {item, "", place::opening, place::available(home), quantity, extend(Minor(costOf(item)), quantity)};
}

Outcome putSeries(Context& context, const PlanningSample& sample) {
    const auto part = partOf(context);
    if (!part)
        return tl::unexpected(part.error());
    auto& rows = context.rows();
    if (part->first == 1)
        rows.insert(Node{context.entity(), home, "HOME", "Home warehouse", "warehouse", "GB", 0});
    StockPosting stock{"opening", {}, "sample", sample.asOf, gbp(), {}};
    const Date firstWeek = weekOf(sample.asOf) - 7 * sample.weeks;
    for (auto item = part->first; item < part->first + part->count; ++item) {
        auto demand = demandOf(item, sample.weeks);
        rows.insert(DemandSeries{context.entity(), item, home, firstWeek, sample.weeks, packDemand(demand), {}, 0});
        stock.moves.push_back(openingOf(item, demand));
    }
    const auto posted = postStock(context, stock);
    if (!posted)
        return tl::unexpected(posted.error());
    JournalPosting journal{"opening", {}, stock.number, stock.moved_on, stock.currency, "Opening stock", {}};
    for (std::size_t i = 0; i < stock.moves.size(); ++i)
        journal.amounts.push_back({posted->values[i], stock.moves[i].item_id});
    const auto done = postJournal(context, journal);
    return done ? Outcome() : tl::unexpected(done.error());
}

/// Sells half of the opening stock.
Outcome sell(Context& context, const PlanningSample& sample) {
    const auto part = partOf(context);
    if (!part)
        return tl::unexpected(part.error());
    StockPosting sale{"issue", {}, "sample", sample.asOf, gbp(), {}};
    for (auto item = part->first; item < part->first + part->count; ++item) {
        auto move = openingOf(item, demandOf(item, sample.weeks));
        move.quantity = Quantity::units((move.quantity.count() / Quantity::scale + 1) / 2);
        move.from = place::available(home);
        move.to = place::customer;
        move.value = extend(Minor(costOf(item)), move.quantity);
        sale.moves.push_back(std::move(move));
    }
    const auto done = postStock(context, sale);
    return done ? Outcome() : tl::unexpected(done.error());
}

Command sampleCommand(std::string type, std::int64_t entity, std::string payload, Clock& clock, Random& random) {
    Command command;
    command.id = random.uuid(clock.now());
    command.type = std::move(type);
    command.entity = entity;
    command.actor = engineUser().id;
    command.payload = std::move(payload);
    return command;
}

PlannedSuggestion sampleSuggestion(std::int64_t item, Date asOf) {
    static constexpr std::array<std::string_view, 3> statuses{"out_of_stock", "out_on", "below_safety"};
    Dice dice(item, 6);
    const auto offer = offerOf(item);
    PlannedSuggestion row;
    row.kind = "buy";
    row.sku = fmt::format("SKU{:06}", item);
    row.name = fmt::format("Made-up item number {}", item);
    row.node = "HOME";
    row.supplier = fmt::format("Supplier {:02}", offer.supplier_id);
    row.item_id = item;
    row.node_id = home;
    row.supplier_id = offer.supplier_id;
    row.supplier_item_id = offer.id;
    row.status = statuses[static_cast<std::size_t>(dice.below(3))];
    row.quantity = Quantity::units(1 + dice.below(500));
    row.unit_cost = row.order_unit_cost = offer.unit_cost;
    row.currency = row.order_currency = gbp();
    row.arrival = asOf + static_cast<int>(offer.lead_time_days);
    row.order_by = asOf + static_cast<int>(dice.below(7));
    row.on_hand = row.available = Quantity::units(dice.below(50));
    row.demand_per_day = static_cast<double>(dice.below(100)) / 8;
    row.lead_time_days = offer.lead_time_mean_days;
    row.segment = "BY";
    row.demand_class = "smooth";
    row.method = "ses";
    row.moq = offer.moq;
    row.multiple = offer.multiple;
    row.demand_spark = "[12,9,14,7,11,8,16,9,12,10,13,8,9,15,11,9,8,12,10,14,9,11,13,8,10,12]";
    const std::array reasons{SuggestionReason{"demand_over_lead_time", row.quantity + row.on_hand, {}},
                             SuggestionReason{"on_hand", -row.on_hand, {}}};
    row.reasons = packReasons(reasons);
    row.first_on = asOf;
    row.projection = packProjection(std::vector<ProjectionPoint>(14, {row.on_hand, Quantity::units(5), {}, {}}));
    return row;
}

} // namespace

void addPlanningSample(Catalog& catalog, const PlanningSample& sample) {
    CommandType masters;
    masters.name = "sample.masters";
    masters.summary = "Puts suppliers and items of a made-up company in place.";
    masters.fields = describePayload<SamplePart>();
    masters.shared = true;
    masters.bulk = true;
    masters.handle = putMasters;
    catalog.add(std::move(masters));
    CommandType series;
    series.name = "sample.series";
    series.summary = "Puts its demand and opening stock in place.";
    series.fields = describePayload<SamplePart>();
    series.bulk = true;
    series.handle = [sample](Context& context) { return putSeries(context, sample); };
    catalog.add(std::move(series));
    CommandType sale;
    sale.name = "sample.sale";
    sale.summary = "Sells half of the opening stock of some items.";
    sale.fields = describePayload<SamplePart>();
    sale.handle = [sample](Context& context) { return sell(context, sample); };
    catalog.add(std::move(sale));
}

Command sampleSaleCommand(std::int64_t first, std::int64_t count, Clock& clock, Random& random) {
    return sampleCommand("sample.sale", 1, writePayload(SamplePart{first, count}), clock, random);
}

std::vector<Command> planningSampleCommands(const PlanningSample& sample, Clock& clock, Random& random) {
    std::vector<Command> commands;
    for (const auto& [type, entity] : {std::pair("sample.masters", 0), std::pair("sample.series", 1)})
        for (std::int64_t first = 1; first <= sample.series; first += atATime)
            commands.push_back(sampleCommand(
                type, entity, writePayload(SamplePart{first, std::min(atATime, sample.series - first + 1)}), clock,
                random));
    return commands;
}

std::vector<Command> sampleSuggestionCommands(std::int64_t count, Date asOf, Clock& clock, Random& random) {
    std::vector<Command> commands;
    constexpr std::int64_t perCommand = 250;
    for (std::int64_t first = 1; first <= count; first += perCommand) {
        PublishPayload payload;
        payload.as_of = asOf;
        for (auto item = first; item < std::min(first + perCommand, count + 1); ++item) {
            payload.suggestions.push_back(sampleSuggestion(item, asOf));
            payload.suggestions.back().rank = item;
            payload.suggestions.back().money_at_risk = Minor((count - item + 1) * 7);
        }
        commands.push_back(sampleCommand("plan.publish", 1, writePayload(payload), clock, random));
    }
    return commands;
}

} // namespace opsdesk
