#include "core/returns/RecoveryViews.h"

#include "core/governance/Settings.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

using T = ColumnType;

/// The share of what a return line came back at.
constexpr std::string_view shareOfCost = "CASE WHEN l.received > 0 THEN l.cost * {0}.quantity / l.received ELSE 0 END";

/// What dispositions of inspections and of write-offs took out of the waiting goods, by path. Of what liquidators and
/// vendors gave the books and the claims tell, over all of them.
constexpr std::string_view pathsSql =
    R"(SELECT 'restock' AS path, i.quantity AS quantity, {ofInspection} AS book, {ofInspection} AS back, 0 AS spent, i.rev AS rev
    FROM return_inspection i JOIN return_line l ON l.entity = i.entity AND l.return_id = i.return_id
        AND l.line_no = i.line_no
    WHERE i.entity = @entity AND i.disposition = 'restock' AND i.state = 'done' AND i.write_off_id IS NULL
UNION ALL
SELECT 'refurbish', f.quantity, {ofWork}, CASE WHEN f.result_grade IN ('as_new', 'opened') THEN {ofWork} ELSE 0 END,
        f.cost, f.rev
    FROM refurbishment f JOIN return_line l ON l.entity = f.entity AND l.return_id = f.return_id
        AND l.line_no = f.line_no
    WHERE f.entity = @entity AND f.state = 'done'
UNION ALL
SELECT w.disposition, w.quantity, w.amount, CASE WHEN w.disposition = 'restock' THEN w.amount ELSE w.recovered END, 0,
        w.rev
    FROM write_off w
    WHERE w.entity = @entity AND w.state = 'approved' AND w.history = 0 AND w.disposition <> 'quarantine')";

/// What finance booked by hand as got from liquidators: what such entries took from the clearing account, less the
/// losses. What lots brought stands at their write-offs.
constexpr std::string_view proceedsSql =
    R"((SELECT CAST(COALESCE(SUM(j.credit - j.debit), 0) AS bigint) FROM journal_line j
        JOIN journal_entry e ON e.entity = j.entity AND e.entry_id = j.entry_id
        WHERE j.entity = @entity AND j.account IN ('1310', '6110') AND e.event = 'manual_journal'))";

constexpr std::string_view creditedSql =
    "(SELECT CAST(COALESCE(SUM(c.credited), 0) AS bigint) FROM vendor_claim c WHERE c.entity = @entity)";

std::string recoverySql() {
    const auto paths = fmt::format(fmt::runtime(pathsSql), fmt::arg("ofInspection", fmt::format(shareOfCost, "i")),
                                   fmt::arg("ofWork", fmt::format(shareOfCost, "f")));
    return fmt::format(R"(SELECT m.path AS id, m.rev AS rev, m.path AS path, m.decisions AS decisions,
    m.quantity AS quantity, m.book AS book_value, m.back AS came_back, m.spent AS spent,
    CASE WHEN m.book > 0 THEN CAST(m.back - m.spent AS double precision) * 100 / m.book END AS recovery_percent,
    {0} AS currency
FROM (SELECT p.path AS path, COUNT(*) AS decisions, CAST(SUM(p.quantity) AS bigint) AS quantity,
        CAST(SUM(p.book) AS bigint) AS book,
        CASE p.path WHEN 'vendor_claim' THEN {1} ELSE CAST(SUM(p.back) AS bigint) END
            + CASE p.path WHEN 'liquidation' THEN {2} ELSE 0 END AS back,
        CAST(SUM(p.spent) AS bigint) AS spent, MAX(p.rev) AS rev
    FROM ({3}) p GROUP BY p.path) m)",
                       ownCurrencySql(), creditedSql, proceedsSql, paths);
}

} // namespace

void addRecoveryViews(Catalog& catalog) {
    View view;
    view.name = "recovery-paths";
    view.title = "Recovery";
    view.description = "What each way of dealing with returned and damaged goods brought back of their book value.";
    view.columns = {
        {"path", "Way", T::Code, "What became of the goods."},
        {"decisions", "Decisions", T::Integer, "How often."},
        {"quantity", "Quantity", T::Quantity, "In base units."},
        {"book_value", "Book value", T::Money, "What the goods stood in the books at."},
        {"came_back", "Came back", T::Money,
         "Book value of what was restocked, what liquidators paid, what vendors credited."},
        {"spent", "Spent", T::Money, "On refurbishment."},
        {"recovery_percent", "Recovery", T::Real, "Came back less spent, of the book value; empty where that is none."},
        {"currency", "Currency", T::Currency, "Of the books.", false},
        {"id", "Id", T::Code, "The way.", false},
        {"rev", "Revision", T::Integer, "Revision that last changed one of its decisions.", false},
    };
    view.order = {{"book_value", true}};
    view.sql = recoverySql();
    view.tables = {"return_inspection", "return_line",   "refurbishment", "write_off",
                   "journal_line",      "journal_entry", "vendor_claim",  "policy"};
    catalog.add(std::move(view));
}

} // namespace opsdesk
