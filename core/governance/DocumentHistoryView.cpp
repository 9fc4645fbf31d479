#include "core/governance/DocumentHistoryView.h"

#include <fmt/format.h>

#include <set>

namespace opsdesk {

namespace {

/// SQL: a row for the name of each state that any document can be in.
std::string statesSql(const Catalog& catalog) {
    std::set<std::string_view> names;
    for (const auto& [name, machine] : catalog.machines())
        for (const State& state : machine->states)
            names.insert(state.name);
    std::string sql;
    for (const std::string_view name : names)
        sql += fmt::format("{}SELECT '{}' AS state", sql.empty() ? "" : " UNION ALL ", name);
    return sql;
}

} // namespace

void addDocumentHistoryView(Catalog& catalog) {
    View view;
    view.name = "document-history";
    view.title = "History";
    view.description = "What was done to a document, by whom; oldest first.";
    view.columns = {
        {"time", "Time", ColumnType::Time, "When."},
        {"actor", "Who", ColumnType::Code, "The user, or the engine."},
        {"action", "Action", ColumnType::Code, "The command that was applied."},
        {"state", "State", ColumnType::Code, "Of the document after it."},
        {"reason", "Reason", ColumnType::Text, "The standard reason that was given, in words."},
        {"details", "Details", ColumnType::Json, "What was given with it: reasons, notes, quantities."},
        {"document_id", "Document", ColumnType::Uuid, "Key of the document.", false},
        {"id", "Id", ColumnType::Uuid, "Key of the command.", false},
        {"rev", "Revision", ColumnType::Integer, "Of the command.", false},
    };
    view.order = {{"document_id"}, {"rev"}};
    // Inside a JSON text quotation marks are escaped: a field with its value is never mistaken for words of a note.
    view.sql = "SELECT c.accepted_at AS time, c.actor, c.type AS action, (SELECT s.state FROM (" + statesSql(catalog) +
               R"() s WHERE c.result LIKE '%"state":"' || s.state || '"%' LIMIT 1) AS state,
            (SELECT r.name FROM reason_code r WHERE r.entity = 0 AND c.payload LIKE '%"reason_code":"' || r.code || '"%'
                ORDER BY r.code LIMIT 1) AS reason,
            c.payload AS details, c.document AS document_id, c.id, c.rev
        FROM command c WHERE c.entity = @entity AND c.document IS NOT NULL AND c.state = 'applied')";
    view.tables = {"command", "reason_code"};
    catalog.add(std::move(view));
}

} // namespace opsdesk
