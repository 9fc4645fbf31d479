#include "core/planning/JointOrders.h"

#include "core/planning/PriceBreaks.h"
#include "core/planning/SuggestionBuilder.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double daysOfYear = 365;
constexpr double digitsOfShare = 1e4;

/// The purchases of one node on their way to lines.
class Lines {
public:
    Lines(const PlanInput& input, std::size_t first, std::size_t node, const NodePlan& plan,
          std::vector<JointLine>& lines)
        : m_input(input), m_first(first), m_node(node), m_plan(plan), m_lines(lines) {}

    void add() {
        const PlannedSuggestion* regular = nullptr;
        for (const auto& row : m_plan.rows)
            if (row.kind == "buy" && row.part.empty())
                regular = &row;
            else if (row.kind == "buy")
                addBought(row, *m_input.findOffer(row.item_id, row.supplier_id), true);
        if (regular)
            addBought(*regular, *m_plan.series.offer, false);
        else if (m_plan.series.offer && m_plan.series.supplier && m_plan.series.supplier->isToBeFilled())
            addNotDue();
    }

private:
    const PublishedSuggestion* published(std::string_view part) const {
        return m_input.findPublished(purchaseId(m_input.entity, m_plan.series.itemId, m_plan.series.nodeId, part));
    }

    /// What it sells is asked for in another currency than its minimum: they cannot be summed up.
    bool isForeign(const PlanOffer& offer) const {
        const auto supplier = m_input.suppliers.find(offer.supplierId);
        return supplier == m_input.suppliers.end() || supplier->second.currency != offer.currency;
    }

    JointLine start(const PlanOffer& offer, bool fast) const {
        const auto& series = m_plan.series;
        JointLine line{offer.supplierId, series.nodeId, series.itemId, m_first, m_node, fast, {}, false, {}};
        line.fill.prices = &offer.prices;
        line.fill.volume = series.item->volume.toDouble();
        line.fill.weight = series.item->weight.toDouble();
        line.fill.moneyAtRisk = static_cast<double>(m_plan.plan.supply.riskOfWaiting.units());
        line.fill.riskKnown = unitMargin(series) > Minor();
        return line;
    }

    void addBought(const PlannedSuggestion& row, const PlanOffer& offer, bool fast) {
        if (isForeign(offer))
            return;
        auto line = start(offer, fast);
        if (fast)
            line.fill.moneyAtRisk = static_cast<double>(row.money_at_risk.units());
        line.fill.ordered = row.quantity;
        bool mayFill = !fast;
        if (const auto* known = published(row.part)) {
            const bool isDecided =
                known->state == "adjusted" || known->ordered == "unsent" || known->isAgainst(row, m_input.policy.asOf);
            mayFill &= !isDecided;
            if (known->state == "adjusted")
                line.fill.ordered = known->quantity;
            else if (isDecided)
                line.fill.ordered = {};
            else if (known->state == "open" && known->filledUp > Quantity())
                line.fill.published = std::max(Quantity(), known->quantity - row.quantity);
            else if (known->state == "open" &&
                     purchaseStays(known->quantity, row.quantity, offer.rules(), offer.prices)) {
                mayFill &= known->quantity == row.quantity;
                line.fill.ordered = known->quantity;
            }
        }
        if (mayFill)
            setFill(line);
        m_lines.push_back(std::move(line));
    }

    void addNotDue() {
        if (isForeign(*m_plan.series.offer))
            return;
        auto line = start(*m_plan.series.offer, false);
        if (const auto* known = published("")) {
            const bool isDecided = known->state == "adjusted" || known->state == "rejected" ||
                                   known->isAgainst(known->filledUp, m_input.policy.asOf);
            if (known->ordered == "unsent")
                return;
            line.kept = known->state == "adjusted";
            if (isDecided)
                line.decided = known->filledUp;
            if (line.kept)
                line.fill.ordered = known->filledUp > Quantity() ? known->quantity : Quantity();
            if (known->state == "open")
                line.fill.published = known->filledUp;
            if (isDecided) {
                if (line.decided > Quantity())
                    m_lines.push_back(std::move(line));
                return;
            }
        }
        setFill(line);
        if (line.fill.may)
            m_lines.push_back(std::move(line));
    }

    /// Whether, and how far, it may be ordered beyond its need.
    void setFill(JointLine& line) const {
        const auto& series = m_plan.series;
        const auto& plan = m_plan.plan;
        const auto rules = series.offer->rules().inWholeUnits();
        const bool isToBeLess = std::ranges::any_of(
            plan.advice, [](const auto& advice) { return advice.kind != SuggestionKind::Expedite; });
        line.fill.may = series.item->bought && series.supplier->isToBeFilled() && plan.demandPerDay > 0 &&
                        !isToBeLess && plan.excess <= Quantity() && !plan.flags.ruleConflict &&
                        (!plan.supply.most || *plan.supply.most > Quantity());
        line.fill.step = rules.step();
        line.fill.least = orderQuantity(rules.step(), rules).quantity;
        line.fill.most = plan.supply.most.value_or(Quantity());
        line.fill.position = plan.need.position().toDouble();
        line.fill.reorderPoint = plan.need.reorderPoint().toDouble();
        line.fill.demandPerDay = plan.demandPerDay;
        line.fill.holdingPerDay =
            static_cast<double>(series.unitCost.units()) * m_input.policy.holdingRate / daysOfYear;
        line.fill.usualOrder = plan.supply.usualOrder;
        line.fill.may = line.fill.may && line.fill.least > Quantity();
    }

    const PlanInput& m_input;
    std::size_t m_first, m_node;
    const NodePlan& m_plan;
    std::vector<JointLine>& m_lines;
};

