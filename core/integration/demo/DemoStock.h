#pragma once

#include "core/integration/demo/DemoCatalogue.h"

#include <array>
#include <string_view>
#include <vector>

namespace opsdesk {

enum class DemoNode : std::size_t { Home, Abroad, Hub };
inline constexpr std::array<std::string_view, 3> demoNodeCodes{"UK", "EU", "RETURNS"};
std::string_view codeOf(DemoNode node);

/// One item at one node, in units.
struct DemoBin {
    std::int64_t available = 0; ///< as the stock ledger has it
    std::int64_t setAside = 0;  ///< of it, proposed to be written off, and so not shipped
    std::int64_t returned = 0;  ///< come back and not decided on
    std::int64_t onOrder = 0;
    std::vector<std::int64_t> demand; ///< ordered by customers, by day since demoBegin
};

/// What the demo's nodes hold, kept beside the replay just as the stock ledger will keep it.
class DemoStock {
public:
    DemoStock(std::size_t items, std::size_t days);

    DemoBin& bin(DemoNode node, std::size_t item);
    const DemoBin& bin(DemoNode node, std::size_t item) const;
    /// All there is of an item: while it is not zero, its average cost is known.
    std::int64_t pool(std::size_t item) const;
    std::size_t items() const { return m_items; }

private:
    std::size_t m_items;
    std::vector<DemoBin> m_bins;
};

} // namespace opsdesk
