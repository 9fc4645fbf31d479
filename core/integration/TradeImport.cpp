#include "core/integration/ImportCommands.h"
#include "core/integration/TradeScope.h"
#include "core/inventory/CutOver.h"

namespace opsdesk {

namespace {

Outcome importDocument(TradeScope& scope, const ImportedDocument& from) {
    const auto document = scope.document(from);
    std::vector<const ImportedLine*> sold, returned;
    for (const auto& line : from.lines) {
        if (isOrderLine(line.kind, line.charge))
            sold.push_back(&line);
        else if (line.kind == "return")
            returned.push_back(&line);
    }
    if (!sold.empty())
        if (auto done = importSale(scope, document, sold); !done)
            return done;
    if (!returned.empty())
        if (auto done = importReturn(scope, document, returned); !done)
            return done;
    for (const auto& line : from.lines) {
        Outcome done;
        if (line.kind == "write_off")
            done = importWriteOff(scope, document, line);
        else if (!line.charge && (line.kind == "find" || line.kind == "adjustment"))
            done = importAdjustment(scope, document, line);
        if (!done)
            return done;
    }
    return {};
}

Outcome importTrade(Context& context, const ImportBatch& batch, ImportTally& tally) {
    if (!batch.documents)
        return {};
    const auto cutOver = agreeOnCutOver(context, batch.cut_over);
    if (!cutOver)
        return tl::unexpected(cutOver.error());
    TradeScope scope(context, batch, tally, *cutOver);
    prefetchTrade(scope, *batch.documents);
    for (const auto& document : *batch.documents)
        if (auto done = importDocument(scope, document); !done)
            return done;
    if (*cutOver && tally.hasApplied())
        keepCutOver(context, **cutOver);
    return {};
}

} // namespace

void addTradeImport(Catalog& catalog) {
    catalog.add(importCommand("trade.import",
                              "Take over sales, returns, write-offs, finds and adjustments: before the cut-over as "
                              "history, from it on with stock and journal.",
                              false, importTrade));
}

} // namespace opsdesk
