#include "core/documents/DocumentTarget.h"

#include "core/finance/ManualJournal.h"
#include "core/inventory/StockAdjustment.h"
#include "core/ledger/FiscalPeriod.h"
#include "core/master/Item.h"
#include "core/master/Supplier.h"
#include "core/orders/SalesOrder.h"
#include "core/procurement/Discrepancy.h"
#include "core/procurement/InboundShipment.h"
#include "core/procurement/PurchaseOrder.h"
#include "core/procurement/SupplierInvoice.h"
#include "core/procurement/VendorClaim.h"
#include "core/returns/Refund.h"
#include "core/returns/ReturnOrder.h"
#include "core/returns/WriteOff.h"

#include <fmt/ranges.h>

#include <algorithm>
#include <array>
#include <charconv>

namespace opsdesk {

namespace {

template <class Row>
bool existsByUuid(store::UnitOfWork& rows, std::int64_t entity, std::string_view id) {
    const auto key = Uuid::parse(id);
    return key && rows.find<Row>(entity, *key);
}

/// Of masters, which all entities share.
template <class Row>
bool existsByNumber(store::UnitOfWork& rows, std::int64_t, std::string_view id) {
    std::int64_t key = 0;
    const auto* end = id.data() + id.size();
    return std::from_chars(id.data(), end, key).ptr == end && id == std::to_string(key) &&
           rows.find<Row>(std::int64_t(0), key);
}

constexpr auto targets = std::to_array<DocumentTarget>({
    {"purchase_order", "purchase-orders", existsByUuid<PurchaseOrder>},
    {"sales_order", "orders", existsByUuid<SalesOrder>},
    {"return_order", "returns", existsByUuid<ReturnOrder>},
    {"refund", "refunds", existsByUuid<Refund>},
    {"write_off", "write-offs", existsByUuid<WriteOff>},
    {"stock_adjustment", "stock-adjustments", existsByUuid<StockAdjustment>},
    {"supplier_invoice", "supplier-invoices", existsByUuid<SupplierInvoice>},
    {"manual_journal", "manual-journals", existsByUuid<ManualJournal>},
    {"fiscal_period", "fiscal-periods", existsByUuid<FiscalPeriod>},
    {"inbound_shipment", "inbound-shipments", existsByUuid<InboundShipment>},
    {"receipt_discrepancy", "receipt-discrepancies", existsByUuid<Discrepancy>},
    {"vendor_claim", "vendor-claims", existsByUuid<VendorClaim>},
    {"item", "items", existsByNumber<Item>},
    {"supplier", "suppliers", existsByNumber<Supplier>},
});

} // namespace

std::span<const DocumentTarget> documentTargets() {
    return targets;
}

const DocumentTarget* findDocumentTarget(std::string_view kind) {
    const auto found = std::ranges::find(targets, kind, &DocumentTarget::kind);
    return found == targets.end() ? nullptr : &*found;
}

bool belongsToDocuments(std::string_view table) {
    static constexpr auto tables =
        std::to_array<std::string_view>({"comment", "mention", "attachment", "attachment_part"});
    return std::ranges::find(tables, table) != tables.end();
}

Outcome checkTarget(Context& context, const User& user, std::string_view kind, std::string_view document,
                    const MayReadView& mayRead) {
    const auto* target = findDocumentTarget(kind);
    if (!target) {
        std::vector<std::string_view> known;
        for (const auto& one : targets)
            known.push_back(one.kind);
        return reject("unknown_kind",
                      fmt::format("There is no kind of document {}; there are {}.", kind, fmt::join(known, ", ")),
                      "kind");
    }
    if (!mayRead(user.roles, target->view))
        return reject("not_permitted",
                      fmt::format("{} may not see this document, so it is not theirs to comment on.", user.id));
    if (!target->exists(context.rows(), context.entity(), document))
        return reject("unknown_document", fmt::format("There is no such document: {} {}.", kind, document), "document");
    return {};
}

} // namespace opsdesk
