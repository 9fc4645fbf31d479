#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/workflow/Catalog.h"

#include <deque>
#include <string>
#include <vector>

namespace opsdesk {

/// Goods that came together, as far as first in, first out leaves them there.
struct CostLayer {
    std::string source; ///< id of the document that they came by; empty for none
    std::string number; ///< of it
    Date came_on;
    std::int64_t entry_id = 0, line_no = 0; ///< of the stock ledger
    Quantity came;
    Quantity left;
    Minor value; ///< of what is left
};

/// The layers of one item, oldest first: what leaves takes from the oldest. What no layer has, such as goods that left
/// before they came, costs nothing.
class CostLayers {
public:
    void come(CostLayer layer);
    /// What @p quantity cost, oldest first, to the minor unit.
    Minor leave(Quantity quantity);
    /// A later bill, such as freight: the layers that came by one of @p sources are worth more or less, in proportion
    /// to what is left of them; what is left of none is cost, and returned.
    Minor revalue(const std::vector<std::string>& sources, Minor value);

    const std::deque<CostLayer>& layers() const { return m_layers; }
    Minor value() const;

private:
    std::deque<CostLayer> m_layers;
};

/// Adds the views `cost-layers` and `cost-valuation`: stock by first in, first out, beside what it is worth at moving
/// average, which is what is posted. Worked out of the stock ledger when somebody asks.
void addCostLayers(Catalog& catalog);

} // namespace opsdesk
