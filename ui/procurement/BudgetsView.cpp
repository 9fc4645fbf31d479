#include "ui/procurement/BudgetsView.h"

#include "core/base/Decimal.h"
#include "ui/bridge/Session.h"
#include "ui/models/CellText.h"
#include "ui/widgets/Banner.h"
#include "ui/widgets/CommandDialog.h"
#include "ui/widgets/CommonActions.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/FactsSection.h"

namespace opsdesk::ui {

using namespace Qt::StringLiterals;

namespace {

QueueSpec declareBudgets() {
    QueueSpec spec{"purchase-budgets", QT_TRANSLATE_NOOP("Queue", "Budgets"), "purchase_budget"};
    spec.empty = QT_TRANSLATE_NOOP("Queue", "No budget is set: orders are bounded by limits alone. N sets one.");
    spec.filters = {{QT_TRANSLATE_NOOP("Filter", "Running and to come"), {"last_day >= today"}, "", true},
                    {QT_TRANSLATE_NOOP("Filter", "Overdrawn"), {"remaining < 0.00"}}};
    auto create = pageAction("set", QT_TRANSLATE_NOOP("Action", "New budget"), "plus"_L1, "N", "form-new");
    create.fresh = true;
    create.primary = true;
    spec.actions = {create,
                    pageAction("set", QT_TRANSLATE_NOOP("Action", "Change amount"), "edit"_L1, "E", "form-edit")};
    spec.styles = {{"category", CellStyle::Name}, {"amount", CellStyle::Strong}, {"remaining", CellStyle::Strong}};
    return spec;
}

DetailsPane* makeBudgetDetails() {
    auto* details = new DetailsPane(
        {{"category"}, {"first_day", "last_day"}, "", "remaining", QT_TRANSLATE_NOOP("Details", "left")});
    details->add(new FactsSection({}, {{{"amount"}}, {{"committed"}}, {{"used_percent"}}, {{"set_by"}}}, 1));
    return details;
}

FormField askAmount(const Record& budget, const std::string& currency) {
    const int decimals = Currency(currency).decimals();
    FormField amount{FormField::Kind::Count, "amount", QT_TRANSLATE_NOOP("Action", "Amount")};
    if (!budget.isNull())
        amount.value = toDecimal(Minor(asInteger(budget.value("amount"))), decimals);
    amount.write = [decimals](const QString& typed) -> std::optional<std::string> {
        const auto minor = parseDecimal(typed.toStdString(), decimals);
        return minor ? std::optional(std::to_string(*minor)) : std::nullopt;
    };
    return amount;
}

} // namespace

BudgetsView::BudgetsView(const Desk& desk, QWidget* parent)
    : QueueView(desk, declareBudgets(), makeBudgetDetails(), parent) {
    connect(this, &QueueView::pageRequested, this, [this, desk](const QString& page, const Record& row) {
        openBudget(desk, page == u"form-new"_s ? Record() : row);
    });
}

void BudgetsView::openBudget(const Desk& desk, const Record& budget) {
    Form form{budget.isNull() ? tr("New budget") : tr("Budget for %1").arg(budget.text("category")),
              tr("Set"),
              "purchase_budget.set",
              {}};
    if (budget.isNull())
        form.fields = {{FormField::Kind::Text,
                        "category",
                        QT_TRANSLATE_NOOP("Action", "Category"),
                        {},
                        QT_TRANSLATE_NOOP("Action", "of the items; empty: all goods")},
                       {FormField::Kind::Date, "first_day", QT_TRANSLATE_NOOP("Action", "First day")},
                       {FormField::Kind::Date, "last_day", QT_TRANSLATE_NOOP("Action", "Last day")}};
    else
        for (const char* column : {"category", "first_day", "last_day"})
            form.fixed.set(column, budget.value(column), budget.type(column));
    form.fields.push_back(askAmount(budget, desk.session.currency));
    if (const QString why = openForm(desk, std::move(form), this); !why.isEmpty())
        banner().say(why, true);
}

} // namespace opsdesk::ui
