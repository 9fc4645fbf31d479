#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/RecordGrid.h"
#include "ui/widgets/StatePage.h"

#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

/// Finding rows, and what stands there when there are none.
class FilterTest : public QObject {
    Q_OBJECT
private:
    static QString stateTitle(ConsoleBench& bench) { return bench.queue().findChild<ui::StatePage*>()->title(); }

private Q_SLOTS:
    /// A part of the details that could not be read says so instead of staying away, and comes back.
    void detailsSayWhatCouldNotBeRead() {
        ConsoleBench bench("buyer");
        addPurchaseOrders(bench.workspace, 4);
        for (const char* view : {"purchase-order-lines", "document-history"})
            bench.workspace.fail(view, "The workspace file is locked by another program.");
        bench.open("purchase-orders");
        const auto told = [&] {
            int shown = 0;
            for (const auto* label : bench.queue().details().findChildren<QLabel*>(QStringLiteral("sectionProblem")))
                shown += label->isVisible() && label->text().contains(QStringLiteral("locked by another program"));
            return shown;
        };
        QTRY_COMPARE(told(), 2);
        for (const char* view : {"purchase-order-lines", "document-history"})
            bench.workspace.fail(view, "");
        bench.table().step(1, false);
        QTRY_COMPARE(told(), 0);
        QTRY_VERIFY(bench.queue().details().findChild<ui::RecordGrid*>(QStringLiteral("history"))->isVisible());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void findingSaysWhyItFailed() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 20);
        bench.open("suggestions");
        bench.workspace.fail("suggestions", "The workspace file is locked by another program.");
        bench.key(Qt::Key_F, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("a"));
        auto* count = bench.queue().findChild<QLabel*>(QStringLiteral("findCount"));
        QTRY_VERIFY2(count->text().contains(QStringLiteral("locked by another program")), qPrintable(count->text()));
    }

    void searchesWordsAndComesBack() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 140);
        bench.open("suggestions");
        bench.key(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("bunting"));
        QTRY_COMPARE(bench.model().rowCount(), 10);
        QCOMPARE(bench.cell(0, "name"), QStringLiteral("PARTY BUNTING"));
        QTRY_COMPARE(bench.window->findChild<QLabel*>(QStringLiteral("statusRows"))->text(),
                     QStringLiteral("10 of 140 rows"));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.table().hasFocus());
        QVERIFY2(bench.workspace.commands().empty(), "letters typed into the search decide nothing");
        bench.key(Qt::Key_Slash);
        bench.key(Qt::Key_Escape);
        QTRY_COMPARE(bench.model().rowCount(), 140);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void takesTypedFilters() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 140);
        bench.open("suggestions");
        bench.key(Qt::Key_Slash);
        auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QTest::keyClicks(search, QStringLiteral("colour = red"));
        QTest::keyClick(search, Qt::Key_Return);
        auto* problem = bench.queue().findChild<QLabel*>(QStringLiteral("filterProblem"));
        QVERIFY(problem->text().contains(QStringLiteral("colour")));
        search->selectAll();
        QTest::keyClicks(search, QStringLiteral("money_at_risk >= 50000"));
        QTest::keyClick(search, Qt::Key_Return);
        QTRY_VERIFY(bench.model().rowCount() < 140 && bench.model().rowCount() > 0);
        const int rows = bench.model().rowCount();
        QVERIFY(asInteger(bench.model().record(rows - 1).value("money_at_risk")) >= 5'000'000);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void startsWithWhatThePersonMayDecide() {
        ConsoleBench bench("buyer-lead");
        addPurchaseOrders(bench.workspace, 6);
        const auto set = [&](int order, const char* column, const char* value) {
            bench.workspace.set("po-approvals", syntheticId("order", order), column, std::string(value));
        };
        set(1, "requester", "buyer-lead");
        set(2, "last_edited_by", "buyer-lead");
        set(3, "level", "finance-lead");
        set(4, "level", "buyer-lead");
        bench.open("po-approvals");
        QCOMPARE(bench.model().rowCount(), 3);
        QCOMPARE(bench.idAt(0), syntheticId("order", 0));
        QCOMPARE(bench.idAt(1), syntheticId("order", 4));
        QTest::mouseClick(bench.queue().findChild<QPushButton*>(QStringLiteral("chip-For me")), Qt::LeftButton);
        QTRY_COMPARE(bench.model().rowCount(), 6);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void saysWhyNothingIsThere() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 14);
        bench.open("suggestions");
        QTest::mouseClick(bench.queue().findChild<QPushButton*>(QStringLiteral("chip-Snoozed")), Qt::LeftButton);
        QTRY_COMPARE(bench.model().rowCount(), 0);
        QTRY_COMPARE(stateTitle(bench), QStringLiteral("No row matches"));
        auto* clear = bench.queue().findChild<ui::StatePage*>()->findChild<QPushButton*>();
        QTest::mouseClick(clear, Qt::LeftButton);
        QTRY_COMPARE(bench.model().rowCount(), 14);
        QVERIFY(bench.table().isVisible());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void tellsAFailureAndTriesAgain() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 14);
        bench.workspace.fail("suggestions", "The workspace file is locked by another program.");
        bench.open("suggestions");
        QTRY_COMPARE(stateTitle(bench), QStringLiteral("The rows could not be read"));
        bench.workspace.fail("suggestions", "");
        QTest::mouseClick(bench.queue().findChild<ui::StatePage*>()->findChild<QPushButton*>(), Qt::LeftButton);
        QTRY_COMPARE(bench.model().rowCount(), 14);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void refusesWhatIsNotOnesOwn() {
        ConsoleBench bench("planner");
        addWriteOffs(bench.workspace, 5);
        bench.open("write-offs");
        QCOMPARE(stateTitle(bench), QStringLiteral("This is not yours to see"));
        QCOMPARE(bench.model().rowCount(), 0);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void namesAnEmptyQueueForWhatItIs() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 0);
        bench.open("write-offs");
        QTRY_COMPARE(stateTitle(bench), QStringLiteral("Nothing waits here"));
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(FilterTest)
#include "FilterTest.moc"
