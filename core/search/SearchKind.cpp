#include "core/search/SearchKind.h"

#include "core/finance/ManualJournalMachine.h"
#include "core/inventory/StockAdjustmentMachine.h"
#include "core/planning/SuggestionMachine.h"
#include "core/procurement/PurchaseOrderMachine.h"
#include "core/procurement/VendorClaims.h"
#include "core/returns/QualityCases.h"
#include "core/returns/RefundMachine.h"
#include "core/returns/WriteOffMachine.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

namespace {

/// Days of a time, which counts microseconds.
std::string dayOf(std::string_view time) {
    return fmt::format("{} / 86400000000", time);
}

const SearchJoin supplier{"supplier", "s", "s.entity = 0 AND s.supplier_id = d.supplier_id", true};
const SearchJoin item{"item", "i", "i.entity = 0 AND i.item_id = d.item_id", true};
const SearchJoin node{"node", "n", "n.entity = d.entity AND n.node_id = d.node_id", false};

SearchKind items() {
    SearchKind kind{"item", "items", "item", "item_id", true, true};
    kind.code = "d.sku";
    kind.second_code = "d.barcode";
    kind.title = "d.sku || '  ' || d.name";
    kind.subtitle = "d.category";
    kind.words = "d.brand || ' ' || d.barcode";
    kind.state = "d.lifecycle";
    kind.closed = {"discontinued"};
    return kind;
}

SearchKind suppliers() {
    SearchKind kind{"supplier", "suppliers", "supplier", "supplier_id", true, true};
    kind.code = "d.code";
    kind.title = "d.code || '  ' || d.name";
    kind.subtitle = "d.country";
    return kind;
}

SearchKind purchaseOrders() {
    SearchKind kind{"purchase_order", "purchase-orders", "purchase_order", "id"};
    kind.subtitle = "COALESCE(s.name, '')";
    kind.words = "COALESCE(s.code, '') || ' ' || d.note";
    kind.state = "d.state";
    kind.amount = "d.amount";
    kind.currency = "d.currency";
    kind.day = "COALESCE(d.ordered_on, " + dayOf("d.created_at") + ")";
    kind.joins = {supplier};
    kind.machine = purchaseOrderMachine;
    return kind;
}

SearchKind vendorClaims() {
    SearchKind kind{"vendor_claim", "vendor-claims", "vendor_claim", "id"};
    kind.second_code = "d.reference";
    kind.subtitle = "COALESCE(s.name, '')";
    kind.words = "COALESCE(s.code, '') || ' ' || d.note";
    kind.state = "d.state";
    kind.amount = "d.amount";
    kind.currency = "d.currency";
    kind.day = "d.opened_on";
    kind.joins = {supplier};
    kind.machine = vendorClaimMachine;
    return kind;
}

SearchKind suggestions() {
    SearchKind kind{"suggestion", "suggestions", "suggestion", "id"};
    kind.second_code = "d.sku";
    kind.title = "d.sku || '  ' || d.name";
    kind.subtitle = "d.supplier || CASE WHEN d.supplier <> '' THEN ', ' ELSE '' END || d.node";
    kind.words = "d.number";
    kind.state = "d.state";
    kind.amount = "d.amount";
    kind.currency = "d.currency";
    kind.day = "d.order_by";
    kind.where = "d.state <> 'expired'";
    kind.machine = suggestionMachine;
    return kind;
}

SearchKind sales(std::string_view name, std::string_view view, std::string day) {
    SearchKind kind{name, view, name, "id"};
    // What a customer is called is personal, and stands in a table of its own: not copied from there.
    kind.subtitle = "d.customer || CASE WHEN d.customer <> '' THEN ', ' ELSE '' END || d.country";
    kind.words = "d.channel";
    kind.state = "d.state";
    kind.amount = "d.amount";
    kind.currency = "d.currency";
    kind.day = std::move(day);
    kind.closed = {"closed", "cancelled", "rejected"};
    return kind;
}

SearchKind ofAnItem(std::string_view name, std::string_view view, const StateMachine& (*machine)()) {
    SearchKind kind{name, view, name, "id"};
    kind.subtitle = "COALESCE(i.sku || '  ' || i.name, '')";
    kind.words = "d.reason_code || ' ' || d.note || ' ' || d.lot";
    kind.state = "d.state";
    kind.amount = "d.amount";
    kind.currency = "d.currency";
    kind.day = dayOf("d.created_at");
    kind.joins = {item};
    kind.machine = machine;
    return kind;
}

SearchKind receipts() {
    SearchKind kind{"receipt", "receipts", "receipt", "id"};
    kind.second_code = "d.delivery_note";
    kind.subtitle = "COALESCE(o.number, '')";
    kind.words = "d.delivery_note || ' ' || COALESCE(n.code, '')";
    kind.day = "d.received_on";
    kind.joins = {{"purchase_order", "o", "o.entity = d.entity AND o.id = d.order_id"}, node};
    return kind;
}

SearchKind nodes() {
    SearchKind kind{"node", "nodes", "node", "node_id", true};
    kind.code = "d.code";
    kind.title = "d.code || '  ' || d.name";
    kind.subtitle = "d.country";
    return kind;
}

SearchKind named(std::string_view name, std::string_view view, std::string_view table, std::string day) {
    SearchKind kind{name, view, table, "id"};
    kind.title = "d.name";
    kind.words = "d.number || ' ' || COALESCE(d.note, '')";
    kind.state = "d.state";
    kind.day = std::move(day);
    return kind;
}

SearchKind refunds() {
    SearchKind kind{"refund", "refunds", "refund", "id"};
    kind.second_code = "d.reference";
    kind.subtitle = "d.customer";
    kind.words = "d.channel || ' ' || d.note";
    kind.state = "d.state";
    kind.amount = "d.amount";
    kind.currency = "d.currency";
    kind.day = dayOf("d.created_at");
    kind.machine = refundMachine;
    return kind;
}

SearchKind qualityCases() {
    SearchKind kind{"quality_case", "quality-cases", "quality_case", "id"};
    kind.subtitle = "COALESCE(i.sku || '  ' || i.name, '')";
    kind.words = "d.supplier || ' ' || d.note";
    kind.state = "d.state";
    kind.day = "d.window_to";
    kind.joins = {item};
    kind.machine = qualityCaseMachine;
    return kind;
}

SearchKind manualJournals() {
    SearchKind kind{"manual_journal", "manual-journals", "manual_journal", "id"};
    kind.subtitle = "d.description";
    kind.words = "d.note";
    kind.state = "d.state";
    kind.amount = "d.amount";
    kind.currency = "d.currency";
    kind.day = "d.journal_on";
    kind.machine = manualJournalMachine;
    return kind;
}

SearchKind users() {
    SearchKind kind{"user", "users", "app_user", "id", false, true};
    kind.code = "d.id";
    kind.title = "d.name";
    kind.subtitle = "d.id";
    kind.state = "CASE d.active WHEN 1 THEN '' ELSE 'inactive' END";
    kind.closed = {"inactive"};
    return kind;
}

std::vector<SearchKind> declare() {
    return {items(),
            suppliers(),
            purchaseOrders(),
            suggestions(),
            sales("sales_order", "orders", dayOf("d.ordered_at")),
            sales("return_order", "returns", dayOf("d.returned_at")),
            ofAnItem("write_off", "write-offs", writeOffMachine),
            receipts(),
            ofAnItem("stock_adjustment", "stock-adjustments", stockAdjustmentMachine),
            named("event", "demand-events", "demand_event", "d.first_day"),
            named("scenario", "scenarios", "scenario", dayOf("d.created_at")),
            nodes(),
            users(),
            vendorClaims(),
            refunds(),
            qualityCases(),
            manualJournals()};
}

/// The condition that a row or one that it takes words from is newer than the two revisions.
std::string changedSql(const SearchKind& kind) {
    std::string own = "d.rev", shared = "0";
    for (const auto& join : kind.joins) {
        auto& newest = join.shared ? shared : own;
        newest = fmt::format("max({}, COALESCE({}.rev, 0))", newest, join.alias);
    }
    return fmt::format("({} > ? OR {} > ?)", own, shared);
}

} // namespace

