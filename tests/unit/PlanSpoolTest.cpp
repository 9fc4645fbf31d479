#include "core/planning/PlanSpool.h"

#include "core/base/Parallel.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <atomic>
#include <stdexcept>
#include <string>
#include <vector>

using namespace opsdesk;

/// Where the suggestions of a large run wait, and the threads that fill it.
class PlanSpoolTest : public QObject {
    Q_OBJECT

private slots:
    void whatWasAddedIsReadAgain_data() {
        QTest::addColumn<int>("inMemory");
        QTest::newRow("all in memory") << 1'000'000;
        QTest::newRow("the rest in a file") << 5'000;
        QTest::newRow("all in a file") << 0;
    }
    void whatWasAddedIsReadAgain() {
        QFETCH(const int, inMemory);
        PlanSpool spool(static_cast<std::size_t>(inMemory));
        constexpr std::size_t texts = 2000;
        const auto textOf = [](std::size_t i) { return std::to_string(i) + std::string(i % 17, 'x'); };
        std::vector<std::uint64_t> places(texts);
        inParallel(texts, 4, 16, [&] {
            return [&](WorkRange range) {
                for (auto i = range.first; i < range.last; ++i)
                    places[i] = spool.add(textOf(i));
            };
        });
        std::uint64_t size = 0;
        for (std::size_t i = texts; i-- > 0;) {
            std::string text = "before ";
            spool.read(places[i], textOf(i).size(), text);
            QCOMPARE(text, "before " + textOf(i));
            size += textOf(i).size();
        }
        QCOMPARE(spool.size(), size);
    }

    void everyIndexIsHandledOnce() {
        std::vector<std::atomic<int>> handled(1001);
        inParallel(handled.size(), 3, 10, [&] {
            return [&](WorkRange range) {
                for (auto i = range.first; i < range.last; ++i)
                    ++handled[i];
            };
        });
        for (const auto& times : handled)
            QCOMPARE(times.load(), 1);
    }

    void whatAWorkerThrowsIsThrownOn() {
        const auto failing = [] {
            inParallel(1000, 4, 10, [] {
                return [](WorkRange range) {
                    if (range.first == 500)
                        throw std::runtime_error("five hundred");
                };
            });
        };
        QVERIFY_EXCEPTION_THROWN(failing(), std::runtime_error);
    }
};

QTEST_GUILESS_MAIN(PlanSpoolTest)
#include "PlanSpoolTest.moc"
