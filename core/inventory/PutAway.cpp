#include "core/inventory/PutAway.h"

#include "core/master/Node.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

OPSDESK_DEFINE_ROW(PutAwayRule, "put_away_rule", ("entity", "node_id", "applies_to"), ("node_id"))

namespace {

struct SetPutAwayPayload {
    std::string node;
    std::optional<std::string> sku;
    std::optional<std::string> category;
    std::string place;
};
BOOST_DESCRIBE_STRUCT(SetPutAwayPayload, (), (node, sku, category, place))

Outcome setRule(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<SetPutAwayPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto& rows = context.rows();
    const auto nodes = rows.select<Node>(context.entity(), "code", payload->node);
    if (nodes.empty())
        return reject("unknown_node", fmt::format("There is no node with the code \"{}\".", payload->node), "node");
    const auto sku = payload->sku.value_or(""), category = payload->category.value_or("");
    if (!sku.empty() && !category.empty())
        return reject("not_alike", "A rule is for an item or for a category, not for both.", "category");
    if (!sku.empty() && rows.select<Item>(0, "sku", sku).empty())
        return reject("unknown_sku", fmt::format("There is no item with the SKU \"{}\".", sku), "sku");
    PutAwayRule rule{context.entity(), nodes.front()->node_id, "", payload->place, 0};
    rule.applies_to = !sku.empty() ? "sku:" + sku : !category.empty() ? "category:" + category : "";
    if (!payload->place.empty())
        rows.put(std::move(rule));
    else if (rows.find<PutAwayRule>(rule.entity, rule.node_id, std::string_view(rule.applies_to)))
        rows.erase<PutAwayRule>(rule.entity, rule.node_id, std::string_view(rule.applies_to));
    return {};
}

View rulesView() {
    using T = ColumnType;
    View view;
    view.name = "put-away-rules";
    view.title = "Put-away";
    view.description = "Where goods are put away that arrive, by node and item.";
    view.columns = {
        {"node", "Node", T::Code, ""},
        {"applies_to", "For", T::Text, "An item (sku:…) or a category (category:…); empty for all."},
        {"place", "Place", T::Text, "Where they are put."},
        {"id", "Id", T::Code, "Node and what it is for.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"node"}, {"applies_to"}};
    view.sql = R"(SELECT CAST(r.node_id AS text) || '/' || r.applies_to AS id, r.rev AS rev, n.code AS node,
    r.applies_to AS applies_to, r.place AS place
FROM put_away_rule r
LEFT JOIN node n ON n.entity = r.entity AND n.node_id = r.node_id
WHERE r.entity = @entity)";
    view.tables = {"put_away_rule", "node"};
    view.search = {"node", "applies_to", "place"};
    return view;
}

} // namespace

std::string putAwayPlace(store::UnitOfWork& rows, std::int64_t entity, std::int64_t nodeId, const Item& item) {
    // All rules of the node, of which there are few: read once, not for each line.
    const auto rules = rows.select<PutAwayRule>(entity, "node_id", nodeId);
    for (const auto& applies : {"sku:" + item.sku, "category:" + item.category, std::string()})
        if (const auto rule = std::ranges::find(rules, applies, &PutAwayRule::applies_to); rule != rules.end())
            return (*rule)->place;
    return {};
}

void addPutAway(Catalog& catalog) {
    CommandType type;
    type.name = "put_away_rule.set";
    type.summary = "Says where goods are put away that arrive at a node; no place takes the rule away.";
    type.fields = describePayload<SetPutAwayPayload>();
    type.notes = {{"node", "its code"},
                  {"sku", "the item that it is for"},
                  {"category", "the items that it is for; neither: all that no other rule is for"},
                  {"place", "such as A-12; empty: none"}};
    type.handle = setRule;
    catalog.add(std::move(type));
    catalog.add(rulesView());
}

} // namespace opsdesk
