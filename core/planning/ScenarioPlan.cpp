#include "core/planning/ScenarioPlan.h"

#include "core/planning/ItemPlan.h"
#include "core/planning/MoneyAtRisk.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <tuple>

namespace opsdesk {

namespace {

constexpr int daysHeld = 365;

/// Stock on the mean once it follows the plan: safety stock, and half of what an order brings (Silver, Pyke & Thomas,
/// ch. 6: demand of a review, and the economic lot beyond).
Quantity meanStock(const SeriesPlan& plan) {
    const Quantity halfReview = plan.need.demandOverReview + plan.need.economicLot;
    return plan.need.safetyStock + Quantity::thousandths(halfReview.count() / 2);
}

/// All but what depends on the budget, which is known when all are planned.
SeriesFigures figuresOf(const PlanInput& input, const PlanSeries& series, const NodePlan& node) {
    SeriesFigures figures;
    const auto& need = node.plan.need;
    figures.demand = need.demandOverLeadTime + need.demandOverReview;
    figures.safetyStock = need.safetyStock;
    figures.lot = need.economicLot;
    figures.serviceNow = node.plan.serviceNow;
    figures.serviceAfter = node.plan.serviceNow;
    figures.demandValue = extend(series.unitCost, Quantity::rounded(node.plan.demandPerDay * daysHeld));
    if (series.item->bought && series.supplier) {
        const auto stock = meanStock(node.plan);
        figures.money.safety_stock = extend(series.unitCost, need.safetyStock);
        figures.money.stock = extend(series.unitCost, stock);
        figures.money.holding = holdingCost(series.unitCost, stock.toDouble(), daysHeld, input.policy.holdingRate);
    }
    for (const auto& row : node.rows) {
        if (row.kind != "buy")
            continue;
        const auto* known = input.findPublished(suggestionId(input.entity, row));
        figures.ordered += known && known->state == "adjusted" ? known->quantity : row.quantity;
        figures.supplierId = row.supplier_id;
        figures.serviceAfter = node.plan.serviceAfter;
    }
    return figures;
}

/// The purchases of @p run among @p figures: what they ask for, and whether the budget pays.
void addPurchases(const PlannedRun& run, std::vector<SeriesFigures>& figures) {
    const auto find = [&](const Uuid& id) -> const SpooledSuggestion* {
        const auto at = std::ranges::lower_bound(run.suggestions, id, {}, &SpooledSuggestion::id);
        return at != run.suggestions.end() && at->id == id ? &*at : nullptr;
    };
    for (std::size_t place = 0; place < figures.size(); ++place) {
        auto& one = figures[place];
        const auto& series = run.input->series[place];
        if (one.ordered <= Quantity())
            continue;
        auto& money = one.money;
        for (const auto part : {std::string_view(), fastPart}) {
            const auto* row = find(purchaseId(run.input->entity, series.itemId, series.nodeId, part));
            if (!row || !row->asked)
                continue;
            const bool over = (row->marks & overBudget) != 0;
            ++money.orders;
            (over ? money.unfunded : money.purchases) += *row->asked;
            money.money_at_risk += row->moneyAtRisk;
            if (over)
                money.money_at_risk_left += row->moneyAtRisk;
            one.overBudget |= over;
        }
        if (money.orders == 0)
            one.ordered = Quantity();
        if (money.orders == 0 || one.overBudget)
            one.serviceAfter = one.serviceNow;
    }
}

/// Figures of many series, and what their service is weighted by.
struct Sum {
    PlanFigures figures;
    double weight = 0, weighted = 0;

    void add(const SeriesFigures& one) {
        figures.orders += one.money.orders;
        figures.purchases += one.money.purchases;
        figures.unfunded += one.money.unfunded;
        figures.money_at_risk += one.money.money_at_risk;
        figures.money_at_risk_left += one.money.money_at_risk_left;
        figures.safety_stock += one.money.safety_stock;
        figures.stock += one.money.stock;
        figures.holding += one.money.holding;
        const auto value = static_cast<double>(one.demandValue.units());
        weight += value;
        weighted += value * one.serviceAfter;
    }
    PlanFigures total() const {
        auto all = figures;
        all.service = weight > 0 ? std::round(weighted / weight * 10'000) / 10'000 : 0;
        return all;
    }
};

struct SumPair {
    Sum now, then;

