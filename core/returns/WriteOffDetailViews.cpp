#include "core/returns/WriteOffViews.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

const ViewColumn idColumn{"id", "Id", ColumnType::Code, "Key of the row.", false};
const ViewColumn revColumn{"rev", "Revision", ColumnType::Integer, "Revision that last changed the write-off.", false};
const ViewColumn writeOffColumn{"write_off_id", "Write-off", ColumnType::Uuid, "Key of the write-off.", false};
const ViewColumn currencyColumn{"currency", "Currency", ColumnType::Currency, "Of the money.", false};

/// SQL that writes a quantity, not below zero, as people do.
std::string quantityText(const std::string& sql) {
    return fmt::format("CAST(({0}) / 1000 AS text) || CASE WHEN ({0}) % 1000 = 0 THEN '' ELSE '.' || "
                       "substr(CAST(1000 + ({0}) % 1000 AS text), 2) END",
                       sql);
}

std::string moneyText(const std::string& sql) {
    return fmt::format("CAST(({0}) / 100 AS text) || '.' || substr(CAST(100 + ({0}) % 100 AS text), 2)", sql);
}

/// Sides of what approving would post: of the posting map's line for each disposition, and of what a vendor owes
/// beyond the book value.
std::string previewSql() {
    const std::string side = "CASE WHEN s.side = 1 THEN p.debit ELSE p.credit END AS account, ";
    const std::string sides = " CROSS JOIN (SELECT 1 AS side UNION ALL SELECT 2) s "
                              "LEFT JOIN stock_value v ON v.entity = w.entity AND v.item_id = w.item_id "
                              "WHERE w.entity = @entity AND w.history = 0 AND (w.state IN ('proposed', 'rerouted', "
                              "'inspecting') OR w.state = 'approved' AND ";
    const std::string more = "w.claim_amount - (" + bookValueSql() + ")";
    const auto debitOf = [](const std::string& amount) {
        return fmt::format("CASE WHEN s.side = 1 AND {0} > 0 THEN {0} WHEN s.side = 2 AND {0} < 0 THEN -({0}) ELSE 0 "
                           "END AS debit, CASE WHEN s.side = 2 AND {0} > 0 THEN {0} WHEN s.side = 1 AND {0} < 0 THEN "
                           "-({0}) ELSE 0 END AS credit, ",
                           amount);
    };
    const std::string keys = "w.currency, w.id AS write_off_id, w.rev, w.entity, CAST(w.id AS text) || '/' || p.event "
                             "|| '/' || CAST(s.side AS text) AS id";
    return "SELECT p.event AS disposition, " + side + debitOf("(" + bookValueSql() + ")") +
           "CASE WHEN p.event = w.disposition THEN 1 ELSE 0 END AS chosen, " + keys +
           " FROM write_off w JOIN posting_rule p ON p.entity = 0 AND p.event IN ('write_off', 'vendor_claim', "
           "'liquidation', 'donation')" +
           sides + "p.event = w.disposition) UNION ALL SELECT 'vendor_claim' AS disposition, " + side +
           debitOf("(" + more + ")") + "CASE WHEN w.disposition = 'vendor_claim' THEN 1 ELSE 0 END AS chosen, " + keys +
           " FROM write_off w JOIN posting_rule p ON p.entity = 0 AND p.event = 'claim_variance'" + sides +
           "w.disposition = 'vendor_claim') AND w.claim_amount <> 0 AND w.claim_amount <> (" + bookValueSql() + ")";
}

View journal() {
    View view;
    view.name = "write-off-journal";
    view.title = "Journal preview";
    view.description =
        "The journal lines that approving a write-off posts, for each disposition that posts any, at today's average "
        "cost; of an approved one, those that were posted.";
    view.columns = {
        {"disposition", "Disposition", ColumnType::Code, "What becomes of the goods."},
        {"account", "Account", ColumnType::Code, "Code of the account."},
        {"account_name", "Name", ColumnType::Text, "Of the account."},
        {"debit", "Debit", ColumnType::Money, "Amount on this side."},
        {"credit", "Credit", ColumnType::Money, "Amount on this side."},
        {"chosen", "Chosen", ColumnType::Boolean, "Whether this is the present disposition."},
        currencyColumn,
        writeOffColumn,
        idColumn,
        revColumn,
    };
    view.order = {{"write_off_id"}, {"chosen", true}, {"id"}};
    view.sql = R"(SELECT j.disposition, j.account, a.name AS account_name, j.debit, j.credit, j.chosen, j.currency,
            j.write_off_id, j.id, j.rev
        FROM ()" +
               previewSql() + R"() j
        LEFT JOIN account a ON a.entity = 0 AND a.code = j.account)";
    view.tables = {"account", "posting_rule", "stock_value", "write_off"};
    return view;
}

