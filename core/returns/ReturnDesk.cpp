#include "core/returns/ReturnDesk.h"

#include "core/ledger/MovingAverage.h"
#include "core/master/MasterLookup.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <set>

namespace opsdesk {

namespace {

/// How much of an order's item a line of a return lays claim to. What is over without having come claims nothing.
Quantity claimOf(const ReturnOrder& returned, const ReturnLine& line) {
    if (!returned.cameOverDesk())
        return line.linked;
    static const std::set<std::string_view> over{"cancelled", "expired", "refused", "closed"};
    return over.contains(returned.state) ? std::min(line.linked, line.received) : line.linked;
}

} // namespace

std::vector<ReturnLine> returnLines(store::UnitOfWork& rows, const ReturnOrder& returned) {
    std::vector<ReturnLine> lines;
    for (const auto* line : rows.select<ReturnLine>(returned.entity, "return_id", returned.id.toString()))
        lines.push_back(*line);
    return lines;
}

std::vector<ReturnInspection> returnInspections(store::UnitOfWork& rows, const ReturnOrder& returned) {
    std::vector<ReturnInspection> found;
    for (const auto* one : rows.select<ReturnInspection>(returned.entity, "return_id", returned.id.toString()))
        found.push_back(*one);
    return found;
}

Quantity receivedOf(const ReturnOrder& returned, const ReturnLine& line) {
    if (line.item_id == 0)
        return {};
    return returned.cameOverDesk() ? line.received : line.quantity;
}

bool allInspected(const ReturnOrder& returned, const std::vector<ReturnLine>& lines) {
    return std::ranges::all_of(lines, [&](const auto& line) { return line.inspected >= receivedOf(returned, line); });
}

bool allReceived(const std::vector<ReturnLine>& lines) {
    return std::ranges::all_of(lines, [](const auto& line) { return line.received >= line.quantity; });
}

Quantity returnableOf(store::UnitOfWork& rows, const SalesOrder& order, std::int64_t itemId, std::int64_t lineNo) {
    Quantity left, leftOfLine;
    for (const auto* sold : rows.select<SalesOrderLine>(order.entity, "order_id", order.id.toString()))
        if (sold->item_id == itemId) {
            left += sold->shipped;
            if (sold->line_no == lineNo)
                leftOfLine += sold->shipped;
        }
    for (const auto* line : rows.select<ReturnLine>(order.entity, "order_id", order.id.toString())) {
        if (line->item_id != itemId)
            continue;
        const auto* returned = rows.find<ReturnOrder>(line->entity, line->return_id);
        const auto claim = returned ? claimOf(*returned, *line) : line->linked;
        left -= claim;
        if (line->order_line_no == lineNo)
            leftOfLine -= claim;
    }
    return std::max(lineNo == 0 ? left : std::min(left, leftOfLine), Quantity());
}

Result<const SalesOrder*> orderByNumber(store::UnitOfWork& rows, std::int64_t entity, const std::string& number,
                                        std::string_view field) {
    const auto found = rows.select<SalesOrder>(entity, "number", number);
    if (!found.empty())
        return found.front();
    return reject("unknown_order", fmt::format("There is no order {}.", number), std::string(field));
}

Result<std::int64_t> returnsNode(store::UnitOfWork& rows, std::int64_t entity, const std::optional<std::string>& code) {
    if (code) {
        const auto node = nodeByCode(rows, entity, *code);
        return node ? Result<std::int64_t>((*node)->node_id) : tl::unexpected(node.error());
    }
    const auto nodes = rows.selectFrom<Node>(entity, "node_id", 1);
    const auto hub = std::ranges::find(nodes, "returns_hub", &Node::kind);
    if (hub != nodes.end())
        return (*hub)->node_id;
    if (!nodes.empty())
        return nodes.front()->node_id;
    return reject("missing_node", "There is no node that could receive returns; define one first.", "node");
}

Outcome checkAboveZero(Quantity quantity, const std::string& field) {
    if (quantity > Quantity())
        return {};
    return reject("wrong_quantity", "The quantity must be above zero.", field);
}

Outcome checkCondition(const std::string& condition, const std::string& field) {
    if (std::ranges::find(returnConditions, condition) != returnConditions.end())
        return {};
    return reject("unknown_condition",
                  fmt::format("There is no condition {}; choose {}.", condition, fmt::join(returnConditions, ", ")),
                  field);
}

Minor paidFor(const SalesOrderLine& line, Quantity before, Quantity quantity) {
    if (line.quantity <= Quantity() || quantity <= Quantity())
        return {};
    return returnedValue(line.amount, line.quantity, std::min(before, line.quantity),
                         std::min(quantity, line.quantity - std::min(before, line.quantity)));
}

} // namespace opsdesk
