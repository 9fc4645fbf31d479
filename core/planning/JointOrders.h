#pragma once

#include "core/planning/FillUp.h"
#include "core/planning/ItemPlan.h"
#include "core/planning/PlanInput.h"
#include "core/planning/SupplierOrder.h"

#include <map>
#include <unordered_map>
#include <vector>

namespace opsdesk {

/// What an item at a node has, or could have, in its supplier's order.
struct JointLine {
    std::int64_t supplierId = 0, nodeId = 0, itemId = 0;
    std::size_t first = 0; ///< place of the item's first series in PlanInput::series
    std::size_t node = 0;  ///< which of the item's series it is
    bool fast = false;     ///< the second purchase of an item
    Quantity decided;      ///< filled up, and a person decided on it: the suggestion stays while it is needed
    bool kept = false;     ///< adjusted: it stays whatever the order comes to
    FillLine fill;
};

/// Adds what @p plan, of node @p node of the item whose series begin at @p first, means for suppliers' orders to
/// @p lines: purchases that wait for a decision, and what its supplier's minimum or container could be filled up with.
void addJointLines(const PlanInput& input, std::size_t first, std::size_t node, const NodePlan& plan,
                   std::vector<JointLine>& lines);

/// What all suppliers' orders come to.
struct JointOrders {
    std::vector<SupplierOrder> orders;                  ///< by supplier and node
    std::map<std::size_t, std::vector<Quantity>> added; ///< to the nodes of items, by their first series
    std::unordered_map<Uuid, std::size_t> filled;       ///< purchases of a filled order, with its place in orders
    std::unordered_map<Uuid, bool> tooSmall; ///< purchases of an order below its minimum; false: of a part container
    std::vector<std::string> failures;       ///< orders that could not be filled up, in words
};

/// Fills up each supplier's order for each node. @see fillUp. The same for the same @p lines in whatever order. Orders
/// of which the plan does not hold all items stay as the last run left them, and so do purchases that it filled up.
JointOrders planJointOrders(const PlanInput& input, std::vector<JointLine> lines);

} // namespace opsdesk
