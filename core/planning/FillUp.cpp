#include "core/planning/FillUp.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <queue>

namespace opsdesk {

namespace {

/// Steps are taken together as long as they are less than this part of what is missing when they are weighed.
constexpr double finestPart = 1.0 / 50;
/// A filled order stays until it costs so much more than it is worth.
constexpr double tolerance = 1.25;
constexpr double hair = 1e-9;

double minorUnits(Minor money) {
    return static_cast<double>(money.units());
}

/// An order on its way from what is due to what it has to reach.
class Filling {
public:
    Filling(std::span<const FillLine> lines, const FillTarget& target)
        : m_lines(lines), m_target(target), m_amount(target.drafted), m_volume(target.draftedVolume),
          m_weight(target.draftedWeight) {
        for (const auto& line : lines) {
            m_orders.push_back(Quantity());
            m_hasOrder |= line.ordered > Quantity();
        }
        m_hasOrder |= target.drafted > Minor();
        for (std::size_t i = 0; i < lines.size(); ++i)
            set(i, lines[i].ordered);
        m_containers = containers();
    }

    FillResult run() {
        if (!m_hasOrder)
            return result(FillState::Empty);
        if (isReached())
            return result(FillState::Reached);
        const bool hadPublished = takePublished();
        takeBack();
        if (!fill())
            return withoutFill(FillState::Short);
        takeBack();
        return isWorth(hadPublished) ? result(FillState::Filled) : withoutFill(FillState::Waiting);
    }

private:
    /// A line's order as it could be next.
    struct Move {
        double price = 0; ///< the least is made first
        std::size_t at = 0;
        Quantity to;
        bool operator<(const Move& other) const { return std::pair(price, at) < std::pair(other.price, other.at); }
    };
    struct Later {
        bool operator()(const Move& a, const Move& b) const { return b < a; }
    };
    using Moves = std::priority_queue<Move, std::vector<Move>, Later>;

    void set(std::size_t at, Quantity order) {
        const auto& line = m_lines[at];
        const double units = (order - m_orders[at]).toDouble();
        m_amount += costOf(line, order) - costOf(line, m_orders[at]);
        m_volume += units * line.volume;
        m_weight += units * line.weight;
        m_orders[at] = order;
    }

    static Minor costOf(const FillLine& line, Quantity order) {
        return order > Quantity() ? extend(line.prices->unitPrice(order), order) : Minor();
    }

    /// Containers that the fullest measure takes up.
    double containersUsed() const {
        const double byVolume = m_target.containerVolume > 0 ? m_volume / m_target.containerVolume : 0;
        const double byWeight = m_target.containerWeight > 0 ? m_weight / m_target.containerWeight : 0;
        return std::max(byVolume, byWeight);
    }
    double containers() const { return std::ceil(containersUsed() - hair); }

    bool isMoneyReached() const { return m_amount >= m_target.minimum; }
    bool isFull() const { return containersUsed() >= (m_containers - 1 + fullShare) - hair || m_containers == 0; }
    bool isReached() const { return isMoneyReached() && isFull(); }

    /// The order of line @p at with @p steps more; nothing when that is not to be.
    std::optional<Quantity> raised(std::size_t at, std::int64_t steps) const {
        const auto& line = m_lines[at];
        if (!line.may || !(line.demandPerDay > 0))
            return {};
        const auto from = m_orders[at];
        const auto order = from > Quantity() ? from + Quantity::thousandths(line.step.count() * steps)
                                             : std::max(line.least, Quantity::thousandths(line.step.count() * steps));
        const bool lastsTooLong = line.position + order.toDouble() > longestFillDays * line.demandPerDay;
        if (lastsTooLong || (line.most > Quantity() && order > line.most))
            return {};
        return order;
    }

