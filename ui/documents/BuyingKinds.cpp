#include "ui/documents/DocumentKind.h"
#include "ui/procurement/DiscrepanciesView.h"
#include "ui/procurement/InboundView.h"
#include "ui/procurement/SupplierInvoicesView.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

const HeadingLink toSupplier{QT_TRANSLATE_NOOP("Document", "Supplier: %1"), "supplier", {"suppliers", "supplier_id"}};

DocumentKind declareInvoice() {
    DocumentKind kind{"supplier-invoice",
                      QT_TRANSLATE_NOOP("Document", "Supplier invoice"),
                      "supplier-invoices",
                      "supplier_invoice",
                      "number",
                      "supplier_invoice",
                      {{"number", "reference", "supplier"},
                       {"invoiced_on", "due_on"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "invoice total")}};
    kind.links = {toSupplier};
    kind.facts = {{{"finding"}},
                  {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Entered")},
                  {{"released_by"}},
                  {{"posted_on"}},
                  {{"note"}}};
    const auto noZero = [](const char* column) { return FactsSection::Fact{{column}, nullptr, "", "", false, true}; };
    kind.money = {{{"amount"}}, noZero("tax"), noZero("charges"), noZero("difference"), noZero("own_amount")};
    kind.lines = {QT_TRANSLATE_NOOP("Document", "Lines"),
                  {"supplier-invoice-lines", "invoice_id", "id", 1000},
                  {{"order_number"},
                   {"sku"},
                   {"name", nullptr, true},
                   {"quantity"},
                   {"unit_cost"},
                   {"agreed_cost"},
                   {"amount"},
                   {"finding", nullptr, false, true}},
                  {{"sku", CellStyle::Strong}, {"name", CellStyle::Name}, {"amount", CellStyle::Strong}},
                  {"purchase-orders", "purchase_order_id"}};
    kind.actions = SupplierInvoicesView::actions();
    return kind;
}

DocumentKind declareShipment() {
    DocumentKind kind{"inbound-shipment",
                      QT_TRANSLATE_NOOP("Document", "Inbound shipment"),
                      "inbound-shipments",
                      "inbound_shipment",
                      "number",
                      "inbound_shipment",
                      {{"number", "reference", "supplier"}, {"node", "expected_on"}, "state"}};
    kind.links = {toSupplier};
    kind.facts = {{{"carrier"}},
                  {{"tracking"}},
                  {{"container"}},
                  {{"shipped_on"}},
                  {{"milestone", "milestone_on"}, QT_TRANSLATE_NOOP("Details", "Last seen")},
                  {{"appointment_at", "dock"}, QT_TRANSLATE_NOOP("Details", "Appointment")},
                  {{"late_days"}},
                  {{"note"}}};
    kind.related = {
        {QT_TRANSLATE_NOOP("Document", "Brings"),
         {"inbound-lines", "shipment_id", "id", 1000},
         {{"order_number"}, {"sku"}, {"name", nullptr, true}, {"quantity"}, {"received_quantity"}},
         {{"sku", CellStyle::Strong}, {"name", CellStyle::Name}},
         {"purchase-orders", "purchase_order_id"}},
        {QT_TRANSLATE_NOOP("Document", "Milestones"),
         {"inbound-milestones", "shipment_id", "id", 100},
         {{"reached_on"}, {"kind"}, {"place", nullptr, true}, {"expected_on"}, {"recorded_by"}},
         {{"kind", CellStyle::Pill}},
         {},
         true},
    };
    kind.actions = InboundView::actions();
    return kind;
}

DocumentKind declareDiscrepancy() {
    DocumentKind kind{"discrepancy",
                      QT_TRANSLATE_NOOP("Document", "Delivery discrepancy"),
                      "receipt-discrepancies",
                      "receipt_discrepancy",
                      "number",
                      "discrepancy",
                      {{"number", "sku", "name"},
                       {"supplier", "order_number"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "at the order's price")}};
    kind.links = {
        toSupplier,
        {QT_TRANSLATE_NOOP("Document", "Order: %1"), "order_number", {"purchase-orders", "purchase_order_id"}}};
    kind.facts = {{{"kind"}},
                  {{"quantity"}},
                  {{"stock_state", "node"}, QT_TRANSLATE_NOOP("Details", "Held"), "%1, %2"},
                  {{"lot"}},
                  {{"receipt_number", "received_on"}, QT_TRANSLATE_NOOP("Details", "Receipt")},
                  {{"decided_by"}},
                  {{"note"}}};
    kind.actions = DiscrepanciesView::actions();
    return kind;
}

} // namespace

const DocumentKind& supplierInvoiceKind() {
    static const DocumentKind kind = declareInvoice();
    return kind;
}

const DocumentKind& inboundShipmentKind() {
    static const DocumentKind kind = declareShipment();
    return kind;
}

const DocumentKind& discrepancyKind() {
    static const DocumentKind kind = declareDiscrepancy();
    return kind;
}

} // namespace opsdesk::ui
