#include "core/workflow/ApprovalViews.h"

#include "core/store/Row.h"
#include "core/workflow/ApprovalPolicy.h"
#include "core/workflow/ComputedRows.h"

#include <fmt/ranges.h>

namespace opsdesk {

namespace {

using T = ColumnType;

View stepsView() {
    View view;
    view.name = "approval-steps";
    view.title = "Approvals";
    view.description = "Who is asked to approve a document, why, until when, and who did; the latest submission first.";
    view.columns = {
        {"number", "Document", T::Code, "What people call it."},
        {"level", "Level", T::Integer, "Levels follow one another; what is on the same level is asked at once."},
        {"role", "Asked", T::Code, "A role, or limit: whoever's limit covers the document."},
        {"rule", "Rule", T::Text, "Why, as the policy says it."},
        {"state", "State", T::Code, "waiting for a level before it, open, approved, or void: the document changed."},
        {"decided_by", "Approved by", T::Code, "Who gave it."},
        {"acted_for", "For", T::Code, "Whom they stood in for; empty for themselves."},
        {"decided_at", "Approved", T::Time, "When."},
        {"due_at", "Due", T::Time, "When it is overdue; empty for never."},
        {"escalates_to", "Escalates to", T::Code, "The role that may decide as well once it is overdue."},
        {"reminded_at", "Reminded", T::Time, "When half of its time was over.", false},
        {"escalated_at", "Escalated", T::Time, "When it became overdue.", false},
        {"opened_at", "Asked since", T::Time, "", false},
        {"policy", "Policy", T::Code, "That asks for it; empty where none was in force.", false},
        {"policy_version", "Policy version", T::Integer, "Of the policy when it asked.", false},
        {"round", "Submission", T::Integer, "Counts the document's submissions.", false},
        {"latest", "Latest", T::Boolean, "Whether it belongs to the last submission.", false},
        {"target", "Kind", T::Code, "What kind of document.", false},
        {"document_id", "Document id", T::Uuid, "", false},
        {"id", "Id", T::Code, "Document and step.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}, {"round", true}, {"level"}, {"id"}};
    view.sql = R"(SELECT CAST(a.document AS text) || '/' || CAST(a.step_no AS text) AS id, a.rev AS rev,
    a.number AS number, a.level AS level, a.role AS role, a.rule AS rule, a.state AS state, a.decided_by AS decided_by,
    a.acted_for AS acted_for, a.decided_at AS decided_at, a.due_at AS due_at, a.escalates_to AS escalates_to,
    a.reminded_at AS reminded_at, a.escalated_at AS escalated_at, a.opened_at AS opened_at, p.number AS policy,
    a.policy_version AS policy_version, a.round AS round,
    CASE WHEN a.round = (SELECT MAX(b.round) FROM approval_step b WHERE b.entity = a.entity AND b.document = a.document)
        THEN 1 ELSE 0 END AS latest,
    a.target AS target, a.document AS document_id
FROM approval_step a
LEFT JOIN approval_policy p ON p.entity = 0 AND p.id = a.policy_id
WHERE a.entity = @entity)";
    view.tables = {"approval_step", "approval_policy"};
    view.search = {"number", "rule", "decided_by"};
    return view;
}

View policiesView() {
    View view;
    view.name = "approval-policies";
    view.title = "Approval policies";
    view.description = "Which approvals documents need: the policy in force, those before it, and drafts.";
    view.columns = {
        {"number", "Number", T::Code, "What people call it."},
        {"name", "Name", T::Text, "What tells it from the one before."},
        {"target", "For", T::Code, "What kind of document."},
        {"state", "State", T::Code, "draft, approved, active: in force, or retired."},
        {"simulated_orders", "Tried on", T::Integer, "Documents of the past that it was tried on, as it stands."},
        {"approvals_before", "Approvals before", T::Integer, "That the policy in force would have asked for."},
        {"approvals_after", "Approvals with it", T::Integer, "That this one would have asked for."},
        {"created_by", "Drafted by", T::Code, "Cannot approve it."},
        {"approved_by", "Approved by", T::Code, ""},
        {"activated_at", "In force since", T::Time, ""},
        {"retired_at", "Retired", T::Time, ""},
        {"simulated_from", "Tried from", T::Date, "First day of that past.", false},
        {"note", "Note", T::Text, "A comment."},
        {"created_at", "Drafted", T::Time, "", false},
        {"approved_at", "Approved", T::Time, "", false},
        {"rules", "Rules", T::Json, "As the commands take them.", false},
        {"id", "Id", T::Uuid, "Key of the policy.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"number", true}};
    const auto tried = [](std::string_view column) {
        return fmt::format("CASE WHEN p.simulated_version > 0 AND (p.simulated_version = p.version OR p.state <> "
                           "'draft') THEN p.{0} END AS {0}",
                           column);
    };
    view.sql = fmt::format(R"(SELECT p.id AS id, p.rev AS rev, p.version AS version, p.number AS number, p.name AS name,
    p.target AS target, p.state AS state, {}, {}, {}, p.created_by AS created_by, p.approved_by AS approved_by,
    p.activated_at AS activated_at, p.retired_at AS retired_at, p.simulated_from AS simulated_from, p.note AS note,
    p.created_at AS created_at, p.approved_at AS approved_at, p.rules AS rules
FROM approval_policy p
WHERE p.entity = 0)",
                           tried("simulated_orders"), tried("approvals_before"), tried("approvals_after"));
    view.tables = {"approval_policy"};
    view.search = {"number", "name"};
    return view;
}

std::string stepsText(const ApprovalRule& rule) {
    std::vector<std::string> steps;
    for (const auto& step : rule.steps) {
        auto text = fmt::format("{}: {}", step.level, step.role);
        if (step.hours > 0)
            text += fmt::format(", {} h", step.hours);
        if (!step.escalates_to.empty())
            text += fmt::format(" → {}", step.escalates_to);
        steps.push_back(std::move(text));
    }
    return fmt::format("{}", fmt::join(steps, "; "));
}

std::vector<ViewRow> ruleRows(store::Connection& connection, std::int64_t, const std::vector<Filter>&) {
    std::vector<ViewRow> rows;
    const auto& type = store::rowType<ApprovalPolicy>();
    const auto statement =
        connection.prepare("SELECT " + type.selectList() + " FROM approval_policy WHERE entity = 0 ORDER BY id");
    while (statement->step()) {
        const auto row = type.read(*statement);
        const auto& policy = *static_cast<const ApprovalPolicy*>(row.get());
        std::int64_t number = 0;
        for (const auto& rule : policy.rules) {
            ++number;
            rows.push_back({number, rule.name, fmt::format("{}", fmt::join(rule.when, " and ")), stepsText(rule),
                            policy.number, policy.id.toString(), fmt::format("{}/{}", policy.id.toString(), number),
                            policy.rev});
        }
    }
    return rows;
}

View rulesView() {
    View view;
    view.name = "approval-rules";
    view.title = "Approval rules";
    view.description = "The rules of each policy: under which conditions who is asked.";
    view.columns = {
        {"rule_no", "Rule", T::Integer, "Place in the policy."},
        {"name", "Name", T::Text, "The reason that the approver reads."},
        {"conditions", "When", T::Text, "Conditions that must all hold; empty: always."},
        {"steps", "Who is asked", T::Text, "Level and role, after how many hours it is overdue, and whose it is then."},
        {"policy", "Policy", T::Code, ""},
        {"policy_id", "Policy id", T::Uuid, "Key of the policy.", false},
        {"id", "Id", T::Code, "Policy and rule.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"policy", true}, {"rule_no"}};
    view.sql = computedSql;
    view.tables = {"approval_policy"};
    addComputedRows(view.name, ruleRows);
    return view;
}

} // namespace

void addApprovalViews(Catalog& catalog) {
    for (auto make : {stepsView, policiesView, rulesView})
        catalog.add(make());
}

} // namespace opsdesk
