#include "core/planning/ViewedSeries.h"

#include "core/base/Error.h"
#include "core/planning/DemandHistory.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/PlanInput.h"
#include "core/planning/Suggestion.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

namespace opsdesk {

namespace {

using Key = std::pair<std::int64_t, std::int64_t>; ///< item, node

Date dateAt(const store::Statement& statement, int column) {
    return Date(static_cast<std::int32_t>(statement.integer(column)));
}

std::optional<std::int64_t> number(std::string_view text) {
    std::int64_t value = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

/// "12/1/…", ids of rows, comma-separated.
std::vector<Key> keysOf(std::string_view ids) {
    std::vector<Key> keys;
    while (!ids.empty()) {
        const auto end = std::min(ids.find(','), ids.size());
        const auto id = ids.substr(0, end);
        ids.remove_prefix(std::min(end + 1, ids.size()));
        const auto slash = id.find('/');
        if (slash == std::string_view::npos)
            continue;
        const auto item = number(id.substr(id.find_first_not_of(' '), slash - id.find_first_not_of(' ')));
        const auto rest = id.substr(slash + 1);
        const auto node = number(rest.substr(0, rest.find('/')));
        if (item && node)
            keys.emplace_back(*item, *node);
    }
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

/// What @p filters say of @p column to be equal to.
std::optional<std::string> equalTo(const std::vector<Filter>& filters, std::string_view column) {
    for (const auto& filter : filters)
        if (filter.column == column && filter.op == FilterOperator::Equal)
            return filter.value;
    return {};
}

class Reading {
public:
    Reading(store::Connection& connection, std::int64_t entity) : m_connection(connection), m_entity(entity) {}

    std::vector<Key> keys(const std::vector<Filter>& filters) {
        for (const auto& filter : filters)
            if (filter.column == "id" && (filter.op == FilterOperator::Equal || filter.op == FilterOperator::In))
                return keysOf(filter.value);
        const auto item = named(filters, "item_id", "sku", "SELECT item_id FROM item WHERE entity = ? AND sku = ?", 0);
        if (!item)
            return {};
        if (equalTo(filters, "node_id") || equalTo(filters, "node")) {
            const auto node =
                named(filters, "node_id", "node", "SELECT node_id FROM node WHERE entity = ? AND code = ?", m_entity);
            return node ? std::vector<Key>{{*item, *node}} : std::vector<Key>();
        }
        const auto statement = prepare("SELECT node_id FROM demand_series WHERE entity = ? AND item_id = ? "
                                       "ORDER BY entity, item_id, node_id",
                                       {m_entity, *item});
        std::vector<Key> keys;
        while (statement->step())
            keys.emplace_back(*item, statement->integer(0));
        return keys;
    }

    /// Nothing when there is no such item or node.
    std::optional<ViewedSeries> read(const Key& key) {
        ViewedSeries series;
        series.itemId = key.first;
        series.nodeId = key.second;
        const auto names = prepare("SELECT i.sku, n.code FROM item i JOIN node n ON n.entity = ? AND n.node_id = ? "
                                   "WHERE i.entity = 0 AND i.item_id = ?",
                                   {m_entity, key.second, key.first});
        if (!names->step())
            return {};
        series.sku = names->text(0);
        series.node = names->text(1);
        readTerms(series);
        readDemand(series);
        readCorrections(series);
        readMethod(series);
        return series;
    }

private:
    std::unique_ptr<store::Statement> prepare(const std::string& sql, const std::vector<Value>& values) {
        auto statement = m_connection.prepare(sql);
        statement->bindAll(values);
        return statement;
    }

    std::optional<std::int64_t> named(const std::vector<Filter>& filters, std::string_view idColumn,
                                      std::string_view nameColumn, const std::string& sql, std::int64_t entity) {
        if (const auto id = equalTo(filters, idColumn))
            return number(*id);
        const auto name = equalTo(filters, nameColumn);
        if (!name)
            return {};
        const auto statement = prepare(sql, {entity, *name});
        return statement->step() ? std::optional(statement->integer(0)) : std::nullopt;
    }

    std::string policy(const std::string& id) {
        const auto statement =
            prepare("SELECT value FROM policy WHERE entity = 0 AND id = ? AND state = 'active'", {id});
        return statement->step() ? std::string(statement->text(0)) : std::string();
    }

    /// The day of the last plan; before there was one, that on which business is done.
    std::optional<Date> asOf() {
        const auto run =
            prepare("SELECT as_of FROM plan_run WHERE entity = ? ORDER BY entity, run DESC LIMIT 1", {m_entity});
        return run->step() ? std::optional(dateAt(*run, 0)) : Date::parse(policy("setting.as_of"));
    }

    /// How it is bought, of which the forecast needs to know how far ahead it matters.
    void readTerms(ViewedSeries& series) {
        PlanningPolicy usual;
        auto& input = series.input;
        const auto days = [&](const char* id, int otherwise) {
            return static_cast<int>(number(policy(id)).value_or(otherwise));
        };
        input.leadTimeDays = days("setting.lead_time_days", usual.leadTimeDays);
        input.reviewDays = days("setting.review_days", usual.reviewDays);
        const auto statement = prepare(
            "SELECT s.lead_time_days, s.lead_time_mean_days, s.lead_time_sd_days, s.lead_time_receipts, p.review_days "
            "FROM supplier_item s JOIN supplier p ON p.entity = 0 AND p.supplier_id = s.supplier_id "
            "WHERE s.entity = 0 AND s.item_id = ? ORDER BY s.preferred DESC, s.unit_cost, s.id LIMIT 1",
            {series.itemId});
        if (!statement->step())
            return;
        input.leadTimeDays =
            statement->integer(3) > 0 ? statement->real(1) : static_cast<double>(statement->integer(0));
        input.leadTimeDeviationDays = statement->real(2);
        if (statement->integer(4) > 0)
            input.reviewDays = static_cast<int>(statement->integer(4));
    }

    void readDemand(ViewedSeries& series) {
        const auto day = asOf();
        const auto statement = prepare("SELECT first_week, weeks, demand, out_of_stock, rev FROM demand_series "
                                       "WHERE entity = ? AND item_id = ? AND node_id = ?",
                                       {m_entity, series.itemId, series.nodeId});
        const bool found = statement->step() && statement->integer(1) > 0;
        const Date first = found ? dateAt(*statement, 0) : Date();
        const int stored = found ? static_cast<int>(statement->integer(1)) : 0;
        auto& input = series.input;
        input.asOf = day.value_or(found ? first + 7 * stored : Date());
        const Date end = weekOf(input.asOf);
        input.firstWeek = std::max(found ? first : end, end - 7 * longestHistoryWeeks);
        if (!found || input.firstWeek >= end)
            return;
        series.rev = statement->integer(4);
        const auto weeks = static_cast<std::size_t>((end - input.firstWeek) / 7);
        const auto demand = asBytes(statement->column(2));
        if (!unpackDemand(demand, static_cast<std::size_t>(stored), series.entered))
            throw StoreError(StoreError::Kind::Corrupt, fmt::format("The demand of {} at {} cannot be read. Run "
                                                                    "`opsdeskd verify`.",
                                                                    series.sku, series.node));
        const auto skipped = static_cast<std::size_t>(std::min((input.firstWeek - first) / 7, stored));
        series.entered.erase(series.entered.begin(), series.entered.begin() + static_cast<std::ptrdiff_t>(skipped));
        series.entered.resize(weeks);
        unpackOutOfStock(asBytes(statement->column(3)), skipped, weeks, series.outOfStock);
    }

    void readCorrections(ViewedSeries& series) {
        series.input.known =
            knownOf(readKnowledge(m_connection, m_entity, weekOf(series.input.asOf), {}, series.itemId), series.itemId,
                    series.nodeId, series.input.firstWeek);
        const auto& type = store::rowType<CorrectedWeek>();
        const auto statement = prepare("SELECT " + type.selectList() +
                                           " FROM demand_correction WHERE entity = ? AND item_id = ? AND node_id = ?",
                                       {m_entity, series.itemId, series.nodeId});
        while (statement->step()) {
            const auto row = *std::static_pointer_cast<CorrectedWeek>(type.read(*statement));
            series.rev = std::max(series.rev, row.rev);
            series.saidBy.insert_or_assign(row.week, row);
        }
    }

    void readMethod(ViewedSeries& series) {
        const auto kept = prepare("SELECT method, tested, selected_week FROM series_forecast "
                                  "WHERE entity = ? AND item_id = ? AND node_id = ?",
                                  {m_entity, series.itemId, series.nodeId});
        if (kept->step()) {
            series.selectedWeek = dateAt(*kept, 2);
            if (const auto method = parseForecastMethod(kept->text(0)))
                series.input.kept = KeptMethod{*method, kept->integer(1) != 0, *series.selectedWeek};
        }
        std::vector<Value> ids{purchaseId(m_entity, series.itemId, series.nodeId, "").toString()};
        for (const auto* kind : {"expedite", "postpone", "cancel", "expiring", "excess"})
            ids.emplace_back(suggestionId(m_entity, series.itemId, series.nodeId, kind).toString());
        const auto segment = prepare("SELECT segment FROM suggestion WHERE entity = ? AND " +
                                         m_connection.inList("id", ColumnType::Uuid) + " ORDER BY rev DESC, id LIMIT 1",
                                     {m_entity, m_connection.list(ids, ColumnType::Uuid)});
        if (segment->step())
            series.segment = segment->text(0);
    }

    store::Connection& m_connection;
    std::int64_t m_entity;
};

} // namespace

std::string ViewedSeries::id() const {
    return fmt::format("{}/{}", itemId, nodeId);
}

std::vector<ViewedSeries> viewedSeries(store::Connection& connection, std::int64_t entity,
                                       const std::vector<Filter>& filters) {
    Reading reading(connection, entity);
    std::vector<ViewedSeries> all;
    for (const auto& key : reading.keys(filters))
        if (auto series = reading.read(key))
            all.push_back(*std::move(series));
    return all;
}

} // namespace opsdesk
