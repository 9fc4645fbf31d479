#include "core/procurement/PurchaseBudgets.h"

#include "core/governance/Rights.h"
#include "core/governance/Settings.h"
#include "core/ledger/ExchangeRate.h"
#include "core/master/Item.h"
#include "core/procurement/OrderLines.h"
#include "core/store/RowDefinition.h"
#include "core/workflow/DocumentCommands.h"

#include <map>

namespace opsdesk {

OPSDESK_DEFINE_ROW(PurchaseBudget, "purchase_budget", ("entity", "id"), ("category"))
OPSDESK_DEFINE_ROW(PurchaseBudgetUse, "purchase_budget_use", ("entity", "order_id", "budget_id"), ("order_id"))

namespace {

constexpr int longestBudgetDays = 1100;

struct SetBudgetPayload {
    std::optional<std::string> category;
    Date first_day;
    Date last_day;
    Minor amount;
};
BOOST_DESCRIBE_STRUCT(SetBudgetPayload, (), (category, first_day, last_day, amount))

std::string nameOfBudget(const PurchaseBudget& budget) {
    return fmt::format("{} from {} to {}", budget.category.empty() ? "all goods" : budget.category,
                       budget.first_day.toString(), budget.last_day.toString());
}

Outcome setBudget(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), std::nullopt, Currency()); !allowed)
        return allowed;
    const auto payload = readPayload<SetBudgetPayload>(context.command().payload);
    if (!payload)
        return tl::unexpected(payload.error());
    if (payload->last_day < payload->first_day || payload->last_day - payload->first_day > longestBudgetDays)
        return reject("wrong_date",
                      fmt::format("A budget lasts from its first day to its last, {} days at most.", longestBudgetDays),
                      "last_day");
    if (payload->amount < Minor() || payload->amount > Minor(mostOrderMinor))
        return reject("wrong_amount", "The amount of a budget must not be below zero, nor too large to be kept.",
                      "amount");
    PurchaseBudget budget;
    budget.entity = context.entity();
    budget.category = payload->category.value_or("");
    budget.first_day = payload->first_day;
    budget.last_day = payload->last_day;
    static const Uuid space = Uuid::derived(Uuid(), "purchase_budget");
    budget.id = Uuid::derived(space, fmt::format("{}/{}", budget.entity, nameOfBudget(budget)));
    if (const auto* known = context.rows().find<PurchaseBudget>(budget.entity, budget.id))
        budget = *known;
    budget.amount = payload->amount;
    budget.set_by = context.actor().id;
    ++budget.version;
    context.tell("document", budget.id.toString());
    context.tell("left", budget.left().units());
    context.rows().put(std::move(budget));
    return {};
}

void take(Context& context, const PurchaseOrder& order, const BudgetShare& share) {
    auto budget = *share.budget;
    budget.committed += share.amount;
    context.rows().put(std::move(budget));
    context.rows().put(PurchaseBudgetUse{order.entity, order.id, share.budget->id, share.amount, 0});
}

View budgetsView() {
    using T = ColumnType;
    View view;
    view.name = "purchase-budgets";
    view.title = "Budgets";
    view.description = "What may be spent on goods from a day to a day, and what approved orders have taken of it.";
    view.columns = {
        {"category", "Category", T::Text, "Of the goods; empty for all."},
        {"first_day", "From", T::Date, ""},
        {"last_day", "Until", T::Date, "Included."},
        {"amount", "Budget", T::Money, "In the currency of the books."},
        {"committed", "Committed", T::Money, "By approved orders, at the rate of the day of approval."},
        {"remaining", "Left", T::Money, "Below zero where somebody without a limit went beyond it."},
        {"used_percent", "Used", T::Integer, "Percent."},
        {"currency", "Currency", T::Currency, "", false},
        {"set_by", "Set by", T::Code, "", false},
        {"id", "Id", T::Uuid, "Key of the budget.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"last_day", true}, {"category"}};
    view.sql = R"(SELECT b.id AS id, b.rev AS rev, b.version AS version, b.category AS category,
    b.first_day AS first_day, b.last_day AS last_day, b.amount AS amount, b.committed AS committed,
    b.amount - b.committed AS remaining, CAST(b.committed * 100 / NULLIF(b.amount, 0) AS integer) AS used_percent,
    )" + ownCurrencySql() +
               R"( AS currency, b.set_by AS set_by
FROM purchase_budget b
WHERE b.entity = @entity)";
    view.tables = {"purchase_budget", "policy"};
    view.search = {"category"};
    return view;
}

} // namespace

std::vector<BudgetShare> budgetShares(Context& context, const PurchaseOrder& order,
                                      const std::vector<const PurchaseOrderLine*>& lines) {
    auto& rows = context.rows();
    const auto today = context.businessDate();
    const auto rate = conversionOn(rows, order.currency, entityCurrency(rows), today);
    if (!rate)
        return {};
    std::map<std::string, Minor> amounts{{"", order.amount}};
    for (const auto* line : lines) {
        const auto* item = rows.find<Item>(std::int64_t(0), line->item_id);
        if (item && !item->category.empty())
            amounts[item->category] += line->amount;
    }
    std::vector<BudgetShare> shares;
    for (const auto& [category, amount] : amounts)
        for (const auto* budget : rows.select<PurchaseBudget>(context.entity(), "category", category))
            if (budget->first_day <= today && today <= budget->last_day)
                shares.push_back({budget, rate->of(amount)});
    return shares;
}

Outcome commitBudgets(Context& context, const PurchaseOrder& order,
                      const std::vector<const PurchaseOrderLine*>& lines) {
    releaseBudgets(context, order);
    for (const auto& share : budgetShares(context, order, lines)) {
        if (share.amount > share.budget->left() && isLimited(context.actor(), context.command().type))
            return reject("over_budget",
                          fmt::format("The budget for {} has {} left and {} takes {}: somebody without a limit may "
                                      "approve it, or finance raises the budget.",
                                      nameOfBudget(*share.budget), toDecimal(share.budget->left()), order.number,
                                      toDecimal(share.amount)));
        take(context, order, share);
    }
    return {};
}

void releaseBudgets(Context& context, const PurchaseOrder& order) {
    reduceBudgets(context, order, Minor(), Minor(1));
}

void reduceBudgets(Context& context, const PurchaseOrder& order, Minor part, Minor whole) {
    auto& rows = context.rows();
    for (const auto* use : rows.select<PurchaseBudgetUse>(order.entity, "order_id", order.id.toString())) {
        const auto kept = Minor(mulDivRoundHalfEven(use->amount.units(), part.units(), whole.units()));
        if (const auto* found = rows.find<PurchaseBudget>(order.entity, use->budget_id)) {
            auto budget = *found;
            budget.committed -= use->amount - kept;
            rows.put(std::move(budget));
        }
        if (kept == Minor())
            rows.erase<PurchaseBudgetUse>(order.entity, order.id, use->budget_id);
        else
            rows.put(PurchaseBudgetUse{order.entity, order.id, use->budget_id, kept, 0});
    }
}

void addPurchaseBudgets(Catalog& catalog) {
    CommandType type;
    type.name = "purchase_budget.set";
    type.summary =
        "Says what may be spent on a category of goods from a day to a day; one of the same days is changed.";
    type.fields = describePayload<SetBudgetPayload>();
    type.notes = {{"category", "of the items; left out: all goods"},
                  {"first_day", "of the days on which orders are approved"},
                  {"last_day", "included"},
                  {"amount", "minor units of the currency of the books"}};
    type.handle = setBudget;
    catalog.add(std::move(type));
    catalog.add(budgetsView());
}

} // namespace opsdesk
