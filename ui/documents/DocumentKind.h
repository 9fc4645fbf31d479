#pragma once

#include "ui/widgets/ActionSpec.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RowsSection.h"

#include <functional>
#include <string_view>
#include <vector>

namespace opsdesk {
class ViewReader;
}

namespace opsdesk::ui {

class EditorSection;

/// Where a row leads: @p view is of a kind of document, whose page opens, or of a list, which opens filtered by
/// `id`. @p column of the row holds the document's id. Nowhere when there is no view.
struct DocumentLink {
    const char* view = "";
    const char* column = "id";
};

/// Rows of another view that belong to a document, as a table. Enter opens what a row leads to.
struct RelatedRows {
    const char* title = ""; ///< English source text, context `Document`
    RowsSection::Source source = {"", ""};
    std::vector<RecordGrid::Column> columns = {};
    CellStyles styles = {};
    DocumentLink opens = {};
    bool aside = false; ///< stands in the narrow column
};

/// Something named in the heading that has a page of its own, such as an order's supplier.
struct HeadingLink {
    const char* label; ///< English source text, context `Document`
    const char* text;  ///< column that is shown
    DocumentLink opens;
};

/// A kind of document, declared: its page, its printed form and where rows that name one lead. Titles of columns are
/// the views' own.
struct DocumentKind {
    const char* name;  ///< in links and on the command line, such as `purchase-order`
    const char* title; ///< English source text, context `Document`
    const char* view;  ///< of the core; the document is one of its rows
    const char* table; ///< the kind that comments and attachments know it by
    const char* key;   ///< column with what people call one: its number, SKU or code
    const char* machine = "";
    RecordHeading::Parts heading;
    std::vector<HeadingLink> links = {};
    std::vector<FactsSection::Fact> facts = {};
    std::vector<FactsSection::Fact> money = {};
    const char* moneyView = ""; ///< where they stand; "": in the document's own row
    RelatedRows lines = {};     ///< no view: it has none; their amounts add up to the document's
    std::vector<RelatedRows> related = {};
    std::vector<ActionSpec> actions = {};
    RowsSection::Source history = {"document-history", "document_id"};
    /// Sections of its own between the lines and the related documents; null: none.
    std::vector<DetailSection*> (*sections)(const Desk& desk) = nullptr;
    /// What its print has beyond these, as HTML; on a reading thread. Null: nothing.
    QString (*paper)(ViewReader& reader, std::int64_t entity, const std::string& id) = nullptr;
    /// Where it is made and changed; null: by commands alone.
    EditorSection* (*editor)(const Desk& desk) = nullptr;
};

/// All of them.
const std::vector<const DocumentKind*>& documentKinds();
/// By its name, its view's or its table's; null when there is none.
const DocumentKind* findDocumentKind(std::string_view name);
/// Where a row of @p view leads when Enter is pressed on it in a list.
DocumentLink linkOf(std::string_view view);

const DocumentKind& purchaseOrderKind();
const DocumentKind& customerOrderKind();
const DocumentKind& returnKind();
const DocumentKind& writeOffKind();
const DocumentKind& stockAdjustmentKind();
const DocumentKind& qualityCaseKind();
const DocumentKind& itemKind();
const DocumentKind& supplierKind();
const DocumentKind& supplierInvoiceKind();
const DocumentKind& inboundShipmentKind();
const DocumentKind& discrepancyKind();
const DocumentKind& manualJournalKind();
const DocumentKind& vendorClaimKind();
const DocumentKind& refundKind();
const DocumentKind& settlementKind();

} // namespace opsdesk::ui