    /// Of raising line @p at from @p from to @p to, in minor units.
    double costOfRaising(std::size_t at, Quantity from, Quantity to) const {
        const auto& line = m_lines[at];
        const double units = (to - from).toDouble();
        const double early =
            std::max(0.0, (line.position + from.toDouble() + units / 2 - line.reorderPoint) / line.demandPerDay);
        double cost = line.holdingPerDay * units * early;
        if (from == Quantity()) {
            const double usual = std::max(line.usualOrder, 1e-3);
            cost += m_target.lineCost * std::max(0.0, 1 - units / usual) - line.moneyAtRisk;
        }
        return cost;
    }

    /// What raising brings towards the target: money first, then the container.
    double gainOfRaising(std::size_t at, Quantity to) const {
        const auto& line = m_lines[at];
        if (!isMoneyReached())
            return minorUnits(costOf(line, to) - costOf(line, m_orders[at]));
        const double units = (to - m_orders[at]).toDouble();
        const auto share = [&](double each, double capacity) { return capacity > 0 ? units * each / capacity : 0; };
        return std::max(share(line.volume, m_target.containerVolume), share(line.weight, m_target.containerWeight));
    }

    bool fits(std::size_t at, Quantity to) const {
        if (!isMoneyReached() || m_containers == 0)
            return true;
        const auto& line = m_lines[at];
        const double units = (to - m_orders[at]).toDouble();
        const auto within = [&](double used, double each, double capacity) {
            return capacity <= 0 || used + units * each <= m_containers * capacity * (1 + hair);
        };
        return within(m_volume, line.volume, m_target.containerVolume) &&
               within(m_weight, line.weight, m_target.containerWeight);
    }

    double missing() const {
        return isMoneyReached() ? m_containers - containersUsed() : minorUnits(m_target.minimum - m_amount);
    }

    /// How line @p at is raised next, by steps that bring @p atOnce together; nothing when it is not to be.
    std::optional<Move> raise(std::size_t at, double atOnce) const {
        const auto one = raised(at, 1);
        if (!one || !fits(at, *one))
            return {};
        const double gainOfOne = gainOfRaising(at, *one);
        auto steps = gainOfOne > 0 ? std::max<std::int64_t>(1, std::llround(std::floor(atOnce / gainOfOne))) : 1;
        auto to = raised(at, steps);
        while (steps > 1 && (!to || !fits(at, *to))) {
            steps /= 2;
            to = raised(at, steps);
        }
        const double gain = gainOfRaising(at, *to);
        if (!(gain > 0))
            return {};
        const double cost = costOfRaising(at, m_orders[at], *to);
        // What it brings beyond the minimum is no gain; of what saves anyway, all is.
        const bool isTooMuch = cost > 0 && !isMoneyReached() && gain > missing();
        return Move{cost / (isTooMuch ? missing() : gain), at, *to};
    }

    /// False when no line can be raised far enough.
    bool fill() {
        while (!isReached())
            if (!fillHalf())
                return false;
        return true;
    }

    /// Half of what is missing, by the cheapest moves in turn. What is missing falls meanwhile, by which moves become
    /// dearer at most: one that still is the cheapest when its turn comes is the cheapest of all. False when nothing
    /// could be raised.
    bool fillHalf() {
        const bool forMoney = !isMoneyReached();
        const double half = missing() / 2, atOnce = missing() * finestPart;
        Moves moves;
        for (std::size_t at = 0; at < m_lines.size(); ++at)
            if (const auto move = raise(at, atOnce))
                moves.push(*move);
        bool any = false;
        while (!moves.empty() && !isReached() && forMoney != isMoneyReached() && missing() > half) {
            const auto at = moves.top().at;
            moves.pop();
            const auto move = raise(at, atOnce);
            if (move && (moves.empty() || *move < moves.top())) {
                set(at, move->to);
                any = true;
                if (isMoneyReached())
                    m_containers = std::max(m_containers, containers());
            }
            if (const auto next = raise(at, atOnce))
                moves.push(*next);
        }
        return any;
    }

