#include "core/returns/ReturnSignalRules.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <functional>

using namespace opsdesk;

namespace {

/// Somebody who returns as everybody does: nothing is found.
ReturnFacts usual() {
    ReturnFacts facts;
    facts.orders = 10;
    facts.returns = 1;
    facts.refunds = 1;
    facts.allOrders = 10'000;
    facts.allReturns = 1'000;
    facts.amount = Minor(2000);
    facts.channelReturns = 500;
    facts.channelReturned = Minor(500 * 2000);
    facts.windowDays = 30;
    facts.daysKept = 10;
    return facts;
}

using Change = void (*)(ReturnFacts&);

std::string namesOf(const std::vector<SignalFound>& seen) {
    std::string names;
    for (const auto& found : seen)
        names += (names.empty() ? "" : " ") + found.signal;
    return names;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class ReturnSignalRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsSeen_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<std::string>("seen");
        QTest::addColumn<int>("score");
        const auto row = [](const char* name, const char* seen, int score, Change change) {
            QTest::newRow(name) << change << std::string(seen) << score;
        };
        row("as everybody", "", 0, [](ReturnFacts&) {});
        row("all of few orders is no evidence", "", 0, [](ReturnFacts& f) { f.orders = f.returns = 4; });
        row("four of ten might be chance", "", 0, [](ReturnFacts& f) { f.returns = 4; });
        row("nine of ten is not", "serial_returner", 51, [](ReturnFacts& f) { f.returns = 9; });
        row("half of a hundred is not", "serial_returner", 42, [](ReturnFacts& f) { f.orders = 100, f.returns = 50; });
        row("where all return half, it is usual", "", 0,
            [](ReturnFacts& f) { f.orders = 100, f.returns = 50, f.allReturns = 5'000; });
        row("nothing is known of all", "", 0, [](ReturnFacts& f) { f.returns = 9, f.allOrders = 99; });
        row("used and soon back", "", 0, [](ReturnFacts& f) { f.used = true; });
        row("used until the last days", "wardrobing", 40, [](ReturnFacts& f) { f.used = true, f.daysKept = 24; });
        row("a dress, worn", "wardrobing", 40, [](ReturnFacts& f) { f.used = f.wornClass = true; });
        row("a dress, worn until the last days", "wardrobing", 60,
            [](ReturnFacts& f) { f.used = f.wornClass = true, f.daysKept = 30; });
        row("a dress, not worn", "", 0, [](ReturnFacts& f) { f.wornClass = true, f.daysKept = 30; });
        row("one of four pieces is missing", "empty_box", 60,
            [](ReturnFacts& f) { f.missing = 1000, f.inspected = 4000; });
        row("an empty box", "empty_box", 90, [](ReturnFacts& f) { f.missing = f.inspected = 1000; });
        row("another serial number", "swapped", 60, [](ReturnFacts& f) { f.swapped = true; });
        row("five times the average", "large_refund", 25, [](ReturnFacts& f) { f.amount = Minor(10'000); });
        row("the average of few", "", 0, [](ReturnFacts& f) { f.amount = Minor(10'000), f.channelReturns = 19; });
        row("twice without goods", "", 0, [](ReturnFacts& f) { f.refundsWithoutGoods = 2; });
        row("three times without goods", "refunds_without_goods", 20,
            [](ReturnFacts& f) { f.refundsWithoutGoods = 3; });
        row("again and again without goods", "refunds_without_goods", 60,
            [](ReturnFacts& f) { f.refundsWithoutGoods = 30; });
        row("did not arrive, once", "", 0, [](ReturnFacts& f) { f.notReceived = 1; });
        row("did not arrive, four times", "not_received", 60, [](ReturnFacts& f) { f.notReceived = 4; });
        row("several together", "wardrobing not_received", 58,
            [](ReturnFacts& f) { f.used = true, f.daysKept = 30, f.notReceived = 2; });
    }
    void whatIsSeen() {
        QFETCH(Change, change);
        QFETCH(std::string, seen);
        QFETCH(int, score);
        auto facts = usual();
        change(facts);
        const auto found = signalsOf(facts, SignalTerms());
        QCOMPARE(namesOf(found), seen);
        QCOMPARE(scoreOf(found), std::int64_t(score));
        for (const auto& one : found)
            QVERIFY2(one.score > 0 && one.score <= 100 && one.seen > 0 && !one.text.empty(), one.signal.c_str());
    }

    /// Wilson's bound by hand, for z = 2.3263: 9 of 10, and what says nothing.
    void theLeastShareIsWilsons() {
        QVERIFY(std::abs(leastShare(9, 10) - 0.5330) < 0.0001);
        QCOMPARE(leastShare(0, 10), 0.0);
        QCOMPARE(leastShare(0, 0), 0.0);
        QVERIFY(leastShare(90, 100) > leastShare(9, 10));
    }

    void evidenceIsCounted() {
        auto facts = usual();
        facts.returns = 9;
        const auto found = signalsOf(facts, SignalTerms()).front();
        QCOMPARE(found.seen, std::int64_t(9));
        QCOMPARE(found.out_of, std::int64_t(10));
        QCOMPARE(found.usual, std::int64_t(1000)); // 10.00 %
        QCOMPARE(found.text, std::string("9 returns for 10 orders within a year; everybody returns 10.00 %."));
    }
};

QTEST_GUILESS_MAIN(ReturnSignalRulesTest)
#include "ReturnSignalRulesTest.moc"
