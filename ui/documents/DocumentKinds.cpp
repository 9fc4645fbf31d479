#include "ui/documents/DocumentKind.h"

namespace opsdesk::ui {

namespace {

struct Lead {
    std::string_view from;
    DocumentLink to;
};

/// Rows of lists that are about a document without being one.
constexpr Lead leads[] = {
    {"po-approvals", {"purchase-orders", "id"}},
    {"orders-to-invoice", {"purchase-orders", "id"}},
    {"purchase-order-lines", {"purchase-orders", "purchase_order_id"}},
    {"purchase-order-changes", {"purchase-orders", "purchase_order_id"}},
    {"receipts", {"purchase-orders", "purchase_order_id"}},
    {"receipt-lines", {"purchase-orders", "purchase_order_id"}},
    {"order-lines", {"orders", "order_id"}},
    {"order-payments", {"orders", "order_id"}},
    {"return-lines", {"returns", "return_id"}},
    {"refund-lines", {"refunds", "refund_id"}},
    {"refund-liability", {"refunds", "refund_id"}},
    {"stock", {"items", "item_id"}},
    {"stock-lots", {"items", "item_id"}},
    {"item-return-rates", {"items", "item_id"}},
    {"return-reasons", {"items", "item_id"}},
    {"demand-series", {"items", "item_id"}},
    {"supplier-items", {"items", "item_id"}},
    {"supplier-scorecards", {"suppliers", "id"}},
    {"supplier-lead-times", {"suppliers", "supplier_id"}},
    {"supplier-deliveries", {"suppliers", "supplier_id"}},
    {"order-cash-out", {"purchase-orders", "purchase_order_id"}},
    {"order-duplicates", {"purchase-orders", "other_id"}},
    {"orders-at-risk", {"purchase-orders", "purchase_order_id"}},
    {"inbound-lines", {"inbound-shipments", "shipment_id"}},
    {"supplier-invoice-lines", {"supplier-invoices", "invoice_id"}},
    {"manual-journal-lines", {"manual-journals", "journal_id"}},
    {"currency-revaluation-lines", {"supplier-invoices", "invoice_id"}},
    {"item-serials", {"purchase-orders", "purchase_order_id"}},
    {"settled-orders", {"settlements", "settlement_id"}},
    {"accruals", {"purchase-orders", "purchase_order_id"}},
    {"cost-layers", {"items", "item_id"}},
    {"cost-valuation", {"items", "item_id"}},
};

} // namespace

const std::vector<const DocumentKind*>& documentKinds() {
    static const std::vector<const DocumentKind*> all = {
        &purchaseOrderKind(),   &customerOrderKind(), &returnKind(),      &writeOffKind(),
        &stockAdjustmentKind(), &itemKind(),          &supplierKind(),    &supplierInvoiceKind(),
        &inboundShipmentKind(), &discrepancyKind(),   &qualityCaseKind(), &manualJournalKind(),
        &vendorClaimKind(),     &refundKind(),        &settlementKind()};
    return all;
}

const DocumentKind* findDocumentKind(std::string_view name) {
    for (const DocumentKind* kind : documentKinds())
        if (name == kind->name || name == kind->view || name == kind->table)
            return kind;
    return nullptr;
}

DocumentLink linkOf(std::string_view view) {
    if (const DocumentKind* kind = findDocumentKind(view))
        return {kind->view, "id"};
    for (const Lead& lead : leads)
        if (lead.from == view)
            return lead.to;
    return {};
}

} // namespace opsdesk::ui
