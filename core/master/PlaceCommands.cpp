#include "core/master/PlaceCommands.h"

#include "core/master/Channel.h"
#include "core/master/Node.h"
#include "core/workflow/DocumentCommands.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

struct NodeDefinition {
    std::string code;
    std::string name;
    std::string kind;
    std::optional<std::string> country;
};
BOOST_DESCRIBE_STRUCT(NodeDefinition, (), (code, name, kind, country))

struct ChannelDefinition {
    std::string code;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(ChannelDefinition, (), (code, name))

constexpr std::array<std::string_view, 3> kinds{"warehouse", "3pl", "returns_hub"};

Outcome checkCode(const std::string& code) {
    if (code.empty())
        return reject("missing_field", "Give the code that people know it by.", "code");
    return {};
}

Outcome defineNode(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto defined = readPayload<NodeDefinition>(context.command().payload);
    if (!defined)
        return tl::unexpected(defined.error());
    if (auto sound = checkCode(defined->code); !sound)
        return sound;
    if (std::find(kinds.begin(), kinds.end(), defined->kind) == kinds.end())
        return reject("wrong_field",
                      "There is no kind of node " + defined->kind + "; choose warehouse, 3pl or returns_hub.", "kind");
    const auto known = context.rows().select<Node>(context.entity(), "code", defined->code);
    const auto id = known.empty() ? context.nextKey("node") : known.front()->node_id;
    context.rows().put(
        Node{context.entity(), id, defined->code, defined->name, defined->kind, defined->country.value_or(""), 0});
    context.tell("node_id", id);
    return {};
}

Outcome defineChannel(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto defined = readPayload<ChannelDefinition>(context.command().payload);
    if (!defined)
        return tl::unexpected(defined.error());
    if (auto sound = checkCode(defined->code); !sound)
        return sound;
    context.rows().put(Channel{context.entity(), defined->code, defined->name, 0});
    return {};
}

} // namespace

void addPlaceCommands(Catalog& catalog) {
    CommandType node;
    node.name = "node.define";
    node.summary = "Adds a place that holds stock, or renames it.";
    node.fields = describePayload<NodeDefinition>();
    node.notes = {{"code", "what people know it by; the same code means the same node"},
                  {"kind", "warehouse, 3pl or returns_hub"}};
    node.handle = defineNode;
    catalog.add(std::move(node));

    CommandType channel;
    channel.name = "channel.define";
    channel.summary = "Adds a place that orders come from, or renames it.";
    channel.fields = describePayload<ChannelDefinition>();
    channel.handle = defineChannel;
    catalog.add(std::move(channel));
}

} // namespace opsdesk
