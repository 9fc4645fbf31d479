#include "ui/returns/ReturnPoliciesView.h"

#include "ui/models/Codes.h"
#include "ui/models/RecordTableModel.h"
#include "ui/returns/ReturnChecklistsDialog.h"
#include "ui/returns/ReturnPolicyDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/HistorySection.h"
#include "ui/widgets/RecordTable.h"
#include "ui/widgets/RowsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QueueSpec declareReturnPolicies() {
    QueueSpec spec{"return-policies", QT_TRANSLATE_NOOP("Queue", "Return policies"), "return_policy"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "There is no policy: the usual one is gone by.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "In force and to come"), {"state != retired"}, "state", true},
                    {QT_TRANSLATE_NOOP("Filter", "All"), {}, "state"}};
    ActionSpec discard{"discard", QT_TRANSLATE_NOOP("Action", "Give up draft"),
                       QT_TRANSLATE_NOOP("Action", "Giving up…"), QT_TRANSLATE_N_NOOP("Action", "%n given up"),
                       "cross"_L1};
    discard.danger = true;
    auto create = pageAction("create", QT_TRANSLATE_NOOP("Action", "New policy"), "plus"_L1, "N", "form-new");
    create.fresh = true;
    spec.actions = {
        create,
        pageAction("edit", QT_TRANSLATE_NOOP("Action", "Change rules"), "edit"_L1, "E", "form-edit"),
        pageAction("edit", QT_TRANSLATE_NOOP("Action", "Change checklists"), "edit"_L1, "C", "form-checklists"),
        approveAction(),
        {"return", QT_TRANSLATE_NOOP("Action", "Return for change"), QT_TRANSLATE_NOOP("Action", "Returning…"),
         QT_TRANSLATE_N_NOOP("Action", "%n returned"), "return"_L1, "T"},
        {"activate", QT_TRANSLATE_NOOP("Action", "Put into force"), QT_TRANSLATE_NOOP("Action", "Putting…"),
         QT_TRANSLATE_N_NOOP("Action", "%n in force"), "flag"_L1, "P"},
        discard};
    spec.styles = {{"number", CellStyle::Strong}, {"name", CellStyle::Name}, {"state", CellStyle::Pill}};
    return spec;
}

/// "Hygiene · Opened" for `return_class = hygiene and condition = opened`.
QString conditionWords(const Record& rule) {
    QStringList words;
    for (const QString& part : QString::fromStdString(rule.plain("conditions")).split(u" and "_s, Qt::SkipEmptyParts))
        words << codeTitle(part.section(u" = "_s, 1).toStdString());
    return words.join(u" \u00B7 "_s);
}

QString answerWords(const Record& question) {
    QStringList words;
    for (const QString& answer : QString::fromStdString(question.plain("answers")).split(u", "_s, Qt::SkipEmptyParts))
        words << codeTitle(answer.toStdString());
    return words.join(u", "_s);
}

/// "No: Used" for `no: used`.
QString capWords(const Record& question) {
    QStringList words;
    for (const QString& cap : QString::fromStdString(question.plain("caps")).split(u"; "_s, Qt::SkipEmptyParts))
        words << codeTitle(cap.section(u": "_s, 0, 0).toStdString()) + u": "_s +
                     codeTitle(cap.section(u": "_s, 1).toStdString());
    return words.join(u"; "_s);
}

DetailsPane* makeReturnPolicyDetails(const Desk& desk) {
    auto* details = new DetailsPane({{"number", "name"}, {"activated_at"}, "state"});
    details->add(new FactsSection({}, {{{"created_by", "created_at"}, QT_TRANSLATE_NOOP("Details", "Drafted")},
                                       {{"approved_by", "approved_at"}, QT_TRANSLATE_NOOP("Details", "Approved")},
                                       {{"retired_at"}},
                                       {{"note"}}}));
    details->add(new GridSection(ReturnPoliciesView::tr("Rules"), desk, {"return-rules", "policy_id", "id", 200},
                                 {{"name"},
                                  {"window_days"},
                                  {"fee_percent"},
                                  {"conditions", nullptr, false, false, conditionWords},
                                  {"refund_when"},
                                  {"label"}},
                                 {{"name", CellStyle::Name}}));
    details->add(new GridSection(ReturnPoliciesView::tr("Checklists"), desk,
                                 {"return-checklists", "policy_id", "id", 200},
                                 {{"checklist"},
                                  {"question", nullptr, true},
                                  {"answers", nullptr, false, false, answerWords},
                                  {"caps", nullptr, false, false, capWords}},
                                 {}));
    details->add(new HistorySection(desk));
    return details;
}

} // namespace

ReturnPoliciesView::ReturnPoliciesView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareReturnPolicies(), makeReturnPolicyDetails(desk), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        if (page == u"form-checklists")
            return (new ReturnChecklistsDialog(desk, row, this))->open();
        const int current = table().currentRow();
        const Record before = current < 0 || current >= model().rowCount() ? Record() : model().record(current);
        auto* dialog = new ReturnPolicyDialog(desk, page == u"form-new"_s ? Record() : row, before, this);
        dialog->open();
    });
}

} // namespace opsdesk::ui
