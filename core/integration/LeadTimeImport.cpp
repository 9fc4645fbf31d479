#include "core/integration/ImportCommands.h"

#include "core/integration/PurchaseMasters.h"
#include "core/master/Item.h"
#include "core/master/LeadTimeRecord.h"
#include "core/master/Supplier.h"
#include "core/master/SupplierItem.h"
#include "core/procurement/LeadTime.h"

#include <fmt/format.h>

#include <map>
#include <set>

namespace opsdesk {

namespace {

class LeadTimeImport {
public:
    LeadTimeImport(Context& context, ImportTally& tally) : m_rows(context.rows()), m_context(context), m_tally(tally) {}

    void run(const std::vector<ImportedPurchase>& purchases) {
        prefetch(purchases);
        for (const auto& purchase : purchases)
            take(purchase);
        for (auto& [id, offer] : m_offers)
            m_rows.put(std::move(offer));
    }

private:
    void prefetch(const std::vector<ImportedPurchase>& purchases) {
        wantMasters(m_rows, purchases);
        m_rows.load();
        for (const auto& purchase : purchases) {
            if (const auto known = m_rows.select<Supplier>(sharedEntity, "code", purchase.supplier); !known.empty())
                m_rows.wantWhere<LeadTimeRecord>(sharedEntity, "supplier_id", known.front()->supplier_id);
            if (const auto known = m_rows.select<Item>(sharedEntity, "sku", purchase.sku); !known.empty())
                m_rows.wantWhere<SupplierItem>(sharedEntity, "item_id", known.front()->item_id);
        }
        m_rows.load();
    }

    void take(const ImportedPurchase& purchase) {
        const auto masters = mastersOf(m_rows, purchase, m_tally);
        if (!masters)
            return;
        if (!purchase.sent_on || !purchase.delivered_on)
            return m_tally.apply(); // says who sells what, which was made from the row before, but not how long it took
        const auto supplier = masters->supplier->supplier_id;
        if (!knownOf(supplier).insert(referenceOf(purchase)).second)
            return m_tally.skip();
        m_rows.insert(LeadTimeRecord{sharedEntity, m_context.nextKey("lead_time_record"), supplier,
                                     masters->item->item_id, referenceOf(purchase), *purchase.sent_on,
                                     purchase.promised_on.value_or(*purchase.delivered_on), *purchase.delivered_on, 0});
        observe(supplier, masters->item->item_id, *purchase.delivered_on - *purchase.sent_on);
        m_tally.apply();
    }

    void observe(std::int64_t supplier, std::int64_t item, int days) {
        const auto [at, fresh] = m_offers.try_emplace({supplier, item});
        if (fresh) {
            for (const auto* offer : m_rows.select<SupplierItem>(sharedEntity, "item_id", item))
                if (offer->supplier_id == supplier)
                    at->second = *offer;
            if (at->second.id.isNil()) {
                m_offers.erase(at);
                return;
            }
        }
        auto& offer = at->second;
        const auto figures =
            observed({offer.lead_time_mean_days, offer.lead_time_sd_days, offer.lead_time_receipts}, days);
        offer.lead_time_mean_days = figures.mean_days;
        offer.lead_time_sd_days = figures.sd_days;
        offer.lead_time_receipts = figures.receipts;
    }

    std::set<std::string>& knownOf(std::int64_t supplier) {
        const auto [at, fresh] = m_known.try_emplace(supplier);
        if (fresh)
            for (const auto* record : m_rows.select<LeadTimeRecord>(sharedEntity, "supplier_id", supplier))
                at->second.insert(record->reference);
        return at->second;
    }

    store::UnitOfWork& m_rows;
    Context& m_context;
    ImportTally& m_tally;
    std::map<std::int64_t, std::set<std::string>> m_known;                  ///< references, by supplier
    std::map<std::pair<std::int64_t, std::int64_t>, SupplierItem> m_offers; ///< by supplier and item
};

Outcome importLeadTimes(Context& context, const ImportBatch& batch, ImportTally& tally) {
    if (batch.purchases)
        LeadTimeImport(context, tally).run(*batch.purchases);
    return {};
}

} // namespace

void addLeadTimeImport(Catalog& catalog) {
    catalog.add(importCommand("lead_time.import",
                              "Keep how long suppliers took to deliver, and adapt their items' lead times.", true,
                              importLeadTimes));
}

} // namespace opsdesk
