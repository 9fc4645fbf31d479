#include "core/ledger/Ledger.h"
#include "core/ledger/AccountBalance.h"
#include "core/ledger/GeneralLedger.h"
#include "core/ledger/StockLedger.h"
#include "core/ledger/StockPosition.h"
#include "core/ledger/StockValue.h"
#include "core/master/Item.h"
#include "core/master/Node.h"
#include "tests/support/TestEngine.h"
#include "tests/support/TestStore.h"

#include <QtTest>

#include <limits>

using namespace opsdesk;
using opsdesk::test::TestEngine;
using opsdesk::test::TestStore;

namespace {

Quantity units(std::int64_t count) {
    return Quantity::units(count);
}

const Currency gbp("GBP");
constexpr std::int64_t item = 1, other = 2, home = 1;

Outcome putItems(Context& context) {
    context.rows().insert(Item{0, item, "22423", "CAKESTAND", "", "each", "active", Minor(1275), gbp, 0});
    context.rows().insert(Item{0, other, "84879", "ORNAMENT", "", "each", "active", Minor(169), gbp, 0});
    return {};
}

Outcome putNode(Context& context) {
    context.rows().insert(Node{1, home, "HOME", "Home warehouse", "warehouse", "GB", 0});
    return {};
}

StockPosting posting(std::string kind, std::vector<StockMove> moves) {
    return {std::move(kind), {}, "T-1", Date::of(2011, 11, 30), gbp, std::move(moves)};
}

StockMove comesIn(Quantity quantity, std::optional<Minor> value, std::int64_t which = item) {
    return {which, "", place::supplier, place::available(home), quantity, value};
}

StockMove goesOut(Quantity quantity, std::int64_t which = item) {
    return {which, "", place::available(home), place::customer, quantity, {}};
}

/// What the store holds, read past the engine.
struct Stock {
    std::int64_t quantity, poolQuantity, poolValue;
    bool operator==(const Stock&) const = default;
};

Stock stockOf(store::Connection& connection, std::int64_t which = item) {
    const auto number = [&](const std::string& sql) {
        return asInteger(connection.scalar(sql, {which}).value_or(Value(std::int64_t(0))));
    };
    return {number("SELECT quantity FROM stock_position WHERE entity = 1 AND node_id = 1 AND state = 'available' AND "
                   "item_id = ?"),
            number("SELECT quantity FROM stock_value WHERE entity = 1 AND item_id = ?"),
            number("SELECT value FROM stock_value WHERE entity = 1 AND item_id = ?")};
}

std::int64_t countOf(store::Connection& connection, const std::string& table) {
    return asInteger(*connection.scalar("SELECT COUNT(*) FROM " + table));
}

} // namespace

class LedgerTest : public QObject {
    Q_OBJECT
    using Moves = std::vector<StockMove>;

