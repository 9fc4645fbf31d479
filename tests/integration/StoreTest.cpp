#include "core/store/Connection.h"
#include "core/store/Migrator.h"
#include "tests/support/Printing.h"
#include "tests/support/TestStore.h"

#include <QtTest>

#include <limits>

using namespace opsdesk;
using namespace opsdesk::store;
using opsdesk::test::TestStore;
using Int = std::int64_t;
using Row = std::vector<Value>;
using Rows = std::vector<Row>;
using Kind = StoreError::Kind;

namespace {

const std::vector<TableColumn> columns{{"id", ColumnType::Integer, true},    {"key", ColumnType::Uuid, true},
                                       {"number", ColumnType::Money, false}, {"flag", ColumnType::Boolean, false},
                                       {"ratio", ColumnType::Real, false},   {"words", ColumnType::Text, false},
                                       {"day", ColumnType::Date, false},     {"data", ColumnType::Bytes, false}};

const std::vector<Migration> oneTable{
    {1, "sample",
     "CREATE TABLE sample (id @int NOT NULL, key @uuid NOT NULL, number @int, flag @bool, "
     "ratio @real, words @text, day @date, data @bytes, PRIMARY KEY (id, key)) @keyed;"}};

std::unique_ptr<Connection> connectWithTable(const TestStore& database) {
    auto connection = database.connect();
    migrate(*connection, oneTable);
    return connection;
}

std::string keyOf(Int id) {
    return Uuid::v7(id * 1000, 7, static_cast<std::uint64_t>(id)).toString();
}

Row rowOf(Int id, const std::string& words) {
    Bytes data{std::byte{0}, std::byte{'\\'}, std::byte{255}, std::byte(id)};
    return {id, keyOf(id), -id, id % 2, 0.5 * static_cast<double>(id), words, Date(static_cast<int>(id) - 3), data};
}

/// What a row reads back as: a Date as its days.
Row readBack(Row row) {
    for (Value& value : row) {
        if (std::holds_alternative<Date>(value))
            value = asInteger(value);
    }
    return row;
}

Rows readAll(Connection& connection) {
    const auto statement =
        connection.prepare("SELECT id, key, number, flag, ratio, words, day, data FROM sample ORDER BY id, words, key");
    Rows rows;
    while (statement->step()) {
        Row row;
        for (int i = 0; i < statement->columnCount(); ++i)
            row.push_back(statement->column(i));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::optional<Kind> failure(const std::function<void()>& action) {
    try {
        action();
    } catch (const StoreError& error) {
        if (std::string_view(error.what()).size() < 20)
            qWarning("No sentence: %s", error.what());
        return error.kind();
    }
    return std::nullopt;
}

const std::vector<std::string> nastyTexts{"",
                                          "plain",
                                          "NULL",
                                          "null",
                                          "it's",
                                          "say \"it\"",
                                          "{a,b}",
                                          "}",
                                          ",",
                                          "\\",
                                          "\\N",
                                          "\\x00",
                                          "C:\\new\\table",
                                          "two\nlines\r\nand\ttab",
                                          "  blanks  ",
                                          "Zoë £ 日本 🚚",
                                          "?",
                                          "$1",
                                          "--",
                                          "'; DROP TABLE sample; --",
                                          std::string(100'000, 'x')};

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
private slots:
    void everyTypeComesBackAsItWent_data() { TestStore::addRows(); }
    void everyTypeComesBackAsItWent() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        constexpr Int most = std::numeric_limits<Int>::max();
        constexpr Int least = std::numeric_limits<Int>::min();
        const Rows rows{
            {least, keyOf(1), least, Int{0}, -0.1, "a", Date::of(1, 1, 1), Bytes{}},
            {Int{0}, keyOf(2), {}, {}, {}, {}, {}, {}},
            {most, keyOf(3), most, Int{1}, 1e300, "b", Date::of(9999, 12, 31), Bytes(70'000, std::byte{0xfe})}};
        Rows expected;
        for (const Row& row : rows)
            expected.push_back(readBack(row));
        // By single statements and by the bulk way alike.
        const auto insert = connection->prepare(
            "INSERT INTO sample (id, key, number, flag, ratio, words, day, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        for (const Row& row : rows) {
            insert->bindAll(row);
            QCOMPARE(insert->run(), Int{1});
        }
        QVERIFY(readAll(*connection) == expected);
        QCOMPARE(connection->run("DELETE FROM sample"), Int{3});
        connection->insert("sample", columns, rows);
        QVERIFY(readAll(*connection) == expected);
    }

    void nastyTextComesBackAsItWent_data() { TestStore::addRows(); }
    void nastyTextComesBackAsItWent() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        Rows rows;
        for (const std::string& text : nastyTexts)
            rows.push_back(rowOf(static_cast<Int>(rows.size()), text));
        rows.push_back(rowOf(static_cast<Int>(rows.size()), ""));
        rows.back()[5] = Value();
        Rows expected;
        for (const Row& row : rows)
            expected.push_back(readBack(row));
        connection->insert("sample", columns, rows);
        QVERIFY(readAll(*connection) == expected);
        connection->update("sample", columns, rows);
        QVERIFY(readAll(*connection) == expected);
        for (const std::string& text : nastyTexts)
            QCOMPARE(connection->scalar("SELECT words FROM sample WHERE words = ? ORDER BY id", {text}),
                     std::optional<Value>(text));
        Rows many;
        for (Int id = 0; id < 1500; ++id)
            many.push_back(
                rowOf(id, id == 1499 ? "x" : nastyTexts[static_cast<std::size_t>(id) % (nastyTexts.size() - 1)]));
        connection->run("DELETE FROM sample");
        connection->insert("sample", columns, many);
        const Rows stored = readAll(*connection);
        QCOMPARE(stored.size(), many.size());
        for (std::size_t i = 0; i < many.size(); ++i)
            QVERIFY2(stored[i] == readBack(many[i]), std::to_string(i).c_str());
    }

    void textThatOnlyOneStoreCouldHoldIsRefused_data() { TestStore::addRows(); }
    void textThatOnlyOneStoreCouldHoldIsRefused() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        for (const std::string& text :
             {std::string("before\0after", 12), std::string("\0", 1), std::string("\xff"), std::string("caf\xe9"),
              std::string("\xc0\x80"), std::string("\xed\xa0\x80"), std::string("\xf4\x90\x80\x80"),
              std::string("abcdefgh\xe2\x82"), std::string("12345678\0", 9)}) {
            QCOMPARE(failure([&] { connection->insert("sample", columns, Rows{rowOf(1, text)}); }), Kind::Constraint);
            QCOMPARE(failure([&] { connection->run("UPDATE sample SET words = ?", {text}); }), Kind::Constraint);
            const Rows many(2000, rowOf(1, text));
            QCOMPARE(failure([&] { connection->insert("sample", columns, many); }), Kind::Constraint);
        }
        QVERIFY(readAll(*connection).empty());
    }

    void insertAddsAndUpdateChanges_data() { TestStore::addRows(); }
    void insertAddsAndUpdateChanges() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        connection->insert("sample", columns, Rows{rowOf(1, "first"), rowOf(2, "second")});
        connection->insert("sample", columns, Rows{rowOf(3, "third")});
        connection->update("sample", columns, Rows{rowOf(3, "last"), rowOf(2, "changed")});
        QVERIFY(readAll(*connection) ==
                (Rows{readBack(rowOf(1, "first")), readBack(rowOf(2, "changed")), readBack(rowOf(3, "last"))}));
        // The columns may be a few of them, in any order.
        const std::vector<TableColumn> few{columns[5], columns[1], columns[0]};
        connection->update("sample", few, Rows{{"seen", keyOf(2), Int{2}}, {Value(), keyOf(3), Int{3}}});
        auto third = rowOf(3, "");
        third[5] = Value();
        QVERIFY(readAll(*connection) ==
                (Rows{readBack(rowOf(1, "first")), readBack(rowOf(2, "seen")), readBack(third)}));
        QCOMPARE(failure([&] {
                     connection->update("sample", columns, Rows{rowOf(3, "there"), rowOf(4, "not")});
                 }),
                 Kind::Constraint);
        QVERIFY_EXCEPTION_THROWN(connection->update("sample", std::span(columns).first(2), Rows{}), Error);
        QCOMPARE(failure([&] { connection->insert("sample", columns, Rows{rowOf(3, "again")}); }), Kind::Constraint);
        Rows many;
        for (Int id = 2000; id > 0; --id)
            many.push_back(rowOf(id, "copied"));
        const auto inOneTransaction = [&] {
            Transaction transaction(*connection);
            connection->insert("sample", columns, many);
            transaction.commit();
        };
        QCOMPARE(failure(inOneTransaction), Kind::Constraint);
        QCOMPARE(readAll(*connection).size(), std::size_t{3});
        connection->insert("sample", columns, Rows{});
        QVERIFY_EXCEPTION_THROWN(connection->insert("sample", columns, Rows{{Int{1}}}), Error);
    }

    void eraseAndReadTakeWholeKeys_data() { TestStore::addRows(); }
    void eraseAndReadTakeWholeKeys() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        Row twin = rowOf(2, "twin");
        twin[1] = keyOf(99);
        connection->insert("sample", columns, Rows{rowOf(1, "a"), rowOf(2, "b"), rowOf(3, "c"), twin});
        const auto found = [&](const std::vector<int>& by, const Rows& values) {
            std::vector<std::string> words;
            connection->read("sample", columns, by, values, [&](Statement& row) { words.emplace_back(row.text(5)); });
            std::sort(words.begin(), words.end());
            return words;
        };
        using Words = std::vector<std::string>;
        const std::vector<int> key{0, 1};
        QCOMPARE(found(key, {{Int{2}, keyOf(2)}, {Int{1}, keyOf(1)}, {Int{1}, keyOf(2)}}), (Words{"a", "b"}));
        QCOMPARE(found(key, {{Int{2}, keyOf(2)}, {Int{2}, keyOf(2)}}), Words{"b"});
        QCOMPARE(found({0}, {{Int{2}}, {Int{3}}, {Int{7}}}), (Words{"b", "c", "twin"}));
        QCOMPARE(found({6}, {{Date(0)}, {Value()}}), Words{"c"});
        QCOMPARE(found({5}, {{"twin"}, {"b"}, {"it's"}}), (Words{"b", "twin"}));
        QCOMPARE(found(key, {}), Words{});
        connection->erase("sample", columns, Rows{{Int{2}, keyOf(2)}, {Int{1}, keyOf(2)}, {Int{9}, keyOf(9)}});
        QCOMPARE(found({0}, {{Int{1}}, {Int{2}}, {Int{3}}}), (Words{"a", "c", "twin"}));
    }

    void listsAreOneParameter_data() { TestStore::addRows(); }
    void listsAreOneParameter() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        Rows rows;
        for (const std::string& text : nastyTexts)
            rows.push_back(rowOf(static_cast<Int>(rows.size()), text));
        connection->insert("sample", columns, rows);
        const auto count = [&](const char* column, ColumnType type, const Row& values) {
            return asInteger(
                *connection->scalar("SELECT count(*) FROM sample WHERE " + connection->inList(column, type),
                                    {connection->list(values, type)}));
        };
        const auto all = static_cast<Int>(rows.size());
        QCOMPARE(count("words", ColumnType::Text, Row(nastyTexts.begin(), nastyTexts.end())), all);
        QCOMPARE(count("words", ColumnType::Text, {"it's", "no such"}), Int{1});
        QCOMPARE(count("id", ColumnType::Integer, {Int{1}, Int{2}, Int{1000}}), Int{2});
        QCOMPARE(count("key", ColumnType::Uuid, {keyOf(1), keyOf(5)}), Int{2});
        QCOMPARE(count("day", ColumnType::Date, {Date(0), Date(-1)}), Int{2});
        QCOMPARE(count("id", ColumnType::Integer, {}), Int{0});
    }

    void transactionsSavepointsAndSnapshots_data() { TestStore::addRows(); }
    void transactionsSavepointsAndSnapshots() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        const auto other = database.connect();
        const auto seenBy = [](Connection& session) {
            return asInteger(*session.scalar("SELECT count(*) FROM sample"));
        };
        {
            Transaction undone(*connection);
            connection->insert("sample", columns, Rows{rowOf(1, "undone")});
            QCOMPARE(seenBy(*connection), Int{1});
            QCOMPARE(seenBy(*other), Int{0});
        }
        QCOMPARE(seenBy(*connection), Int{0});
        {
            Transaction kept(*connection);
            connection->insert("sample", columns, Rows{rowOf(1, "kept")});
            {
                Savepoint savepoint(*connection);
                connection->insert("sample", columns, Rows{rowOf(2, "undone")});
                // PostgreSQL is asked together with the next question.
                QCOMPARE(failure([&] {
                             connection->insert("sample", columns, Rows{rowOf(1, "twice")});
                             seenBy(*connection);
                         }),
                         Kind::Constraint);
            }
            Savepoint savepoint(*connection);
            connection->insert("sample", columns, Rows{rowOf(3, "kept")});
            savepoint.release();
            kept.commit();
        }
        QCOMPARE(seenBy(*other), Int{2});
        {
            const ReadTransaction snapshot(*other);
            QCOMPARE(seenBy(*other), Int{2});
            connection->insert("sample", columns, Rows{rowOf(4, "later")});
            QCOMPARE(seenBy(*other), Int{2});
        }
        QCOMPARE(seenBy(*other), Int{3});
    }

