#pragma once

#include "core/base/Date.h"
#include "core/base/Money.h"

#include <boost/json.hpp>

#include <cstdint>
#include <string>

namespace opsdesk {

/// One line sold over a channel, as the channel tells of it. Prices are with tax.
struct DemoSale {
    int number = 0;
    std::string code; ///< the channel's
    std::string title;
    std::int64_t quantity = 0;
    Minor price; ///< of one
    Timestamp orderedAt;
    Timestamp shippedAt;
    bool shipped = true; ///< and paid; else it waits for both

    Minor amount() const { return Minor(price.units() * quantity); }
};

/// An order in the form in which a web shop sends it. Three orders in turn are of one customer, who is made up.
boost::json::object demoShopOrder(const DemoSale& sale);
/// What the shop itself gave back for one piece of it.
boost::json::object demoShopRefund(const DemoSale& sale, Timestamp at);
/// An order in the form in which a marketplace answers, with its items.
boost::json::object demoMarketOrder(const DemoSale& sale);
/// One piece of it that its buyer wants to send back.
boost::json::object demoMarketReturn(const DemoSale& sale, Timestamp at);

} // namespace opsdesk
