#include "core/master/ReasonViews.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

namespace {

struct ReasonUse {
    std::string_view kind, command;
};

/// Which kind of reason a command asks for.
constexpr auto uses = std::to_array<ReasonUse>({
    {"return", "return.authorize"},
    {"return", "return.receive_blind"},
    {"write_off", "write_off.propose"},
    {"write_off_decision", "write_off.reject"},
    {"write_off_decision", "write_off.reroute"},
    {"write_off_decision", "write_off.claim"},
    {"purchase_order", "purchase_order.return"},
    {"purchase_order", "purchase_order.reject"},
    {"purchase_order", "purchase_order.cancel"},
    {"purchase_order", "purchase_order.close"},
    {"purchase_order", "purchase_order.switch_supplier"},
    {"suggestion", "suggestion.adjust"},
    {"suggestion", "suggestion.reject"},
    {"adjustment", "stock.adjust"},
    {"adjustment_decision", "stock_adjustment.reject"},
    {"refund", "refund.propose"},
    {"refund", "refund.goodwill"},
    {"refund", "refund.record"},
    {"refund_decision", "refund.reject"},
});

std::string usesSql() {
    std::string sql;
    for (const auto& [kind, command] : uses)
        sql += fmt::format("{}SELECT '{}' AS kind, '{}' AS command", sql.empty() ? "" : " UNION ALL ", kind, command);
    return sql;
}

} // namespace

void addReasonViews(Catalog& catalog) {
    View view;
    view.name = "reason-codes";
    view.title = "Reason codes";
    view.description = "The standard reasons, by the command that they may be given with.";
    view.columns = {
        {"code", "Code", ColumnType::Code, "What a command names."},
        {"title", "Reason", ColumnType::Text, "What it says."},
        {"used_for", "Used for", ColumnType::Code, "The command."},
        {"kind", "Kind", ColumnType::Code, "Reasons of one kind serve the same commands."},
        {"id", "Id", ColumnType::Code, "Command and code.", false},
        {"rev", "Revision", ColumnType::Integer, "Revision that last changed the reason.", false},
    };
    view.order = {{"used_for"}, {"title"}};
    view.sql = "SELECT c.code, c.name AS title, u.command AS used_for, c.kind, u.command || '/' || c.code AS id, c.rev "
               "FROM reason_code c JOIN (" +
               usesSql() + ") u ON u.kind = c.kind WHERE c.entity = 0 AND c.active = 1";
    view.tables = {"reason_code"};
    view.search = {"code", "title"};
    catalog.add(std::move(view));
}

} // namespace opsdesk
