#include "core/integration/demo/DemoStock.h"

namespace opsdesk {

std::string_view codeOf(DemoNode node) {
    return demoNodeCodes[static_cast<std::size_t>(node)];
}

DemoStock::DemoStock(std::size_t items, std::size_t days) : m_items(items), m_bins(demoNodeCodes.size() * items) {
    for (auto& bin : m_bins)
        bin.demand.resize(days);
}

DemoBin& DemoStock::bin(DemoNode node, std::size_t item) {
    return m_bins.at(static_cast<std::size_t>(node) * m_items + item);
}

const DemoBin& DemoStock::bin(DemoNode node, std::size_t item) const {
    return m_bins.at(static_cast<std::size_t>(node) * m_items + item);
}

std::int64_t DemoStock::pool(std::size_t item) const {
    std::int64_t units = 0;
    for (std::size_t node = 0; node < demoNodeCodes.size(); ++node) {
        const auto& one = m_bins[node * m_items + item];
        units += one.available + one.returned;
    }
    return units;
}

} // namespace opsdesk