    void aFailedTransactionCannotBeCommitted_data() { TestStore::addRows(); }
    void aFailedTransactionCannotBeCommitted() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        connection->insert("sample", columns, Rows{rowOf(1, "there")});
        bool committed = false;
        failure([&] {
            Transaction transaction(*connection);
            connection->insert("sample", columns, Rows{rowOf(2, "before")});
            QCOMPARE(failure([&] {
                         connection->insert("sample", columns, Rows{rowOf(1, "twice")});
                         readAll(*connection);
                     }),
                     Kind::Constraint);
            transaction.commit();
            committed = true;
        });
        // SQLite undoes the statement alone, PostgreSQL the transaction; neither says it saved what it did not.
        QCOMPARE(readAll(*connection).size(), committed ? std::size_t{2} : std::size_t{1});
        QCOMPARE(committed, database.isSqlite());
    }

    void nothingIsKeptWhenARowToChangeIsNotThere_data() { TestStore::addRows(); }
    void nothingIsKeptWhenARowToChangeIsNotThere() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        QCOMPARE(failure([&] {
                     Transaction transaction(*connection);
                     connection->insert("sample", columns, Rows{rowOf(1, "new")});
                     connection->update("sample", columns, Rows{rowOf(2, "not there")});
                     transaction.commit();
                 }),
                 Kind::Constraint);
        QCOMPARE(readAll(*connection).size(), std::size_t{0});
    }

    void statementsAreKeptAndStartAfresh_data() { TestStore::addRows(); }
    void statementsAreKeptAndStartAfresh() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        connection->insert("sample", columns, Rows{rowOf(1, "a"), rowOf(2, "b"), rowOf(3, "c")});
        const std::string sql =
            "SELECT words, 'a ? in quotes' AS \"why?\" FROM sample WHERE id >= ? ORDER BY id -- and a ? here";
        Statement& first = connection->cached(sql);
        first.bind(0, Int{2});
        QVERIFY(first.step());
        QCOMPARE(first.text(0), std::string_view("b"));
        QCOMPARE(first.text(1), std::string_view("a ? in quotes"));
        Statement& second = connection->cached(sql);
        QCOMPARE(&second, &first);
        QVERIFY(second.step());
        QCOMPARE(second.text(0), std::string_view("b"));
        QVERIFY(second.step());
        QVERIFY(!second.step());
        QCOMPARE(second.columnCount(), 2);
        QCOMPARE(connection->prepare(sql)->columnName(1), std::string("why?"));
        QCOMPARE(connection->run("UPDATE sample SET number = ? WHERE id > ?", {Int{7}, Int{1}}), Int{2});
        QCOMPARE(connection->run("SELECT words FROM sample"), Int{0});
        QVERIFY(!connection->scalar("SELECT id FROM sample WHERE id = ?", {Int{4}}).has_value());
        QCOMPARE(connection->scalar("SELECT sum(number) FROM sample"), std::optional<Value>(Int{13}));
        QCOMPARE(connection->scalar("SELECT avg(id) FROM sample"), std::optional<Value>(2.0));
        QVERIFY(connection->tableExists("sample") && !connection->tableExists("Sample; --"));
    }

    void textComparesByBytes_data() { TestStore::addRows(); }
    void textComparesByBytes() {
        OPEN_TEST_STORE(database);
        const auto connection = connectWithTable(database);
        Rows rows;
        for (const char* text : {"b", "B", "a", "é", "Z", "_", "ab"})
            rows.push_back(rowOf(static_cast<Int>(rows.size()), text));
        connection->insert("sample", columns, rows);
        const auto statement = connection->prepare("SELECT words FROM sample ORDER BY words");
        std::string order;
        while (statement->step())
            order.append(statement->text(0)).append(" ");
        QCOMPARE(order, std::string("B Z _ a ab b é "));
    }

    void aStatementMayOutliveItsConnection_data() { TestStore::addRows(); }
    void aStatementMayOutliveItsConnection() {
        OPEN_TEST_STORE(database);
        auto connection = connectWithTable(database);
        connection->insert("sample", columns, Rows{rowOf(1, "still here")});
        const auto statement = connection->prepare("SELECT words FROM sample");
        connection.reset();
        QVERIFY(statement->step());
        QCOMPARE(statement->text(0), std::string_view("still here"));
    }

    void theProgramsOwnMigrationsRun_data() { TestStore::addRows(); }
    void theProgramsOwnMigrationsRun() {
        OPEN_TEST_STORE(database);
        const auto connection = database.connect();
        QCOMPARE(migrate(*connection), static_cast<int>(migrations().size()));
        QCOMPARE(migrate(*connection), 0);
        requireCurrentSchema(*connection);
    }
};

QTEST_GUILESS_MAIN(StoreTest)
#include "StoreTest.moc"
