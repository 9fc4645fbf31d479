#pragma once

#include "core/master/Item.h"
#include "core/store/Row.h"
#include "core/store/UnitOfWork.h"
#include "core/workflow/Catalog.h"

#include <string>
#include <string_view>

namespace opsdesk {

/// Where goods are put away that arrive at a node: a place such as "A-12" for an item, a category of items or all that
/// nothing else is said of.
struct PutAwayRule {
    std::int64_t entity = 0;
    std::int64_t node_id = 0;
    std::string applies_to; ///< `sku:…`, `category:…`; empty for all
    std::string place;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(PutAwayRule, (), (entity, node_id, applies_to, place, rev))
OPSDESK_DECLARE_ROW(PutAwayRule)

/// The place that the rules of the node propose for @p item, the nearest one first: its own, its category's, that of
/// all. Empty where none applies.
std::string putAwayPlace(store::UnitOfWork& rows, std::int64_t entity, std::int64_t nodeId, const Item& item);

/// Adds `put_away_rule.set` and the view `put-away-rules`. Rejections: unknown_node, unknown_sku, not_alike.
void addPutAway(Catalog& catalog);

} // namespace opsdesk
