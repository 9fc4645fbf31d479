#include "core/integration/TradePlaces.h"

#include "core/master/Channel.h"
#include "core/master/Customer.h"
#include "core/master/Node.h"
#include "core/workflow/Counter.h"

namespace opsdesk {

std::int64_t TradePlaces::node(const std::string& code) {
    if (const auto known = m_nodes.find(code); known != m_nodes.end())
        return known->second;
    auto& rows = m_context.rows();
    const auto found = rows.select<Node>(m_context.entity(), "code", code);
    const auto key = found.empty() ? m_context.nextKey("node") : found.front()->node_id;
    if (found.empty())
        rows.put(Node{m_context.entity(), key, code, code, "warehouse", "", 0});
    m_nodes.emplace(code, key);
    return key;
}

std::optional<std::int64_t> TradePlaces::only(std::string_view kind) {
    auto& rows = m_context.rows();
    const auto* last = rows.find<Counter>(m_context.entity(), std::string_view("node"));
    std::int64_t all = 0, ofKind = 0, any = 0, right = 0;
    for (std::int64_t key = 1; last && key <= last->value; ++key) {
        const auto* node = rows.find<Node>(m_context.entity(), key);
        if (!node)
            continue;
        ++all;
        any = key;
        if (node->kind != kind)
            continue;
        ++ofKind;
        right = key;
    }
    if (ofKind == 1)
        return right;
    return all == 1 ? std::optional(any) : std::nullopt;
}

void TradePlaces::channel(const std::string& code) {
    if (!m_channels.insert(code).second)
        return;
    auto& rows = m_context.rows();
    if (!rows.find<Channel>(m_context.entity(), std::string_view(code)))
        rows.put(Channel{m_context.entity(), code, code, 0});
}

void TradePlaces::customer(const std::string& code, const std::string& country) {
    if (code.empty() || !m_customers.insert(code).second)
        return;
    auto& rows = m_context.rows();
    if (!rows.find<Customer>(m_context.entity(), std::string_view(code)))
        rows.put(Customer{m_context.entity(), code, "", country, 0});
}

} // namespace opsdesk