FillTarget targetOf(const PlanInput& input, const PlanSupplier& supplier, const SupplierDraft& draft) {
    FillTarget target;
    target.minimum = supplier.minimumOrder;
    target.containerVolume = supplier.containerVolume.toDouble();
    target.containerWeight = supplier.containerWeight.toDouble();
    target.drafted = draft.amount;
    target.draftedVolume = draft.volume;
    target.draftedWeight = draft.weight;
    target.lineCost = static_cast<double>(input.policy.orderCost.units());
    target.reviewDays = supplier.reviewDays > 0 ? supplier.reviewDays : input.policy.reviewDays;
    return target;
}

/// One supplier's order for one node.
class OneOrder {
public:
    OneOrder(const PlanInput& input, std::span<const JointLine> lines, JointOrders& out)
        : m_input(input), m_lines(lines), m_out(out) {}

    void plan() {
        const auto& head = m_lines.front();
        const auto supplier = m_input.suppliers.find(head.supplierId);
        if (supplier == m_input.suppliers.end())
            return;
        const auto draft = m_input.drafts.find({head.supplierId, head.nodeId});
        std::vector<FillLine> fills;
        for (const auto& line : m_lines)
            fills.push_back(line.fill);
        const auto result = fillUp(fills, targetOf(m_input, supplier->second,
                                                   draft == m_input.drafts.end() ? SupplierDraft() : draft->second));
        if (result.state == FillState::Empty)
            return;
        addToItems(result);
        addOrder(supplier->second, result);
        mark(result);
    }

private:
    void addToItems(const FillResult& result) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const auto& line = m_lines[i];
            const bool isNeeded = line.kept || result.state != FillState::Reached;
            const auto quantity = line.decided > Quantity() && isNeeded ? line.decided : result.added[i];
            if (quantity <= Quantity())
                continue;
            auto& added = m_out.added[line.first];
            added.resize(std::max(added.size(), line.node + 1));
            added[line.node] = quantity;
        }
    }

    void addOrder(const PlanSupplier& supplier, const FillResult& result) {
        SupplierOrder order;
        order.entity = m_input.entity;
        order.supplier_id = m_lines.front().supplierId;
        order.node_id = m_lines.front().nodeId;
        order.currency = supplier.currency;
        order.amount = result.amount;
        order.minimum = supplier.minimumOrder;
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            order.lines += m_lines[i].fill.ordered + result.added[i] > Quantity();
            order.filled_up += result.added[i] > Quantity();
        }
        order.volume = Quantity::rounded(result.volume);
        order.weight = Quantity::rounded(result.weight);
        order.share = std::round(result.share * digitsOfShare) / digitsOfShare;
        order.state = toString(result.state);
        m_out.orders.push_back(std::move(order));
    }

    void mark(const FillResult& result) {
        for (std::size_t i = 0; i < m_lines.size(); ++i) {
            const auto& line = m_lines[i];
            if (line.fill.ordered + result.added[i] <= Quantity())
                continue;
            const auto id = purchaseId(m_input.entity, line.itemId, line.nodeId, line.fast ? fastPart : "");
            if (result.state == FillState::Filled)
                m_out.filled.emplace(id, m_out.orders.size() - 1);
            if (result.belowMinimum || result.partContainer)
                m_out.tooSmall.emplace(id, result.belowMinimum);
        }
    }

    const PlanInput& m_input;
    std::span<const JointLine> m_lines;
    JointOrders& m_out;
};

} // namespace

void addJointLines(const PlanInput& input, std::size_t first, std::size_t node, const NodePlan& plan,
                   std::vector<JointLine>& lines) {
    Lines(input, first, node, plan, lines).add();
}

namespace {

/// Purchases among @p lines that the last run filled up stay so.
void keepPublished(const PlanInput& input, std::span<const JointLine> lines, JointOrders& joint) {
    for (const auto& line : lines) {
        const auto* known =
            input.findPublished(purchaseId(input.entity, line.itemId, line.nodeId, line.fast ? fastPart : ""));
        if (!known || known->filledUp <= Quantity())
            continue;
        auto& added = joint.added[line.first];
        added.resize(std::max(added.size(), line.node + 1));
        added[line.node] = known->filledUp;
    }
    for (const auto& order : input.supplierOrders)
        if (!input.scope.holdsAllOf(order.supplier_id))
            joint.orders.push_back(order);
}

void planOne(const PlanInput& input, std::span<const JointLine> lines, JointOrders& joint) {
    try {
        OneOrder(input, lines, joint).plan();
    } catch (const std::exception& failure) {
        const auto& head = lines.front();
        joint.failures.push_back(fmt::format(
            "The order from {} for {} could not be filled up: {} Check the prices, volumes and weights of its items.",
            input.suppliers.at(head.supplierId).name, input.nodes.at(head.nodeId), failure.what()));
    }
}

} // namespace

JointOrders planJointOrders(const PlanInput& input, std::vector<JointLine> lines) {
    const auto orderOf = [](const JointLine& line) { return std::pair(line.supplierId, line.nodeId); };
    const auto isWhole = [&](const JointLine& line) { return input.scope.holdsAllOf(line.supplierId); };
    const auto rest = std::partition(lines.begin(), lines.end(), isWhole);
    std::ranges::sort(lines.begin(), rest, {}, [&](const JointLine& line) {
        return std::tuple(line.supplierId, line.nodeId, line.itemId, line.fast);
    });
    JointOrders joint;
    for (auto at = lines.begin(); at != rest;) {
        const auto end = std::find_if(at, rest, [&](const auto& line) { return orderOf(line) != orderOf(*at); });
        planOne(input, std::span(at, end), joint);
        at = end;
    }
    keepPublished(input, std::span(rest, lines.end()), joint);
    return joint;
}

} // namespace opsdesk
