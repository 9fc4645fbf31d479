#include "core/ledger/Margin.h"

#include "core/governance/Settings.h"
#include "core/ledger/UsualAccounts.h"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>

namespace opsdesk {

namespace {

constexpr std::string_view otherPart = "other";

std::vector<MarginPart> declareParts() {
    return {
        {"sales", "Sales", "Goods sold, before discounts and without tax.", {{"sale", false}}},
        {"discounts",
         "Discounts",
         "Taken off the price, less what returns gave back of it.",
         {{"sale_discount", true}, {"refund_goodwill", true}}},
        {"shipping",
         "Shipping charged",
         "What customers paid for shipping, less what was refunded.",
         {{"sale_shipping", false}}},
        {"sales_returned", "Sales returned", "Sales that were taken back.", {{"refund_goods", true}}},
        {"restocking", "Fees kept", "Kept of refunds for taking goods back.", {{"restocking_fee", false}}},
        {"cost_back", "Cost back", "Cost of goods that came back.", {{"customer_return", false}}, "customer_return"},
        {"cost_of_goods", "Cost of goods", "At moving average.", {{"issue", true}}},
        {"landed",
         "Landed costs",
         "Freight and the like billed after the goods were sold.",
         {{"landed_cost_sold", true}}},
        {"price_variance",
         "Price variance",
         "What suppliers billed beyond the order's price.",
         {{"invoice_variance", true}}},
        {"stock_variance",
         "Stock variance",
         "Found and lost in counts, and what claims did not bring.",
         {{"adjustment_loss", true}}},
        {"write_offs",
         "Write-offs",
         "Written off, given away, or lost in liquidation.",
         {{"write_off", true}, {"liquidation_loss", true}, {"donation", true}}},
        {"return_shipping",
         "Return shipping",
         "Labels for returns, and work on returned goods.",
         {{"return_shipping", true}, {"refurbishment", true}}},
        {"fees",
         "Fees",
         "Of channels, and what they paid less than they owed.",
         {{"channel_fee", true}, {"settlement_difference", true}}},
        {otherPart, "Other", "Income and expenses of no other part, such as exchange differences.", {}},
    };
}

/// Months, told by what filters ask for of the column `month` and by ids, which begin with theirs.
class AskedMonths {
public:
    explicit AskedMonths(const std::vector<Filter>& filters) {
        for (const auto& filter : filters) {
            const bool same = filter.op == FilterOperator::Equal, list = filter.op == FilterOperator::In;
            if (filter.column == "id" && (same || list)) {
                m_asked = true;
                for (auto at = filter.value.find_first_not_of(", "); at != std::string::npos;
                     at = filter.value.find_first_not_of(", ",
                                                         std::min(filter.value.find(',', at), filter.value.size())))
                    m_named.insert(filter.value.substr(at, monthLength));
            } else if (filter.column == "month") {
                m_asked = true;
                if (same || filter.op == FilterOperator::GreaterOrEqual || filter.op == FilterOperator::Greater)
                    m_first = std::max(m_first, filter.value);
                if (same || filter.op == FilterOperator::LessOrEqual || filter.op == FilterOperator::Less)
                    m_last = std::min(m_last, filter.value);
            }
        }
    }

    /// Those of the entity's books that are asked for; that of the day business is done on when none are.
    std::vector<BookMonth> in(store::Connection& connection, std::int64_t entity) const {
        const auto statement =
            connection.prepare("SELECT DISTINCT period FROM account_balance WHERE entity = ? ORDER BY period");
        statement->bind(0, Value(entity));
        std::vector<BookMonth> months;
        while (m_asked && statement->step()) {
            const auto period = static_cast<int>(statement->integer(0));
            const auto month = BookMonth::of(Date::of(period / 100, period % 100, 1));
            if (const auto text = month.text();
                text >= m_first && text <= m_last && (m_named.empty() || m_named.contains(text)))
                months.push_back(month);
        }
        return months.empty() ? std::vector{BookMonth::of(bookDay(connection))} : months;
    }

private:
    static constexpr std::size_t monthLength = 7;

