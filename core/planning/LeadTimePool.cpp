#include "core/planning/LeadTimePool.h"

#include <algorithm>
#include <cmath>

namespace opsdesk {

namespace {

constexpr double receiptsAsQuoted = 2;
constexpr double constantOfOneItem = 2, leastConstant = 1, mostConstant = 12;
constexpr double pooledFreedom = 4;

bool tells(const ObservedLeadTime& item) {
    return item.receipts > 0 && item.quoted > 0;
}

} // namespace

void LeadTimePool::add(const ObservedLeadTime& item) {
    if (!tells(item))
        return;
    const auto receipts = static_cast<double>(item.receipts);
    const double share = item.mean / item.quoted;
    const double deviation = item.deviation / item.quoted;
    ++m_items;
    m_receipts += receipts;
    m_receiptsSquared += receipts * receipts;
    m_shares += receipts * share;
    m_sharesSquared += receipts * share * share;
    m_freedom += receipts - 1;
    m_withinSquares += (receipts - 1) * deviation * deviation;
}

double LeadTimePool::shareOfQuoted() const {
    return (m_shares + receiptsAsQuoted) / (m_receipts + receiptsAsQuoted);
}

double LeadTimePool::credibilityConstant() const {
    if (m_items < 2 || !(m_freedom > 0))
        return constantOfOneItem;
    const double within = m_withinSquares / m_freedom;
    const double between =
        (m_sharesSquared - m_shares * m_shares / m_receipts - static_cast<double>(m_items - 1) * within) /
        (m_receipts - m_receiptsSquared / m_receipts);
    return between > 0 ? std::clamp(within / between, leastConstant, mostConstant) : mostConstant;
}

LeadTimeEstimate LeadTimePool::estimate(const ObservedLeadTime& item) const {
    const double pooled = m_freedom > 0 ? item.quoted * item.quoted * m_withinSquares / m_freedom : 0;
    if (!tells(item)) {
        const double days = item.receipts > 0 ? item.mean : item.quoted;
        return {days, item.deviation > 0 ? item.deviation : std::sqrt(pooled)};
    }
    const auto receipts = static_cast<double>(item.receipts);
    const double constant = credibilityConstant();
    const double days = (receipts * item.mean + constant * shareOfQuoted() * item.quoted) / (receipts + constant);
    if (!(m_freedom > 0))
        return {days, item.deviation};
    const double own = (receipts - 1) * item.deviation * item.deviation;
    return {days, std::sqrt((own + pooledFreedom * pooled) / (receipts - 1 + pooledFreedom))};
}

} // namespace opsdesk
