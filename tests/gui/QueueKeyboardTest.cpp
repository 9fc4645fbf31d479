#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

QJsonObject payloadOf(const Command& command) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object();
}

} // namespace

/// A planner's morning without the mouse.
class QueueKeyboardTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void movesAndKeepsTheDetailsBeside() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        QCOMPARE(bench.table().currentRow(), 0);
        bench.key(Qt::Key_J);
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_K);
        QCOMPARE(bench.table().currentRow(), 1);
        QCOMPARE(bench.queue().details().record().id(), bench.idAt(1));
        bench.key(Qt::Key_Return);
        QVERIFY(bench.queue().details().hasFocus());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void acceptsWhatWasSeenAndGoesOn() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        const std::string first = bench.idAt(0), second = bench.idAt(1);
        bench.key(Qt::Key_A);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const Command command = bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("suggestion.accept"));
        QCOMPARE(command.document->toString(), first);
        QCOMPARE(command.actor, std::string("planner"));
        QCOMPARE(command.expected.version.value(), 3);
        QCOMPARE(command.expected.amount.value().units(),
                 asInteger(bench.workspace.cell("suggestions", first, "amount")));
        QCOMPARE(payloadOf(command), (QJsonObject{{QStringLiteral("quantity"), 24}}));
        QTRY_COMPARE(bench.model().rowCount(), 29);
        QCOMPARE(bench.idAt(bench.table().currentRow()), second);
        QTRY_COMPARE(bench.queue().banner().text(), QStringLiteral("1 accepted"));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void adjustsWithAQuantityAndAReason() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        bench.key(Qt::Key_E);
        QDialog* dialog = bench.dialog();
        QVERIFY(dialog);
        auto* reason = dialog->findChild<QComboBox*>(QStringLiteral("reason_code"));
        QTRY_COMPARE(reason->count(), 3);
        auto* agree = dialog->findChild<QPushButton*>(QStringLiteral("decisionAgree"));
        QVERIFY2(!agree->isEnabled(), "a reason must be chosen first");
        auto* quantity = dialog->findChild<QLineEdit*>(QStringLiteral("quantity"));
        QTest::keyClicks(quantity, QStringLiteral("12x"));
        reason->setCurrentIndex(1);
        QVERIFY2(!agree->isEnabled(), "12x is no quantity");
        QTest::keyClick(quantity, Qt::Key_Backspace);
        QTest::keyClicks(quantity, QStringLiteral(".5"));
        QTest::keyClick(quantity, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const QJsonObject payload = payloadOf(bench.workspace.commands().front());
        QCOMPARE(payload.value(QStringLiteral("quantity")).toDouble(), 12.5);
        QCOMPARE(payload.value(QStringLiteral("reason_code")).toString(), QStringLiteral("phase_out"));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    /// The engine demands a standard reason: where there are none, the dialog says so instead of leading into a
    /// refusal.
    void saysThatThereAreNoReasons() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 3);
        bench.workspace.clear("reason-codes");
        bench.open("write-offs");
        bench.key(Qt::Key_R);
        QDialog* dialog = bench.dialog();
        QVERIFY(dialog);
        auto* problem = dialog->findChild<QLabel*>(QStringLiteral("decisionProblem"));
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(QStringLiteral("standard reason")));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("decisionAgree"))->isEnabled());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QTRY_VERIFY(!bench.dialog());

        bench.window->activateWindow(); // without a window manager nobody else does
        QTRY_VERIFY(QApplication::focusWidget());
        bench.key(Qt::Key_E); // a re-route may have a reason, but needs none
        dialog = bench.dialog();
        QVERIFY(dialog);
        QTRY_VERIFY(!dialog->findChild<QComboBox*>(QStringLiteral("reason_code"))->isEnabled());
        QVERIFY(dialog->findChild<QPushButton*>(QStringLiteral("decisionAgree"))->isEnabled());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void keepsItsPlaceWhileRowsAboveComeAndGo() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 200);
        bench.open("suggestions");
        bench.table().goToRow(120);
        const std::string mine = bench.idAt(120), above = bench.idAt(3);
        const auto place = [&] { return bench.table().visualRect(bench.table().currentIndex()).top(); };
        const int before = place();
        bench.workspace.set("suggestions", above, "state", std::string("snoozed"));
        bench.workspace.announce({"suggestions"});
        QTRY_COMPARE(bench.model().rowOf(mine), 119);
        QCOMPARE(bench.idAt(bench.table().currentRow()), mine);
        QCOMPARE(place(), before);
        bench.workspace.set("suggestions", above, "state", std::string("open"));
        bench.workspace.announce({"suggestions"});
        QTRY_COMPARE(bench.model().rowOf(mine), 120);
        QCOMPARE(bench.idAt(bench.table().currentRow()), mine);
        QCOMPARE(place(), before);
    }

    void undoesByTheDeclaredInverse() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
        const std::string first = bench.idAt(0);
        bench.key(Qt::Key_A);
        QTRY_COMPARE(bench.model().rowCount(), 29);
        QTRY_VERIFY(bench.queue().banner().isVisible());
        bench.key(Qt::Key_U);
        QTRY_COMPARE(bench.workspace.commands().size(), 2U);
        const std::vector<Command> commands = bench.workspace.commands();
        QCOMPARE(commands[1].type, std::string("suggestion.reopen"));
        QCOMPARE(commands[1].document->toString(), first);
        QVERIFY(commands[1].after == commands[0].id);
        QVERIFY(!commands[1].expected.version);
        QTRY_COMPARE(bench.model().rowCount(), 30);
        QCOMPARE(bench.idAt(0), first);
        bench.key(Qt::Key_U);
        QCOMPARE(bench.workspace.commands().size(), 2U);
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void greysWhatRightsForbid() {
        ConsoleBench bench("executive");
        bench.session.may = [](std::string_view, std::optional<Minor>) -> Outcome {
            return reject("forbidden", "Only planners do this.");
        };
        addSuggestions(bench.workspace, 5);
        bench.open("suggestions");
        auto* accept = bench.queue().findChild<QPushButton*>(QStringLiteral("action-accept"));
        QVERIFY(!accept->isEnabled());
        QCOMPARE(accept->toolTip(), QStringLiteral("Only planners do this."));
        bench.key(Qt::Key_A);
        QCOMPARE(bench.queue().banner().text(), QStringLiteral("Only planners do this."));
        QVERIFY(bench.workspace.commands().empty());
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(QueueKeyboardTest)
#include "QueueKeyboardTest.moc"
