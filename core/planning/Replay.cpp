#include "core/planning/Replay.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

/// Below this a shortage is what adding up sevenths leaves.
constexpr double tooLittle = 1e-6;

class Shelf {
public:
    Shelf(const BacktestSeries& series, const LeadTimeDraws& leadTimes, const BacktestOptions& options)
        : m_series(series), m_leadTimes(leadTimes), m_options(options), m_rules(series.rules) {
        if (m_rules.multiple <= Quantity() && m_rules.pack <= Quantity()) {
            m_rules.multiple = Quantity::units(1);
        }
        m_cost = static_cast<double>(series.unitCost.units());
        m_price = static_cast<double>(series.price.units());
    }

    void start(double orderUpTo) { m_onHand = whole(orderUpTo); }

    /// Counts from here on.
    void measure() {
        m_figures = {};
        m_unitDays = 0;
        m_days = 0;
        m_open = m_missing = false;
    }

    void receive(int day) {
        std::erase_if(m_coming, [&](const Order& order) {
            if (order.due > day) {
                return false;
            }
            m_onHand += order.units;
            m_onOrder -= order.units;
            return true;
        });
        const double waited = std::min(m_onHand, m_backorders);
        m_onHand -= waited;
        m_backorders -= waited;
    }

    void review(int day, const StockLevels& levels) {
        closeCycle();
        const double position = m_onHand + m_onOrder - m_backorders;
        if (position >= whole(levels.reorderPoint) - tooLittle) {
            return;
        }
        const double units =
            orderQuantity(Quantity::rounded(whole(levels.orderUpTo()) - position), m_rules).quantity.toDouble();
        if (units > 0) {
            m_coming.push_back({day + m_leadTimes.draw(m_options.seed, m_series.id, day), units});
            m_onOrder += units;
            m_figures.orders += 1;
            receive(day); // what takes no time
        }
    }

    void sell(double demand) {
        const double served = std::min(demand, m_onHand);
        const double missing = demand - served;
        m_onHand -= served;
        m_backorders += m_options.backorders ? missing : 0;
        m_missing |= missing > tooLittle;
        m_figures.demand += demand;
        m_figures.served += served;
        m_figures.demandValue += demand * m_price;
        m_figures.servedValue += served * m_price;
        m_figures.lostMargin += m_options.backorders ? 0 : missing * std::max(0.0, m_price - m_cost);
        m_unitDays += m_onHand;
        m_days += 1;
        m_open = true;
    }

    const ReplayFigures& end() {
        closeCycle();
        m_figures.stock = m_unitDays / std::max(1, m_days);
        m_figures.stockValue = m_figures.stock * m_cost;
        return m_figures;
    }

private:
    struct Order {
        int due;
        double units;
    };

    void closeCycle() {
        m_figures.cycles += m_open;
        m_figures.cyclesServed += m_open && !m_missing;
        m_open = m_missing = false;
    }

    /// Stock is kept in what the supplier sells: whole units, unless it is measured.
    double whole(double units) const {
        const bool counted = m_rules.step().count() % Quantity::scale == 0;
        return counted ? std::ceil(units - tooLittle) : units;
    }

    const BacktestSeries& m_series;
    const LeadTimeDraws& m_leadTimes;
    const BacktestOptions& m_options;
    OrderRules m_rules;
    double m_cost = 0, m_price = 0;
    double m_onHand = 0, m_onOrder = 0, m_backorders = 0;
    double m_unitDays = 0;
    int m_days = 0;
    std::vector<Order> m_coming;
    bool m_open = false, m_missing = false; ///< of the cycle that runs
    ReplayFigures m_figures;
};

} // namespace

void ReplayFigures::add(const ReplayFigures& other) {
    demand += other.demand;
    served += other.served;
    stock += other.stock;
    stockValue += other.stockValue;
    demandValue += other.demandValue;
    servedValue += other.servedValue;
    lostMargin += other.lostMargin;
    cycles += other.cycles;
    cyclesServed += other.cyclesServed;
    orders += other.orders;
}

ReplayFigures replay(const BacktestSeries& series, const ReplaySpan& span, std::span<const StockLevels> levels,
                     const LeadTimeDraws& leadTimes, const BacktestOptions& options) {
    Shelf shelf(series, leadTimes, options);
    shelf.start(levels.front().orderUpTo());
    const int days = (static_cast<int>(series.demand.size()) - span.first) * options.periodDays;
    for (int day = 0; day < days; ++day) {
        if (day == span.measured * options.periodDays) {
            shelf.measure();
        }
        shelf.receive(day);
        if (day % options.reviewDays == 0) {
            shelf.review(day, levels[static_cast<std::size_t>(day / options.reviewDays)]);
        }
        shelf.sell(replayedDemand(series, span.first + day / options.periodDays) / options.periodDays);
    }
    return shelf.end();
}

} // namespace opsdesk
