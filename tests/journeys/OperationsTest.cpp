#include "core/ledger/SubLedgers.h"
#include "core/ledger/Verify.h"
#include "tests/support/TestStore.h"
#include "tests/support/TrialDesk.h"

#include <QtTest>

#include <boost/algorithm/string/replace.hpp>
#include <fmt/format.h>

#include <set>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// As many as OPSDESK_TRIALS says; a hundredth of the million without it.
std::int64_t operations() {
    const int wanted = qEnvironmentVariableIntValue("OPSDESK_TRIALS");
    return wanted > 0 ? wanted : 10'000;
}

/// Only luck brings about what these ask for: a month of which nothing waits, many defects of one item.
const std::set<std::string_view> lucky{"period.close", "quality_case.isolate"};

std::string joined(const std::vector<std::string>& lines) {
    std::string text;
    for (const auto& line : lines)
        text += line + "\n";
    return text;
}

/// Of all of them, for nobody writes by hand here to accounts that documents explain.
std::vector<std::string> subLedgersThatDiffer(store::Connection& connection) {
    auto sql = subLedgerSumsSql();
    boost::replace_all(sql, "@entity", "1");
    std::vector<std::string> differ;
    const auto sums = connection.prepare(sql);
    while (sums->step())
        if (sums->integer(2) != sums->integer(3))
            differ.push_back(fmt::format("{}: documents come to {}, account {} to {}.", sums->text(0), sums->integer(2),
                                         sums->text(1), sums->integer(3)));
    return differ;
}

} // namespace

/// Whatever people send in whatever order: the books balance, and the trail tells of all of it. `opsdeskd bench
/// operations` does the same a million times.
class OperationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theBooksHold_data() { TestStore::addRows(); }
    void theBooksHold() {
        OPEN_TEST_STORE(database);
        const auto size = database.isSqlite() ? operations() : operations() / 10;
        TrialDesk desk(database.connect(), 1, size);
        const auto& report = desk.run().finish();
        for (const auto& line : report.told())
            qInfo("%s", line.c_str());
        qInfo("%lld sent, %lld applied", static_cast<long long>(report.sent), static_cast<long long>(report.applied));
        QCOMPARE(report.sent, size);
        QVERIFY2(report.imbalances.empty(), joined(report.imbalances).c_str());
        QVERIFY2(report.parked.empty(), joined(report.parked).c_str());
        QCOMPARE(report.comparisons, (size + 999) / 1000);
        QVERIFY(report.ledgerLines > size / 2);
        const auto proof = verify(desk.connection(), nullptr);
        for (const auto& check : proof.checks)
            for (const auto& fault : check.faults)
                QFAIL(fmt::format("{}: {}: {}", check.name, fault.where, fault.what).c_str());
        QVERIFY2(subLedgersThatDiffer(desk.connection()).empty(),
                 joined(subLedgersThatDiffer(desk.connection())).c_str());
        // Commands that are never applied prove nothing.
        QVERIFY(report.applied * 2 > report.sent);
        std::vector<std::string> never;
        for (const auto& operation : operationsOf(desk.catalog()))
            if (report.appliedOf(operation.type) == 0 && !lucky.contains(operation.type))
                never.emplace_back(operation.type);
        // The rarest take more trials than the slower store gets.
        QVERIFY2(size < 5000 || never.empty(), joined(never).c_str());
    }

    void aSeedReplaysExactly() {
        const auto story = [](std::uint64_t seed) {
            const TestStore database("sqlite");
            TrialDesk desk(database.connect(), seed, 1000);
            desk.run().finish();
            return desk.digests();
        };
        const auto first = story(7);
        QVERIFY(story(7) == first);
        QVERIFY(story(8) != first);
    }

    /// The sums that are kept beside the books see what is wrong in them.
    void theSumsSeeWhatIsWrong_data() {
        QTest::addColumn<QString>("damage");
        for (const char* damage :
             {"UPDATE journal_line SET debit = debit + 1 WHERE entry_id = (SELECT MAX(entry_id) FROM journal_line) AND "
              "debit > 0",
              "UPDATE account_balance SET credit = credit - 1 WHERE account = '2100'",
              "UPDATE stock_value SET value = value + 1 WHERE item_id = 3",
              "UPDATE stock_value SET quantity = quantity + 1 WHERE item_id = 3",
              "UPDATE stock_position SET quantity = quantity - 1 WHERE item_id = 3 AND node_id <> 0",
              "UPDATE sales_order SET refunded = refunded + 1 WHERE refunded > 0",
              "UPDATE order_payment SET refunded = amount + 1",
              "DELETE FROM journal_line WHERE entry_id = (SELECT MAX(entry_id) FROM journal_line)"})
            QTest::newRow(damage) << QString::fromLatin1(damage);
    }
    void theSumsSeeWhatIsWrong() {
        QFETCH(QString, damage);
        const TestStore database("sqlite");
        TrialDesk desk(database.connect(), 3, 400);
        desk.run().finish();
        QVERIFY(RunningSums(desk.connection(), 1).compare().empty());
        desk.connection().execute(damage.toStdString());
        QVERIFY(!RunningSums(desk.connection(), 1).compare().empty());
    }
};

QTEST_GUILESS_MAIN(OperationsTest)
#include "OperationsTest.moc"
