#include "core/integration/ImportCommands.h"
#include "core/integration/ImportTally.h"
#include "core/ledger/ExchangeRate.h"

namespace opsdesk {

namespace {

/// Keeps @p rate unless it is kept already; whether it was not.
bool keep(store::UnitOfWork& rows, ExchangeRate rate) {
    const auto* known =
        rows.find<ExchangeRate>(sharedEntity, std::string_view(rate.base), std::string_view(rate.currency), rate.day);
    if (known && known->rate == rate.rate)
        return false;
    rows.put(std::move(rate));
    return true;
}

Outcome importRates(Context& context, const ImportBatch& batch, ImportTally& tally) {
    if (!batch.rates)
        return {};
    auto& rows = context.rows();
    for (const auto& from : *batch.rates)
        for (const auto code : {from.base.code(), from.currency.code()})
            rows.want<ExchangeRate>(sharedEntity, from.base.code(), code, from.day);
    rows.load();
    for (const auto& from : *batch.rates) {
        auto rate = makeRate(from.base, from.currency, from.day, from.quoted);
        if (!rate || from.base == from.currency || from.day > context.businessDate()) {
            tally.reject(from.line, import_fault::impossibleRate, from.quoted);
            continue;
        }
        auto own = makeRate(from.base, from.base, from.day, "1");
        rate->source = own->source = "import";
        keep(rows, *std::move(own));
        tally.applyOrSkip(keep(rows, *std::move(rate)));
    }
    return {};
}

} // namespace

void addRateImport(Catalog& catalog) {
    catalog.add(importCommand("exchange_rate.import", "Add what currencies cost on days, and correct what was kept.",
                              true, importRates));
}

} // namespace opsdesk
