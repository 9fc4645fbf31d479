#include "core/base/Ahead.h"
#include "core/base/Parallel.h"
#include "core/planning/PlanReader.h"
#include "core/planning/PlannedRun.h"
#include "core/planning/RowCells.h"
#include "core/store/Row.h"

#include <fmt/format.h>

namespace opsdesk {

namespace {

constexpr std::size_t publishedAtATime = 4096;
constexpr std::size_t rowsAtATime = 128; ///< of them, for one thread

/// What knownAt() reads.
constexpr std::string_view knownColumns =
    "s.id, s.state, s.version, s.rank, s.supplier_id, s.quantity, s.flags, s.amount, s.decided_quantity, "
    "s.snooze_until, s.status, s.run_figures <> '', CASE WHEN s.flags LIKE '%fill_up%' THEN (SELECT f.reasons FROM "
    "suggestion_detail f WHERE f.entity "
    "= s.entity AND f.suggestion_id = s.id) ELSE '' END";
constexpr int knownCount = 13;

/// All that a suggestion says.
struct PublishedContent {
    Suggestion row;
    PublishedDetail detail;
};

struct PublishedRow {
    PublishedSuggestion known;
    std::unique_ptr<PublishedContent> content; ///< where it is asked for
};

/// Of packed @p reasons, what fills an order up.
Quantity filledUpIn(std::string_view reasons) {
    Quantity sum;
    for (const auto& line : unpackReasons(reasons).value_or(std::vector<SuggestionReason>()))
        if (line.reason == fillUpFlag)
            sum += line.quantity;
    return sum;
}

PublishedSuggestion knownAt(const store::Statement& statement) {
    PublishedSuggestion known;
    known.id = Uuid::parse(statement.text(0)).value_or(Uuid());
    known.state = statement.text(1);
    known.version = statement.integer(2);
    known.rank = statement.integer(3);
    known.supplierId = statement.integer(4);
    known.quantity = quantityAt(statement, 5);
    known.marks = marksIn(statement.text(6));
    known.amount = Minor(statement.integer(7));
    known.decidedQuantity = quantityAt(statement, 8);
    if (!statement.isNull(9))
        known.snoozeUntil = dateAt(statement, 9);
    known.pressure = static_cast<std::uint8_t>(pressureOf(statement.text(10)));
    known.wasPlannedAgain = statement.integer(11) != 0;
    known.filledUp = filledUpIn(statement.text(12));
    return known;
}

/// Nothing changes with the day alone while it is open, or asleep until later.
bool stands(const PublishedSuggestion& known, Date asOf) {
    return known.state == "open" || (known.state == "snoozed" && known.snoozeUntil > asOf);
}

/// The columns of a suggestion and those of its detail, from @ref knownCount on.
void readContent(const store::Statement& statement, PublishedRow& next) {
    const auto& columns = store::rowType<Suggestion>().columns;
    const int detail = knownCount + static_cast<int>(columns.size());
    if (statement.isNull(detail))
        return;
    next.content = std::make_unique<PublishedContent>();
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].set(&next.content->row, statement, knownCount + static_cast<int>(i));
    next.content->detail = {std::string(statement.text(detail)), dateAt(statement, detail + 1),
                            std::string(statement.text(detail + 2)), std::string(statement.text(detail + 3))};
}

void digestContent(PublishedRow& row, const PlanInput& input) {
    if (!row.content)
        return;
    const auto& said = row.content->row;
    row.known.content = contentOfPublished(said, row.content->detail, input.findOffer(said.item_id, said.supplier_id));
}

} // namespace

void PlanReader::readPublished() {
    const bool all = m_input.scope.isAll();
    const bool compared = m_lastDay == m_input.policy.asOf;
    std::string columns(knownColumns);
    for (const auto& column : store::rowType<Suggestion>().columns)
        columns += compared ? ", s." + column.name : "";
    const auto statement =
        open("SELECT " + columns +
             (compared ? ", d.reasons, d.first_on, d.projection, d.sources FROM suggestion s LEFT JOIN "
                         "suggestion_detail d ON d.entity = s.entity AND d.suggestion_id = s.id"
                       : " FROM suggestion s") +
             " WHERE s.entity = ? AND (s.state <> 'expired' OR s.snooze_until IS NOT NULL OR s.run_figures <> '')" +
             (all ? "" : " AND " + m_connection.inList("s.id", ColumnType::Uuid)));
    if (!all) {
        std::vector<Value> ids;
        for (const auto item : m_input.scope.items())
            for (const auto& id : suggestionIdsOf(m_input, item))
                ids.emplace_back(id.toString());
        statement->bind(1, m_connection.list(ids, ColumnType::Uuid));
    }
    // One thread reads while the others work out what each row says.
    bool ended = false;
    const auto next = [&]() -> std::optional<std::vector<PublishedRow>> {
        if (ended)
            return {};
        std::vector<PublishedRow> rows;
        rows.reserve(publishedAtATime);
        while (rows.size() < publishedAtATime && statement->step()) {
            auto& row = rows.emplace_back();
            row.known = knownAt(*statement);
            // What was planned again since the last full run is published by the next one in any case, which tells what
            // is different from the last.
            const bool retold = all && row.known.wasPlannedAgain;
            if (compared && !retold && stands(row.known, m_input.policy.asOf))
                readContent(*statement, row);
        }
        ended = rows.size() < publishedAtATime;
        return rows;
    };
    Ahead<std::vector<PublishedRow>> ahead(next, 2);
    while (auto rows = ahead.next()) {
        if (compared)
            inParallel(rows->size(), m_threads, rowsAtATime, [&] {
                return [&](WorkRange range) {
                    for (auto i = range.first; i < range.last; ++i)
                        digestContent((*rows)[i], m_input);
                };
            });
        for (auto& [known, content] : *rows) {
            if (const auto ordered = m_ordered.find(known.id); ordered != m_ordered.end())
                known.ordered = ordered->second;
            m_input.published.emplace(known.id, std::move(known));
        }
    }
}

} // namespace opsdesk
