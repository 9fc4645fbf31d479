#include "core/finance/PeriodViews.h"

#include "core/finance/CloseChecks.h"
#include "core/governance/Settings.h"

#include <set>

namespace opsdesk {

namespace {

using T = ColumnType;

View fiscalPeriodsView() {
    View view;
    view.name = "fiscal-periods";
    view.title = "Fiscal periods";
    view.description = "The months of the books: which are open, and when and by whom the others were closed.";
    view.columns = {
        {"number", "Period", T::Code, "Year and month."},
        {"state", "State", T::Code, "Of the machine period."},
        {"begins", "From", T::Date, "The first day."},
        {"ends", "Until", T::Date, "The last day."},
        {"amount", "Debits", T::Money, "Of the month's journal, as it is now."},
        {"currency", "Currency", T::Currency, "", false},
        {"soft_closed_on", "Soft closed", T::Date, "Day of business."},
        {"soft_closed_by", "Soft closed by", T::Code, ""},
        {"closed_on", "Closed", T::Date, "Day of business."},
        {"closed_by", "Closed by", T::Code, ""},
        {"close_days", "Days to close", T::Integer, "From the month's end until it was closed."},
        {"overrides", "Passed over", T::Integer, "Checks that were open when it was soft closed."},
        {"reopened", "Reopened", T::Integer, "How often."},
        {"reopened_by", "Reopened by", T::Code, "The last time.", false},
        {"reopened_on", "Reopened on", T::Date, "The last time.", false},
        {"reopen_reason", "Why reopened", T::Text, "The last time."},
        {"checklist_on", "Checklist opened", T::Date, "When the month's end was noticed.", false},
        {"entries", "Entries", T::Integer, "Of the journal, counted when it was last closed.", false},
        {"lines", "Lines", T::Integer, "Likewise.", false},
        {"period", "Period key", T::Integer, "Year × 100 + month.", false},
        {"id", "Id", T::Uuid, "Key of the period.", false},
        {"version", "Version", T::Integer, "", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"period", true}};
    view.sql = R"(SELECT p.id AS id, p.rev AS rev, p.version AS version, p.number AS number, p.state AS state,
    p.begins AS begins, p.ends AS ends, (SELECT CAST(SUM(b.debit) AS bigint) FROM account_balance b
        WHERE b.entity = p.entity AND b.period = p.period) AS amount, )" +
               ownCurrencySql() + R"( AS currency, p.soft_closed_on AS soft_closed_on,
    p.soft_closed_by AS soft_closed_by, p.closed_on AS closed_on, p.closed_by AS closed_by,
    p.closed_on - p.ends AS close_days, p.overrides AS overrides, p.reopened AS reopened, p.reopened_by AS reopened_by,
    p.reopened_on AS reopened_on, p.reopen_reason AS reopen_reason, p.checklist_on AS checklist_on,
    p.entries AS entries, p.lines AS lines, p.period AS period
FROM fiscal_period p
WHERE p.entity = @entity)";
    view.tables = {"fiscal_period", "account_balance", "policy"};
    view.search = {"number"};
    return view;
}

View checklistView() {
    View view;
    view.name = "close-checklist";
    view.title = "Close checklist";
    view.description = "What has to be settled before a month closes, check by check, and how much of it is open now.";
    view.columns = {
        {"period", "Period", T::Code, "Year and month."},
        {"check_code", "Check", T::Code, "What it looks for."},
        {"open_rows", "Open", T::Integer, "How many; 0 when it is passed."},
        {"level", "Matters", T::Code, "blocking: also for a soft close; warning: for closing; info: for neither."},
        {"result", "Result", T::Code, "passed or open."},
        {"words", "In words", T::Text, "What it counts, and what to do."},
        {"opens", "Opens", T::Code, "The view that shows the rows.", false},
        {"opens_filter", "Filter", T::Text, "Of these in it.", false},
        {"state", "State", T::Code, "Of the month.", false},
        {"place", "Place", T::Integer, "In the list.", false},
        {"period_id", "Period id", T::Uuid, "", false},
        {"id", "Id", T::Text, "Period and check as one text.", false},
        {"rev", "Revision", T::Integer, "Of the period.", false},
    };
    view.order = {{"period"}, {"place"}};
    view.sql = "SELECT CAST(q.period_id AS text) || '/' || q.check_code AS id, q.rev AS rev, q.period AS period, "
               "q.period_id AS period_id, q.state AS state, q.place AS place, q.check_code AS check_code, q.level AS "
               "level, q.words AS words, q.opens AS opens, q.opens_filter AS opens_filter, q.open_rows AS open_rows, "
               "CASE WHEN q.open_rows = 0 THEN 'passed' ELSE 'open' END AS result FROM (" +
               closeChecksSql() + ") q";
    std::set<std::string> tables{"fiscal_period"};
    for (const auto& check : closeChecks())
        tables.insert(check.tables.begin(), check.tables.end());
    view.tables.assign(tables.begin(), tables.end());
    view.search = {"period", "check_code", "words"};
    return view;
}

View stepsView() {
    View view;
    view.name = "period-steps";
    view.title = "Steps of closing";
    view.description = "Who closed and opened months, when and why, and which checks they passed over.";
    view.columns = {
        {"period", "Period", T::Code, "Year and month."},
        {"step_no", "Step", T::Integer, "From 1."},
        {"done_on", "On", T::Date, "Day of business."},
        {"done_by", "Who", T::Code, ""},
        {"step", "Step taken", T::Code, "soft_close, close, reopen, or override of a check."},
        {"check_code", "Check", T::Code, "That was passed over."},
        {"open_rows", "Open", T::Integer, "How much the check counted then."},
        {"reason", "Reason", T::Text, ""},
        {"done_at", "At", T::Time, "", false},
        {"period_id", "Period id", T::Uuid, "", false},
        {"id", "Id", T::Text, "Period and step as one text.", false},
        {"rev", "Revision", T::Integer, "", false},
    };
    view.order = {{"period", true}, {"step_no", true}};
    view.sql = R"(SELECT CAST(s.period_id AS text) || '/' || CAST(s.step_no AS text) AS id, s.rev AS rev,
    p.number AS period, s.step_no AS step_no, s.done_on AS done_on, s.done_by AS done_by, s.action AS step,
    s.check_code AS check_code, s.open_rows AS open_rows, s.reason AS reason, s.done_at AS done_at,
    s.period_id AS period_id
FROM period_step s
JOIN fiscal_period p ON p.entity = s.entity AND p.id = s.period_id
WHERE s.entity = @entity)";
    view.tables = {"period_step", "fiscal_period"};
    view.search = {"period", "done_by", "reason"};
    return view;
}

} // namespace

std::vector<std::string> blockingCheckCodes() {
    std::vector<std::string> codes;
    for (const auto& check : closeChecks())
        if (check.level == CheckLevel::Blocking)
            codes.emplace_back(check.code);
    return codes;
}

std::vector<View> periodViews() {
    return {fiscalPeriodsView(), checklistView(), stepsView()};
}

} // namespace opsdesk