    static void prepare(TestEngine& engine) {
        QVERIFY(engine.run(0, putItems).applied());
        QVERIFY(engine.run(1, putNode).applied());
    }
    static CommandResult post(TestEngine& engine, const StockPosting& what, PostedStock* out = nullptr) {
        return engine.run(1, [&](Context& context) -> Outcome {
            auto posted = postStock(context, what);
            if (!posted)
                return tl::unexpected(posted.error());
            if (out)
                *out = *posted;
            return {};
        });
    }

private slots:
    void receiptsAndIssuesMoveStockAndValue_data() { TestStore::addRows(); }
    void receiptsAndIssuesMoveStockAndValue() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addLedger);
        prepare(engine);
        PostedStock posted;
        QVERIFY(post(engine,
                     posting("receipt", {comesIn(units(100), Minor(20000)), comesIn(units(10), Minor(5), other)}),
                     &posted)
                    .applied());
        QCOMPARE(posted.entry_id, 1);
        QCOMPARE(posted.total, Minor(20005));
        QVERIFY(post(engine, posting("receipt", {comesIn(units(50), Minor(13000))})).applied());
        QCOMPARE(stockOf(engine.connection()), (Stock{150'000, 150'000, 33'000}));

        QVERIFY(post(engine, posting("issue", {goesOut(units(60)), goesOut(units(10), other)}), &posted).applied());
        QCOMPARE(posted.values, (std::vector{Minor(13200), Minor(5)}));
        QCOMPARE(stockOf(engine.connection()), (Stock{90'000, 90'000, 19'800}));
        QCOMPARE(stockOf(engine.connection(), other), (Stock{0, 0, 0}));

        // Within the entity nothing is gained or lost; without a value given, what comes in is worth the average.
        QVERIFY(
            post(engine,
                 posting("transfer", {{item, "", place::available(home), place::damaged(home), units(5), Minor(999)}}),
                 &posted)
                .applied());
        QCOMPARE(posted.total, Minor());
        QCOMPARE(stockOf(engine.connection()), (Stock{85'000, 90'000, 19'800}));
        QVERIFY(
            post(engine, posting("return", {{item, "", place::customer, place::returned(home), units(1), {}}}), &posted)
                .applied());
        QCOMPARE(posted.total, Minor(220));
        QCOMPARE(stockOf(engine.connection()), (Stock{85'000, 91'000, 20'020}));
    }

    void movesOfOnePostingFollowEachOther_data() { TestStore::addRows(); }
    void movesOfOnePostingFollowEachOther() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addLedger);
        prepare(engine);
        PostedStock posted;
        const Moves moves{comesIn(units(3), Minor(100)), goesOut(units(1)), goesOut(units(1)), goesOut(units(1)),
                          comesIn(units(2), Minor(50))};
        QVERIFY(post(engine, posting("adjustment", moves), &posted).applied());
        QCOMPARE(posted.values, (std::vector{Minor(100), Minor(33), Minor(34), Minor(33), Minor(50)}));
        QCOMPARE(stockOf(engine.connection()), (Stock{2'000, 2'000, 50}));
    }

    void refusesWhatIsNotThere_data() {
        QTest::addColumn<Moves>("moves");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("text");
        const auto tooMuch = std::numeric_limits<std::int64_t>::max();
        QTest::newRow("more than there is")
            << Moves{goesOut(units(11))} << "issue"
            << "insufficient_stock"
            << "There is too little of 22423 at HOME available: 10 is there, 11 is needed.";
        QTest::newRow("more than there is, in two lines")
            << Moves{goesOut(units(6)), goesOut(units(5))} << "issue"
            << "insufficient_stock"
            << "There is too little of 22423 at HOME available: 4 is there, 5 is needed.";
        QTest::newRow("of another lot")
            << Moves{{item, "L1", place::available(home), place::customer, units(1), {}}} << "issue"
            << "insufficient_stock"
            << "There is too little of 22423 of lot L1 at HOME available: 0 is there, 1 is needed.";
        QTest::newRow("before it comes in") << Moves{goesOut(units(11)), comesIn(units(5), Minor(1))} << "issue"
                                            << "insufficient_stock"
                                            << "";
        QTest::newRow("nothing") << Moves{goesOut(units(0))} << "issue"
                                 << "wrong_quantity"
                                 << "";
        QTest::newRow("less than nothing") << Moves{goesOut(units(-1))} << "issue"
                                           << "wrong_quantity"
                                           << "";
        QTest::newRow("worth less than nothing") << Moves{comesIn(units(1), Minor(-1))} << "receipt"
                                                 << "wrong_value"
                                                 << "";
        QTest::newRow("history inside") << Moves{goesOut(units(1))} << "history_issue"
                                        << "wrong_place"
                                        << "";
        QTest::newRow("no moves") << Moves{} << "issue"
                                  << "empty_posting"
                                  << "";
        QTest::newRow("a quantity that does not fit")
            << Moves{comesIn(Quantity::thousandths(tooMuch), Minor(1))} << "receipt"
            << "overflow"
            << "";
        QTest::newRow("a value that does not fit") << Moves{comesIn(units(1), Minor(tooMuch))} << "receipt"
                                                   << "overflow"
                                                   << "";
    }
    void refusesWhatIsNotThere() {
        QFETCH(Moves, moves);
        QFETCH(QString, kind);
        QFETCH(QString, code);
        QFETCH(QString, text);
        TestEngine engine(TestStore("sqlite").connect(), addLedger);
        prepare(engine);
        QVERIFY(post(engine, posting("receipt", {comesIn(units(10), Minor(1000))})).applied());
        // A good line before the bad one must not stay.
        moves.insert(moves.begin(), moves.empty() ? 0 : 1, comesIn(units(1), Minor(1), other));
        if (kind.startsWith("history"))
            moves.erase(moves.begin());
        const auto result = post(engine, posting(kind.toStdString(), moves));
        QVERIFY(result.state == CommandState::Rejected);
        QCOMPARE(QString::fromStdString(result.rejection.code), code);
        if (!text.isEmpty())
            QCOMPARE(QString::fromStdString(result.rejection.text), text);
        QCOMPARE(stockOf(engine.connection()), (Stock{10'000, 10'000, 1'000}));
        QCOMPARE(stockOf(engine.connection(), other), (Stock{0, 0, 0}));
        QCOMPARE(countOf(engine.connection(), "stock_line"), 1);
    }

    void refusesAnotherCurrency() {
        TestEngine engine(TestStore("sqlite").connect(), addLedger);
        prepare(engine);
        QVERIFY(post(engine, posting("receipt", {comesIn(units(10), Minor(1000))})).applied());
        auto foreign = posting("receipt", {comesIn(units(1), Minor(100))});
        foreign.currency = Currency("EUR");
        QCOMPARE(post(engine, foreign).rejection.code, std::string("wrong_currency"));
        foreign.kind = "issue";
        foreign.moves = {goesOut(units(1))};
        QCOMPARE(post(engine, foreign).rejection.code, std::string("wrong_currency"));
        foreign.currency = Currency();
        QCOMPARE(post(engine, foreign).rejection.code, std::string("wrong_currency"));
    }

    void historyCountsOutsideOnly_data() { TestStore::addRows(); }
    void historyCountsOutsideOnly() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addLedger);
        prepare(engine);
        const Moves sold{{item, "", place::history, place::customer, units(7), Minor(5000)}};
        PostedStock posted;
        QVERIFY(post(engine, posting("history_issue", sold), &posted).applied());
        QCOMPARE(posted.total, Minor());
        QCOMPARE(countOf(engine.connection(), "stock_value"), 0);
        QCOMPARE(asInteger(*engine.connection().scalar("SELECT quantity FROM stock_position WHERE state = 'history'")),
                 -7'000);
        QCOMPARE(asInteger(*engine.connection().scalar("SELECT quantity FROM stock_position WHERE state = 'customer'")),
                 7'000);
    }

    void journalFollowsThePostingMap_data() { TestStore::addRows(); }
    void journalFollowsThePostingMap() {
        OPEN_TEST_STORE(database);
        TestEngine engine(database.connect(), addLedger);
        prepare(engine);
        const auto book = [&](const std::string& event, std::vector<JournalAmount> amounts,
                              std::int64_t* entry = nullptr) {
            return engine.run(1, [&](Context& context) -> Outcome {
                const auto done =
                    postJournal(context, {event, {}, "T-1", Date::of(2011, 11, 30), gbp, "Test", amounts});
                if (!done)
                    return tl::unexpected(done.error());
                if (entry)
                    *entry = *done;
                return {};
            });
        };
        std::int64_t entry = -1;
        QVERIFY(book("receipt", {{Minor(), item}, {Minor(), other}}, &entry).applied());
        QCOMPARE(entry, 0);
        QVERIFY(book("receipt", {{Minor(700), item}, {Minor(), other}, {Minor(300), other}}, &entry).applied());
        QCOMPARE(entry, 1);
        QVERIFY(book("receipt", {{Minor(-200), item}}, &entry).applied());
        QCOMPARE(countOf(engine.connection(), "journal_line"), 6);
        const auto balance = [&](const std::string& account, const std::string& side) {
            return asInteger(*engine.connection().scalar(
                "SELECT " + side + " FROM account_balance WHERE period = 201111 AND account = ?", {account}));
        };
        QCOMPARE(balance("1200", "debit"), 1000);
        QCOMPARE(balance("1200", "credit"), 200);
        QCOMPARE(balance("2100", "debit"), 200);
        QCOMPARE(balance("2100", "credit"), 1000);
        QCOMPARE(book("no_such_event", {{Minor(1), 0}}).rejection.code, std::string("no_posting_rule"));
        QCOMPARE(book("receipt", {{Minor(std::numeric_limits<std::int64_t>::max()), item}}).rejection.code,
                 std::string("overflow"));
        QCOMPARE(balance("1200", "debit"), 1000);
    }

    void previewShowsWhatWouldBePosted() {
        TestEngine engine(TestStore("sqlite").connect(), addLedger);
        std::vector<JournalPreviewLine> loss, gain;
        QVERIFY(engine
                    .run(1,
                         [&](Context& context) -> Outcome {
                             loss = *previewJournal(context.rows(), 1, "write_off", Minor(550));
                             gain = *previewJournal(context.rows(), 1, "write_off", Minor(-550));
                             return {};
                         })
                    .applied());
        QCOMPARE(loss.size(), std::size_t(2));
        QCOMPARE(loss[0].account + " " + loss[0].name, std::string("6100 Stock written off"));
        QCOMPARE(loss[0].debit, Minor(550));
        QCOMPARE(loss[1].account, std::string("1200"));
        QCOMPARE(loss[1].credit, Minor(550));
        QCOMPARE(gain[0].account, std::string("1200"));
        QCOMPARE(gain[0].debit, Minor(550));
    }
};

QTEST_GUILESS_MAIN(LedgerTest)
#include "LedgerTest.moc"
