#include "ui/procurement/OrderDetails.h"

#include "ui/procurement/PurchaseOrderApprovalView.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowFactsSection.h"

namespace opsdesk::ui {

namespace {

std::vector<FactsSection::Fact> facts() {
    return {
        {{"reason"}, QT_TRANSLATE_NOOP("Details", "Why it needs approval")},
        {{"level"}, QT_TRANSLATE_NOOP("Details", "Needs at least")},
        {{"requester"}},
        {{"last_edited_by", "last_edited_at"}, QT_TRANSLATE_NOOP("Details", "Last edited")},
        {{"submitted_at"}},
        {{"due_at"}},
        {{"own_amount"}},
        {{"budget_left"}},
        {{"steps_given", "steps_needed"},
         QT_TRANSLATE_NOOP("Details", "Approvals given"),
         QT_TRANSLATE_NOOP("Details", "%1 of %2")},
        {{"expected_on"}},
        {{"node"}},
        {{"price_variance_percent"},
         QT_TRANSLATE_NOOP("Details", "Dearest line"),
         QT_TRANSLATE_NOOP("Details", "%1 over list")},
        {{"below_minimum"}, QT_TRANSLATE_NOOP("Details", "Lines below minimum")},
        {{"minimum_order"}, QT_TRANSLATE_NOOP("Details", "Supplier's minimum")},
        {{"ordered_on"}},
        {{"received_percent"}},
        {{"approver"}},
        {{"approved_at"}},
        {{"origin"}},
        {{"note"}},
    };
}

std::vector<FactsSection::Fact> scores() {
    return {
        {{"on_time_percent"}},
        {{"in_full_percent"}},
        {{"lead_time_days", "lead_time_sd_days"},
         QT_TRANSLATE_NOOP("Details", "Lead time"),
         QT_TRANSLATE_NOOP("Details", "%1 ± %2 days")},
        {{"receipts"}},
        {{"price_drift_percent"}},
        {{"defect_percent"}},
        {{"discrepancies"}},
        {{"answer_days"}},
        {{"open_orders"}},
        {{"late_orders"}},
        {{"amount"}},
    };
}

} // namespace

DetailSection* makeOrderChanges(const Desk& desk) {
    return new GridSection(PurchaseOrderApprovalView::tr("Changed since it was last submitted"), desk,
                           {"purchase-order-changes", "purchase_order_id"},
                           {{"field", nullptr, true}, {"before"}, {"after"}});
}

DetailSection* makeDuplicates(const Desk& desk) {
    return new GridSection(
        PurchaseOrderApprovalView::tr("Possibly ordered already"), desk, {"order-duplicates", "purchase_order_id"},
        {{"other"}, {"state"}, {"created_by"}, {"created_at", nullptr, true}, {"same_lines"}, {"amount"}},
        {{"state", CellStyle::Pill}});
}

DetailSection* makeCashOut(const Desk& desk) {
    return new GridSection(PurchaseOrderApprovalView::tr("To be paid"), desk, {"order-cash-out", "purchase_order_id"},
                           {{"arrives_on"}, {"paid_on", nullptr, true}, {"amount"}});
}

DetailSection* makeScorecard(const Desk& desk, const char* column) {
    return new RowFactsSection(PurchaseOrderApprovalView::tr("Supplier"), desk,
                               {"supplier-scorecards", "id", column, 1}, scores());
}

DetailSection* makeApprovalChain(const Desk& desk) {
    return new GridSection(PurchaseOrderApprovalView::tr("Approvals"), desk, {"approval-steps", "document_id"},
                           {{"level"},
                            {"role"},
                            {"rule", nullptr, true},
                            {"state"},
                            {"decided_by"},
                            {"acted_for", nullptr, false, true},
                            {"decided_at", nullptr, false, true},
                            {"due_at", nullptr, false, true}},
                           {{"rule", CellStyle::MutedName}, {"state", CellStyle::Pill}});
}

DetailsPane* makeOrderDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "supplier"},
                                     {"requester", "node"},
                                     "state",
                                     "amount",
                                     QT_TRANSLATE_NOOP("Details", "order value")});
    details->add(new FactsSection({}, facts()));
    details->add(new GridSection(PurchaseOrderApprovalView::tr("Lines"), desk,
                                 {"purchase-order-lines", "purchase_order_id"},
                                 {{"sku"},
                                  {"name", nullptr, true},
                                  {"quantity", QT_TRANSLATE_NOOP("Details", "Qty")},
                                  {"received_quantity", QT_TRANSLATE_NOOP("Details", "Rec’d"), false, true},
                                  {"unit_cost", QT_TRANSLATE_NOOP("Details", "Cost")},
                                  {"landed_cost", nullptr, false, true},
                                  {"cover_days", nullptr, false, true},
                                  {"cover_after_days", nullptr, false, true},
                                  {"price_variance_percent", QT_TRANSLATE_NOOP("Details", "Over list"), false, true},
                                  {"amount"}},
                                 {{"name", CellStyle::Name}}));
    details->add(makeApprovalChain(desk));
    details->add(makeOrderChanges(desk));
    details->add(makeDuplicates(desk));
    details->add(makeScorecard(desk, "supplier_id"));
    details->add(makeCashOut(desk));
    details->add(
        new GridSection(PurchaseOrderApprovalView::tr("Receipts"), desk, {"receipts", "purchase_order_id"},
                        {{"number"}, {"received_on"}, {"delivery_note", nullptr, true}, {"amount"}, {"received_by"}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace opsdesk::ui
