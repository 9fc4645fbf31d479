#include "core/documents/MasterHistory.h"

#include "core/workflow/ComputedRows.h"

#include <boost/json.hpp>

namespace opsdesk {

namespace {

using T = ColumnType;

/// What a master's row is edited by, and the key of the row that the payload names.
struct Edits {
    std::string_view type, kind;
};
constexpr Edits edits[] = {{"item.edit", "item"}, {"supplier.edit", "supplier"}};

std::optional<std::string> asked(const std::vector<Filter>& filters, std::string_view column) {
    for (const auto& filter : filters)
        if (filter.column == column && filter.op == FilterOperator::Equal)
            return filter.value;
    return {};
}

/// The number that the payload calls `id`, as text; empty where it has none.
std::string idIn(std::string_view payload) {
    boost::json::error_code error;
    const auto json = boost::json::parse(boost::json::string_view(payload.data(), payload.size()), error);
    const auto* object = error ? nullptr : json.if_object();
    const auto* id = object ? object->if_contains("id") : nullptr;
    return id && id->is_int64() ? std::to_string(id->as_int64()) : std::string();
}

void addEdits(store::Connection& connection, const Edits& of, const std::optional<std::string>& document,
              std::vector<ViewRow>& rows) {
    const auto step = connection.prepare("SELECT accepted_at, actor, type, payload, id, rev FROM command "
                                         "WHERE entity = 0 AND type = ? AND state = 'applied' ORDER BY rev");
    step->bindAll(std::vector<Value>{std::string(of.type)});
    while (step->step()) {
        const std::string payload(step->text(3));
        const auto id = idIn(payload);
        if (document && id != *document)
            continue;
        rows.push_back({step->integer(0), std::string(step->text(1)), std::string(step->text(2)), Value(), Value(),
                        payload, std::string(of.kind), id, std::string(step->text(4)), step->integer(5)});
    }
}

std::vector<ViewRow> makeRows(store::Connection& connection, std::int64_t, const std::vector<Filter>& filters) {
    std::vector<ViewRow> rows;
    const auto kind = asked(filters, "kind");
    for (const auto& of : edits)
        if (!kind || *kind == of.kind)
            addEdits(connection, of, asked(filters, "document_id"), rows);
    return rows;
}

} // namespace

void addMasterHistory(Catalog& catalog) {
    View view;
    view.name = "master-history";
    view.title = "History of masters";
    view.description =
        "What was done to an item or a supplier, by whom; oldest first. Ask for one by kind and document_id.";
    view.columns = {
        {"time", "Time", T::Time, "When."},
        {"actor", "Who", T::Code, "The user, or the engine."},
        {"action", "Action", T::Code, "The command that was applied."},
        {"state", "State", T::Code, "Masters have none.", false},
        {"reason", "Reason", T::Text, "Masters are changed without one.", false},
        {"details", "Details", T::Json, "What was given with it."},
        {"kind", "Kind", T::Code, "item or supplier."},
        {"document_id", "Key", T::Text, "Of the item or the supplier.", false},
        {"id", "Id", T::Uuid, "Key of the command.", false},
        {"rev", "Revision", T::Integer, "Of the command.", false},
    };
    view.order = {{"document_id"}, {"rev"}};
    view.sql = computedSql;
    view.tables = {"command"};
    addComputedRows(view.name, makeRows);
    catalog.add(std::move(view));
}

} // namespace opsdesk
