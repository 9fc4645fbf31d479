#include "core/governance/Settings.h"
#include "core/returns/ReturnViews.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

View inspectionsView() {
    View view;
    view.name = "return-inspections";
    view.title = "Inspections";
    view.description = "What was found in goods that came back, and what becomes of them; the latest first.";
    view.columns = {
        {"number", "Return", T::Code, "The return's number."},
        {"line_no", "Line", T::Integer, "Of the return."},
        {"inspection_no", "Look", T::Integer, "Counts the inspections of the line."},
        {"sku", "SKU", T::Code, ""},
        {"name", "Name", T::Text, ""},
        {"quantity", "Quantity", T::Quantity, "Base units."},
        {"grade", "Grade", T::Code, "as_new, opened, used, faulty, unusable or missing."},
        {"recommended", "Recommended", T::Code, "The disposition that is expected to bring back most."},
        {"expected_recovery", "Brings back", T::Money, "Expected of the recommended one, less what it costs."},
        {"currency", "Currency", T::Currency, "Of the books.", false},
        {"disposition", "Disposition", T::Code, "What was chosen."},
        {"state", "State", T::Code,
         "decided: waits to be done; proposed: waits for a controller; in_work, done; rejected: the controller "
         "refused; replaced by a later look."},
        {"serial_matches", "Ours", T::Boolean, "Lot and serial number are those that were sold, as far as is known."},
        {"lot", "Lot", T::Code, ""},
        {"serial", "Serial number", T::Code, ""},
        {"write_off_number", "Write-off", T::Code, "The proposal that a controller decides on."},
        {"inspected_by", "Inspected by", T::Code, ""},
        {"inspected_at", "Inspected", T::Time, ""},
        {"note", "Note", T::Text, "What was found."},
        {"answers", "Answers", T::Json, "To the checklist.", false},
        {"rule", "Rule", T::Text, "Of the return policy, by which the line was authorised.", false},
        {"return_class", "Return class", T::Code, "Of the item.", false},
        {"replaceable", "Look again", T::Boolean, "Whether a second look can take its place.", false},
        {"item_id", "Item key", T::Integer, "Key of the item.", false},
        {"return_id", "Return key", T::Uuid, "", false},
        {"write_off_id", "Write-off key", T::Uuid, "", false},
        {"stock_entry_id", "Stock entry", T::Integer, "Entry that was posted; 0 for none.", false},
        {"id", "Id", T::Code, "Return, line and inspection.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"inspected_at", true}, {"line_no"}, {"inspection_no"}};
    view.sql = R"(SELECT r.number, s.line_no, s.inspection_no, i.sku, i.name, s.quantity, s.grade, s.recommended,
            s.expected_recovery, )" +
               ownCurrencySql() + R"( AS currency, s.disposition,
            CASE WHEN s.state = 'proposed' AND w.state = 'approved' THEN 'done'
                WHEN s.state = 'proposed' AND w.state = 'rejected' THEN 'rejected' ELSE s.state END AS state,
            s.serial_matches, s.lot, s.serial, w.number AS write_off_number, s.inspected_by, s.inspected_at, s.note,
            s.answers, l.rule, i.return_class,
            CASE WHEN s.state = 'decided' OR s.state = 'done' AND s.disposition = 'quarantine' THEN 1 ELSE 0 END
                AS replaceable, s.item_id, s.return_id, s.write_off_id, s.stock_entry_id,
            CAST(s.return_id AS text) || '/' || CAST(s.line_no AS text) || '/' || CAST(s.inspection_no AS text) AS id,
            s.rev
        FROM return_inspection s
        JOIN return_order r ON r.entity = s.entity AND r.id = s.return_id
        JOIN return_line l ON l.entity = s.entity AND l.return_id = s.return_id AND l.line_no = s.line_no
        LEFT JOIN item i ON i.entity = 0 AND i.item_id = s.item_id
        LEFT JOIN write_off w ON w.entity = s.entity AND w.id = s.write_off_id
        WHERE s.entity = @entity)";
    view.tables = {"item", "policy", "return_inspection", "return_line", "return_order", "write_off"};
    view.search = {"number", "sku", "name", "serial", "lot"};
    return view;
}

/// A check of a line: what it is about, and SQL over the line `l` of the return `r` for how it came out and by what.
struct LineCheck {
    std::string_view check, outcome, detail;
};

/// In the grades' order, for comparing what was found with what the customer stated.
constexpr std::string_view foundSql =
    "(SELECT max(CASE s.grade WHEN 'as_new' THEN 1 WHEN 'opened' THEN 2 WHEN 'used' THEN 3 WHEN 'faulty' THEN 4 "
    "WHEN 'unusable' THEN 5 ELSE 6 END) FROM return_inspection s WHERE s.entity = l.entity "
    "AND s.return_id = l.return_id AND s.line_no = l.line_no AND s.state <> 'replaced')";
