#include "core/base/Error.h"
#include "core/integration/Areas.h"
#include "core/planning/Suggestion.h"
#include "core/workflow/ComputedRows.h"
#include "core/workflow/FilterText.h"
#include "core/workflow/ViewGroups.h"
#include "core/workflow/Workspace.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

/// Every view of the program, asked on both stores as consoles ask: its SQL must be one that each understands.
class ViewsTest : public QObject {
    Q_OBJECT

    static void fill(Catalog& catalog) { addAllAreas(catalog); }

    /// What a person may type as a filter on a column of @p type.
    static std::string example(ColumnType type) {
        switch (type) {
        case ColumnType::Boolean:
            return "true";
        case ColumnType::Uuid:
            return "00000000-0000-8000-8000-000000000001";
        case ColumnType::Currency:
            return "GBP";
        case ColumnType::Digest:
            return "00ff";
        case ColumnType::Date:
            return "2011-11-30";
        case ColumnType::Time:
            return "2011-11-30T08:00:00Z";
        case ColumnType::Integer:
        case ColumnType::Real:
        case ColumnType::Money:
        case ColumnType::Quantity:
            return "7";
        default:
            return "seven";
        }
    }
    /// Seven suggestions, told apart by their SKU.
    static Suggestion suggestion(const char* sku, const char* supplier, const char* currency, std::int64_t amount,
                                 const char* state, std::optional<Date> orderBy) {
        Suggestion row;
        row.entity = 1;
        row.id = Uuid::derived(Uuid(), sku);
        row.kind = "buy";
        row.sku = sku;
        row.name = std::string("Lamp, 50%_off ") + sku;
        row.supplier = supplier;
        row.node = "HOME";
        row.state = state;
        row.amount = Minor(amount);
        row.currency = row.order_currency = Currency(currency);
        row.order_by = orderBy;
        row.created_by = "engine";
        row.demand_spark.text = "[]";
        return row;
    }
    static void putSuggestions(TestEngine& engine) {
        const Date today = Date::of(2011, 11, 30);
        const auto put = engine.run(1, [&](Context& context) -> Outcome {
            for (const auto& row : {suggestion("A1", "Acme", "GBP", 120'000, "open", today),
                                    suggestion("A2", "Acme", "GBP", 5'000, "open", today + 3),
                                    suggestion("A3", "Acme", "EUR", 7'000, "accepted", today + 30),
                                    suggestion("B1", "Best", "GBP", 90'000, "adjusted", today - 1),
                                    suggestion("B2", "Best", "GBP", 90'001, "snoozed", today - 40),
                                    suggestion("C1", "", "GBP", 100, "open", {}),
                                    suggestion("C2", "Salt and pepper", "GBP", 200, "rejected", today + 7)})
                context.rows().put(row);
            return {};
        });
        QVERIFY(put.applied());
        QVERIFY(engine.submit("workspace.set_as_of", "engine", R"({"as_of":"2011-11-30"})").applied());
    }
    static std::string skus(ViewReader& reader, const std::string& filter) {
        ViewQuery query;
        query.view = "suggestions";
        query.filters = {parseFilter(filter, &reader.view("suggestions"))};
        query.sort = {{"sku", false}};
        std::string found;
        const auto column = static_cast<std::size_t>(reader.view("suggestions").index("sku"));
        for (const auto& row : reader.rows(query))
            found += (found.empty() ? "" : " ") + asText(row[column]);
        return found;
    }

    static bool filters(ColumnType type) { return type != ColumnType::Json && type != ColumnType::Bytes; }

    static void groupsAgreeWithRows(ViewReader& reader, const View& view, const std::string& column) {
        ViewQuery query{view.name, 1, {}, "", {}, {}, {column}};
        const auto groups = reader.groups(query);
        std::vector<std::vector<Value>> values;
        for (const auto& group : groups)
            values.push_back(group.values);
        const auto keys = reader.keysOfGroups(query, values);
        for (std::size_t i = 0; i < groups.size(); ++i)
            QVERIFY2(keys[i].size() == static_cast<std::size_t>(groups[i].rows), (view.name + " by " + column).c_str());
    }

private slots:
    void everyViewAnswersEveryQuestion_data() { TestStore::addRows(); }
    void everyViewAnswersEveryQuestion() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), fill);
        const auto reader = makeViewReader(database.connect(), engine.catalog());
        QVERIFY(reader->viewNames().size() > 20);
        for (const auto& name : reader->viewNames()) {
            const auto& view = reader->view(name);
            try {
                const auto plain = reader->rows({name, 1, {}, "", {}, 3});
                const auto keys = reader->keys({name, 1, {}, "two words", {}, {}});
                QVERIFY2(keys.empty() || view.search.empty(), name.c_str());
                const ViewQuery all{name, 1, {}, "", {}, {}};
                const auto rows = reader->summary(all).rows;
                QCOMPARE(reader->count(all), rows);
                std::int64_t scanned = 0;
                reader->scan(all, view.search, [&](std::span<const std::string_view> texts) {
                    scanned += texts.size() == view.search.size() + 1;
                });
                QCOMPARE(scanned, rows);
                for (const auto& column : view.columns) {
                    reader->rows({name, 1, {{column.key, FilterOperator::IsNotNull, ""}}, "", {{column.key, true}}, 1});
                    if (filters(column.type))
                        reader->rows({name, 1, {{column.key, FilterOperator::Equal, example(column.type)}}, "", {}, 1});
                }
                const auto id = static_cast<std::size_t>(view.index("id"));
                for (const auto& column : view.columns)
                    if (groupsBy(column))
                        groupsAgreeWithRows(*reader, view, column.key);
                for (const auto& row : plain) {
                    const auto key = toText(row[id], view.columns[id].type);
                    QVERIFY2(reader->rowsById(name, 1, {key}) == std::vector<ViewRow>{row}, name.c_str());
                }
            } catch (const std::exception& error) {
                QFAIL((name + ": " + error.what()).c_str());
            }
        }
    }

    void filtersMeanTheSameOnBothStores_data() { TestStore::addRows(); }
    void filtersMeanTheSameOnBothStores() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), fill);
        putSuggestions(engine);
        const auto reader = makeViewReader(database.connect(), engine.catalog());
        const std::vector<std::pair<std::string, std::string>> expected{
            {"amount > 1000", "A1"},
            {"amount >= 900 and state = adjusted", "B1"},
            {"amount > 1000 or state = adjusted", "A1 B1"},
            {"state = open and amount < 60 or sku = B2", "A2 B2 C1"},
            {"state = open and (amount < 40 or sku = B2)", "C1"},
            {"state in open, snoozed", "A1 A2 B2 C1"},
            {"supplier = salt and pepper", ""},
            {"supplier = Salt and pepper", "C2"},
            {"supplier = \"Salt and pepper\" or sku = A1", "A1 C2"},
            {"name contains 50%_off c", "C1 C2"},
            {"name not contains a", ""},
            {"sku starts with b", "B1 B2"},
            {"supplier not contains e", "C1"},
            {"order by is empty", "C1"},
            {"order_by is not empty and state != open", "A3 B1 B2 C2"},
            {"order_by != today", "A2 A3 B1 B2 C1 C2"},
            {"order_by within next 7 days", "A1 A2 C2"},
            {"order_by within last 1 day", "A1 B1"},
            {"order_by < today", "B1 B2"},
            {"order_by <= today + 3 and order_by > yesterday", "A1 A2"},
            {"order_by within this month", "A1 B1"},
            {"order_by within next month", "A2 A3 C2"},
            {"order_by >= 2011-12-07", "A3 C2"},
        };
        for (const auto& [filter, found] : expected) {
            try {
                QVERIFY2(skus(*reader, filter) == found, (filter + ": " + skus(*reader, filter)).c_str());
                const auto again = filterText(parseFilter(filter, &reader->view("suggestions")));
                QVERIFY2(skus(*reader, again) == found, again.c_str());
            } catch (const std::exception& error) {
                QFAIL((filter + ": " + error.what()).c_str());
            }
        }
    }

    void groupsAreCountedAndAddedUp_data() { TestStore::addRows(); }
    void groupsAreCountedAndAddedUp() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), fill);
        putSuggestions(engine);
        const auto reader = makeViewReader(database.connect(), engine.catalog());
        const auto sumOf = [](const ViewGroup& group, const char* currency) {
            for (const auto& sum : group.sums)
                if (sum.column == "amount" && sum.currency == currency)
                    return sum.minor;
            return std::int64_t(-1);
        };
        ViewQuery query{"suggestions",        1, {parseFilter("state != rejected")}, "", {{"amount", true}}, {},
                        {"supplier", "state"}};
        const auto groups = reader->groups(query);
        std::string shape;
        for (const auto& group : groups)
            shape += std::string(group.level() - 1, '>') + asText(group.values.back()) + ":" +
                     std::to_string(group.rows) + " ";
        QCOMPARE(shape, std::string("Best:2 >snoozed:1 >adjusted:1 Acme:3 >open:2 >accepted:1 :1 >open:1 "));
        QCOMPARE(sumOf(groups[0], "GBP"), std::int64_t(180'001));
        QCOMPARE(sumOf(groups[3], "GBP"), std::int64_t(125'000));
        QCOMPARE(sumOf(groups[3], "EUR"), std::int64_t(7'000));
        const auto keys = reader->keysOfGroups(query, {groups[4].values, groups[7].values});
        QCOMPARE(keys.at(0), (std::vector<std::string>{Uuid::derived(Uuid(), "A1").toString(),
                                                       Uuid::derived(Uuid(), "A2").toString()}));
        QCOMPARE(keys.at(1).size(), std::size_t(1));
        query.group_by = {"currency"};
        query.sort = {{"currency", false}};
        QCOMPARE(asText(reader->groups(query).front().values.front()), std::string("EUR"));
        query.group_by = {"no_such"};
        QVERIFY_THROWS_EXCEPTION(UsageError, reader->groups(query));
    }

    /// What the console says of a number when somebody asks what it is.
    void everyNumberIsDefined() {
        Catalog catalog;
        addAllAreas(catalog);
        for (const auto& [name, view] : catalog.views())
            for (const auto& column : view.columns)
                if (column.type == ColumnType::Integer || column.type == ColumnType::Real ||
                    column.type == ColumnType::Money || column.type == ColumnType::Quantity)
                    QVERIFY2(!column.description.empty(), (name + ": " + column.key).c_str());
    }

    /// A view that forgets a table it reads would not be asked again when that changes.
    void viewsNameTheTablesTheyRead() {
        const TestStore database("sqlite");
        TestEngine engine(database.connect(), fill);
        for (const auto& [name, view] : engine.catalog().views()) {
            if (view.sql == computedSql || view.sql == chosenSql)
                continue;
            std::set<std::string> read;
            static const QRegularExpression source(QStringLiteral("\\b(?:FROM|JOIN)\\s+([a-z_]+)\\b"));
            auto match = source.globalMatch(QString::fromStdString(view.sql));
            while (match.hasNext())
                if (const auto table = match.next().captured(1).toStdString(); engine.connection().tableExists(table))
                    read.insert(table);
            for (const auto& table : read)
                QVERIFY2(std::find(view.tables.begin(), view.tables.end(), table) != view.tables.end(),
                         (name + " reads " + table).c_str());
            for (const auto& table : view.tables)
                QVERIFY2(read.contains(table), (name + " does not read " + table).c_str());
            for (const auto& key : view.search)
                QVERIFY2(view.find(key), (name + " has no column " + key).c_str());
            for (const auto& key : view.order)
                QVERIFY2(view.find(key.column), (name + " has no column " + key.column).c_str());
        }
    }
};

QTEST_GUILESS_MAIN(ViewsTest)
#include "ViewsTest.moc"