/// One fact a controller looks at: SQL over `write_off w`, its position `p`, its pool `v`, its node `n`, its return
/// line `l`.
struct Check {
    std::string topic;
    std::string outcome;
    std::string text;
    std::string sourceView;
    std::string sourceFilter;
};

/// Of what is known about goods that came back, and about whom to claim from.
std::vector<Check> laterChecks() {
    const std::string daysLeft = "(" + daysOfDateSql("w.claim_until") + " - " + businessDaySql() + ")";
    return {
        {"Vendor takes a claim",
         fmt::format("CASE WHEN w.claim_until IS NULL OR w.history = 1 OR w.state IN ('approved', 'rejected') THEN "
                     "'info' WHEN {0} >= 0 THEN 'passed' WHEN w.disposition = 'vendor_claim' THEN 'failed' ELSE "
                     "'info' END",
                     daysLeft),
         fmt::format("CASE WHEN w.claim_until IS NULL THEN 'Nobody is known who could be claimed from.' WHEN {0} >= 0 "
                     "THEN CAST({0} AS text) || ' days are left to claim.' ELSE 'The time for a claim has passed.' END",
                     daysLeft),
         "suppliers", "'id = ' || CAST(w.supplier_id AS text)"},
        {"Inspected as it came",
         "CASE WHEN w.return_id IS NULL THEN 'info' WHEN w.grade = '' OR w.state = 'inspecting' THEN 'failed' "
         "WHEN w.grade IN ('faulty', 'unusable', 'missing') AND w.disposition = 'restock' THEN 'failed' ELSE 'passed' "
         "END",
         "CASE WHEN w.return_id IS NULL THEN 'It did not come back from a customer.' WHEN w.state = 'inspecting' THEN "
         "'Somebody is to look at it again.' WHEN w.grade = '' THEN 'No inspection is recorded.' ELSE 'Found ' || "
         "w.grade || '.' END",
         "write-off-inspections", "'write_off_id = ' || CAST(w.id AS text)"},
    };
}

std::vector<Check> firstChecks() {
    const std::string byItem = "'item_id = ' || CAST(w.item_id AS text)";
    const std::string others =
        "(SELECT CAST(COALESCE(sum(o.quantity), 0) AS bigint) FROM write_off o WHERE o.entity = w.entity AND "
        "o.item_id = w.item_id AND o.node_id = w.node_id AND o.stock_state = w.stock_state AND o.lot = w.lot "
        "AND o.history = 0 AND o.state IN ('proposed', 'rerouted', 'inspecting') AND o.id <> w.id)";
    const std::string earlier =
        "FROM write_off o WHERE o.entity = w.entity AND o.item_id = w.item_id AND o.state = 'approved' "
        "AND o.disposition = 'write_off' AND o.id <> w.id";
    const std::string onHand = "COALESCE(p.quantity, 0)";
    return {
        {"Goods are there",
         fmt::format(
             "CASE WHEN w.history = 1 OR w.state IN ('approved', 'rejected') THEN 'info' WHEN {} >= w.quantity THEN "
             "'passed' ELSE 'failed' END",
             onHand),
         fmt::format(
             "CASE WHEN w.history = 1 THEN 'Before the cut-over: only the quantity is booked.' ELSE {} || ' ' || "
             "w.stock_state || ' at ' || COALESCE(n.code, '?') || ' now.' END",
             quantityText(onHand)),
         "stock", byItem},
        {"Other proposals for them",
         fmt::format("CASE WHEN w.history = 1 OR w.state IN ('approved', 'rejected') OR {0} = 0 THEN 'passed' WHEN {0} "
                     "+ w.quantity > {1} THEN 'failed' ELSE "
                     "'info' END",
                     others, onHand),
         quantityText(others) + " || ' more of the same stock wait for a decision.'", "write-offs", byItem},
        {"Value since proposed",
         fmt::format("CASE WHEN w.history = 1 OR {0} = w.amount THEN 'passed' ELSE 'info' END", bookValueSql()),
         fmt::format("CASE WHEN w.history = 1 THEN 'History has no book value.' ELSE w.currency || ' ' || {} || ' "
                     "then, ' || {} || ' now.' END",
                     moneyText("w.amount"), moneyText(bookValueSql())),
         "stock", byItem},
        {"Linked purchase",
         "CASE WHEN w.return_id IS NULL THEN 'info' WHEN l.link = 'full' THEN 'passed' ELSE 'failed' END",
         "CASE WHEN w.return_id IS NULL THEN 'It did not come back from a customer.' WHEN l.link = 'full' THEN "
         "'The customer bought it here.' WHEN l.link = 'part' THEN 'The customer bought only a part of it here.' ELSE "
         "'No earlier purchase by the customer is known.' END",
         "return-lines", "'return_id = ' || CAST(w.return_id AS text)"},
        {"Earlier write-offs of the item", "'info'",
         fmt::format("CAST((SELECT count(*) {0}) AS text) || ' approved, ' || {1} || ' units.'", earlier,
                     quantityText("(SELECT CAST(COALESCE(sum(o.quantity), 0) AS bigint) " + earlier + ")")),
         "write-off-precedents", "'write_off_id = ' || CAST(w.id AS text)"},
    };
}