constexpr std::string_view statedSql =
    "CASE l.condition WHEN 'unopened' THEN 1 WHEN 'opened' THEN 2 WHEN 'used' THEN 3 ELSE 5 END";
constexpr std::string_view foreignSql =
    "(SELECT count(*) FROM return_inspection s WHERE s.entity = l.entity AND s.return_id = l.return_id "
    "AND s.line_no = l.line_no AND s.state <> 'replaced' AND s.serial_matches = 0)";

std::vector<LineCheck> lineChecks() {
    return {
        {"bought", "CASE WHEN l.link = 'full' THEN 'passed' ELSE 'failed' END",
         "COALESCE((SELECT o.number FROM sales_order o WHERE o.entity = l.entity AND o.id = l.order_id), '')"},
        {"in_window",
         "CASE WHEN l.returnable_until IS NULL THEN 'open' WHEN r.refusal LIKE '%Line ' || CAST(l.line_no AS text) || "
         "':%' THEN 'failed' ELSE 'passed' END",
         "l.rule"},
        {"in_time",
         "CASE WHEN r.valid_until IS NULL THEN 'open' WHEN r.state = 'expired' THEN 'failed' ELSE 'passed' END",
         "r.method"},
        {"all_came",
         "CASE WHEN r.method = '' AND r.blind = 0 THEN 'passed' WHEN l.received >= l.quantity THEN 'passed' "
         "WHEN r.state IN ('authorized', 'partly_received') THEN 'open' ELSE 'failed' END",
         "''"},
        {"as_stated",
         "CASE WHEN l.condition = '' OR l.inspected = 0 THEN 'open' WHEN {found} > {stated} "
         "THEN 'failed' ELSE 'passed' END",
         "l.condition"},
        {"fault_found",
         "CASE WHEN l.reason_code NOT IN ('faulty', 'damaged_in_transit') THEN 'passed' WHEN l.inspected = 0 THEN "
         "'open' WHEN {found} < 4 THEN 'failed' ELSE 'passed' END",
         "l.reason_code"},
        {"ours", "CASE WHEN l.inspected = 0 THEN 'open' WHEN {foreign} > 0 THEN 'failed' ELSE 'passed' END",
         "l.serial"},
    };
}

std::string checksSql() {
    std::string sql;
    const auto filled = [](std::string text) {
        for (const auto& [word, with] :
             {std::pair{std::string("{found}"), foundSql}, std::pair{std::string("{stated}"), statedSql},
              std::pair{std::string("{foreign}"), foreignSql}})
            for (auto at = text.find(word); at != std::string::npos; at = text.find(word))
                text.replace(at, word.size(), with);
        return text;
    };
    std::int64_t number = 0;
    for (const auto& [check, outcome, detail] : lineChecks())
        sql +=
            fmt::format("{}SELECT r.number, l.line_no, i.sku, {} AS check_no, '{}' AS check_name, {} AS outcome, {} AS "
                        "detail, l.return_id, CAST(l.return_id AS text) || '/' || CAST(l.line_no AS text) || '/{}' "
                        "AS id, l.rev FROM return_line l JOIN return_order r ON r.entity = l.entity AND r.id = "
                        "l.return_id LEFT JOIN item i ON i.entity = 0 AND i.item_id = l.item_id WHERE l.entity = "
                        "@entity AND l.item_id <> 0",
                        sql.empty() ? "" : " UNION ALL ", ++number, check, filled(std::string(outcome)), detail, check);
    return sql;
}

View checksView() {
    View view;
    view.name = "return-checks";
    view.title = "Return checks";
    view.description = "What speaks for each line of a return and what against it, by policy and inspection.";
    view.columns = {
        {"number", "Return", T::Code, "The return's number."},
        {"line_no", "Line", T::Integer, "Of the return."},
        {"sku", "SKU", T::Code, ""},
        {"check_name", "Check", T::Code,
         "bought from us, in_window of the policy, in_time, all_came, as_stated by the customer, fault_found where one "
         "was claimed, ours by lot and serial number."},
        {"outcome", "Outcome", T::Code, "passed, failed, or open as long as it cannot be told."},
        {"detail", "By", T::Text, "The order, rule or word that it goes by."},
        {"check_no", "No.", T::Integer, "Place among the checks.", false},
        {"return_id", "Return key", T::Uuid, "", false},
        {"id", "Id", T::Code, "Return, line and check.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed the row.", false},
    };
    view.order = {{"return_id"}, {"line_no"}, {"check_no"}};
    view.sql = checksSql();
    view.tables = {"item", "return_inspection", "return_line", "return_order", "sales_order"};
    view.search = {"number", "sku"};
    return view;
}

} // namespace

void addReturnDeskViews(Catalog& catalog) {
    catalog.add(inspectionsView());
    catalog.add(checksView());
}

} // namespace opsdesk
