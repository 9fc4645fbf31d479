#include "core/base/Ahead.h"
#include "core/base/Error.h"

#include <QtTest>

#include <atomic>

using namespace opsdesk;

/// What is made ahead comes in order, and no more of it than may wait.
class AheadTest : public QObject {
    Q_OBJECT

private slots:
    void handsOutAllInOrder() {
        int made = 0;
        Ahead<int> ahead([&]() -> std::optional<int> { return made < 100 ? std::optional(made++) : std::nullopt; }, 3);
        for (int i = 0; i < 100; ++i)
            QCOMPARE(ahead.next().value(), i);
        QVERIFY(!ahead.next());
        QVERIFY(!ahead.next());
    }

    void failureComesInItsTurn() {
        int made = 0;
        Ahead<int> ahead(
            [&]() -> std::optional<int> {
                if (made == 2)
                    throw Error("the third cannot be made");
                return made++;
            },
            8);
        QCOMPARE(ahead.next().value(), 0);
        QCOMPARE(ahead.next().value(), 1);
        QVERIFY_EXCEPTION_THROWN(ahead.next(), Error);
    }

    void makesNoMoreThanMayWait() {
        std::atomic<int> made{0};
        std::atomic<bool> tooMany{false};
        int taken = 0;
        Ahead<int> ahead([&]() -> std::optional<int> { return made < 200 ? std::optional(made++) : std::nullopt; }, 4);
        while (ahead.next()) {
            ++taken;
            // Four wait, and one more may be held that waits for room.
            tooMany = tooMany || made > taken + 5;
        }
        QVERIFY(!tooMany);
        QCOMPARE(taken, 200);
    }

    void endsWithoutBeingEmptied() {
        int made = 0;
        {
            Ahead<int> ahead([&]() -> std::optional<int> { return made++; }, 2);
            QCOMPARE(ahead.next().value(), 0);
        }
        QVERIFY(made <= 4);
    }
};

QTEST_GUILESS_MAIN(AheadTest)
#include "AheadTest.moc"
