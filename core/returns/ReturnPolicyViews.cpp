#include "core/returns/ReturnPolicies.h"
#include "core/returns/ReturnPolicy.h"
#include "core/workflow/ComputedRows.h"

#include <fmt/ranges.h>

namespace opsdesk {

namespace {

using T = ColumnType;

View returnPoliciesView() {
    View view;
    view.name = "return-policies";
    view.title = "Return policies";
    view.description = "What is taken back and on which terms: the policy in force, those before it, and drafts.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"name", "Name", T::Text, "What tells it from the one before."},
        {"state", "State", T::Code, "draft, approved, active: in force, or retired."},
        {"created_by", "Drafted by", T::Code, "Cannot approve it."},
        {"approved_by", "Approved by", T::Code, ""},
        {"activated_at", "In force since", T::Time, ""},
        {"retired_at", "Retired", T::Time, ""},
        {"note", "Note", T::Text, "A comment."},
        {"created_at", "Drafted", T::Time, "", false},
        {"approved_at", "Approved", T::Time, "", false},
        {"rules", "Rules", T::Json, "As the commands take them.", false},
        {"checklists", "Checklists", T::Json, "As the commands take them.", false},
        {"id", "Id", T::Uuid, "Key of the policy.", false},
        {"version", "Version", T::Integer, "Counts changes.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"number", true}};
    view.sql = R"(SELECT p.id, p.rev, p.version, p.number, p.name, p.state, p.created_by, p.approved_by, p.activated_at,
            p.retired_at, p.note, p.created_at, p.approved_at, p.rules, p.checklists
        FROM return_policy p WHERE p.entity = 0)";
    view.tables = {"return_policy"};
    view.search = {"number", "name"};
    return view;
}

/// Calls @p each with every policy, ordered by key.
template <class Each>
void eachReturnPolicy(store::Connection& connection, const Each& each) {
    const auto& type = store::rowType<ReturnPolicy>();
    const auto statement =
        connection.prepare("SELECT " + type.selectList() + " FROM return_policy WHERE entity = 0 ORDER BY id");
    while (statement->step()) {
        const auto row = type.read(*statement);
        each(*static_cast<const ReturnPolicy*>(row.get()));
    }
}

std::string conditionsOf(const ReturnRule& rule) {
    std::vector<std::string> all;
    for (const auto& [name, value] :
         {std::pair{"channel", rule.channel}, std::pair{"return_class", rule.return_class},
          std::pair{"segment", rule.segment}, std::pair{"reason", rule.reason}, std::pair{"condition", rule.condition}})
        if (!value.empty())
            all.push_back(fmt::format("{} = {}", name, value));
    return fmt::format("{}", fmt::join(all, " and "));
}

std::vector<ViewRow> returnRuleRows(store::Connection& connection, std::int64_t, const std::vector<Filter>&) {
    std::vector<ViewRow> rows;
    const auto currency =
        asText(connection.scalar("SELECT value FROM policy WHERE entity = 0 AND id = 'setting.currency'")
                   .value_or(Value(std::string())));
    eachReturnPolicy(connection, [&](const ReturnPolicy& policy) {
        std::int64_t number = 0;
        for (const auto& rule : policy.rules) {
            ++number;
            rows.push_back({number, rule.name, conditionsOf(rule), rule.window_days, rule.method,
                            rule.keep_below.units(), currency, rule.refund_method, rule.refund_when, rule.fee_percent,
                            rule.label, rule.checklist, policy.number, policy.id.toString(),
                            fmt::format("{}/{}", policy.id.toString(), number), policy.rev});
        }
    });
    return rows;
}

View returnRulesView() {
    View view;
    view.name = "return-rules";
    view.title = "Return rules";
    view.description = "The rules of each return policy: the first that holds says on which terms goods come back.";
    view.columns = {
        {"rule_no", "Rule", T::Integer, "Place in the policy."},
        {"name", "Name", T::Text, "In words that the customer may be told."},
        {"conditions", "When", T::Text, "Conditions that must all hold; empty: always."},
        {"window_days", "Days", T::Integer, "From the day of the order; 0: not taken back."},
        {"method", "Way", T::Code, "ship_back, drop_off, to_vendor or keep."},
        {"keep_below", "Kept below", T::Money, "The customer keeps goods they paid less for.", true, false},
        {"currency", "Currency", T::Currency, "", false},
        {"refund_method", "Refund", T::Code, "original, store_credit, exchange or none."},
        {"refund_when", "Refunded", T::Code, "at_once, on_receipt or on_inspection."},
        {"fee_percent", "Fee %", T::Integer, "Kept of the price of the goods."},
        {"label", "Label paid by", T::Code, "us or customer."},
        {"checklist", "Checklist", T::Text, "By name; empty: the one of the item's return class."},
        {"policy", "Policy", T::Code, ""},
        {"policy_id", "Policy id", T::Uuid, "Key of the policy.", false},
        {"id", "Id", T::Code, "Policy and rule.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"policy", true}, {"rule_no"}};
    view.sql = computedSql;
    view.tables = {"policy", "return_policy"};
    addComputedRows(view.name, returnRuleRows);
    return view;
}

std::vector<ViewRow> checklistRows(store::Connection& connection, std::int64_t, const std::vector<Filter>&) {
    std::vector<ViewRow> rows;
    eachReturnPolicy(connection, [&](const ReturnPolicy& policy) {
        for (const auto& list : policy.checklists) {
            std::int64_t number = 0;
            for (const auto& question : list.questions) {
                ++number;
                std::vector<std::string> answers, caps;
                for (const auto& [answer, cap] : question.answers) {
                    answers.push_back(answer);
                    if (!cap.empty())
                        caps.push_back(fmt::format("{}: {}", answer, cap));
                }
                rows.push_back({list.name, list.return_class, std::int64_t(list.required), number, question.question,
                                fmt::format("{}", fmt::join(answers, ", ")), fmt::format("{}", fmt::join(caps, "; ")),
                                policy.number, policy.id.toString(),
                                fmt::format("{}/{}/{}", policy.id.toString(), list.name, number), policy.rev});
            }
        }
    });
    return rows;
}

View checklistsView() {
    View view;
    view.name = "return-checklists";
    view.title = "Inspection checklists";
    view.description =
        "What each return policy asks of goods that came back, and the best grade that an answer allows.";
    view.columns = {
        {"checklist", "Checklist", T::Text, "By name."},
        {"return_class", "Return class", T::Code, "Of the items that it is asked of; empty: all others."},
        {"required", "Required", T::Boolean, "Whether there is no grade without all answers."},
        {"question_no", "No.", T::Integer, "Place in the checklist."},
        {"question", "Question", T::Text, ""},
        {"answers", "Answers", T::Text, "Those there are."},
        {"caps", "Best grade", T::Text, "By answer, where it is not any."},
        {"policy", "Policy", T::Code, ""},
        {"policy_id", "Policy id", T::Uuid, "Key of the policy.", false},
        {"id", "Id", T::Text, "Policy, checklist and question.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"policy", true}, {"checklist"}, {"question_no"}};
    view.sql = computedSql;
    view.tables = {"return_policy"};
    addComputedRows(view.name, checklistRows);
    return view;
}

} // namespace

void addReturnPolicyViews(Catalog& catalog) {
    for (auto make : {returnPoliciesView, returnRulesView, checklistsView})
        catalog.add(make());
}

} // namespace opsdesk
