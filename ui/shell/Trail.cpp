#include "ui/shell/Trail.h"

#include <algorithm>
#include <utility>

namespace opsdesk::ui {

void Trail::visit(Spot spot) {
    if (here() && here()->isSamePlace(spot)) {
        update(std::move(spot));
        return;
    }
    if (!m_spots.empty())
        m_spots.resize(m_here + 1);
    m_spots.push_back(std::move(spot));
    if (m_spots.size() > longest)
        m_spots.erase(m_spots.begin());
    m_here = m_spots.size() - 1;
}

void Trail::update(Spot spot) {
    if (!m_spots.empty())
        m_spots[m_here] = std::move(spot);
}

const Spot* Trail::go(int steps) {
    if (m_spots.empty())
        return nullptr;
    const auto last = static_cast<std::ptrdiff_t>(m_spots.size()) - 1;
    const auto wanted = static_cast<std::ptrdiff_t>(m_here) + steps;
    m_here = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(wanted, 0, last));
    return here();
}

} // namespace opsdesk::ui
