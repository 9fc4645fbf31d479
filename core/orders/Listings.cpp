#include "core/orders/Listings.h"

#include "core/master/Channel.h"
#include "core/master/MasterLookup.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

struct ListingPartPayload {
    std::string sku;
    std::optional<Quantity> quantity;
};
BOOST_DESCRIBE_STRUCT(ListingPartPayload, (), (sku, quantity))

struct SetListingPayload {
    std::string channel;
    std::string code;
    std::optional<std::string> sku;
    std::optional<Quantity> quantity;
    std::optional<std::vector<ListingPartPayload>> parts;
};
BOOST_DESCRIBE_STRUCT(SetListingPayload, (), (channel, code, sku, quantity, parts))

struct RemoveListingPayload {
    std::string channel;
    std::string code;
};
BOOST_DESCRIBE_STRUCT(RemoveListingPayload, (), (channel, code))

/// All parts there ever were, the removed ones too.
std::vector<Listing> rowsOf(store::UnitOfWork& rows, std::int64_t entity, const std::string& channel,
                            const std::string& code) {
    std::vector<Listing> found;
    while (const auto* part = rows.find<Listing>(entity, std::string_view(channel), std::string_view(code),
                                                 static_cast<std::int64_t>(found.size()) + 1))
        found.push_back(*part);
    return found;
}

Result<Listing> madePart(Context& context, const SetListingPayload& payload, const ListingPartPayload& part,
                         std::int64_t number) {
    const auto item = itemBySku(context.rows(), part.sku, payload.parts ? "parts" : "sku");
    if (!item)
        return tl::unexpected(item.error());
    const auto quantity = part.quantity.value_or(Quantity::units(1));
    if (quantity <= Quantity())
        return reject("wrong_quantity",
                      fmt::format("Of {} there must be more than nothing in {}.", part.sku, payload.code),
                      payload.parts ? "parts" : "quantity");
    return Listing{context.entity(), payload.channel, payload.code, number, (*item)->item_id, quantity, true, 0};
}

Outcome setListing(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<SetListingPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    auto wanted = payload->parts.value_or(std::vector<ListingPartPayload>());
    if (payload->sku)
        wanted.insert(wanted.begin(), {*payload->sku, payload->quantity});
    if (payload->channel.empty() || payload->code.empty() || wanted.empty())
        return reject("missing_field",
                      "A listing names its channel, the code there, and the SKU or the parts that it is.",
                      payload->channel.empty() ? "channel"
                      : payload->code.empty()  ? "code"
                                               : "sku");
    std::vector<Listing> made;
    for (const auto& part : wanted) {
        auto row = madePart(context, *payload, part, static_cast<std::int64_t>(made.size()) + 1);
        if (!row)
            return tl::unexpected(row.error());
        if (std::ranges::any_of(made, [&](const Listing& other) { return other.item_id == row->item_id; }))
            return reject("duplicate_line", fmt::format("{} is named twice: give its quantity once.", part.sku),
                          "parts");
        made.push_back(*std::move(row));
    }
    auto& rows = context.rows();
    if (!rows.find<Channel>(context.entity(), std::string_view(payload->channel)))
        rows.put(Channel{context.entity(), payload->channel, payload->channel, 0});
    for (auto& old : rowsOf(rows, context.entity(), payload->channel, payload->code))
        if (old.part_no > static_cast<std::int64_t>(made.size()) && old.active) {
            old.active = false;
            rows.put(std::move(old));
        }
    for (auto& part : made)
        rows.put(std::move(part));
    return {};
}

Outcome removeListing(Context& context) {
    if (auto permitted = checkPermitted(context); !permitted)
        return permitted;
    const auto payload = readPayload<RemoveListingPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    bool any = false;
    for (auto& part : rowsOf(context.rows(), context.entity(), payload->channel, payload->code))
        if (part.active) {
            any = true;
            part.active = false;
            context.rows().put(std::move(part));
        }
    if (any)
        return {};
    return reject("unknown_listing", fmt::format("{} lists nothing as {}.", payload->channel, payload->code), "code");
}

View listingsView() {
    using T = ColumnType;
    View view;
    view.name = "listings";
    view.title = "Listings";
    view.description =
        "What channels call our items; a bundle or kit has a row for each item in it. A code that is one "
        "of our SKUs needs no listing.";
    view.columns = {
        {"channel", "Channel", T::Code, "That calls it so."},
        {"code", "Code", T::Code, "The channel's SKU, as it writes it."},
        {"part_no", "Part", T::Integer, "From 1; a bundle has several."},
        {"sku", "SKU", T::Code, "Our item."},
        {"item", "Item", T::Text, "What it is called."},
        {"quantity", "Quantity", T::Quantity, "Base units of the item in one of what is listed."},
        {"parts", "Parts", T::Integer, "How many parts the listing has."},
        {"item_id", "Item key", T::Integer, "Key of the item.", false},
        {"id", "Id", T::Code, "Channel, code and part.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"channel"}, {"code"}, {"part_no"}};
    view.sql = R"(SELECT l.channel AS channel, l.code AS code, l.part_no AS part_no, i.sku AS sku, i.name AS item,
    l.quantity AS quantity, (SELECT count(*) FROM listing p WHERE p.entity = l.entity AND p.channel = l.channel
        AND p.code = l.code AND p.active = 1) AS parts, l.item_id AS item_id,
    l.channel || '/' || l.code || '/' || CAST(l.part_no AS text) AS id, l.rev AS rev
FROM listing l
LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id
WHERE l.entity = @entity AND l.active = 1)";
    view.tables = {"item", "listing"};
    view.search = {"code", "sku"};
    return view;
}

} // namespace

std::vector<Listing> partsOf(store::UnitOfWork& rows, std::int64_t entity, const std::string& channel,
                             const std::string& code) {
    auto parts = rowsOf(rows, entity, channel, code);
    std::erase_if(parts, [](const Listing& part) { return !part.active; });
    if (!parts.empty())
        return parts;
    const auto exact = rows.select<Item>(0, "sku", code);
    const auto item = exact.empty() ? itemBySku(rows, code) : Result<const Item*>(exact.front());
    if (item)
        parts.push_back({entity, channel, code, 1, (*item)->item_id, Quantity::units(1), true, 0});
    return parts;
}

void addListings(Catalog& catalog) {
    CommandType set;
    set.name = "listing.set";
    set.summary = "Says which item a channel means by a code of its own, or which items a bundle or kit has in it.";
    set.fields = describePayload<SetListingPayload>();
    set.notes = {{"channel", "the channel's code"},
                 {"code", "the channel's SKU, as it writes it"},
                 {"sku", "our item"},
                 {"quantity", "base units of it in one of what is listed; 1 when left out"},
                 {"parts", "of a bundle or kit: its items, each with its quantity; in place of sku"}};
    set.handle = setListing;
    catalog.add(std::move(set));
    CommandType remove;
    remove.name = "listing.remove";
    remove.summary = "Takes back what a code of a channel means.";
    remove.fields = describePayload<RemoveListingPayload>();
    remove.notes = {{"channel", "the channel's code"}, {"code", "the channel's SKU, as it writes it"}};
    remove.handle = removeListing;
    catalog.add(std::move(remove));
    catalog.add(listingsView());
}

} // namespace opsdesk
