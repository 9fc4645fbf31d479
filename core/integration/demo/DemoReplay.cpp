#include "core/integration/demo/DemoReplay.h"

#include "core/base/Payload.h"
#include "core/integration/demo/DemoMasters.h"
#include "core/integration/demo/DemoPolicy.h"

#include <algorithm>
#include <tuple>

namespace opsdesk {

DemoReplay::DemoReplay(const DemoCatalogue& catalogue, std::span<const ImportedDocument> documents)
    : m_catalogue(catalogue),
      m_stock(catalogue.items.size(), static_cast<std::size_t>(demoEnd - demoBegin + 1)), m_desk{catalogue, m_stock,
                                                                                                 m_agenda, m_script},
      m_paying(m_desk), m_buying(m_desk, m_paying), m_writeOffs(m_desk), m_returns(m_desk),
      m_trading(m_desk, m_writeOffs, m_returns), m_week(m_desk, m_writeOffs) {
    for (const auto& document : documents) {
        m_documents.push_back(&document);
        const auto day = static_cast<std::size_t>(document.time.date() - demoBegin);
        for (const auto& line : document.lines)
            if (line.kind == "sale" && !line.charge)
                m_stock.bin(demoNodeFor(document.country), catalogue.itemIndex(line.sku)).demand.at(day) +=
                    line.quantity.count() / Quantity::scale;
    }
    std::sort(m_documents.begin(), m_documents.end(),
              [](const auto* a, const auto* b) { return std::tie(a->time, a->number) < std::tie(b->time, b->number); });
}

void DemoReplay::run(Date last) {
    open();
    m_week.open(last);
    auto next = m_documents.begin();
    for (; m_desk.today <= last; m_desk.today = m_desk.today + 1) {
        const auto first = next;
        while (next != m_documents.end() && (*next)->time.date() <= m_desk.today)
            ++next;
        runDay(std::span(first, next));
    }
    m_script.open(Timestamp::of(last, 18));
    m_script.add("workspace.set_as_of", "engine", {}, {{"as_of", last.toString()}}, {}, 0);
}

void DemoReplay::at(DemoHour hour) {
    m_script.open(Timestamp::of(m_desk.today, static_cast<int>(hour)));
    m_agenda.run(m_desk.today, hour);
}

void DemoReplay::runDay(std::span<const ImportedDocument* const> documents) {
    at(DemoHour::Receiving);
    at(DemoHour::Deciding);
    at(DemoHour::Trading);
    m_trading.trade(documents);
    at(DemoHour::Proposing);
    m_paying.review();
    at(DemoHour::Ordering);
    m_buying.review();
}

void DemoReplay::open() {
    m_script.open(Timestamp::of(demoBegin, 6));
    addDemoMasters(m_catalogue, m_script);
    m_paying.open();
    m_returns.open();
    ImportBatch batch;
    batch.profile = "stock";
    batch.cut_over = demoBegin;
    auto& opening = batch.stock.emplace();
    for (const auto node : {DemoNode::Home, DemoNode::Abroad})
        for (std::size_t i = 0; i < m_catalogue.items.size(); ++i) {
            const auto& item = m_catalogue.items[i];
            auto& bin = m_stock.bin(node, i);
            bin.available = demoOpening(m_catalogue.suppliers[item.supplier], node, item, bin);
            if (bin.available == 0)
                continue;
            auto& row = opening.emplace_back();
            row.sku = item.sku;
            row.node = codeOf(node);
            row.state = "available";
            row.quantity = Quantity::units(bin.available);
            row.value = extend(item.cost, row.quantity);
            row.currency = Currency(demoCurrency);
        }
    m_script.add("stock.import", "engine", {}, json::writeValue(batch));
}

} // namespace opsdesk
