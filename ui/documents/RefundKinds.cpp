#include "ui/documents/DocumentKind.h"
#include "ui/returns/RefundsView.h"

namespace opsdesk::ui {

namespace {

DocumentKind declareRefund() {
    DocumentKind kind{"refund",
                      QT_TRANSLATE_NOOP("Document", "Refund"),
                      "refunds",
                      "refund",
                      "number",
                      "refund",
                      {{"number", "customer"},
                       {"reason", "requester", "created_at"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "to be paid back")}};
    kind.links = {{QT_TRANSLATE_NOOP("Document", "Order: %1"), "order_number", {"orders", "order_id"}},
                  {QT_TRANSLATE_NOOP("Document", "Return: %1"), "return_number", {"returns", "return_id"}}};
    kind.facts = refundFacts();
    kind.money = {{{"goods"}},    {{"goodwill"}}, {{"discount"}}, {{"tax"}},
                  {{"shipping"}}, {{"fee"}},      {{"set_off"}},  {{"amount"}}};
    kind.lines = {QT_TRANSLATE_NOOP("Document", "Lines"),
                  {"refund-lines", "refund_id", "id", 1000},
                  {{"sku"},
                   {"description", nullptr, true},
                   {"quantity"},
                   {"ordered"},
                   {"paid"},
                   {"discount", nullptr, false, true},
                   {"tax", nullptr, false, true},
                   {"fee", nullptr, false, true},
                   {"amount"}},
                  {{"sku", CellStyle::Strong}, {"description", CellStyle::Name}, {"amount", CellStyle::Strong}},
                  {"items", "item_id"}};
    kind.sections = refundSections;
    kind.actions = refundActions();
    return kind;
}

} // namespace

const DocumentKind& refundKind() {
    static const DocumentKind kind = declareRefund();
    return kind;
}

} // namespace opsdesk::ui
