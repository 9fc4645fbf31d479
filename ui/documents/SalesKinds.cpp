#include "ui/documents/DocumentKind.h"
#include "ui/returns/RefundsView.h"
#include "ui/returns/ReturnsView.h"

namespace opsdesk::ui {

namespace {

DocumentKind declareOrder() {
    DocumentKind kind{"customer-order",
                      QT_TRANSLATE_NOOP("Document", "Customer order"),
                      "orders",
                      "sales_order",
                      "number",
                      "",
                      {{"number", "customer"},
                       {"channel", "country", "node", "ordered_at"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "order value")}};
    kind.facts = {{{"customer"}},      {{"channel"}},   {{"country"}},  {{"node"}},      {{"ordered_at"}},
                  {{"payment_state"}}, {{"reference"}}, {{"lines"}},    {{"history"}},   {{"discount"}},
                  {{"tax"}},           {{"shipping"}},  {{"refunded"}}, {{"refundable"}}};
    kind.moneyView = "order-money";
    kind.money = {{{"paid"}}, {{"refunded"}}, {{"cost"}}, {{"margin"}}, {{"margin_percent"}}};
    kind.lines = {QT_TRANSLATE_NOOP("Document", "Lines"),
                  {"order-lines", "order_id", "id", 1000},
                  {{"sku"},
                   {"charge", nullptr, false, true},
                   {"description", nullptr, true},
                   {"quantity"},
                   {"shipped"},
                   {"unit_price"},
                   {"discount"},
                   {"tax"},
                   {"amount"}},
                  {{"sku", CellStyle::Strong}, {"description", CellStyle::Name}, {"amount", CellStyle::Strong}},
                  {"items", "item_id"}};
    kind.related = {
        {QT_TRANSLATE_NOOP("Document", "Paid with"),
         {"order-payments", "order_id", "id", 50},
         {{"tender"}, {"reference", nullptr, true}, {"paid_at"}, {"amount"}, {"refunded"}, {"refundable"}},
         {{"tender", CellStyle::Pill}, {"amount", CellStyle::Strong}}},
        {QT_TRANSLATE_NOOP("Document", "Came back"),
         {"return-lines", "order_id", "id", 200},
         {{"number"}, {"sku"}, {"description", nullptr, true}, {"quantity"}, {"link"}, {"amount"}},
         {{"number", CellStyle::Strong}, {"description", CellStyle::MutedName}, {"link", CellStyle::Pill}},
         {"returns", "return_id"}},
        {QT_TRANSLATE_NOOP("Document", "Refunds"),
         {"refunds", "order_id", "id", 100},
         {{"number"}, {"state"}, {"reason", nullptr, true}, {"method"}, {"amount"}},
         {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}},
         {"refunds", "id"}},
        {QT_TRANSLATE_NOOP("Document", "Write-offs of what came back"),
         {"write-offs", "order_id", "id", 100},
         {{"number"}, {"state"}, {"sku"}, {"reason", nullptr, true}, {"quantity"}, {"amount"}},
         {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}},
         {"write-offs", "id"}},
    };
    return kind;
}

std::vector<RelatedRows> aroundReturn() {
    return {
        {QT_TRANSLATE_NOOP("Document", "Bought with"),
         {"return-lines", "return_id", "id", 200, nullptr, "order_number is not null"},
         {{"order_number"}, {"sku"}, {"description", nullptr, true}, {"linked"}, {"amount"}},
         {{"order_number", CellStyle::Strong}, {"description", CellStyle::MutedName}},
         {"orders", "order_id"}},
        {QT_TRANSLATE_NOOP("Document", "Inspections"),
         {"return-inspections", "return_id", "id", 200},
         {{"inspection_no"},
          {"sku"},
          {"quantity"},
          {"grade"},
          {"recommended"},
          {"expected_recovery"},
          {"disposition"},
          {"state"},
          {"note", nullptr, true}},
         {{"sku", CellStyle::Strong}, {"grade", CellStyle::Pill}, {"state", CellStyle::Pill}}},
        {QT_TRANSLATE_NOOP("Document", "Checks"),
         {"return-checks", "return_id", "id", 200},
         {{"sku"}, {"check_name"}, {"outcome"}, {"detail", nullptr, true, false, checkDetail}},
         {{"outcome", CellStyle::Pill}}},
        {QT_TRANSLATE_NOOP("Document", "Refunds"),
         {"refunds", "return_id", "id", 100},
         {{"number"}, {"state"}, {"hold"}, {"reason", nullptr, true}, {"method"}, {"amount"}},
         {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}, {"hold", CellStyle::Pill}},
         {"refunds", "id"}},
        {QT_TRANSLATE_NOOP("Document", "On its way"),
         {"return-tracking", "return_id", "id", 100},
         {{"happened_at"}, {"status"}, {"place", nullptr, true}},
         {{"status", CellStyle::Pill}}},
        {QT_TRANSLATE_NOOP("Document", "What became of the goods"),
         {"write-offs", "return_id", "id", 100},
         {{"number"}, {"state"}, {"sku"}, {"grade"}, {"disposition", nullptr, true}, {"quantity"}, {"amount"}},
         {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}, {"disposition", CellStyle::Pill}},
         {"write-offs", "id"}},
    };
}

std::vector<DetailSection*> signalsOfReturn(const Desk& desk) {
    return {signalsSection(desk, "id")};
}

DocumentKind declareReturn() {
    DocumentKind kind{"return",
                      QT_TRANSLATE_NOOP("Document", "Return"),
                      "returns",
                      "return_order",
                      "number",
                      "return",
                      {{"number", "customer"},
                       {"channel", "country", "node", "returned_at"},
                       "state",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "to refund")}};
    kind.facts = {{{"customer"}}, {{"channel"}},        {{"country"}}, {{"node"}},
                  {{"lines"}},    {{"unlinked_lines"}}, {{"history"}}};
    for (const auto& fact : returnFacts())
        kind.facts.push_back(fact);
    kind.actions = returnActions();
    kind.moneyView = "return-money";
    kind.money = {{{"refund"}}, {{"value"}}, {{"written_off"}}, {{"loss"}}};
    kind.lines = {QT_TRANSLATE_NOOP("Document", "Lines"),
                  {"return-lines", "return_id", "id", 1000},
                  {{"sku"},
                   {"charge", nullptr, false, true},
                   {"description", nullptr, true},
                   {"quantity"},
                   {"received"},
                   {"inspected"},
                   {"reason_words"},
                   {"link"},
                   {"order_number"},
                   {"unit_price"},
                   {"amount"}},
                  {{"sku", CellStyle::Strong},
                   {"description", CellStyle::Name},
                   {"link", CellStyle::Pill},
                   {"amount", CellStyle::Strong}},
                  {"items", "item_id"}};
    kind.sections = signalsOfReturn;
    kind.related = aroundReturn();
    return kind;
}

} // namespace

const DocumentKind& customerOrderKind() {
    static const DocumentKind kind = declareOrder();
    return kind;
}

const DocumentKind& returnKind() {
    static const DocumentKind kind = declareReturn();
    return kind;
}

} // namespace opsdesk::ui
