#include "core/planning/SuggestionChange.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double moneyWorthTelling = 0.25;
constexpr double demandWorthTelling = 0.05;
constexpr int daysWorthTelling = 3;
constexpr double leadTimeWorthTelling = 1;

std::string inWords(std::string_view status) {
    std::string words(status);
    std::replace(words.begin(), words.end(), '_', ' ');
    return words;
}

std::string inWords(const std::optional<Date>& day) {
    return day ? day->toString() : "none";
}

bool differs(double before, double after, double share) {
    return std::abs(after - before) > share * std::max(std::abs(before), std::abs(after));
}

/// Compares, and writes down what is worth telling.
class Comparison {
public:
    Comparison(const ComparedFigures& before, const ComparedFigures& after) : m_before(before), m_after(after) {}

    std::string words() {
        status();
        quantity();
        supplier();
        money();
        orderBy();
        if (!m_words.empty())
            causes();
        return std::move(m_words);
    }

private:
    void tell(const std::string& words) { m_words += (m_words.empty() ? "" : "; ") + words; }

    void status() {
        if (m_before.status != m_after.status)
            tell(inWords(m_before.status) + " → " + inWords(m_after.status));
    }
    void quantity() {
        if (m_before.quantity != m_after.quantity)
            tell(m_before.quantity.toString() + " → " + m_after.quantity.toString());
    }
    void supplier() {
        if (m_before.supplier_id != m_after.supplier_id)
            tell("supplier " + m_before.supplier + " → " + m_after.supplier);
    }
    void money() {
        const auto before = m_before.money_at_risk, after = m_after.money_at_risk;
        if (differs(static_cast<double>(before.units()), static_cast<double>(after.units()), moneyWorthTelling))
            tell(after > before ? "more money at risk" : "less money at risk");
    }
    void orderBy() {
        const auto &before = m_before.order_by, &after = m_after.order_by;
        if (before && after && std::abs(*after - *before) >= daysWorthTelling)
            tell("order by " + inWords(before) + " → " + inWords(after));
    }

    void causes() {
        const auto stock = m_after.available - m_before.available;
        if (stock != Quantity())
            tell(stock < Quantity() ? "stock fell by " + (-stock).toString() : "stock rose by " + stock.toString());
        if (m_before.on_order != m_after.on_order)
            tell("on order " + m_before.on_order.toString() + " → " + m_after.on_order.toString());
        if (m_before.next_receipt != m_after.next_receipt)
            tell("next receipt " + inWords(m_before.next_receipt) + " → " + inWords(m_after.next_receipt));
        const double before = m_before.demand_per_day, after = m_after.demand_per_day;
        if (before > 0 && differs(before, after, demandWorthTelling))
            tell(fmt::format("demand {:+.0f} %", 100 * (after / before - 1)));
        if (std::abs(m_after.lead_time_days - m_before.lead_time_days) >= leadTimeWorthTelling)
            tell(fmt::format("lead time {:.0f} → {:.0f} days", m_before.lead_time_days, m_after.lead_time_days));
    }

    const ComparedFigures& m_before;
    const ComparedFigures& m_after;
    std::string m_words;
};

} // namespace

ComparedFigures comparedFigures(const Suggestion& row) {
    return {row.planned_quantity, row.status,    row.money_at_risk, row.supplier_id,    row.supplier,      row.order_by,
            row.next_receipt,     row.available, row.on_order,      row.demand_per_day, row.lead_time_days};
}

std::string changeBetween(const ComparedFigures& before, const ComparedFigures& after) {
    return Comparison(before, after).words();
}

} // namespace opsdesk
