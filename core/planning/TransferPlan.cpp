#include "core/planning/TransferPlan.h"

#include "core/planning/SuggestionBuilder.h"
#include "core/planning/TransferBalance.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace opsdesk {

namespace {

using Pair = std::pair<std::size_t, std::size_t>; ///< giver and receiver, by position among those of their kind
using Moves = std::map<Pair, std::int64_t>;       ///< steps

std::int64_t stepsUp(Quantity quantity, Quantity step) {
    return (std::max(quantity, Quantity()).count() + step.count() - 1) / step.count();
}

/// The transfers of one item, from its nodes' plans.
class Balancing {
public:
    Balancing(const PlanInput& input, std::span<const PlanSeries> series, std::span<const SeriesPlan> plans)
        : m_input(input), m_series(series), m_plans(plans), m_step(orderRules(series.front()).step()) {}

    std::vector<PlannedTransfer> plan() {
        collect();
        if (m_givers.empty() || m_receivers.empty())
            return {};
        auto moves = solve();
        const auto refused = bar(moves);
        std::vector<PlannedTransfer> transfers;
        for (const auto& [pair, steps] : refused)
            transfers.push_back(transferOf(pair, steps, 0, refused));
        const auto kept = keepPublished(moves);
        for (const auto& [pair, steps] : moves) {
            const auto extra = kept.contains(pair) ? kept.at(pair) : 0;
            transfers.push_back(transferOf(pair, steps, extra, moves));
            transfers.back().effective = true;
        }
        std::ranges::sort(transfers, {}, [](const auto& one) { return Pair(one.from, one.to); });
        return transfers;
    }

private:
    Quantity quantityOf(std::int64_t steps) const { return Quantity::thousandths(steps * m_step.count()); }
    Minor perStep(Minor unit) const { return extend(unit, m_step); }
    const SeriesPlan& giver(std::size_t at) const { return m_plans[m_givers[at]]; }
    const SeriesPlan& receiver(std::size_t at) const { return m_plans[m_receivers[at]]; }
    const PlanSeries& receiving(std::size_t at) const { return m_series[m_receivers[at]]; }

    static bool canBeBought(const PlanSeries& series) { return series.item->bought && series.supplier; }

    void collect() {
        for (std::size_t i = 0; i < m_plans.size(); ++i) {
            if (m_plans[i].transfer.spare > Quantity())
                addGiver(i);
            else if (m_plans[i].need.isDue() && m_plans[i].order.need > Quantity() && m_series[i].costKnown)
                addReceiver(i);
        }
        m_problem.moving = perStep(m_input.policy.transferCost);
    }

    void addGiver(std::size_t at) {
        m_givers.push_back(at);
        m_problem.givers.push_back(spareSteps(m_input.policy, m_series[at], m_plans[at], m_step));
    }

    void addReceiver(std::size_t at) {
        const auto& series = m_series[at];
        const auto needed = stepsUp(m_plans[at].order.need, m_step);
        const auto urgent =
            std::min(needed, stepsUp(Quantity::rounded(std::floor(m_plans[at].transfer.urgent)), m_step));
        const auto margin = unitMargin(series);
        // What cannot be bought is lost with its price.
        const auto purchase = canBeBought(series) ? series.unitCost : series.unitCost + margin;
        m_receivers.push_back(at);
        m_problem.receivers.push_back({urgent, needed - urgent, perStep(margin), perStep(purchase)});
    }

    const PublishedSuggestion* published(Pair pair) const {
        const auto& to = receiving(pair.second);
        return m_input.findPublished(
            transferId(m_input.entity, to.itemId, m_series[m_givers[pair.first]].nodeId, to.nodeId));
    }

    bool isAgainst(Pair pair, std::int64_t steps) const {
        const auto* known = published(pair);
        return known && known->isAgainst(quantityOf(steps), m_input.policy.asOf);
    }

    /// The flow, without receivers that it does not make cheaper.
    Moves solve() {
        while (true) {
            Moves moves;
            for (const auto& flow : balanceTransfers(m_problem))
                moves[{flow.giver, flow.receiver}] = flow.steps;
            const auto dearer = std::ranges::find_if(
                moves, [&](const auto& move) { return savingOf(move.first.second, moves) <= Minor(); });
            if (dearer == moves.end())
                return moves;
            for (std::size_t giver = 0; giver < m_givers.size(); ++giver)
                m_problem.barred.emplace_back(giver, dearer->first.second);
        }
    }

    /// Takes out of @p moves, and does without, what people decided against; tells what that was.
    Moves bar(Moves& moves) {
        Moves refused;
        while (true) {
            const auto before = m_problem.barred.size();
            for (const auto& [pair, steps] : moves) {
                if (!isAgainst(pair, steps))
                    continue;
                refused[pair] = steps;
                m_problem.barred.push_back(pair);
            }
            if (m_problem.barred.size() == before)
                return refused;
            moves = solve();
        }
    }

