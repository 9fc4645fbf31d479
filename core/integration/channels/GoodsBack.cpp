#include "core/integration/channels/ChannelFollowUp.h"
#include "core/master/Item.h"
#include "core/orders/Listings.h"
#include "core/orders/SalesOrder.h"
#include "core/returns/ReturnOrder.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace opsdesk {

namespace {

Uuid channelReturnId(std::string_view channel, std::string_view key) {
    static const Uuid returns = Uuid::derived(Uuid(), "channel_return");
    return Uuid::derived(returns, fmt::format("{}/{}", channel, key));
}

/// What is still on its way says so; a marketplace's report of what came to its warehouses says otherwise.
bool hasArrived(const ChannelReturn& said) {
    return !said.disposition.empty();
}

} // namespace

ChannelFollowUp takeReturnOf(Context& context, const std::string& channel, const std::string& node,
                             const ChannelReturn& said) {
    auto& rows = context.rows();
    const auto parts = partsOf(rows, context.entity(), channel, said.code);
    if (parts.empty())
        return {"",
                {},
                "",
                fmt::format("{} lists {}, which is no item of ours: say what it is by listing.set, then retry.",
                            channel, said.code)};
    const auto* order = rows.find<SalesOrder>(context.entity(), channelOrderId(channel, said.order_key));
    if (!order && !hasArrived(said))
        return {"",
                {},
                "",
                fmt::format("Order {} of {} is not here: bring it, then read this again.", said.order_key, channel)};
    boost::json::array lines;
    for (const auto& part : parts) {
        const auto* item = rows.find<Item>(std::int64_t(0), part.item_id);
        const auto back =
            Quantity::thousandths(mulDivRoundHalfEven(said.quantity.count(), part.quantity.count(), Quantity::scale));
        boost::json::object line{{"sku", item->sku}, {"quantity", json::write(back)}};
        if (!said.reason.empty())
            line["text"] = said.reason;
        lines.push_back(std::move(line));
    }
    boost::json::object payload{{"lines", std::move(lines)}};
    if (order)
        payload["order"] = order->number;
    if (!node.empty())
        payload["node"] = node;
    const auto id = channelReturnId(channel, said.key);
    if (!hasArrived(said))
        return {"return.authorize", id, boost::json::serialize(payload), ""};
    payload["channel"] = channel;
    if (!said.tracking.empty())
        payload["tracking"] = said.tracking;
    return {"return.receive_blind", id, boost::json::serialize(payload), ""};
}

std::string takenReturn(Context& context, const std::string& channel, const ChannelReturn& said) {
    const auto* found = context.rows().find<ReturnOrder>(context.entity(), channelReturnId(channel, said.key));
    return found ? found->number : std::string();
}

} // namespace opsdesk
