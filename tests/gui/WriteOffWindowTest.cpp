#include "tests/support/ConsoleWindow.h"
#include "tests/support/TestStore.h"
#include "tests/support/WindowTest.h"
#include "tests/support/WriteOffDesk.h"

#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

#include <algorithm>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

QJsonObject payloadOf(const Command& command) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object();
}

} // namespace

/// A controller decides on write-offs by keys: several together, a part apart, the vendor instead.
class WriteOffWindowTest : public QObject {
    Q_OBJECT

    /// Of each that was sold, in minor units.
    static std::vector<std::int64_t> recovered(Workplace& workplace) {
        ViewQuery query;
        query.view = "write-offs";
        query.filters = {{"sale_state", FilterOperator::Equal, std::string("sold")}};
        const auto place = static_cast<std::size_t>(workplace.reader()->view(query.view).index("recovered"));
        std::vector<std::int64_t> amounts;
        for (const auto& row : workplace.reader()->rows(query))
            amounts.push_back(asInteger(row[place]));
        std::ranges::sort(amounts);
        return amounts;
    }
    static void agree(ConsoleWindow& window) {
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(window.dialog()));
        window.key(Qt::Key_Return, Qt::ControlModifier);
    }

private Q_SLOTS:
    /// One command for all marked rows, so that the engine can judge their sum; its answer says which it left.
    void approvesMarkedRowsTogether() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 8);
        bench.open("write-offs");
        const std::string first = bench.idAt(0), second = bench.idAt(1);
        bench.workspace.answer(
            R"({"rows":[{"document":")" + first + R"(","state":"approved"},{"document":")" + second +
            R"(","code":"wrong_state","text":"WO-2011-000041 is rejected: it cannot be approved now."}]})");
        bench.key(Qt::Key_X);
        bench.key(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(bench.model().marked().size(), 2U);
        bench.key(Qt::Key_A, Qt::ShiftModifier);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const Command command = bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("write_off.approve_all"));
        QVERIFY(!command.document);
        const QJsonArray rows = payloadOf(command).value(QStringLiteral("rows")).toArray();
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("id")).toString().toStdString(), first);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("version")).toInt(), 1);
        QCOMPARE(rows.at(0).toObject().value(QStringLiteral("amount")).toInt(), 97'300 + 120);
        QTRY_VERIFY(bench.queue().banner().text().contains(QStringLiteral("1 approved")));
        QVERIFY(bench.queue().banner().text().contains(QStringLiteral("1 refused")));
        QVERIFY(bench.model().refusal(second).contains(QStringLiteral("is rejected")));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void aRefusedSumLeavesAllOfThem() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 4);
        bench.open("write-offs");
        bench.workspace.refuse({}, {"over_limit", "The amount 1787.43 is over your limit of 500.00.", ""});
        bench.key(Qt::Key_X);
        bench.key(Qt::Key_J, Qt::ShiftModifier);
        bench.key(Qt::Key_A, Qt::ShiftModifier);
        QTRY_VERIFY(bench.queue().banner().text().contains(QStringLiteral("2 refused")));
        QCOMPARE(bench.model().marked().size(), 2U);
        QVERIFY(bench.model().refusal(bench.idAt(1)).contains(QStringLiteral("over your limit")));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void splitsAPartOff() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 4);
        bench.open("write-offs");
        const std::string first = bench.idAt(0);
        bench.key(Qt::Key_P);
        QDialog* dialog = bench.dialog();
        QVERIFY(dialog);
        QTRY_COMPARE(QApplication::activeWindow(), static_cast<QWidget*>(dialog));
        auto* quantity = dialog->findChild<QLineEdit*>(QStringLiteral("quantity"));
        QVERIFY(quantity);
        QTest::keyClicks(quantity, QStringLiteral("0.5"));
        QTest::keyClick(quantity, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const Command command = bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("write_off.split"));
        QCOMPARE(command.document->toString(), first);
        QCOMPARE(payloadOf(command).value(QStringLiteral("quantity")).toDouble(), 0.5);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    /// What a liquidator paid for two of them is shared, and taken back again.
    void sellsALotAndTakesItBack() {
        const TestStore store("sqlite");
        {
            write_off::WriteOffDesk made(store);
            for (const int lamps : {10, 5})
                QCOMPARE(made.decide(made.propose(lamps, R"(,"stock_state":"returned","disposition":"liquidation")"),
                                     "approve", "controller"),
                         std::string("applied"));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "controller");
        window.open("write-offs");
        window.click("chip-To be sold");
        QTRY_COMPARE(window.model().rowCount(), 2);
        window.table().goToRow(0);
        window.table().setFocus();
        window.key(Qt::Key_X);
        window.key(Qt::Key_J, Qt::ShiftModifier);
        QCOMPARE(window.model().marked().size(), 2U);
        window.key(Qt::Key_L);
        QTRY_VERIFY(window.dialog());
        QTest::keyClicks(window.find<QLineEdit>("amount"), QStringLiteral("40.01"));
        QTest::keyClicks(window.find<QLineEdit>("buyer"), QStringLiteral("Bulk Ltd, 77"));
        agree(window);
        QTRY_COMPARE(window.queue().banner().text(), QStringLiteral("2 sold"));
        QCOMPARE(recovered(workplace), (std::vector<std::int64_t>{1334, 2667}));
        QTRY_COMPARE(window.model().rowCount(), 0); // are to be sold no more

        window.click("chip-All");
        QTRY_COMPARE(window.model().rowCount(), 2);
        window.activate();
        window.table().goToRow(0);
        window.table().setFocus();
        window.key(Qt::Key_L); // is sold
        QVERIFY(!window.dialog());
        window.key(Qt::Key_X);
        window.key(Qt::Key_J, Qt::ShiftModifier);
        window.key(Qt::Key_L, Qt::ShiftModifier);
        QTRY_VERIFY(window.dialog());
        agree(window);
        QTRY_COMPARE(window.queue().banner().text(), QStringLiteral("2 sales taken back"));
        QCOMPARE(recovered(workplace), std::vector<std::int64_t>());
    }
};

OPSDESK_WINDOW_TEST(WriteOffWindowTest)
#include "WriteOffWindowTest.moc"
