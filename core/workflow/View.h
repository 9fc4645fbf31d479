#pragma once

#include "core/base/Value.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A column that people see.
struct ViewColumn {
    std::string key;   ///< snake_case; the name in filters, JSON and CSV
    std::string title; ///< English source text of the heading; the console translates it in context `ViewColumn`
    ColumnType type = ColumnType::Text;
    std::string description; ///< one sentence; units where they are not plain from the type
    bool shown = true;       ///< in the console's first layout
    bool adds = true;        ///< of money: a sum over rows says something, as that of prices does not
};

struct SortKey {
    std::string column;
    bool descending = false;

    bool operator==(const SortKey&) const = default;
};

/// A question to the workspace that has a name: its columns, and the SQL that answers it.
///
/// The SQL is one portable SELECT that yields every column under its key, `id` and `rev` among them; `@entity` stands
/// for the legal entity. It is only ever wrapped, filtered, sorted and limited from outside, so it must be one that
/// both stores flatten.
struct View {
    std::string name;  ///< such as `purchase-orders`
    std::string title; ///< English source text
    std::string description;
    std::vector<ViewColumn> columns;
    std::vector<SortKey> order; ///< when nobody asks for another; `id` is always added as the last key
    std::string sql;
    std::vector<std::string> tables; ///< those it reads: when one changes, so may the view
    std::vector<std::string> search; ///< columns that a quick filter looks into

    const ViewColumn* find(std::string_view key) const;
    int index(std::string_view key) const; ///< -1 when there is none
    /// The column that says what the money in the column @p key is counted in: `<key>_currency` where there is one,
    /// else `currency`; -1 where there is neither.
    int currencyIndex(std::string_view key) const;
    /// That of @p row; "" where there is none.
    std::string currencyOf(std::string_view key, std::span<const Value> row) const;
};

enum class FilterOperator {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Contains,
    In,
    IsNull,
    IsNotNull,
    NotContains,
    StartsWith,
    Within, ///< a span of days that is counted from the day business is done on, such as `next 7 days`
    All,    ///< every one of `parts` holds
    Any     ///< at least one of `parts` holds
};

/// A condition on rows: on one column, or put together of others. FilterText.h says how people write it.
struct Filter {
    std::string column;
    FilterOperator op = FilterOperator::Equal;
    std::string value; ///< as a person types it; a comma-separated list for In
    /// A whole number beside money counts minor units, as JSON shows it; otherwise it is an amount as people write it.
    bool minor_units = false;
    std::vector<Filter> parts = {}; ///< of All and Any

    /// One condition, all behind the operator being its value: "state = draft", "amount >= 100.00", "sku contains
    /// LIGHT", "state in draft,submitted", "lot is null". `==` and `<>` are understood, and quotation marks around the
    /// whole value are left out. @throws UsageError
    static Filter parse(std::string_view text);
    bool operator==(const Filter&) const = default;
};

struct ViewQuery {
    std::string view;
    std::int64_t entity = 1;
    std::vector<Filter> filters; ///< all must hold
    std::string search;          ///< words that must all occur, in any of the view's search columns, case folded
    std::vector<SortKey> sort;   ///< empty: the view's own order
    std::optional<std::int64_t> limit;
    std::vector<std::string> group_by = {}; ///< columns, the outer first; see ViewGroups.h

    bool operator==(const ViewQuery&) const = default;
};

using ViewRow = std::vector<Value>; ///< one cell per column of the view, in its order
struct ViewGroup;

struct ViewSummary {
    std::int64_t rows = 0;
    std::vector<std::pair<std::string, std::int64_t>> sums; ///< of the money columns, minor units, by key
    /// Of the sums; empty where the view has none. Rows of several currencies have no sums.
    std::string currency = {};
};

/// Reads views. Each call is its own short read. Used from one thread; make one reader per thread.
class ViewReader {
public:
    virtual ~ViewReader() = default;

    /// @throws UsageError naming the views there are.
    virtual const View& view(std::string_view name) const = 0;
    virtual std::vector<std::string> viewNames() const = 0;

    /// Rows in order, @p query.limit at most. @throws UsageError for an unknown column or a value its type does not
    /// accept.
    virtual std::vector<ViewRow> rows(const ViewQuery& query) = 0;
    /// The ids of all rows in order, as text.
    virtual std::vector<std::string> keys(const ViewQuery& query) = 0;
    /// Id and texts of a row; valid during the call.
    using EachRow = std::function<void(std::span<const std::string_view> texts)>;
    /// All rows in order, one by one: the id and @p columns as text, nothing being "". For lists longer than anybody
    /// holds.
    virtual void scan(const ViewQuery& query, std::span<const std::string> columns, const EachRow& row) = 0;
    /// The rows with these ids, in the order of @p ids; ids that are gone are left out.
    virtual std::vector<ViewRow> rowsById(std::string_view view, std::int64_t entity,
                                          const std::vector<std::string>& ids) = 0;
    virtual ViewSummary summary(const ViewQuery& query) = 0;
    /// How many rows there are; for less than a summary costs.
    virtual std::int64_t count(const ViewQuery& query) = 0;
    /// Another one whenever somebody has changed something since; nothing where that is not known.
    virtual std::optional<std::int64_t> version() { return {}; }
    /// The groups of all rows by `group_by`, each outer one before those in it, in the order of inOrder().
    virtual std::vector<ViewGroup> groups(const ViewQuery& query) = 0;
    /// For each of @p groups, given by its values of all of `group_by`, the ids of its rows in order.
    virtual std::vector<std::vector<std::string>> keysOfGroups(const ViewQuery& query,
                                                               const std::vector<std::vector<Value>>& groups) = 0;
};

} // namespace opsdesk
