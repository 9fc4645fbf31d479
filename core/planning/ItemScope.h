#pragma once

#include "core/store/Connection.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace opsdesk {

/// The items that a plan is limited to, or all.
class ItemScope {
public:
    ItemScope() = default;
    /// @p items ascending, each once. @p suppliers, ascending: those of whom it holds all items.
    explicit ItemScope(std::vector<std::int64_t> items, std::vector<std::int64_t> suppliers = {})
        : m_isAll(false), m_items(std::move(items)), m_suppliers(std::move(suppliers)) {}

    bool isAll() const { return m_isAll; }
    const std::vector<std::int64_t>& items() const { return m_items; }
    /// What is ordered from @p supplier depends on no item outside.
    bool holdsAllOf(std::int64_t supplier) const {
        return m_isAll || std::ranges::binary_search(m_suppliers, supplier);
    }

    /// " AND column is one of them", with one parameter; empty for all. For the end of a WHERE.
    std::string condition(const store::Connection& connection, std::string_view column) const;
    /// Binds that parameter, at @p place; nothing for all.
    void bind(const store::Connection& connection, store::Statement& statement, int place) const;

private:
    bool m_isAll = true;
    std::vector<std::int64_t> m_items, m_suppliers;
};

} // namespace opsdesk
