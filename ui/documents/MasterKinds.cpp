#include "ui/documents/DocumentKind.h"
#include "ui/documents/ItemDemandSection.h"
#include "ui/planning/TermsSection.h"
#include "ui/procurement/OrderDetails.h"
#include "ui/widgets/RowFactsSection.h"

#include <QCoreApplication>

namespace opsdesk::ui {

namespace {

QString title(const char* text) {
    return QCoreApplication::translate("Document", text);
}

/// Terms of the document itself.
TermsSection* ownTerms(const Desk& desk, TermsSection::Terms terms) {
    terms.source.recordColumn = "id";
    return new TermsSection(desk, std::move(terms));
}

std::vector<DetailSection*> itemSections(const Desk& desk) {
    return {
        new ItemDemandSection(desk),
        ownTerms(desk, TermsSection::ofGoods()),
        new RowFactsSection(title(QT_TRANSLATE_NOOP("Document", "Returns")), desk,
                            {"item-return-rates", "item_id", "id", 1},
                            {{{"sold"}}, {{"returned"}}, {{"return_percent"}}, {{"written_off"}}}),
    };
}

std::vector<RelatedRows> ofItem() {
    return {
        {QT_TRANSLATE_NOOP("Document", "Stock by node and lot"),
         {"stock", "item_id"},
         {{"node"}, {"state"}, {"lot", nullptr, true}, {"quantity"}, {"amount"}},
         {{"node", CellStyle::Strong}, {"state", CellStyle::Pill}},
         {},
         true},
        {QT_TRANSLATE_NOOP("Document", "Lots"),
         {"stock-lots", "item_id"},
         {{"lot"}, {"node"}, {"expires_on", nullptr, true}, {"quantity"}},
         {{"lot", CellStyle::Strong}},
         {},
         true},
        {QT_TRANSLATE_NOOP("Document", "Suppliers"),
         {"supplier-items", "item_id"},
         {{"supplier"},
          {"supplier_name", nullptr, true},
          {"preferred"},
          {"amount"},
          {"moq", nullptr, false, true},
          {"multiple"},
          {"lead_time_mean_days"},
          {"lead_time_sd_days"}},
         {{"supplier", CellStyle::Strong}, {"supplier_name", CellStyle::Name}},
         {"suppliers", "supplier_id"}},
        {QT_TRANSLATE_NOOP("Document", "Suggestions"),
         {"suggestions", "item_id"},
         {{"kind"}, {"node"}, {"status"}, {"quantity"}, {"order_by", nullptr, true}, {"money_at_risk"}, {"state"}},
         {{"status", CellStyle::Pill}, {"state", CellStyle::Pill}},
         {"suggestions", "id"}},
        {QT_TRANSLATE_NOOP("Document", "Open orders"),
         {"purchase-order-lines", "item_id", "id", 50, nullptr, "open_quantity > 0"},
         {{"number"}, {"supplier", nullptr, true}, {"state"}, {"open_quantity"}, {"unit_cost"}, {"expected_on"}},
         {{"number", CellStyle::Strong}, {"supplier", CellStyle::Name}, {"state", CellStyle::Pill}},
         {"purchase-orders", "purchase_order_id"}},
        {QT_TRANSLATE_NOOP("Document", "Last receipts"),
         {"receipt-lines", "item_id", "id", 10},
         {{"number"}, {"received_on"}, {"order_number", nullptr, true}, {"quantity"}, {"amount"}},
         {{"number", CellStyle::Strong}},
         {"purchase-orders", "purchase_order_id"},
         true},
        {QT_TRANSLATE_NOOP("Document", "Came back lately"),
         {"return-lines", "item_id", "id", 20},
         {{"number"}, {"order_number", nullptr, true}, {"link"}, {"quantity"}, {"amount"}},
         {{"number", CellStyle::Strong}, {"link", CellStyle::Pill}},
         {"returns", "return_id"},
         true},
    };
}

DocumentKind declareItem() {
    DocumentKind kind{"item",
                      QT_TRANSLATE_NOOP("Document", "Item"),
                      "items",
                      "item",
                      "sku",
                      "",
                      {{"sku", "name"},
                       {"category", "base_uom"},
                       "lifecycle",
                       "amount",
                       QT_TRANSLATE_NOOP("Details", "stock value")}};
    kind.facts = {{{"category"}}, {{"lifecycle"}}, {{"base_uom"}}, {{"on_hand"}}, {{"price"}}, {{"amount"}}};
    kind.history = {"master-history", "document_id", "id", 500, nullptr, "kind = item"};
    kind.sections = itemSections;
    kind.related = ofItem();
    return kind;
}

std::vector<DetailSection*> supplierSections(const Desk& desk) {
    return {makeScorecard(desk, "id"), ownTerms(desk, TermsSection::ofSupplier())};
}

std::vector<RelatedRows> ofSupplier() {
    return {
        {QT_TRANSLATE_NOOP("Document", "Open orders"),
         {"purchase-orders", "supplier_id", "id", 100, nullptr,
          "state in draft,submitted,approved,released,acknowledged,partly_received"},
         {{"number"},
          {"state"},
          {"node"},
          {"expected_on", nullptr, true},
          {"late_days"},
          {"received_percent"},
          {"amount"}},
         {{"number", CellStyle::Strong}, {"state", CellStyle::Pill}, {"amount", CellStyle::Strong}},
         {"purchase-orders", "id"}},
        {QT_TRANSLATE_NOOP("Document", "Lead times by month"),
         {"supplier-lead-times", "supplier_id", "id", 24},
         {{"month", nullptr, true}, {"deliveries"}, {"lead_time_days"}, {"lead_time_sd_days"}, {"on_time_percent"}},
         {{"month", CellStyle::Strong}},
         {},
         true},
        {QT_TRANSLATE_NOOP("Document", "Last deliveries"),
         {"supplier-deliveries", "supplier_id", "id", 100},
         {{"reference"},
          {"sku"},
          {"name", nullptr, true},
          {"ordered_on"},
          {"promised_on"},
          {"delivered_on"},
          {"days"},
          {"late_days"}},
         {{"sku", CellStyle::Strong}, {"name", CellStyle::MutedName}},
         {"items", "item_id"}},
        {QT_TRANSLATE_NOOP("Document", "Suggestions"),
         {"suggestions", "supplier_id", "id", 50},
         {{"sku"}, {"name", nullptr, true}, {"status"}, {"quantity"}, {"order_by"}, {"amount"}, {"state"}},
         {{"sku", CellStyle::Strong},
          {"name", CellStyle::Name},
          {"status", CellStyle::Pill},
          {"state", CellStyle::Pill}},
         {"suggestions", "id"}},
        {QT_TRANSLATE_NOOP("Document", "Items"),
         {"supplier-items", "supplier_id", "id", 500},
         {{"sku"},
          {"name", nullptr, true},
          {"preferred"},
          {"amount"},
          {"moq", nullptr, false, true},
          {"multiple"},
          {"lead_time_days"},
          {"lead_time_mean_days"},
          {"lead_time_sd_days"}},
         {{"sku", CellStyle::Strong}, {"name", CellStyle::Name}},
         {"items", "item_id"}},
    };
}

DocumentKind declareSupplier() {
    DocumentKind kind{"supplier",
                      QT_TRANSLATE_NOOP("Document", "Supplier"),
                      "suppliers",
                      "supplier",
                      "code",
                      "",
                      {{"code", "name"}, {"country"}, "", "amount", QT_TRANSLATE_NOOP("Details", "minimum order")}};
    kind.facts = {{{"country"}},      {{"currency"}}, {{"email"}},   {{"incoterm"}},
                  {{"payment_days"}}, {{"risk"}},     {{"language"}}};
    kind.history = {"master-history", "document_id", "id", 500, nullptr, "kind = supplier"};
    kind.sections = supplierSections;
    kind.related = ofSupplier();
    return kind;
}

} // namespace

const DocumentKind& itemKind() {
    static const DocumentKind kind = declareItem();
    return kind;
}

const DocumentKind& supplierKind() {
    static const DocumentKind kind = declareSupplier();
    return kind;
}

} // namespace opsdesk::ui