    /// Where published quantities may stay, @p moves is changed to them; tells by how many steps.
    Moves keepPublished(Moves& moves) const {
        Moves kept;
        std::vector<std::int64_t> left(m_givers.size());
        for (std::size_t at = 0; at < left.size(); ++at)
            left[at] = giver(at).transfer.spare.count() / m_step.count();
        for (const auto& [pair, steps] : moves)
            left[pair.first] -= steps;
        for (auto& [pair, steps] : moves) {
            const auto before = stepsPublished(pair);
            if (before == 0 || before - steps > left[pair.first] || !mayStay(pair, before, moves))
                continue;
            left[pair.first] -= before - steps;
            kept[pair] = before - steps;
            steps = before;
        }
        return kept;
    }

    /// Of one that is open or accepted; else 0.
    std::int64_t stepsPublished(Pair pair) const {
        const auto* known = published(pair);
        const bool stands = known && (known->state == "open" || known->state == "accepted");
        return stands && known->quantity.count() % m_step.count() == 0 ? known->quantity.count() / m_step.count() : 0;
    }

    /// An instruction that was given stands until it is outgrown; a suggestion, while it differs by little and what is
    /// bought does not change for its sake.
    bool mayStay(Pair pair, std::int64_t before, const Moves& moves) const {
        const auto planned = moves.at(pair);
        const auto& known = *published(pair);
        if (known.state == "accepted" && before <= planned && !known.isOutgrown(quantityOf(planned)))
            return true;
        auto instead = moves;
        instead[pair] = before;
        return keepsPublished(known.quantity, quantityOf(planned), {{}, m_step, {}, {}}) &&
               (before >= planned || stillOrdered(pair.second, instead) == stillOrdered(pair.second, moves));
    }

    std::int64_t stepsTo(std::size_t receiver, const Moves& moves) const {
        std::int64_t steps = 0;
        for (const auto& [pair, moved] : moves)
            steps += pair.second == receiver ? moved : 0;
        return steps;
    }

    /// What is still bought for it.
    Quantity stillOrdered(std::size_t at, const Moves& moves) const {
        auto need = receiver(at).need;
        need.transferIn += quantityOf(stepsTo(at, moves));
        return reasonedOrder(need, orderRules(receiving(at))).order.quantity;
    }

    /// What all that is moved to @p receiver saves, given what is then still ordered there.
    Minor savingOf(std::size_t at, const Moves& moves) const {
        const auto& series = receiving(at);
        const auto& needed = m_problem.receivers[at];
        const auto steps = stepsTo(at, moves);
        const auto still = stillOrdered(at, moves);
        const auto saved = canBeBought(series) ? extend(series.unitCost, stillOrdered(at, {}) - still)
                                               : Minor(needed.purchase.units() * steps);
        const auto lineCost = m_input.policy.orderCost;
        Minor saving = saved + Minor(needed.lost.units() * std::min(steps, needed.urgent));
        if (canBeBought(series) && still == Quantity())
            saving += lineCost;
        for (const auto& [pair, moved] : moves)
            if (pair.second == at)
                saving -=
                    lineCost + Minor(m_problem.moving.units() * moved) + worthOf(m_problem.givers[pair.first], moved);
        return saving;
    }

    PlannedTransfer transferOf(Pair pair, std::int64_t steps, std::int64_t kept, const Moves& moves) const {
        const auto& needed = m_problem.receivers[pair.second];
        PlannedTransfer transfer;
        transfer.from = m_givers[pair.first];
        transfer.to = m_receivers[pair.second];
        transfer.quantity = quantityOf(steps);
        transfer.kept = quantityOf(kept);
        transfer.elsewhere = quantityOf(needed.urgent + needed.rest - (steps - kept));
        transfer.saving =
            Minor(mulDivRoundHalfEven(savingOf(pair.second, moves).units(), steps, stepsTo(pair.second, moves)));
        return transfer;
    }

    const PlanInput& m_input;
    std::span<const PlanSeries> m_series;
    std::span<const SeriesPlan> m_plans;
    Quantity m_step;
    std::vector<std::size_t> m_givers, m_receivers; ///< positions of series
    TransferProblem m_problem;
};

} // namespace

OrderRules orderRules(const PlanSeries& series) {
    return series.offer ? series.offer->rules().inWholeUnits() : OrderRules().inWholeUnits();
}

std::vector<SpareSteps> spareSteps(const PlanningPolicy& policy, const PlanSeries& series, const SeriesPlan& plan,
                                   Quantity step) {
    const auto& transfer = plan.transfer;
    const auto cost = extend(series.unitCost, step);
    const auto steps = transfer.spare.count() / step.count();
    std::vector<SpareSteps> tiers;
    std::int64_t before = 0;
    for (std::size_t tier = 0; tier < TransferOutlook::tiers; ++tier) {
        const auto until =
            steps * static_cast<std::int64_t>(tier + 1) / static_cast<std::int64_t>(TransferOutlook::tiers);
        const auto& days = transfer.useDays[tier];
        const double worth = days ? std::max(0.0, 1 - policy.holdingRate * *days / 365) : 0;
        tiers.push_back({until - before, Minor(std::llround(static_cast<double>(cost.units()) * worth))});
        before = until;
    }
    return tiers;
}

std::vector<PlannedTransfer> planTransfers(const PlanInput& input, std::span<const PlanSeries> series,
                                           std::span<const SeriesPlan> plans) {
    return Balancing(input, series, plans).plan();
}

} // namespace opsdesk
