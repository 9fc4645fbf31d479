#include "ui/documents/DocumentKind.h"
#include "ui/returns/ClaimEvidence.h"
#include "ui/returns/VendorClaimsView.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

DocumentKind declareVendorClaim() {
    DocumentKind kind{"vendor-claim",
                      QT_TRANSLATE_NOOP("Document", "Vendor claim"),
                      "vendor-claims",
                      "vendor_claim",
                      "number",
                      "vendor_claim",
                      {{"number", "supplier"},
                       {"opened_on", "sent_on"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "claimed, at the purchase price")}};
    kind.links = {{QT_TRANSLATE_NOOP("Document", "Supplier: %1"), "supplier", {"suppliers", "supplier_id"}}};
    kind.facts = {{{"reference"}},    {{"due_on"}},
                  {{"overdue_days"}}, {{"age_days", "ageing"}, QT_TRANSLATE_NOOP("Details", "Age, days"), "%1, %2"},
                  {{"answer"}},       {{"note"}}};
    kind.money = {{{"amount"}}, {{"credited"}}, {{"settled"}}, {{"written_down"}}, {{"open_amount"}}};
    kind.lines = {QT_TRANSLATE_NOOP("Document", "Claimed goods"),
                  {"vendor-claim-lines", "claim_id", "id", 1000},
                  {{"sku"},
                   {"name", nullptr, true},
                   {"supplier_sku"},
                   {"quantity"},
                   {"lot"},
                   {"defect"},
                   {"grade"},
                   {"write_off"},
                   {"return_number"},
                   {"amount"}},
                  {{"sku", CellStyle::Strong}, {"name", CellStyle::Name}, {"amount", CellStyle::Strong}},
                  {"write-offs", "write_off_id"}};
    kind.related = {
        {QT_TRANSLATE_NOOP("Document", "Deliveries of these goods"),
         {"vendor-claim-receipts", "claim_id", "id", 100},
         {{"sku"}, {"order_number"}, {"receipt_number"}, {"received_on"}, {"quantity"}, {"unit_cost"}},
         {{"sku", CellStyle::Strong}},
         {"purchase-orders", "purchase_order_id"}},
        {QT_TRANSLATE_NOOP("Document", "Inspections"),
         {"vendor-claim-inspections", "claim_id", "id", 100},
         {{"sku"}, {"grade"}, {"answers", nullptr, true}, {"note"}, {"inspected_by"}, {"inspected_at"}},
         {{"grade", CellStyle::Pill}}},
        {QT_TRANSLATE_NOOP("Document", "What came of it"),
         {"vendor-claim-events", "claim_id", "id", 100},
         {{"happened_on"}, {"kind"}, {"amount"}, {"reference", nullptr, true}, {"recorded_by"}},
         {{"kind", CellStyle::Pill}},
         {"supplier-invoices", "invoice_id"},
         true},
    };
    kind.actions = VendorClaimsView::actions();
    kind.paper = claimEvidence;
    return kind;
}

} // namespace

const DocumentKind& vendorClaimKind() {
    static const DocumentKind kind = declareVendorClaim();
    return kind;
}

} // namespace opsdesk::ui
