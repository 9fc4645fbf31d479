#include "ui/procurement/PutAwayView.h"

#include "ui/widgets/Banner.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QueueSpec declareRules() {
    QueueSpec spec{"put-away-rules", QT_TRANSLATE_NOOP("Queue", "Put-away"), "put_away_rule"};
    spec.sumColumn = "";
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No rule says where goods are put. N makes one.");
    auto create = pageAction("set", QT_TRANSLATE_NOOP("Action", "New rule"), "plus"_L1, "N", "form-new");
    create.fresh = true;
    create.primary = true;
    spec.actions = {create,
                    pageAction("set", QT_TRANSLATE_NOOP("Action", "Change place"), "edit"_L1, "E", "form-edit")};
    spec.styles = {{"place", CellStyle::Strong}, {"applies_to", CellStyle::Name}};
    return spec;
}

DetailsPane* makeRuleDetails() {
    auto* details = new DetailsPane({{"applies_to", "place"}, {"node"}, "", "", ""});
    details->add(new FactsSection({}, {{{"node"}}, {{"applies_to"}}, {{"place"}}}, 1));
    return details;
}

/// What a rule that is there is for: `sku:…` or `category:…`.
void fix(PayloadDraft& payload, const Record& rule) {
    payload.set("node", rule.value("node"), ColumnType::Text);
    const std::string applies = rule.plain("applies_to");
    if (const auto colon = applies.find(':'); colon != std::string::npos)
        payload.set(applies.substr(0, colon), applies.substr(colon + 1), ColumnType::Text);
}

} // namespace

PutAwayView::PutAwayView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareRules(), makeRuleDetails(), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        openRule(desk, page == u"form-new"_s ? Record() : row);
    });
}

void PutAwayView::openRule(const Desk& desk, const Record& rule) {
    Form form{rule.isNull() ? tr("New put-away rule") : tr("Where it is put"), tr("Set"), "put_away_rule.set", {}};
    if (rule.isNull()) {
        FormField node{FormField::Kind::Code, "node", QT_TRANSLATE_NOOP("Action", "Node")};
        node.view = "nodes";
        FormField sku{FormField::Kind::Code, "sku", QT_TRANSLATE_NOOP("Action", "Item")};
        sku.view = "items";
        sku.code = "sku";
        sku.hint = QT_TRANSLATE_NOOP("Action", "or a category; neither: all that no other rule is for");
        form.fields = {node, sku, {FormField::Kind::Text, "category", QT_TRANSLATE_NOOP("Action", "Category")}};
    } else {
        fix(form.fixed, rule);
    }
    FormField place{FormField::Kind::Text, "place", QT_TRANSLATE_NOOP("Action", "Place")};
    place.hint = QT_TRANSLATE_NOOP("Action", "such as A-12");
    if (!rule.isNull())
        place.value = rule.plain("place");
    form.fields.push_back(place);
    if (const QString why = openForm(desk, std::move(form), this); !why.isEmpty())
        banner().say(why, true);
}

} // namespace opsdesk::ui
