#include "core/integration/ReturnLink.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace opsdesk {

namespace {

using Key = std::pair<std::string_view, std::string_view>; ///< customer and item

struct KeyHash {
    std::size_t operator()(const Key& key) const {
        const std::hash<std::string_view> hash;
        return hash(key.first) * 31 + hash(key.second);
    }
};

/// What one customer did with one item.
struct History {
    std::vector<std::size_t> purchases;
    std::vector<std::size_t> returns;
};

template <class Line>
bool isBefore(const Line& a, const Line& b) {
    return std::tie(a.time, a.sequence) < std::tie(b.time, b.sequence);
}

class Linker {
public:
    Linker(std::span<const PurchasedLine> purchases, std::span<const ReturnedLine> returns)
        : m_purchases(purchases), m_returns(returns), m_left(purchases.size()), m_links(returns.size()) {}

    std::vector<ReturnLink> link() {
        std::unordered_map<Key, History, KeyHash> histories;
        for (std::size_t i = 0; i < m_returns.size(); ++i)
            histories[{m_returns[i].customer, m_returns[i].sku}].returns.push_back(i);
        for (std::size_t i = 0; i < m_purchases.size(); ++i) {
            const auto found = histories.find({m_purchases[i].customer, m_purchases[i].sku});
            if (found != histories.end())
                found->second.purchases.push_back(i);
        }
        // Each history stands alone, so that the map's order does not matter.
        for (auto& [key, history] : histories)
            link(history);
        return std::move(m_links);
    }

private:
    void link(History& history) {
        std::sort(history.purchases.begin(), history.purchases.end(),
                  [this](std::size_t a, std::size_t b) { return isBefore(m_purchases[a], m_purchases[b]); });
        std::sort(history.returns.begin(), history.returns.end(),
                  [this](std::size_t a, std::size_t b) { return isBefore(m_returns[a], m_returns[b]); });
        std::size_t known = 0;
        Quantity bought;
        for (const std::size_t each : history.returns) {
            const ReturnedLine& returned = m_returns[each];
            for (; known < history.purchases.size() && isEarlier(history.purchases[known], returned); ++known) {
                const Quantity quantity = m_purchases[history.purchases[known]].quantity;
                m_left[history.purchases[known]] = quantity;
                bought += quantity;
            }
            allot(std::span(history.purchases).first(known), returned.quantity, m_links[each]);
            m_links[each].coverage = known == 0                    ? LinkCoverage::None
                                     : bought >= returned.quantity ? LinkCoverage::Full
                                                                   : LinkCoverage::Part;
        }
    }

    bool isEarlier(std::size_t purchase, const ReturnedLine& returned) const {
        const PurchasedLine& line = m_purchases[purchase];
        return std::tie(line.time, line.sequence) < std::tie(returned.time, returned.sequence);
    }

    void allot(std::span<const std::size_t> earlier, Quantity wanted, ReturnLink& link) {
        std::vector<Quantity> fresh(earlier.size());
        for (std::size_t i = earlier.size(); i-- > 0 && wanted > Quantity();) {
            fresh[i] = std::min(wanted, m_left[earlier[i]]);
            m_left[earlier[i]] -= fresh[i];
            take(earlier[i], fresh[i], false, wanted, link);
        }
        for (std::size_t i = earlier.size(); i-- > 0 && wanted > Quantity();)
            take(earlier[i], std::min(wanted, m_purchases[earlier[i]].quantity - fresh[i]), true, wanted, link);
    }

    static void take(std::size_t purchase, Quantity quantity, bool repeated, Quantity& wanted, ReturnLink& link) {
        if (quantity == Quantity())
            return;
        link.parts.push_back({purchase, quantity, repeated});
        wanted -= quantity;
    }

    std::span<const PurchasedLine> m_purchases;
    std::span<const ReturnedLine> m_returns;
    std::vector<Quantity> m_left; ///< per purchase, what no return has taken
    std::vector<ReturnLink> m_links;
};

} // namespace

std::string_view toString(LinkCoverage coverage) {
    switch (coverage) {
    case LinkCoverage::Full:
        return "full";
    case LinkCoverage::Part:
        return "part";
    default:
        return "none";
    }
}

std::vector<ReturnLink> linkReturns(std::span<const PurchasedLine> purchases, std::span<const ReturnedLine> returns) {
    return Linker(purchases, returns).link();
}

} // namespace opsdesk
