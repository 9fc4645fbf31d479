#pragma once

#include "core/integration/TradeScope.h"
#include "core/ledger/StockLedger.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// What tells a kind of trade document with lines from another.
template <class Header, class Line>
struct TradeKind {
    Uuid (*id)(std::string_view number);
    std::string_view lineOwner; ///< column of Line that names its document
    std::string_view nodeKind;  ///< where goods go from, or come back to, when the file does not say
    std::string_view state;     ///< of what is imported
    void (*fill)(Header&, const TradeDocument&);
    std::vector<Line> (*makeLines)(TradeScope&, const Header&, std::int64_t lastNumber, const std::vector<TradeLine>&);
    Result<PostedStock> (*post)(Context&, const Header&, std::span<const Line>);
};

template <class Header, class Line>
Header newTradeDocument(TradeScope& scope, const TradeDocument& document, const TradeKind<Header, Line>& kind,
                        std::int64_t node) {
    const auto& from = document.from;
    Header made;
    made.entity = scope.entity();
    made.id = kind.id(from.number);
    made.number = from.number;
    made.state = kind.state;
    made.created_at = scope.context().acceptedAt();
    made.created_by = scope.context().actor().id;
    made.channel = document.channel;
    made.customer = from.customer;
    made.country = from.country;
    made.node_id = node;
    made.currency = from.currency;
    made.history = document.history;
    kind.fill(made, document);
    return made;
}

/// What every line has, whatever it is a line of.
template <class Line>
Line newTradeLine(std::int64_t entity, std::int64_t number, const TradeLine& line) {
    Line made;
    made.entity = entity;
    made.line_no = number;
    made.item_id = line.item_id;
    if (line.item_id == 0)
        made.charge = line.from->sku;
    made.description = line.from->description;
    made.quantity = line.from->quantity;
    made.unit_price = line.from->unit_price;
    made.amount = line.from->amount;
    made.fingerprint = line.from->fingerprint;
    return made;
}

/// Makes the document of @p lines, or adds to it the lines that it has not yet, and posts them.
template <class Header, class Line>
Outcome importTradeDocument(TradeScope& scope, const TradeDocument& document,
                            const std::vector<const ImportedLine*>& lines, const TradeKind<Header, Line>& kind) {
    auto& rows = scope.rows();
    const auto* existing = rows.template find<Header>(scope.entity(), kind.id(document.from.number));
    KnownLines known;
    std::int64_t lastNumber = 0;
    if (existing)
        for (const auto* line : rows.template select<Line>(scope.entity(), kind.lineOwner, existing->id.toString())) {
            known.add(line->fingerprint);
            lastNumber = line->line_no;
        }
    std::vector<const ImportedLine*> fresh;
    for (const auto* line : lines) {
        if (known.has(*line))
            scope.tally().skip();
        else
            fresh.push_back(line);
    }
    const auto taken = scope.withItems(fresh);
    if (taken.empty())
        return {};
    const auto node = existing ? std::optional(existing->node_id) : scope.nodeOf(document, kind.nodeKind, taken);
    if (!node)
        return {};
    scope.places().channel(document.channel);
    scope.places().customer(document.from.customer, document.from.country);
    Header header = existing ? *existing : newTradeDocument(scope, document, kind, *node);
    ++header.version;
    header.last_command = scope.context().command().id;
    for (const auto& line : taken) {
        header.amount += line.from->amount;
        scope.tally().apply();
    }
    auto made = kind.makeLines(scope, header, lastNumber, taken);
    if (auto posted = kind.post(scope.context(), header, made); !posted)
        return tl::unexpected(std::move(posted).error());
    rows.put(std::move(header));
    for (auto& line : made)
        rows.insert(std::move(line));
    return {};
}

} // namespace opsdesk
