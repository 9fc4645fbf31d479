#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

#include <QLabel>

using namespace opsdesk;
using namespace opsdesk::test;

/// Many rows at once: each has its own result, and whoever was refused stays marked with the reason.
class BulkDecisionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decidesMarkedRowsOneByOne() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 20);
        bench.open("write-offs");
        const std::string second = bench.idAt(1);
        bench.workspace.refuse(second,
                               {"stale_version", "WO-2011-000041 was changed by returns at 08:59: look again.", ""});
        bench.key(Qt::Key_X);
        bench.key(Qt::Key_J, Qt::ShiftModifier);
        bench.key(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(bench.model().marked().size(), 3U);
        auto* marked = bench.window->findChild<QPushButton*>(QStringLiteral("statusMarked"));
        QTRY_COMPARE(marked->text(), QStringLiteral("3 marked \u00B7 £1,787.43"));
        QVERIFY2(marked->toolTip().startsWith(QStringLiteral("3 marked: least £")), qPrintable(marked->toolTip()));

        bench.key(Qt::Key_A);
        QTRY_COMPARE(bench.workspace.commands().size(), 3U);
        QTRY_VERIFY(bench.queue().banner().text().contains(QStringLiteral("2 approved")));
        QVERIFY(bench.queue().banner().text().contains(QStringLiteral("1 refused")));
        QTRY_COMPARE(bench.model().rowCount(), 18);
        QCOMPARE(bench.model().marked(), std::set<std::string>{second});
        QVERIFY(bench.model().refusal(second).contains(QStringLiteral("changed by returns")));

        bench.key(Qt::Key_U);
        QTRY_COMPARE(bench.workspace.commands().size(), 5U);
        QTRY_COMPARE(bench.model().rowCount(), 20);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void offersOnlyWhatIsValidForAll() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 6);
        bench.workspace.set("write-offs", syntheticId("write_off", 2), "state", std::string("approved"));
        bench.open("write-offs");
        QTest::mouseClick(bench.queue().findChild<QPushButton*>(QStringLiteral("chip-All")), Qt::LeftButton);
        QTRY_COMPARE(bench.model().rowCount(), 6);
        bench.table().setFocus();
        bench.key(Qt::Key_A, Qt::ControlModifier);
        auto* approve = bench.queue().findChild<QPushButton*>(QStringLiteral("action-approve"));
        QTRY_VERIFY(!approve->isEnabled());
        QVERIFY(approve->toolTip().contains(QStringLiteral("WO-2011-000042 is approved")));
        bench.key(Qt::Key_A);
        QVERIFY(bench.workspace.commands().empty());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void staysPendingUntilTheEngineAnswers() {
        ConsoleBench bench("buyer");
        addPurchaseOrders(bench.workspace, 8);
        bench.open("po-approvals");
        const std::string first = bench.idAt(0);
        bench.workspace.hold(true);
        bench.workspace.refuse(first, {"own_document", "You submitted this order: someone else approves it.", ""});
        bench.key(Qt::Key_A);
        QVERIFY(bench.model().isPending(first));
        QCOMPARE(bench.table().currentRow(), 1);
        QTRY_COMPARE(bench.window->findChild<QLabel*>(QStringLiteral("statusPending"))->text(),
                     QStringLiteral("1 on the way"));
        bench.key(Qt::Key_K);
        QVERIFY2(!bench.queue().findChild<QPushButton*>(QStringLiteral("action-approve"))->isEnabled(),
                 "one decision at a time");

        bench.workspace.hold(false);
        QTRY_VERIFY(!bench.model().isPending(first));
        QCOMPARE(bench.model().rowCount(), 8);
        QCOMPARE(bench.model().index(0, 1).data(ui::RecordTableModel::RefusalRole).toString(),
                 QStringLiteral("You submitted this order: someone else approves it."));
        QVERIFY(bench.queue().banner().text().contains(QStringLiteral("someone else approves it")));
        QCOMPARE(bench.table().currentRow(), 0);
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(BulkDecisionTest)
#include "BulkDecisionTest.moc"
