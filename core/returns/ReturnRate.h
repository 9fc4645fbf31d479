#pragma once

#include "core/store/Row.h"

#include <optional>
#include <string>

namespace opsdesk {

/// How much comes back of an item, of what a supplier sells, through a channel, or for a reason, as return_watch.run
/// last counted it. Rates are of lines: pieces of one order come back together, so that they tell no more than one.
struct ReturnRate {
    std::int64_t entity = 0;
    std::string dimension; ///< item, supplier, channel, reason
    std::string key;       ///< of the item or the supplier, or the code
    std::int64_t item_id = 0;
    std::int64_t supplier_id = 0;
    std::string code; ///< as people know it: SKU, supplier's code; names are kept beside keys, so that one table tells
    std::string name;
    Quantity sold;
    Quantity returned;
    std::int64_t sold_lines = 0;
    std::int64_t returned_lines = 0;
    Minor sold_value;
    Minor returned_value;
    double rate = 0; ///< returned lines for each that was sold
    double low = 0;  ///< of the 95 % interval
    double high = 1;
    std::int64_t recent_sold_lines = 0; ///< of the last thirteen weeks
    std::int64_t recent_returned_lines = 0;
    std::optional<double> recent_rate; ///< nothing where none was sold
    std::optional<double> before_rate;
    std::string trend; ///< flat, up, down: whether the recent rate is another than that before, beyond chance
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ReturnRate, (),
                      (entity, dimension, key, item_id, supplier_id, code, name, sold, returned, sold_lines,
                       returned_lines, sold_value, returned_value, rate, low, high, recent_sold_lines,
                       recent_returned_lines, recent_rate, before_rate, trend, rev))
OPSDESK_DECLARE_ROW(ReturnRate)

} // namespace opsdesk
