#include "core/integration/TradeScope.h"

#include "core/governance/Settings.h"
#include "core/master/Item.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

Uuid space(std::string_view kind) {
    return Uuid::derived(Uuid(), kind);
}

} // namespace

TradeScope::TradeScope(Context& context, const ImportBatch& batch, ImportTally& tally, std::optional<Date> cutOver)
    : m_context(context), m_tally(tally), m_places(context), m_profile(batch.profile), m_cutOver(cutOver),
      m_books(entityCurrency(context.rows())) {}

TradeDocument TradeScope::document(const ImportedDocument& from) const {
    return {from, from.channel.empty() ? m_profile : from.channel, !m_cutOver || from.time.date() < *m_cutOver};
}

std::int64_t TradeScope::item(const std::string& sku) {
    const auto [at, fresh] = m_items.try_emplace(sku, 0);
    if (fresh)
        if (const auto found = rows().select<Item>(0, "sku", sku); !found.empty())
            at->second = found.front()->item_id;
    return at->second;
}

std::vector<TradeLine> TradeScope::withItems(const std::vector<const ImportedLine*>& lines) {
    std::vector<TradeLine> taken;
    taken.reserve(lines.size());
    for (const auto* line : lines) {
        const auto itemId = line->charge ? 0 : item(line->sku);
        if (itemId == 0 && !line->charge)
            m_tally.reject(line->line, import_fault::unknownSku, line->sku);
        else
            taken.push_back({line, itemId});
    }
    return taken;
}

std::optional<std::int64_t> TradeScope::nodeOf(const TradeDocument& document, std::string_view kind,
                                               const std::vector<TradeLine>& lines) {
    if (!document.from.node.empty())
        return m_places.node(document.from.node);
    if (document.history)
        return 0;
    auto node = m_places.only(kind);
    if (!node && kind != "warehouse")
        node = m_places.only("warehouse");
    if (!node)
        for (const auto& line : lines)
            m_tally.reject(line.from->line, import_fault::unclearNode, "");
    return node;
}

Uuid TradeScope::orderId(std::string_view number) {
    static const Uuid orders = space("sales_order");
    return Uuid::derived(orders, number);
}

Uuid TradeScope::returnId(std::string_view number) {
    static const Uuid returns = space("return_order");
    return Uuid::derived(returns, number);
}

Uuid TradeScope::lineId(std::string_view kind, std::string_view number, const ImportedLine& line) {
    return Uuid::derived(space(kind), fmt::format("{}/{}/{}", number, line.fingerprint, line.occurrence));
}

} // namespace opsdesk
