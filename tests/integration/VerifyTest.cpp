#include "core/ledger/Verify.h"
#include "core/integration/Areas.h"
#include "core/master/Customer.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "core/store/Backup.h"
#include "tests/support/Attacker.h"
#include "tests/support/EveryTable.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

#include <filesystem>

using namespace opsdesk;
using opsdesk::test::AttackedColumn;
using opsdesk::test::attackedTables;
using opsdesk::test::Attacker;
using opsdesk::test::fillEmptyTables;
using opsdesk::test::TemporaryFolder;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

const Currency gbp("GBP");

Outcome putItem(Context& context) {
    context.rows().insert(
        Item{0, context.nextKey("item"), "22423", "CAKESTAND", "", "each", "active", Minor(1275), gbp, 0});
    return {};
}

Outcome putNodeAndCustomers(Context& context) {
    context.rows().insert(Node{1, context.nextKey("node"), "HOME", "Home warehouse", "warehouse", "GB", 0});
    for (const char* code : {"17850", "13047", "12583"})
        context.rows().insert(Customer{1, code, "", "GB", 0});
    return {};
}

/// A workspace with something in every table that the engine writes, made by the engine.
void populate(TestEngine& engine) {
    QVERIFY(engine.run(0, putItem).applied());
    QVERIFY(engine.run(1, putNodeAndCustomers).applied());
    QVERIFY(engine
                .submit("stock.open", "engine",
                        R"({"lines":[{"sku":"22423","node":"HOME","quantity":10,"unit_cost":1000}]})")
                .applied());
    const auto made = engine.submit("stock.adjust", "warehouse",
                                    R"({"sku":"22423","node":"HOME","quantity":-2,"reason_code":"theft"})");
    auto approve = engine.command("stock_adjustment.approve", "controller");
    approve.document = Uuid::parse(TestEngine::told(made, "document"));
    approve.expected = {1, Minor(2000)};
    QVERIFY(engine.submit(approve).applied());
    QVERIFY(!engine.submit("stock.adjust", "warehouse", "{}").applied());
    // A row that is deleted, made again, and deleted again in a later batch.
    const auto erase = [](Context& context) -> Outcome {
        context.rows().erase<Customer>(std::int64_t(1), std::string_view("17850"));
        return {};
    };
    QVERIFY(engine.run(1, erase).applied());
    QVERIFY(engine
                .run(1,
                     [](Context& context) -> Outcome {
                         context.rows().put(Customer{1, "17850", "Again", "GB", 0});
                         return {};
                     })
                .applied());
    QVERIFY(engine.run(1, erase).applied());
    const auto filled = engine.run(1, [](Context& context) -> Outcome {
        fillEmptyTables(context);
        return {};
    });
    QVERIFY2(filled.applied(), filled.rejection.text.c_str());
}

std::string describe(const VerifyReport& report) {
    std::string text;
    for (const auto& check : report.checks)
        for (const auto& fault : check.faults)
            text += check.name + ": " + fault.where + ": " + fault.what + "\n";
    return text;
}

/// Whether some fault names @p table.
bool names(const VerifyReport& report, const std::string& table) {
    for (const auto& check : report.checks)
        for (const auto& fault : check.faults)
            if (fault.where.starts_with(table) || fault.what.find(table) != std::string::npos)
                return true;
    return false;
}

std::string shown(const Value& value) {
    const std::unique_ptr<char[]> text(QTest::toString(value));
    return text.get();
}

std::string upper(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return text;
}

/// What an attacker may put in the place of @p value.
std::vector<Value> forgeries(const Value& value, const AttackedColumn& column) {
    std::vector<Value> made;
    if (const auto* number = std::get_if<std::int64_t>(&value)) {
        made = {*number + 1'000'003, *number - 1'000'003, *number + (std::int64_t(1) << 32),
                std::to_string(*number) + "x", static_cast<double>(*number) + 0.5};
    } else if (const auto* real = std::get_if<double>(&value)) {
        made = {*real + 0.5, std::string("x")};
    } else if (const auto* text = std::get_if<std::string>(&value)) {
        made = {*text + "x", *text + " ", Bytes{std::byte(65)}};
        if (!text->empty())
            made.insert(made.end(),
                        {std::string(), text->substr(0, text->size() - 1) + (text->back() == '0' ? "1" : "0")});
        if (upper(*text) != *text)
            made.emplace_back(upper(*text));
    } else if (std::holds_alternative<Bytes>(value)) {
        made = {Bytes{std::byte(65)}};
    } else {
        made = {column.integer ? Value(std::int64_t(1)) : Value(Uuid::derived(Uuid(), "forged").toString())};
    }
    if (column.nullable && !isNull(value))
        made.emplace_back();
    std::erase(made, value);
    return made;
}

} // namespace

class VerifyTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestEngine> m_engine; ///< of the attacked workspace, which each attack leaves as it was

    static void forge(store::Connection& connection, const std::string& table, Attacker& attacker, std::size_t column,
                      const Value& value) {
        const auto& row = attacker.row(column);
        auto changed = row;
        changed[column] = value;
        attacker.erase(row);
        try {
            attacker.insert(changed);
        } catch (const StoreError&) {
            attacker.insert(row); // the store itself does not take it
            return;
        }
        const auto report = verify(connection, nullptr);
        const auto what = fmt::format("{}: {} became {}\n{}", attacker.columns[column].name, shown(row[column]),
                                      shown(value), describe(report));
        attacker.erase(changed);
        attacker.insert(row);
        QVERIFY2(!report.ok(), what.c_str());
        QVERIFY2(names(report, table), what.c_str());
    }

private Q_SLOTS:
    void aSoundWorkspacePasses_data() { TestStore::addRows(); }
    void aSoundWorkspacePasses() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addAllAreas);
        QVERIFY(verify(engine.connection(), nullptr).ok());
        QVERIFY(engine.run(0, putItem).applied());
        QVERIFY(engine.run(1, putNodeAndCustomers).applied());
        QVERIFY(engine
                    .submit("stock.open", "engine",
                            R"({"lines":[{"sku":"22423","node":"HOME","quantity":10,"unit_cost":1000}]})")
                    .applied());
        const auto report = verify(engine.connection(), nullptr);
        QVERIFY2(report.ok(), describe(report).c_str());
        for (const auto& check : report.checks)
            QVERIFY2(check.examined > 0 || check.name == "queue", check.name.c_str());
        engine.connection().run("UPDATE stock_value SET value = value + 1");
        QVERIFY(names(verify(engine.connection(), nullptr), "stock_value"));
        QVERIFY(!verify(engine.connection(), nullptr).find("inventory_account")->ok());
    }

    void readsTablesInParts_data() { TestStore::addRows(); }
    void readsTablesInParts() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addAllAreas);
        constexpr int many = 45'000;
        QVERIFY(engine
                    .run(1,
                         [](Context& context) -> Outcome {
                             for (int i = 0; i < many; ++i)
                                 context.rows().insert(Customer{1, fmt::format("C{:06}", i), "", "GB", 0});
                             return {};
                         })
                    .applied());
        QVERIFY(verify(engine.connection(), nullptr).find("rows")->examined > many);
        QVERIFY(verify(engine.connection(), nullptr).ok());
        for (const int row : {0, 19'999, 20'000, 20'001, 39'999, 40'000, many - 1}) {
            engine.connection().run("UPDATE customer SET country = 'FR' WHERE code = ?", {fmt::format("C{:06}", row)});
            QVERIFY(!verify(engine.connection(), nullptr).ok());
            engine.connection().run("UPDATE customer SET country = 'GB' WHERE code = ?", {fmt::format("C{:06}", row)});
        }
        QVERIFY(verify(engine.connection(), nullptr).ok());
    }

    void findsAnyValueChangedBehindItsBack_data() {
        QTest::addColumn<std::string>("table");
        m_engine = std::make_unique<TestEngine>(TestStore("sqlite").connect(), addAllAreas);
        populate(*m_engine);
        m_engine->connection().execute("PRAGMA synchronous = OFF");
        for (const auto& table : attackedTables(m_engine->connection()))
            QTest::newRow(table.c_str()) << table;
    }
    void findsAnyValueChangedBehindItsBack() {
        QFETCH(std::string, table);
        auto& connection = m_engine->connection();
        const auto before = verify(connection, nullptr);
        QVERIFY2(before.ok(), describe(before).c_str());
        Attacker attacker(connection, table);
        QVERIFY2(!attacker.rows.empty(), "an empty table shows nothing");
        for (std::size_t c = 0; c < attacker.columns.size(); ++c)
            for (const auto& value : forgeries(attacker.row(c)[c], attacker.columns[c]))
                forge(connection, table, attacker, c, value);
        const auto& victim = attacker.rows.back();
        attacker.erase(victim);
        const auto report = verify(connection, nullptr);
        attacker.insert(victim);
        QVERIFY2(names(report, table), ("a row is gone\n" + describe(report)).c_str());
    }

    void findsRowsAndCommandsPutIn() {
        TestEngine engine(TestStore("sqlite").connect(), addAllAreas);
        populate(engine);
        auto& connection = engine.connection();
        connection.execute(
            "INSERT INTO customer SELECT entity, 'forged', name, country, rev FROM customer WHERE code = '13047'");
        auto report = verify(connection, nullptr);
        QVERIFY2(names(report, "customer"), describe(report).c_str());
        connection.execute("DELETE FROM customer WHERE code = 'forged'");
        connection.execute(
            "CREATE TABLE copy AS SELECT * FROM command WHERE entity = 1 LIMIT 1; UPDATE copy SET id = '" +
            Uuid::derived(Uuid(), "forged").toString() + "'; INSERT INTO command SELECT * FROM copy; DROP TABLE copy");
        report = verify(connection, nullptr);
        QVERIFY2(names(report, "command " + Uuid::derived(Uuid(), "forged").toString()), describe(report).c_str());
    }

    void findsWhatNoCheckCovers() {
        TestEngine engine(TestStore("sqlite").connect(), addAllAreas);
        engine.connection().execute("CREATE TRIGGER more AFTER INSERT ON item BEGIN UPDATE item SET price = 1; END");
        QVERIFY(names(verify(engine.connection(), nullptr), "trigger more"));
        engine.connection().execute("DROP TRIGGER more; CREATE TABLE aside (what TEXT)");
        QVERIFY(names(verify(engine.connection(), nullptr), "table aside"));
    }

    void findsAChainBehindItsAnchor() {
        const TemporaryFolder folder;
        const TestStore database("sqlite");
        TestEngine engine(database.connect(), addAllAreas);
        const AuditAnchor anchor(folder.file("anchor"), std::string(64, 'k'));
        QVERIFY(!verify(engine.connection(), &anchor).find("audit_anchor")->ok()); // there is none yet
        const auto point = [&] {
            for (const auto& [entity, head] : engine.engine().heads())
                anchor.append({entity, head.audit_seq, head.audit_head, engine.clock().now(), false});
        };
        point();
        store::backup(engine.connection(), folder.file("older"));
        QVERIFY(engine.run(1, putNodeAndCustomers).applied());
        QVERIFY2(verify(engine.connection(), &anchor).ok(), "a workspace ahead of its anchor is fine");
        point();
        QVERIFY(verify(engine.connection(), &anchor).ok());

        const auto older = store::openSqlite(folder.file("older"), store::OpenMode::ReadOnly);
        QVERIFY2(verify(*older, nullptr).ok(), "by itself the older one is whole");
        const auto report = verify(*older, &anchor);
        QVERIFY(!report.find("audit_anchor")->ok());
        QVERIFY(report.find("audit_chain")->ok());
    }

    void reportsAsJson() {
        VerifyReport report;
        report.checks.resize(2);
        report.checks[0].name = "sound";
        report.checks[1].name = "broken";
        for (int i = 0; i < 25; ++i)
            report.checks[1].fault("here", "wrong");
        const auto json = report.toJson();
        QVERIFY(!json.at("ok").as_bool());
        QVERIFY(json.at("checks").at(0).at("ok").as_bool());
        QVERIFY(!json.at("checks").at(0).as_object().contains("faults"));
        QCOMPARE(json.at("checks").at(1).at("faults").as_array().size(), std::size_t(20));
        QCOMPARE(json.at("checks").at(1).at("more").as_int64(), 5);
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "VerifyTest.moc"
