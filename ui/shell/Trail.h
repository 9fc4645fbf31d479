#pragma once

#include "ui/widgets/Page.h"

#include <cstddef>
#include <vector>

namespace opsdesk::ui {

/// The spots a person has been at, oldest first, and which of them is in front: what back and forward move along. A
/// value that knows no window.
class Trail {
public:
    static constexpr std::size_t longest = 50; ///< beyond it the oldest are forgotten

    /// Goes somewhere; what lay ahead is forgotten. Where one is already only the spot is brought up to date.
    void visit(Spot spot);
    /// What the spot in front has become: another row was selected, another filter set.
    void update(Spot spot);

    bool canGoBack() const { return m_here > 0 && !m_spots.empty(); }
    bool canGoForward() const { return m_here + 1 < m_spots.size(); }
    /// @p steps back, or forward when above zero; stays within the trail. Where one is then; null before the first
    /// visit.
    const Spot* go(int steps);
    const Spot* here() const { return m_spots.empty() ? nullptr : &m_spots[m_here]; }
    std::size_t position() const { return m_here; }
    const std::vector<Spot>& spots() const { return m_spots; }

private:
    std::vector<Spot> m_spots;
    std::size_t m_here = 0;
};

} // namespace opsdesk::ui
