#include "core/integration/channels/ChannelReader.h"

#include "core/integration/channels/MarketMessages.h"
#include "core/integration/channels/MarketTables.h"
#include "core/integration/channels/ShopMessages.h"

#include <fmt/format.h>

#include <array>
#include <stdexcept>

namespace opsdesk {

namespace {

using Path = std::vector<std::string_view>;

std::string_view bareContent(std::string_view content) {
    if (content.starts_with("\xEF\xBB\xBF"))
        content.remove_prefix(3);
    const auto begin = content.find_first_not_of(" \t\r\n");
    return begin == std::string_view::npos ? std::string_view() : content.substr(begin);
}

std::string_view trimmed(std::string_view content) {
    return content.substr(0, content.find_last_not_of(" \t\r\n") + 1);
}

bool isJson(std::string_view content) {
    return content.starts_with('{') || content.starts_with('[');
}

tl::unexpected<ChannelFault> unknownForm() {
    return tl::unexpected(
        ChannelFault{"the beginning",
                     "This is none of the forms that are read: a web shop's order, orders, refund or refunds in JSON, "
                     "a marketplace's orders with their items or its returns in JSON, or its files of orders, "
                     "returns and settlements."});
}

/// Splits several files; what is told of an order in two of them is joined.
class Splitter {
public:
    ChannelRead<void> add(std::string_view file) {
        const auto content = bareContent(file);
        return isJson(content) ? addJson(content) : addTable(content);
    }

    std::vector<ChannelPart> finish() {
        for (auto& [id, halves] : m_orders) {
            auto& [order, items] = halves;
            auto joined = order.empty() ? fmt::format("{{\"AmazonOrderId\":\"{}\"", id) : "{\"Order\":" + order;
            joined += items.empty() ? "}" : ",\"OrderItems\":" + items + "}";
            m_parts.push_back({"order", std::move(joined)});
        }
        return std::move(m_parts);
    }

private:
    ChannelRead<void> addJson(std::string_view content) {
        const auto read = readChannelJson(content);
        if (!read)
            return tl::unexpected(read.error());
        if (!read->is_object())
            return unknownForm();
        const auto& object = read->as_object();
        if (object.contains("Order")) {
            m_parts.push_back({"order", std::string(content)});
            return {};
        }
        // As a shop tells of an event: the order or refund alone.
        const bool order = object.contains("line_items") && object.contains("financial_status");
        if (order || object.contains("refund_line_items")) {
            const auto* const kind = order ? "order" : "refund";
            m_parts.push_back({kind, fmt::format("{{\"{}\":{}}}", kind, trimmed(content))});
            return {};
        }
        const auto before = m_parts.size() + m_found;
        addEach(content, {"order"}, "order", "order");
        addEach(content, {"orders"}, "order", "order");
        addEach(content, {"refund"}, "refund", "refund");
        addEach(content, {"refunds"}, "refund", "refund");
        addEach(content, {"returns"}, "return", "return");
        addHalves(content, {"payload", "Orders"});
        addHalves(content, {"Orders"});
        addItems(content, {"payload"});
        addItems(content, {});
        return m_parts.size() + m_found > before || isEmptyList(object) ? ChannelRead<void>() : unknownForm();
    }

    /// A list of no orders is an answer too.
    static bool isEmptyList(const boost::json::object& object) {
        for (const auto* key : {"orders", "refunds", "returns", "Orders"})
            if (const auto* list = object.if_contains(key); list && list->is_array())
                return true;
        const auto* answer = object.if_contains("payload");
        return answer && answer->is_object() &&
               (answer->as_object().contains("Orders") || answer->as_object().contains("OrderItems"));
    }

    void addEach(std::string_view content, const Path& path, const char* kind, const char* wrapped) {
        for (const auto& slice : jsonSlices(content, path))
            m_parts.push_back({kind, fmt::format("{{\"{}\":{}}}", wrapped, slice)});
    }

    static std::string idOf(const std::string& slice) {
        const auto read = readChannelJson(slice);
        ChannelFaults faults;
        return read ? JsonPlace(&*read, "$", faults).at("AmazonOrderId").text() : std::string();
    }

    void addHalves(std::string_view content, const Path& path) {
        for (auto& slice : jsonSlices(content, path)) {
            auto id = idOf(slice);
            m_orders[std::move(id)].first = std::move(slice);
            ++m_found;
        }
    }

