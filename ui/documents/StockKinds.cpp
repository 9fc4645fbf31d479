#include "ui/documents/DocumentKind.h"
#include "ui/returns/QualityCasesView.h"
#include "ui/returns/ReturnWeeksSection.h"
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
    kind.related = {{QT_TRANSLATE_NOOP("Document", "Files of the return"),
                     {"attachments", "document", "return_id", 50, nullptr, "state = here"},
                     {{"name", nullptr, true}, {"added_by"}, {"added_at"}},
                     {},
                     {"returns", "document"}},
                    {QT_TRANSLATE_NOOP("Document", "Earlier decisions on this item"),
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

std::vector<DetailSection*> qualityCaseSections(const Desk& desk) {
    return {new ReturnWeeksSection(desk)};
}

DocumentKind declareQualityCase() {
    DocumentKind kind{"quality-case",
                      QT_TRANSLATE_NOOP("Document", "Quality case"),
                      "quality-cases",
                      "quality_case",
                      "number",
                      "quality_case",
                      {{"number", "sku", "name"},
                       {"supplier", "reason", "created_at"},
                       "state",
                       "returned_lines",
                       QT_TRANSLATE_NOOP("Details", "lines came back in four weeks")}};
    kind.links = {{QT_TRANSLATE_NOOP("Document", "Item: %1"), "sku", {"items", "item_id"}},
                  {QT_TRANSLATE_NOOP("Document", "Supplier: %1"), "supplier", {"suppliers", "supplier_id"}}};
    kind.facts = {{{"expected_lines"}},
                  {{"chance_percent"}},
                  {{"window_from", "window_to"}, QT_TRANSLATE_NOOP("Details", "Last spike"), "%1 – %2"},
                  {{"defective", "inspected"},
                   QT_TRANSLATE_NOOP("Details", "Defective"),
                   QT_TRANSLATE_NOOP("Details", "%1 of %2")},
                  {{"available"}},
                  {{"isolated"}},
                  {{"decided_by", "decided_at"}},
                  {{"note"}}};
    kind.sections = qualityCaseSections;
    kind.related = {{QT_TRANSLATE_NOOP("Document", "Spikes"),
                     {"quality-evidence", "case_id", "id", 100},
                     {{"window_from"},
                      {"window_to"},
                      {"reason", nullptr, true},
                      {"returned_lines"},
                      {"expected_lines"},
                      {"before_lines"},
                      {"chance_percent"}}},
                    {QT_TRANSLATE_NOOP("Document", "Isolated stock"),
                     {"quality-isolations", "case_id", "id", 200},
                     {{"node"}, {"lot"}, {"quantity"}, {"state"}},
                     {{"state", CellStyle::Pill}}}};
    kind.actions = QualityCasesView::actions();
    return kind;
}

} // namespace

const DocumentKind& qualityCaseKind() {
    static const DocumentKind kind = declareQualityCase();
    return kind;
}

const DocumentKind& writeOffKind() {
    static const DocumentKind kind = declareWriteOff();
    return kind;
}

const DocumentKind& stockAdjustmentKind() {
    static const DocumentKind kind = declareAdjustment();
    return kind;
}

} // namespace opsdesk::ui
