#include "core/integration/demo/DemoTrading.h"

#include "core/base/Payload.h"
#include "core/integration/TradeScope.h"

#include <algorithm>
#include <array>

namespace opsdesk {

namespace {

/// Members of the European Union in 2011 but the home country, as the source writes them.
constexpr std::array<std::string_view, 20> abroad{
    "Austria", "Belgium", "Cyprus",   "Czech Republic", "Denmark", "EIRE",       "European Community",
    "Finland", "France",  "Germany",  "Greece",         "Hungary", "Italy",      "Lithuania",
    "Malta",   "Poland",  "Portugal", "Spain",          "Sweden",  "Netherlands"};

std::int64_t unitsOf(Quantity quantity) {
    return quantity.count() / Quantity::scale;
}

/// The document without its lines, at @p node and on the channel that its customer buys on.
ImportedDocument headOf(const ImportedDocument& document, DemoNode node) {
    ImportedDocument head = document;
    head.lines.clear();
    head.node = codeOf(node);
    // The source names its trade customers; whoever has no account bought in the shop.
    head.channel = document.customer.empty() ? "web" : "b2b";
    return head;
}

} // namespace

DemoNode demoNodeFor(const std::string& country) {
    return std::find(abroad.begin(), abroad.end(), country) == abroad.end() ? DemoNode::Home : DemoNode::Abroad;
}

void DemoTrading::trade(std::span<const ImportedDocument* const> documents) {
    ImportBatch batch;
    batch.profile = "online-retail";
    batch.documents.emplace();
    for (const auto* document : documents) {
        sell(*document, batch);
        takeBack(*document, batch);
    }
    if (!batch.documents->empty())
        m_desk.script.add("trade.import", "engine", {}, json::writeValue(batch));
    for (const auto* document : documents)
        for (const auto& line : document->lines)
            if (line.kind == "write_off")
                m_service.writeOffsLeftOut += m_writeOffs.propose(line) ? 0 : 1;
            else if (line.kind == "find" && !line.charge)
                m_writeOffs.find(line);
}

void DemoTrading::sell(const ImportedDocument& document, ImportBatch& batch) {
    const auto node = demoNodeFor(document.country);
    auto sale = headOf(document, node);
    for (const auto& source : document.lines) {
        if (source.kind != "sale" || source.charge)
            continue;
        auto& line = sale.lines.emplace_back(source);
        auto& bin = m_desk.stock.bin(node, m_desk.catalogue.itemIndex(line.sku));
        const auto ordered = unitsOf(line.quantity);
        const auto shipped = std::clamp<std::int64_t>(bin.available - bin.setAside, 0, ordered);
        line.shipped = Quantity::units(shipped);
        bin.available -= shipped;
        m_service.ordered += ordered;
        m_service.shipped += shipped;
        m_service.linesShort += shipped < ordered ? 1 : 0;
        m_shipped[{document.number, line.fingerprint, line.occurrence}] =
            shipped - m_returns.consider(document, line, shipped);
    }
    if (!sale.lines.empty())
        batch.documents->push_back(std::move(sale));
}

/// How much of a returned line can have come back; its links are cut to it.
std::int64_t DemoTrading::returnable(ImportedLine& line) {
    if (!line.links)
        return unitsOf(line.quantity);
    std::int64_t linked = 0, kept = 0;
    for (auto& link : *line.links) {
        auto& left = m_shipped[{link.number, link.fingerprint, link.occurrence}];
        const auto units = std::min(left, unitsOf(link.quantity));
        linked += unitsOf(link.quantity);
        kept += units;
        left -= units;
        link.quantity = Quantity::units(units);
    }
    std::erase_if(*line.links, [](const ImportedLink& link) { return link.quantity == Quantity(); });
    return unitsOf(line.quantity) - linked + kept;
}

void DemoTrading::takeBack(const ImportedDocument& document, ImportBatch& batch) {
    auto returned = headOf(document, DemoNode::Hub);
    const auto id = TradeScope::returnId(document.number);
    for (const auto& source : document.lines) {
        if (source.kind != "return" || source.charge)
            continue;
        auto line = source;
        const auto item = m_desk.catalogue.itemIndex(line.sku);
        // Where nothing is left, what comes back without a sale has no cost to come back at.
        const auto units = m_desk.stock.pool(item) == 0 ? 0 : returnable(line);
        m_service.returnsLeftOut += units == 0 ? 1 : 0;
        if (units == 0)
            continue;
        line.quantity = Quantity::units(units);
        line.amount = extend(line.unit_price, line.quantity);
        m_desk.stock.bin(DemoNode::Hub, item).returned += units;
        m_writeOffs.inspect(item, units, id);
        returned.lines.push_back(std::move(line));
    }
    if (!returned.lines.empty())
        batch.documents->push_back(std::move(returned));
}

} // namespace opsdesk
