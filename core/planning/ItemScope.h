#pragma once

#include "core/store/Connection.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opsdesk {

/// The items that a plan is limited to, or all.
class ItemScope {
public:
    ItemScope() = default;
    /// @p items ascending, each once.
    explicit ItemScope(std::vector<std::int64_t> items) : m_isAll(false), m_items(std::move(items)) {}

    bool isAll() const { return m_isAll; }
    const std::vector<std::int64_t>& items() const { return m_items; }

    /// " AND column is one of them", with one parameter; empty for all. For the end of a WHERE.
    std::string condition(const store::Connection& connection, std::string_view column) const;
    /// Binds that parameter, at @p place; nothing for all.
    void bind(const store::Connection& connection, store::Statement& statement, int place) const;

private:
    bool m_isAll = true;
    std::vector<std::int64_t> m_items;
};

} // namespace opsdesk
