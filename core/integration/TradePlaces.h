#pragma once

#include "core/workflow/Context.h"

#include <map>
#include <optional>
#include <set>
#include <string>

namespace opsdesk {

/// Nodes, channels and customers that import files name by code. What is not there is made: no file brings them alone.
class TradePlaces {
public:
    explicit TradePlaces(Context& context) : m_context(context) {}

    /// The key of the node with this code; a warehouse when it is new.
    std::int64_t node(const std::string& code);
    /// The one node of @p kind, or else the one node there is; nothing when that leaves a choice.
    std::optional<std::int64_t> only(std::string_view kind);

    void channel(const std::string& code);
    /// @p country is kept for a new one.
    void customer(const std::string& code, const std::string& country);

private:
    Context& m_context;
    std::map<std::string, std::int64_t, std::less<>> m_nodes;
    std::set<std::string, std::less<>> m_channels;
    std::set<std::string, std::less<>> m_customers;
};

} // namespace opsdesk
