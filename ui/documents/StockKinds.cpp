#include "ui/documents/DocumentKind.h"
#include "ui/returns/WriteOffView.h"
#include "ui/widgets/CommonActions.h"

namespace opsdesk::ui {

namespace {

DocumentKind declareWriteOff() {
    DocumentKind kind{"write-off",
                      QT_TRANSLATE_NOOP("Document", "Write-off"),
                      "write-offs",
                      "write_off",
                      "number",
                      "write_off",
                      {{"number", "sku", "name"},
                       {"reason", "requester", "occurred_at"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "book value")}};
    kind.links = {{QT_TRANSLATE_NOOP("Document", "Item: %1"), "sku", {"items", "item_id"}},
                  {QT_TRANSLATE_NOOP("Document", "Return: %1"), "return_number", {"returns", "return_id"}},
                  {QT_TRANSLATE_NOOP("Document", "Order of customer %1"), "customer", {"orders", "order_id"}}};
    kind.facts = writeOffFacts();
    kind.money = {{{"amount"}}, {{"loss_against_best"}}};
    kind.sections = writeOffSections;
    kind.related = {{QT_TRANSLATE_NOOP("Document", "Earlier decisions on this item"),
                     {"write-off-precedents", "write_off_id", "id", 20},
                     {{"number"}, {"state"}, {"reason", nullptr, true}, {"quantity"}, {"amount"}, {"decided_by"}},
                     {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}}}};
    kind.actions = writeOffActions();
    return kind;
}

DocumentKind declareAdjustment() {
    DocumentKind kind{"stock-adjustment",
                      QT_TRANSLATE_NOOP("Document", "Stock adjustment"),
                      "stock-adjustments",
                      "stock_adjustment",
                      "number",
                      "stock_adjustment",
                      {{"number", "sku", "name"},
                       {"reason", "created_by", "created_at"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "value at stake")}};
    kind.links = {{QT_TRANSLATE_NOOP("Document", "Item: %1"), "sku", {"items", "item_id"}}};
    kind.facts = {{{"quantity"}},  {{"node", "stock_state"}, QT_TRANSLATE_NOOP("Details", "Where")},
                  {{"lot"}},       {{"reason"}},
                  {{"note"}},      {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Proposed by")},
                  {{"decided_by"}}};
    kind.related = {{QT_TRANSLATE_NOOP("Document", "Stock posted"),
                     {"stock-entries", "entry_id", "stock_entry_id", 50},
                     {{"entry_id"}, {"moved_on"}, {"sku"}, {"name", nullptr, true}, {"quantity"}}}};
    kind.actions = {approveAction(), rejectAction()};
    return kind;
}

} // namespace

const DocumentKind& writeOffKind() {
    static const DocumentKind kind = declareWriteOff();
    return kind;
}

const DocumentKind& stockAdjustmentKind() {
    static const DocumentKind kind = declareAdjustment();
    return kind;
}

} // namespace opsdesk::ui