std::vector<Check> checks() {
    auto all = firstChecks();
    for (auto& check : laterChecks())
        all.push_back(std::move(check));
    return all;
}

/// What the checks look at, beside `write_off w`.
constexpr std::string_view checkedJoins =
    "LEFT JOIN stock_position p ON p.entity = w.entity AND p.item_id = w.item_id AND p.node_id = w.node_id "
    "AND p.state = w.stock_state AND p.lot = w.lot "
    "LEFT JOIN return_line l ON l.entity = w.entity AND l.return_id = w.return_id AND l.line_no = (SELECT "
    "min(m.line_no) "
    "FROM return_line m WHERE m.entity = w.entity AND m.return_id = w.return_id AND m.item_id = w.item_id) ";

View evidence() {
    View view;
    view.name = "write-off-evidence";
    view.title = "Evidence";
    view.description = "What speaks for and against a write-off, each fact with the rows it comes from.";
    view.columns = {
        {"position", "#", ColumnType::Integer, "Order of the facts."},
        {"topic", "Check", ColumnType::Text, "What was looked at."},
        {"outcome", "Outcome", ColumnType::Code, "passed, failed or info."},
        {"text", "Finding", ColumnType::Text, "What was found."},
        {"source_view", "View", ColumnType::Code, "Where the rows behind it are.", false},
        {"source_filter", "Filter", ColumnType::Text, "That finds them.", false},
        writeOffColumn,
        idColumn,
        revColumn,
    };
    view.order = {{"write_off_id"}, {"position"}};
    int position = 0;
    for (const auto& check : checks()) {
        ++position;
        view.sql +=
            fmt::format("{}SELECT {} AS position, '{}' AS topic, {} AS outcome, {} AS text, '{}' AS source_view, {} AS "
                        "source_filter, "
                        "w.id AS write_off_id, CAST(w.id AS text) || '/{}' AS id, w.rev FROM write_off w "
                        "LEFT JOIN stock_value v ON v.entity = w.entity AND v.item_id = w.item_id "
                        "LEFT JOIN node n ON n.entity = w.entity AND n.node_id = w.node_id {}WHERE w.entity = @entity",
                        position == 1 ? "" : " UNION ALL ", position, check.topic, check.outcome, check.text,
                        check.sourceView, check.sourceFilter, position, checkedJoins);
    }
    view.tables = {"node", "policy", "return_line", "stock_position", "stock_value", "write_off"};
    return view;
}