    /// As far as it may still be.
    bool takePublished() {
        bool any = false;
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const auto& line = m_lines[at];
            const auto order = m_orders[at] + line.published;
            const bool isSound = line.published > Quantity() && line.may && line.demandPerDay > 0 &&
                                 order >= line.least && (order.count() % line.step.count()) == 0 &&
                                 (line.most <= Quantity() || order <= line.most) &&
                                 line.position + order.toDouble() <= longestFillDays * line.demandPerDay;
            if (!isSound)
                continue;
            set(at, order);
            any = true;
        }
        if (any && isMoneyReached())
            m_containers = std::max(m_containers, containers());
        return any;
    }

    /// The order of line @p at with a step less; nothing when none was added.
    std::optional<Quantity> lowered(std::size_t at) const {
        const auto& line = m_lines[at];
        if (m_orders[at] <= line.ordered)
            return {};
        const auto order = m_orders[at] - line.step;
        return std::max(line.ordered, order < line.least ? Quantity() : order);
    }

    /// The way back of line @p at, by the cost that it saves; nothing when none was added.
    std::optional<Move> lower(std::size_t at) const {
        const auto to = lowered(at);
        return to ? std::optional(Move{-costOfRaising(at, *to, m_orders[at]), at, *to}) : std::nullopt;
    }

    /// Takes off again what is not needed, the dearest first.
    void takeBack() {
        Moves moves;
        for (std::size_t at = 0; at < m_lines.size(); ++at)
            if (const auto move = lower(at))
                moves.push(*move);
        while (!moves.empty()) {
            const auto move = moves.top();
            moves.pop();
            // What cannot go now cannot go when there is less.
            if (!staysReached(move.at, move.to))
                continue;
            set(move.at, move.to);
            if (const auto next = lower(move.at))
                moves.push(*next);
        }
    }

    bool staysReached(std::size_t at, Quantity order) {
        if (!isReached())
            return false;
        const auto now = m_orders[at];
        set(at, order);
        const bool reached = isReached();
        set(at, now);
        return reached;
    }

    bool isWorth(bool wasPublished) const {
        double risk = 0, holding = 0;
        bool isKnown = m_target.drafted == Minor();
        for (std::size_t at = 0; at < m_lines.size(); ++at) {
            const auto& line = m_lines[at];
            if (line.ordered > Quantity()) {
                risk += line.moneyAtRisk;
                isKnown &= line.riskKnown;
            }
            holding += line.holdingPerDay * (m_orders[at] - line.ordered).toDouble() * m_target.reviewDays;
        }
        return !isKnown || holding <= risk * (wasPublished ? tolerance : 1);
    }

    FillResult withoutFill(FillState state) {
        for (std::size_t at = 0; at < m_lines.size(); ++at)
            set(at, m_lines[at].ordered);
        m_containers = containers();
        return result(state);
    }

    FillResult result(FillState state) const {
        FillResult done;
        done.state = state;
        for (std::size_t at = 0; at < m_lines.size(); ++at)
            done.added.push_back(m_orders[at] - m_lines[at].ordered);
        done.amount = m_amount;
        done.volume = m_volume;
        done.weight = m_weight;
        const double least = minorUnits(m_target.minimum);
        const double ofMoney = least > 0 ? minorUnits(m_amount) / least : 1;
        const double ofContainer = m_containers > 0 ? containersUsed() / m_containers : 1;
        done.share = std::min(ofMoney, ofContainer);
        done.belowMinimum = m_hasOrder && !isMoneyReached();
        done.partContainer = m_hasOrder && !isFull();
        return done;
    }

    std::span<const FillLine> m_lines;
    const FillTarget& m_target;
    std::vector<Quantity> m_orders; ///< beside the lines
    bool m_hasOrder = false;
    Minor m_amount;
    double m_volume, m_weight;
    double m_containers = 0; ///< whole ones, that the order is to fill
};

} // namespace

std::string_view toString(FillState state) {
    switch (state) {
    case FillState::Empty:
        return "empty";
    case FillState::Reached:
        return "reached";
    case FillState::Filled:
        return "filled";
    case FillState::Waiting:
        return "waiting";
    case FillState::Short:
        return "short";
    }
    return "empty";
}

FillResult fillUp(std::span<const FillLine> lines, const FillTarget& target) {
    return Filling(lines, target).run();
}

} // namespace opsdesk
