#include "ui/governance/ApprovalPoliciesView.h"

#include "ui/governance/PolicyDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

std::vector<ActionSpec> policyActions() {
    ActionSpec simulate{"simulate",
                        QT_TRANSLATE_NOOP("Action", "Try on last year"),
                        QT_TRANSLATE_NOOP("Action", "Trying…"),
                        QT_TRANSLATE_N_NOOP("Action", "%n tried"),
                        "replay"_L1,
                        "S"};
    simulate.copies = {{"policy", "id"}};
    ActionSpec retire{"retire", QT_TRANSLATE_NOOP("Action", "Take out of force"),
                      QT_TRANSLATE_NOOP("Action", "Taking out…"), QT_TRANSLATE_N_NOOP("Action", "%n taken out"),
                      "cross"_L1};
    retire.danger = true;
    auto create = pageAction("create", QT_TRANSLATE_NOOP("Action", "New policy"), "plus"_L1, "N", "form-new");
    create.fresh = true;
    return {create,
            pageAction("edit", QT_TRANSLATE_NOOP("Action", "Change rules"), "edit"_L1, "E", "form-edit"),
            simulate,
            approveAction(),
            {"return", QT_TRANSLATE_NOOP("Action", "Return for change"), QT_TRANSLATE_NOOP("Action", "Returning…"),
             QT_TRANSLATE_N_NOOP("Action", "%n returned"), "return"_L1, "T"},
            {"activate", QT_TRANSLATE_NOOP("Action", "Put into force"), QT_TRANSLATE_NOOP("Action", "Putting…"),
             QT_TRANSLATE_N_NOOP("Action", "%n in force"), "flag"_L1, "P"},
            retire};
}

QueueSpec declarePolicies() {
    QueueSpec spec{"approval-policies", QT_TRANSLATE_NOOP("Queue", "Approval policies"), "approval_policy"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "There is no policy: one approval by limit is what is asked for.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "In force and to come"), {"state != retired"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    spec.actions = policyActions();
    spec.styles = {{"number", CellStyle::Strong}, {"name", CellStyle::Name}, {"state", CellStyle::Pill}};
    return spec;
}

DetailsPane* makePolicyDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "name"}, {"target"}, "state"});
    details->add(new FactsSection({}, {{{"simulated_orders", "simulated_from"},
                                        QT_TRANSLATE_NOOP("Details", "Tried on"),
                                        QT_TRANSLATE_NOOP("Details", "%1 documents since %2")},
                                       {{"approvals_after", "approvals_before"},
                                        QT_TRANSLATE_NOOP("Details", "Would have asked for"),
                                        QT_TRANSLATE_NOOP("Details", "%1 approvals instead of %2")},
                                       {{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Drafted")},
                                       {{"approved_by", "approved_at"}, QT_TRANSLATE_NOOP("Details", "Approved")},
                                       {{"activated_at"}},
                                       {{"retired_at"}},
                                       {{"note"}}}));
    details->add(new GridSection(ApprovalPoliciesView::tr("Rules"), desk, {"approval-rules", "policy_id"},
                                 {{"name", nullptr, true}, {"conditions"}, {"steps"}}, {{"name", CellStyle::Name}}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

ApprovalPoliciesView::ApprovalPoliciesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declarePolicies(), makePolicyDetails(desk), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        auto* dialog = new PolicyDialog(desk, page == u"form-new"_s ? Record() : row, this);
        dialog->open();
    });
}

} // namespace opsdesk::ui
