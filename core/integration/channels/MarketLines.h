#pragma once

#include "core/integration/channels/ChannelRecords.h"

#include <optional>
#include <string_view>

namespace opsdesk {

/// What a marketplace says a line comes to; whether tax is in it shows in the whole.
struct MarketPrice {
    Minor gross, discount, tax;
};

/// The lines of a marketplace's order as they are read. A charge such as shipping stands at an item there, and becomes
/// a line of its own here.
class MarketLines {
public:
    void addItem(const ChannelLine& line, const MarketPrice& price);
    void addCharge(const ChannelLine& of, std::string_view charge, const MarketPrice& price);

    bool empty() const { return m_lines.empty(); }
    /// What all lines come to, were prices with tax or without.
    Minor total(bool withTax) const;
    /// What is wrong with a line, if anything.
    std::optional<std::string> wrong() const;
    void finish(ChannelOrder& order, bool withTax);

private:
    std::vector<ChannelLine> m_lines;
    std::vector<MarketPrice> m_prices; ///< beside them
};

/// The marketplace collects what is shipped; customers pay it.
void payByMarket(ChannelOrder& order);

} // namespace opsdesk