    void addItems(std::string_view content, const Path& path) {
        const auto slices = jsonSlices(content, path);
        auto list = path;
        list.push_back("OrderItems");
        const auto items = jsonSlices(content, list);
        if (slices.size() != 1 || items.empty())
            return;
        m_orders[idOf(slices.front())].second = fmt::format("[{}]", fmt::join(items, ","));
        ++m_found;
    }

    ChannelRead<void> addTable(std::string_view content) {
        const auto table = MarketTable::read(content);
        if (!table)
            return tl::unexpected(table.error());
        if (table->has("settlement-id")) {
            m_parts.push_back({"settlement", std::string(content)});
        } else if (table->has("amazon-order-id") && table->has("item-price")) {
            std::map<std::string_view, std::size_t> places;
            std::vector<std::vector<std::size_t>> orders;
            for (std::size_t row = 0; row < table->rows(); ++row) {
                const auto [at, fresh] = places.try_emplace(table->at(row, "amazon-order-id"), orders.size());
                if (fresh)
                    orders.emplace_back();
                orders[at->second].push_back(row);
            }
            for (const auto& rows : orders)
                m_parts.push_back({"order", table->slice(rows)});
        } else if (table->has("return-date") && table->has("order-id")) {
            for (std::size_t row = 0; row < table->rows(); ++row)
                m_parts.push_back({"return", table->slice({row})});
        } else {
            return unknownForm();
        }
        return {};
    }

    std::vector<ChannelPart> m_parts;
    std::map<std::string, std::pair<std::string, std::string>> m_orders; ///< order and items, by its id
    std::size_t m_found = 0;                                             ///< halves
};

ChannelRecord readJson(const JsonPlace& all, std::string_view content) {
    if (all.at("Order").isThere() || all.at("AmazonOrderId").isThere())
        return readMarketOrder(all);
    if (const auto refund = all.at("refund"); refund.isThere())
        return readShopRefund(refund);
    if (const auto back = all.at("return"); back.isThere())
        return readMarketReturn(back);
    if (const auto order = all.at("order"); order.isThere()) {
        auto made = readShopOrder(order);
        for (const auto& refund : jsonSlices(content, {"order", "refunds"}))
            made.refunds.push_back("{\"refund\":" + refund + "}");
        return made;
    }
    all.fault(unknownForm().value().reason);
    return ChannelOrder();
}

/// @throws std::overflow_error where what all of it comes to cannot be kept.
void checkSums(const ChannelOrder& order) {
    Minor goods, paid;
    for (const auto& line : order.lines)
        goods += line.amount + line.discount;
    for (const auto& payment : order.payments)
        paid += payment.amount;
}

ChannelRead<ChannelRecord> readRecord(std::string_view content) {
    ChannelFaults faults;
    ChannelRecord record;
    if (isJson(content)) {
        const auto read = readChannelJson(content);
        if (!read)
            return tl::unexpected(read.error());
        record = readJson(JsonPlace(&*read, "$", faults), content);
    } else {
        const auto table = MarketTable::read(content);
        if (!table)
            return tl::unexpected(table.error());
        if (table->has("settlement-id"))
            record = readSettlement(*table, faults);
        else if (table->has("amazon-order-id"))
            record = readMarketOrderRows(*table, faults);
        else
            record = readMarketReturnRow(*table, faults);
    }
    if (faults.first())
        return tl::unexpected(*faults.first());
    if (const auto* order = std::get_if<ChannelOrder>(&record))
        checkSums(*order);
    return record;
}

} // namespace

ChannelRead<std::vector<ChannelPart>> splitChannelFiles(std::span<const std::string> files) {
    Splitter splitter;
    for (const auto& file : files)
        if (const auto added = splitter.add(file); !added)
            return tl::unexpected(added.error());
    return splitter.finish();
}

ChannelRead<ChannelRecord> readChannelMessage(std::string_view content) {
    try {
        return readRecord(bareContent(content));
    } catch (const std::overflow_error&) {
        return tl::unexpected(ChannelFault{"the amounts", "They are too large to be kept."});
    }
}

std::string_view channelKindOf(const ChannelRecord& record) {
    static constexpr auto kinds = std::to_array<std::string_view>({"order", "refund", "return", "settlement"});
    return kinds[record.index()];
}

const std::string& channelKeyOf(const ChannelRecord& record) {
    return std::visit([](const auto& said) -> const std::string& { return said.key; }, record);
}

} // namespace opsdesk