View alternatives() {
    View view;
    view.name = "write-off-alternatives";
    view.title = "Alternatives";
    view.description = "What each disposition is expected to bring back of the book value, by the recovery policies.";
    view.columns = {
        {"disposition", "Disposition", ColumnType::Code, "What may become of the goods."},
        {"recovery_percent", "Recovery", ColumnType::Integer, "Of the book value, by the policy, in percent."},
        {"expected_recovery", "Brings back", ColumnType::Money, "Expected."},
        {"loss_against_best", "Against the best", ColumnType::Money, "What is given up against the best disposition."},
        {"chosen", "Chosen", ColumnType::Boolean, "Whether this is the present disposition."},
        currencyColumn,
        writeOffColumn,
        idColumn,
        revColumn,
    };
    view.order = {{"write_off_id"}, {"expected_recovery", true}, {"disposition"}};
    const std::string of = "(" + recoveryClassSql() + ")";
    const auto wayOf = [&](const std::string& policy) { return "substr(" + policy + ".id, 11 + length(" + of + "))"; };
    const auto ofClass = [&](const std::string& policy) {
        return policy + ".entity = 0 AND " + policy + ".kind = 'recovery' AND " + policy +
               ".state = 'active' AND substr(" + policy + ".id, 10, length(" + of + ") + 1) = " + of + " || '.'";
    };
    // As in the queue: of a vendor who takes no claim any more nothing comes.
    const auto percentOf = [&](const std::string& policy) {
        return "CASE WHEN " + wayOf(policy) + " = 'vendor_claim' AND " + claimIsLateSql() + " THEN 0 ELSE CAST(" +
               policy + ".value AS bigint) END";
    };
    view.sql =
        R"(SELECT d.disposition, d.recovery_percent, d.worth * d.recovery_percent / 100 AS expected_recovery,
            d.worth * d.best_percent / 100 - d.worth * d.recovery_percent / 100 AS loss_against_best, d.chosen, d.currency,
            d.write_off_id, d.id, d.rev
        FROM (SELECT )" +
        wayOf("p") + " AS disposition, " + percentOf("p") + " AS recovery_percent, (SELECT max(" + percentOf("b") +
        ") FROM policy b WHERE " + ofClass("b") + ") AS best_percent, " + bookValueSql() + " AS worth, CASE WHEN " +
        wayOf("p") + R"( = w.disposition THEN 1 ELSE 0 END AS chosen, w.currency, w.id AS write_off_id,
                CAST(w.id AS text) || '/' || p.id AS id, w.rev
            FROM write_off w
            JOIN policy p ON )" +
        ofClass("p") + R"(
            LEFT JOIN stock_value v ON v.entity = w.entity AND v.item_id = w.item_id
            WHERE w.entity = @entity AND w.history = 0 AND w.state IN ('proposed', 'rerouted', 'inspecting')) d)";
    view.tables = {"policy", "stock_value", "write_off"};
    return view;
}

View precedents() {
    View view;
    view.name = "write-off-precedents";
    view.title = "Earlier decisions";
    view.description = "How other write-offs of the same item were decided, the newest first.";
    view.columns = {
        {"number", "Number", ColumnType::Code, "The earlier write-off."},
        {"state", "State", ColumnType::Code, "approved or rejected."},
        {"disposition", "Disposition", ColumnType::Code, "What became of the goods."},
        {"reason", "Reason", ColumnType::Text, "Why it was proposed."},
        {"same_reason", "Same reason", ColumnType::Boolean, "Whether it was proposed for the same reason."},
        {"quantity", "Quantity", ColumnType::Quantity, "In base units."},
        {"amount", "Book value", ColumnType::Money, "That was posted."},
        {"decided_by", "Decided by", ColumnType::Code, "Who decided."},
        {"decided_at", "Decided", ColumnType::Time, "When."},
        {"decision_reason", "Decision reason", ColumnType::Code, "Why it was rejected or rerouted."},
        currencyColumn,
        {"precedent_id", "Precedent", ColumnType::Uuid, "Key of the earlier write-off.", false},
        writeOffColumn,
        idColumn,
        revColumn,
    };
    view.order = {{"write_off_id"}, {"decided_at", true}};
    view.sql = R"(SELECT o.number, o.state, o.disposition, COALESCE(c.name, o.reason_code) AS reason,
            CASE WHEN o.reason_code = w.reason_code THEN 1 ELSE 0 END AS same_reason, o.quantity, o.amount, o.decided_by,
            o.decided_at, o.decision_reason, o.currency, o.id AS precedent_id, w.id AS write_off_id,
            CAST(w.id AS text) || '/' || CAST(o.id AS text) AS id, o.rev
        FROM write_off w
        JOIN write_off o ON o.entity = w.entity AND o.item_id = w.item_id AND o.id <> w.id AND o.state IN ('approved', 'rejected')
        LEFT JOIN reason_code c ON c.entity = 0 AND c.code = o.reason_code
        WHERE w.entity = @entity)";
    view.tables = {"reason_code", "write_off"};
    return view;
}

} // namespace

std::string evidenceSql() {
    std::string failed;
    for (const auto& check : checks())
        if (check.outcome.find("'failed'") != std::string::npos)
            failed += fmt::format("{}({}) = 'failed'", failed.empty() ? "" : " OR ", check.outcome);
    return fmt::format("(SELECT CASE WHEN {} THEN 'failed' ELSE 'passed' END FROM (SELECT 1 AS one) one {})", failed,
                       checkedJoins);
}

void addWriteOffDetailViews(Catalog& catalog) {
    catalog.add(journal());
    catalog.add(evidence());
    catalog.add(alternatives());
    catalog.add(precedents());
    addWriteOffFactViews(catalog);
}

} // namespace opsdesk
