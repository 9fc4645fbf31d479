#include "ui/documents/DocumentKind.h"
#include "ui/procurement/OrderActions.h"
#include "ui/procurement/OrderDetails.h"
#include "ui/procurement/OrderEditor.h"
#include "ui/widgets/RowFactsSection.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

std::vector<DetailSection*> sections(const Desk& desk) {
    return {
        new RowFactsSection(QCoreApplication::translate("Document", "Approval"), desk, {"po-approvals", "id", "id", 1},
                            {{{"reason"}, QT_TRANSLATE_NOOP("Details", "Why it needs approval")},
                             {{"level"}, QT_TRANSLATE_NOOP("Details", "Needs at least")},
                             {{"price_variance_percent"},
                              QT_TRANSLATE_NOOP("Details", "Dearest line"),
                              QT_TRANSLATE_NOOP("Details", "%1 over list")},
                             {{"below_minimum"}, QT_TRANSLATE_NOOP("Details", "Lines below minimum")},
                             {{"prevents_stock_out"}},
                             {{"money_at_risk"}}}),
        makeApprovalChain(desk),
        makeOrderChanges(desk),
        makeDuplicates(desk),
        makeCashOut(desk),
        makeScorecard(desk, "supplier_id"),
    };
}

EditorSection* editor(const Desk& desk) {
    return new OrderEditor(desk);
}

/// Nothing where what came was counted with the order in sight, as it mostly is.
QString blindText(const Record& receipt) {
    return asInteger(receipt.value("blind")) != 0 ? receipt.text("blind") : QString();
}

std::vector<RelatedRows> related() {
    return {
        {QT_TRANSLATE_NOOP("Document", "Receipts"),
         {"receipt-lines", "purchase_order_id", "id", 500},
         {{"number"},
          {"received_on"},
          {"sku"},
          {"name", nullptr, true},
          {"quantity"},
          {"damaged", nullptr, false, true},
          {"put_away", nullptr, false, true},
          {"blind", nullptr, false, true, blindText},
          {"amount"}},
         {{"number", CellStyle::Strong}, {"name", CellStyle::MutedName}},
         {"items", "item_id"}},
        {QT_TRANSLATE_NOOP("Document", "Shipments"),
         {"inbound-lines", "purchase_order_id", "id", 200},
         {{"number"},
          {"expected_on"},
          {"sku"},
          {"name", nullptr, true},
          {"quantity"},
          {"received_quantity"},
          {"state"}},
         {{"number", CellStyle::Strong}, {"name", CellStyle::MutedName}, {"state", CellStyle::Pill}},
         {"inbound-shipments", "shipment_id"}},
        {QT_TRANSLATE_NOOP("Document", "Discrepancies"),
         {"receipt-discrepancies", "purchase_order_id", "id", 200},
         {{"number"}, {"kind"}, {"sku"}, {"name", nullptr, true}, {"quantity"}, {"amount"}, {"state"}},
         {{"number", CellStyle::Strong}, {"name", CellStyle::MutedName}, {"state", CellStyle::Pill}},
         {"receipt-discrepancies", "id"}},
        {QT_TRANSLATE_NOOP("Document", "Invoices"),
         {"supplier-invoice-lines", "purchase_order_id", "id", 200},
         {{"number"}, {"sku"}, {"name", nullptr, true}, {"quantity"}, {"unit_cost"}, {"amount"}, {"variance"}},
         {{"number", CellStyle::Strong}, {"name", CellStyle::MutedName}},
         {"supplier-invoices", "invoice_id"}},
        {QT_TRANSLATE_NOOP("Document", "Suggestions about it"),
         {"suggestions", "order_number", "number", 200},
         {{"sku"}, {"name", nullptr, true}, {"status"}, {"quantity"}, {"amount"}, {"stock_out_on"}, {"decided_by"}},
         {{"sku", CellStyle::Strong}, {"name", CellStyle::MutedName}, {"status", CellStyle::Pill}},
         {"suggestions", "id"}},
    };
}

DocumentKind declare() {
    DocumentKind kind{"purchase-order",
                      QT_TRANSLATE_NOOP("Document", "Purchase order"),
                      "purchase-orders",
                      "purchase_order",
                      "number",
                      "purchase_order",
                      {{"number", "supplier"},
                       {"requester", "node", "expected_on"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "order value")}};
    kind.links = {{QT_TRANSLATE_NOOP("Document", "Supplier: %1"), "supplier", {"suppliers", "supplier_id"}}};
    kind.facts = {{{"requester"}},
                  {{"submitted_at"}},
                  {{"approver", "approved_at"}, QT_TRANSLATE_NOOP("Details", "Approved")},
                  {{"ordered_on"}},
                  {{"expected_on"}},
                  {{"late_days"}},
                  {{"node"}},
                  {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Created")},
                  {{"incoterm"}},
                  {{"payment_days"}},
                  {{"supplier_reference"}},
                  {{"acknowledged_on"}},
                  {{"wanted_on"}},
                  {{"origin"}},
                  {{"note"}}};
    kind.moneyView = "purchase-order-money";
    kind.money = {
        {{"ordered"}}, {{"received"}}, {{"open"}}, {{"cancelled"}, nullptr, "", "", false, true}, {{"not_invoiced"}}};
    kind.lines = {QT_TRANSLATE_NOOP("Document", "Lines"),
                  {"purchase-order-lines", "purchase_order_id", "id", 1000},
                  {{"sku"},
                   {"name", nullptr, true},
                   {"quantity", QT_TRANSLATE_NOOP("Details", "Qty")},
                   {"received_quantity", QT_TRANSLATE_NOOP("Details", "Rec’d"), false, true},
                   {"open_quantity", nullptr, false, true},
                   {"unit_cost", QT_TRANSLATE_NOOP("Details", "Cost")},
                   {"landed_cost", nullptr, false, true},
                   {"price_variance_percent", QT_TRANSLATE_NOOP("Details", "Over list"), false, true},
                   {"expected_on"},
                   {"amount"}},
                  {{"sku", CellStyle::Strong}, {"name", CellStyle::Name}, {"amount", CellStyle::Strong}},
                  {"items", "item_id"}};
    kind.related = related();
    kind.actions = orderActions({"submit", "withdraw", "approve", "return", "reject", "release", "send", "acknowledge",
                                 "expedite", "switch_supplier", "announce", "invoice", "copy", "close", "cancel"});
    kind.sections = sections;
    kind.editor = editor;
    return kind;
}

} // namespace

const DocumentKind& purchaseOrderKind() {
    static const DocumentKind kind = declare();
    return kind;
}

} // namespace opsdesk::ui