bool SearchKind::isClosed(std::string_view state) const {
    if (!machine)
        return std::ranges::find(closed, state) != closed.end();
    const auto* known = machine().findState(state);
    return known && known->final;
}

std::set<std::string> SearchKind::tables() const {
    std::set<std::string> all{std::string(table)};
    for (const auto& join : joins)
        all.emplace(join.table);
    return all;
}

std::span<const SearchKind> searchKinds() {
    static const std::vector<SearchKind> kinds = declare();
    return kinds;
}

std::string searchSliceEndSql(const SearchKind& kind) {
    return fmt::format(
        "SELECT max(k) FROM (SELECT {0} AS k FROM {1} WHERE entity = ? AND {0} > ? ORDER BY {0} LIMIT ?)", kind.key,
        kind.table);
}

std::string searchSliceSql(const SearchKind& kind) {
    std::string from = fmt::format("{} d", kind.table);
    for (const auto& join : kind.joins)
        from += fmt::format(" LEFT JOIN {} {} ON {}", join.table, join.alias, join.on);
    return fmt::format(
        "SELECT d.{0}, {1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}, {9}, {10} FROM {11} WHERE d.entity = ? AND "
        "d.{0} > ? AND d.{0} <= ? AND {12}",
        kind.key, kind.where, kind.code, kind.second_code, kind.title, kind.subtitle, kind.words, kind.state,
        kind.amount, kind.currency, kind.day, from, changedSql(kind));
}

} // namespace opsdesk