    bool m_asked = false;
    std::string m_first, m_last = "9999-99";
    std::set<std::string> m_named;
};

std::optional<std::string> accountAt(store::Connection& connection, const MapPlace& place) {
    const auto found = connection.scalar(place.debit ? "SELECT debit FROM posting_rule WHERE entity = 0 AND event = ?"
                                                     : "SELECT credit FROM posting_rule WHERE entity = 0 AND event = ?",
                                         {std::string(place.event)});
    if (found)
        return asText(*found);
    const auto usual = usualRule(place.event);
    return usual ? std::optional(place.debit ? usual->debit : usual->credit) : std::nullopt;
}

/// SQL for the part of a line, and the condition that it has one.
struct PartSql {
    std::string part, condition;
};

PartSql partSql(store::Connection& connection) {
    std::map<std::string, std::string> lists; ///< accounts, by part
    std::string all = "''";
    for (const auto& [account, part] : marginAccounts(connection)) {
        lists[part] += (lists[part].empty() ? "" : ", ") + sqlLiteral(account);
        all += ", " + sqlLiteral(account);
    }
    PartSql sql{"CASE", "l.account IN (" + all + ")"};
    for (const auto& part : marginParts()) {
        if (!part.only.empty())
            for (const auto& place : part.accounts)
                if (const auto account = accountAt(connection, place))
                    sql.part += fmt::format(" WHEN e.event = '{}' AND l.account = {} THEN '{}'", part.only,
                                            sqlLiteral(*account), part.code);
        if (const auto accounts = lists.find(std::string(part.code)); accounts != lists.end())
            sql.part += fmt::format(" WHEN l.account IN ({}) THEN '{}'", accounts->second, part.code);
    }
    sql.part += fmt::format(" ELSE '{}' END", otherPart);
    return sql;
}

/// What is asked of the lines of income and expenses.
struct LinesWish {
    std::string columns{}; ///< beside month, channel, item, part and amount
    bool summed = false;   ///< by channel, item and part
};

/// The lines of the months asked for, month by month. Channels are looked up once for each entry, before its lines.
ChosenSql linesOf(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters,
                  const LinesWish& wish) {
    const auto parts = partSql(connection);
    const auto [joins, channel] = entryChannelSql();
    ChosenSql all;
    for (const auto& month : AskedMonths(filters).in(connection, entity)) {
        auto sql = boundSql(
            fmt::format(
                "SELECT '{}' AS month, e.channel AS channel, l.item_id AS item_id, {} AS part, {} AS amount{} "
                "FROM (WITH entries AS MATERIALIZED (SELECT e.entity AS entity, e.entry_id AS entry_id, e.event "
                "AS event, e.posted_on AS posted_on, e.number AS number, e.description AS description, {} AS "
                "channel FROM journal_entry e {} WHERE e.entity = @entity AND e.posted_on BETWEEN @from AND "
                "@to) SELECT * FROM entries) AS e JOIN journal_line l ON l.entity = e.entity AND l.entry_id = "
                "e.entry_id WHERE {}{}",
                month.text(), parts.part, wish.summed ? "SUM(l.credit - l.debit)" : "l.credit - l.debit", wish.columns,
                channel, joins, parts.condition,
                wish.summed ? " GROUP BY e.channel, l.item_id, " + parts.part : std::string()),
            entity, month.first, month.last);
        all.text += (all.text.empty() ? "" : " UNION ALL ") + sql.text;
        all.values.insert(all.values.end(), sql.values.begin(), sql.values.end());
    }
    return all;
}

ChosenSql marginOf(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    auto sql = linesOf(connection, entity, filters, {"", true});
    std::string sums, columns;
    for (const auto& part : marginParts()) {
        sums += fmt::format(", CAST(SUM(CASE WHEN part = '{0}' THEN amount ELSE 0 END) AS bigint) AS {0}", part.code);
        columns += fmt::format(", m.{0} AS {0}", part.code);
    }
    sql.text = fmt::format(
        "SELECT m.month || '/' || CAST(m.item_id AS text) || '/' || COALESCE(m.channel, '') AS id, CAST(0 AS bigint) "
        "AS rev, m.month "
        "AS month, m.channel AS channel, COALESCE(i.sku, '') AS sku, COALESCE(i.name, '') AS name, m.item_id AS "
        "item_id{}, m.margin AS margin, CASE WHEN m.sales + m.discounts + m.shipping + m.sales_returned > 0 THEN "
        "100 * "
        "CAST(m.margin AS double precision) / (m.sales + m.discounts + m.shipping + m.sales_returned) END AS "
        "margin_percent, {} AS "
        "currency "
        "FROM (SELECT month, channel, item_id{}, CAST(SUM(amount) AS bigint) AS margin FROM ({}) AS lines GROUP BY "
        "month, channel, item_id) AS m LEFT JOIN item i ON i.entity = 0 AND i.item_id = m.item_id",
        columns, ownCurrencySql(), sums, sql.text);
    return sql;
}

ChosenSql marginLines(store::Connection& connection, std::int64_t entity, const std::vector<Filter>& filters) {
    auto sql = linesOf(connection, entity, filters,
                       {", e.posted_on AS posted_on, e.event AS event, e.number AS number, e.description AS "
                        "description, l.account AS account, l.rev AS rev, CAST(l.entry_id AS text) || '/' || "
                        "CAST(l.line_no AS text) AS line",
                        false});
    sql.text = fmt::format(
        "SELECT m.month || '/' || m.line AS id, m.rev AS rev, m.month AS month, m.part AS part, m.channel AS channel, "
        "COALESCE(i.sku, '') AS sku, COALESCE(i.name, '') AS name, m.item_id AS item_id, m.posted_on AS posted_on, "
        "m.event AS event, m.number AS number, m.account AS account, m.amount AS amount, {} AS currency, "
        "m.description AS description, m.line AS source_id FROM ({}) AS m LEFT JOIN item i ON i.entity = 0 AND "
        "i.item_id = m.item_id",
        ownCurrencySql(), sql.text);
    return sql;
}

const std::vector<std::string> marginTables{"journal_entry", "journal_line", "account",   "posting_rule",
                                            "sales_order",   "return_order", "write_off", "account_balance",
                                            "item",          "policy",       "refund",    "refurbishment",
                                            "settlement"};

View marginView() {
    using T = ColumnType;
    View view;
    view.name = "margin";
    view.title = "Margin";
    view.description = "What is left of sales after everything, by item, channel and month; the sums are the income "
                       "statement. Ask for other months than that of business with month = … or month >= ….";
    view.columns = {
        {"month", "Month", T::Code, "Of posting, such as 2011-11."},
        {"channel", "Channel", T::Code, "Empty where the document behind it knows none."},
        {"sku", "SKU", T::Code, "Empty for what is of no item, such as shipping."},
        {"name", "Name", T::Text, ""},
        {"margin", "Margin", T::Money, "The sum of the parts: income above zero, cost below."},
        {"margin_percent", "Of net sales", T::Real, "Margin in percent of sales less discounts and returns."}};
    for (const auto& part : marginParts())
        view.columns.push_back({std::string(part.code), part.title, T::Money, part.description});
    for (auto& column : std::vector<ViewColumn>{
             {"currency", "Currency", T::Currency, "", false},
             {"item_id", "Item id", T::Integer, "", false},
             {"id", "Id", T::Code, "Month, item and channel.", false},
             {"rev", "Revision", T::Integer, "Always 0: sums are made when they are asked for.", false}})
        view.columns.push_back(std::move(column));
    view.order = {{"margin", true}};
    view.sql = chosenSql;
    view.tables = marginTables;
    view.search = {"sku", "name", "channel"};
    addChosenSql(view.name, marginOf);
    return view;
}

View marginRowsView() {
    using T = ColumnType;
    View view;
    view.name = "margin-rows";
    view.title = "Rows behind the margin";
    view.description = "The journal's lines of income and expenses, each with the part of the margin that it belongs "
                       "to, and its channel. Ask for months as of margin.";
    view.columns = {
        {"posted_on", "Date", T::Date, "The day it was posted on."},
        {"part", "Part", T::Code, "sales, discounts, cost …: a column of the margin."},
        {"channel", "Channel", T::Code, "Empty where the document behind it knows none."},
        {"sku", "SKU", T::Code, "Empty for none."},
        {"name", "Name", T::Text, ""},
        {"event", "Event", T::Code, "Of the posting map."},
        {"number", "Document", T::Code, ""},
        {"account", "Account", T::Code, ""},
        {"amount", "Amount", T::Money, "Income above zero, cost below."},
        {"currency", "Currency", T::Currency, "", false},
        {"description", "Description", T::Text, "What the entry says."},
        {"month", "Month", T::Code, "Of posting, such as 2011-11.", false},
        {"item_id", "Item id", T::Integer, "", false},
        {"source_id", "Line", T::Code, "Its id in the journal.", false},
        {"id", "Id", T::Code, "Month, entry and line.", false},
        {"rev", "Revision", T::Integer, "Of the command that posted it.", false},
    };
    view.order = {{"posted_on", true}, {"id"}};
    view.sql = chosenSql;
    view.tables = marginTables;
    view.search = {"sku", "name", "number", "channel"};
    addChosenSql(view.name, marginLines);
    return view;
}

} // namespace

std::span<const MarginPart> marginParts() {
    static const std::vector<MarginPart> all = declareParts();
    return all;
}

EntryChannelSql entryChannelSql() {
    return {
        "LEFT JOIN sales_order o ON o.entity = e.entity AND o.id = e.document LEFT JOIN return_order r ON r.entity "
        "= e.entity AND r.id = e.document LEFT JOIN write_off w ON w.entity = e.entity AND w.id = e.document LEFT "
        "JOIN return_order wr ON wr.entity = w.entity AND wr.id = w.return_id LEFT JOIN refund f ON f.entity = "
        "e.entity AND f.id = e.document LEFT JOIN refurbishment u ON u.entity = e.entity AND u.id = e.document LEFT "
        "JOIN return_order ur ON ur.entity = u.entity AND ur.id = u.return_id LEFT JOIN settlement t ON t.entity = "
        "e.entity AND t.id = e.document",
        "NULLIF(COALESCE(o.channel, r.channel, wr.channel, f.channel, ur.channel, t.channel), '')"};
}

std::map<std::string, std::string> marginAccounts(store::Connection& connection) {
    std::map<std::string, std::string> accounts;
    const auto statement = connection.prepare("SELECT DISTINCT code FROM account WHERE kind IN ('income', 'expense')");
    while (statement->step())
        accounts.emplace(statement->text(0), otherPart);
    std::set<std::string> taken;
    for (const auto& part : marginParts())
        for (const auto& place : part.accounts)
            if (const auto account = accountAt(connection, place);
                part.only.empty() && account && accounts.contains(*account) && taken.insert(*account).second)
                accounts[*account] = part.code;
    return accounts;
}

void addMargin(Catalog& catalog) {
    catalog.add(marginView());
    catalog.add(marginRowsView());
}

} // namespace opsdesk