    void add(const SeriesFigures& a, const SeriesFigures& b) {
        now.add(a);
        then.add(b);
    }
    ScenarioGroup group(std::string kind, std::string name) const {
        return {std::move(kind), std::move(name), now.total(), then.total()};
    }
};

std::string supplierName(const PlanInput& input, std::int64_t id) {
    const auto found = input.suppliers.find(id);
    return found == input.suppliers.end() ? std::string() : found->second.name;
}

Quantity sizeOf(Quantity quantity) {
    return quantity < Quantity() ? -quantity : quantity;
}

/// What changed most. Where all parts are as they were, a supplier's rules or a transfer did it.
std::string whyOf(const SeriesFigures& now, const SeriesFigures& then) {
    if (now.overBudget != then.overBudget)
        return "budget";
    if (now.supplierId != then.supplierId && now.supplierId != 0 && then.supplierId != 0)
        return "supplier";
    const std::array<std::pair<Quantity, const char*>, 3> parts{
        {{sizeOf(then.safetyStock - now.safetyStock), "safety_stock"},
         {sizeOf(then.demand - now.demand), "demand"},
         {sizeOf(then.lot - now.lot), "lot"}}};
    const auto& most = *std::ranges::max_element(parts, {}, [](const auto& part) { return part.first; });
    return most.first > Quantity() ? most.second : "rounding";
}

Minor amountOf(const SeriesFigures& one) {
    return one.money.purchases + one.money.unfunded;
}

ScenarioDifference differenceOf(const PlanInput& input, const PlanSeries& series, const SeriesFigures& now,
                                const SeriesFigures& then) {
    ScenarioDifference line;
    line.item_id = series.itemId;
    line.node_id = series.nodeId;
    line.sku = series.item->sku;
    line.item = series.item->name;
    line.node = *series.node;
    line.supplier = supplierName(input, then.supplierId != 0 ? then.supplierId : now.supplierId);
    line.segment = toString(series.segment);
    line.now_quantity = now.ordered;
    line.quantity = then.ordered;
    line.now_amount = amountOf(now);
    line.amount = amountOf(then);
    line.now_safety_stock = now.safetyStock;
    line.safety_stock = then.safetyStock;
    line.now_funded = !now.overBudget;
    line.funded = !then.overBudget;
    line.why = whyOf(now, then);
    return line;
}

/// Money that is spent otherwise: whatever is bought in one plan alone counts in full.
std::int64_t weightOf(const SeriesFigures& now, const SeriesFigures& then) {
    return std::abs(then.money.purchases.units() - now.money.purchases.units());
}

std::vector<std::size_t> mostDifferent(const std::vector<SeriesFigures>& now, const std::vector<SeriesFigures>& then,
                                       std::size_t most) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < now.size(); ++i)
        if (now[i].ordered != then[i].ordered || weightOf(now[i], then[i]) != 0 ||
            now[i].overBudget != then[i].overBudget)
            places.push_back(i);
    const auto isBefore = [&](std::size_t a, std::size_t b) {
        return std::tuple(-weightOf(now[a], then[a]), a) < std::tuple(-weightOf(now[b], then[b]), b);
    };
    const auto count = std::min(most, places.size());
    std::partial_sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(count), places.end(), isBefore);
    places.resize(count);
    return places;
}

/// Those from whom most is bought, in either plan.
void addSuppliers(const std::map<std::string, SumPair>& suppliers, std::size_t most,
                  std::vector<ScenarioGroup>& groups) {
    std::vector<ScenarioGroup> all;
    for (const auto& [name, sum] : suppliers)
        all.push_back(sum.group("supplier", name));
    std::ranges::stable_sort(all, std::ranges::greater(), [](const ScenarioGroup& one) {
        return std::max(one.now.purchases + one.now.unfunded, one.then.purchases + one.then.unfunded);
    });
    all.resize(std::min(all.size(), most));
    groups.insert(groups.end(), all.begin(), all.end());
}

} // namespace

std::unique_ptr<PlannedRun> planForComparing(std::unique_ptr<PlanInput> input, const PlanOptions& options,
                                             std::vector<SeriesFigures>& figures) {
    const auto& read = *input;
    figures.assign(read.series.size(), {});
    auto run =
        planAll(std::move(input), options, [&](std::size_t place, const PlanSeries& series, const NodePlan& node) {
            figures[place] = figuresOf(read, series, node);
        });
    addPurchases(*run, figures);
    return run;
}

ScenarioComparison compare(const PlanInput& input, const std::vector<SeriesFigures>& now,
                           const std::vector<SeriesFigures>& then, std::size_t mostSuppliers, std::size_t mostLines) {
    SumPair total;
    std::map<std::string, SumPair> segments, suppliers;
    for (std::size_t i = 0; i < input.series.size(); ++i) {
        const auto& series = input.series[i];
        total.add(now[i], then[i]);
        segments[toString(series.segment)].add(now[i], then[i]);
        if (now[i].supplierId == then[i].supplierId || now[i].supplierId == 0 || then[i].supplierId == 0) {
            const auto id = then[i].supplierId != 0   ? then[i].supplierId
                            : now[i].supplierId != 0  ? now[i].supplierId
                            : series.offer != nullptr ? series.offer->supplierId
                                                      : 0;
            if (id != 0)
                suppliers[supplierName(input, id)].add(now[i], then[i]);
            continue;
        }
        suppliers[supplierName(input, now[i].supplierId)].now.add(now[i]);
        suppliers[supplierName(input, then[i].supplierId)].then.add(then[i]);
    }
    ScenarioComparison comparison;
    comparison.as_of = input.policy.asOf;
    comparison.currency = input.policy.currency;
    comparison.groups.push_back(total.group("total", ""));
    for (const auto& [name, sum] : segments)
        comparison.groups.push_back(sum.group("segment", name));
    addSuppliers(suppliers, mostSuppliers, comparison.groups);
    for (const auto place : mostDifferent(now, then, mostLines))
        comparison.lines.push_back(differenceOf(input, input.series[place], now[place], then[place]));
    return comparison;
}

} // namespace opsdesk
