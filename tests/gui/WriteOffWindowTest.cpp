#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

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
};

OPSDESK_WINDOW_TEST(WriteOffWindowTest)
#include "WriteOffWindowTest.moc"
