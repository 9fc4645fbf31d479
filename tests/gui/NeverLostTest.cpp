// What is being entered outlives the dialog, the window and the program; a crash leaves a report to look at.
#include "app/console/CrashReport.h"
#include "core/base/Log.h"
#include "core/base/NoBlocking.h"
#include "core/store/Connection.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"
#include "ui/bridge/Drafts.h"
#include "ui/shell/CrashDialog.h"
#include "ui/widgets/FormDraft.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProcess>
#include <QtTest>

#include <csignal>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A planner's window in memory that keeps drafts in a file.
class Desk {
public:
    explicit Desk(const QString& file) : drafts(file, bench.clock) {
        bench.session.drafts = &drafts;
        addSuggestions(bench.workspace, 30);
        bench.open("suggestions");
    }

    void openAdjust() {
        QTRY_VERIFY(!bench.dialog());
        bench.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
        bench.table().setFocus();
        bench.key(Qt::Key_E);
        QTRY_VERIFY(bench.dialog());
        QTRY_COMPARE(reason()->count(), 3);
    }
    QLineEdit* quantity() { return bench.dialog()->findChild<QLineEdit*>(u"quantity"_s); }
    QComboBox* reason() { return bench.dialog()->findChild<QComboBox*>(u"reason_code"_s); }
    QLabel* note() { return bench.dialog()->findChild<QLabel*>(u"formDraft"_s); }
    void enter() {
        quantity()->selectAll();
        QTest::keyClicks(quantity(), u"77"_s);
        reason()->setCurrentIndex(2);
    }

    ConsoleBench bench{"planner"};
    ui::Drafts drafts;
};

/// What this program does when it is started to crash.
int crash(const std::string& folder, std::string_view how) {
    CrashReport::watch(folder, "1.2.3");
    CrashReport::setPlace("suggestions");
    log::warn("the last thing that was heard of it");
    if (how == "throw")
        throw Error("The roof is gone.");
    if (how == "wait") {
        const NoBlocking ban;
        store::openSqlite(":memory:", store::OpenMode::Create)->execute("SELECT 1");
    }
    return std::raise(SIGSEGV);
}

} // namespace

class NeverLostTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The program was killed in the middle of a dialog; the next one puts back what had been entered, until it is
    /// decided.
    void whatWasBeingEnteredComesBack() {
        const TemporaryFolder folder;
        const QString file = QString::fromStdString(folder.file("drafts.json"));
        Desk killed(file);
        killed.openAdjust();
        QVERIFY2(!killed.note()->isVisible(), "nothing was entered before");
        killed.enter();
        QTRY_VERIFY(QFile::exists(file));
        QTRY_COMPARE(ui::Drafts(file, killed.bench.clock).all().size(), 1U);

        Desk next(file);
        next.openAdjust();
        QVERIFY(next.note()->isVisible());
        QCOMPARE(next.quantity()->text(), u"77"_s);
        QTRY_COMPARE(next.reason()->currentIndex(), 2);
        QTest::keyClick(next.quantity(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(next.bench.workspace.commands().size(), 1U);
        QTRY_VERIFY(next.drafts.all().empty());
        next.drafts.flush();
        QVERIFY(ui::Drafts(file, next.bench.clock).all().empty());
        QCOMPARE(next.bench.watch.warnings(), 0);
    }

    void escapeLosesNothingAndAFreshStartIsOffered() {
        Desk desk({});
        desk.openAdjust();
        const QString proposed = desk.quantity()->text();
        desk.enter();
        QTest::keyClick(desk.bench.dialog(), Qt::Key_Escape);
        desk.openAdjust();
        QCOMPARE(desk.quantity()->text(), u"77"_s);
        Q_EMIT desk.note()->linkActivated({});
        QCOMPARE(desk.quantity()->text(), proposed);
        QCOMPARE(desk.reason()->currentIndex(), -1);
        QTest::keyClick(desk.bench.dialog(), Qt::Key_Escape);
        desk.openAdjust();
        QVERIFY(!desk.note()->isVisible());
    }

    /// What the engine refuses is entered still when it is decided on anew.
    void refusedIsNotForgotten() {
        Desk desk({});
        desk.bench.workspace.refuse(desk.bench.idAt(0), {"conflict", "Somebody was faster.", ""});
        desk.openAdjust();
        desk.enter();
        QTest::keyClick(desk.quantity(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(desk.bench.workspace.commands().size(), 1U);
        QTRY_VERIFY(!desk.bench.model().refusal(desk.bench.idAt(0)).isEmpty());
        QCOMPARE(desk.drafts.all().size(), 1U);
    }

    void aFileThatIsNoListIsPutAside() {
        const TemporaryFolder folder;
        const QString file = QString::fromStdString(folder.file("drafts.json"));
        QFile broken(file);
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{\"half") > 0);
        broken.close();
        FixedClock clock;
        ui::Drafts drafts(file, clock);
        QVERIFY(drafts.all().empty());
        QVERIFY(QFile::exists(file + u".unreadable"_s));
    }

    void aCrashLeavesAReport_data() {
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("signal");
        QTest::addColumn<QString>("says");
        QTest::newRow("signal") << u"signal"_s << u"SIGSEGV"_s << u"the last thing that was heard of it"_s;
        QTest::newRow("exception") << u"throw"_s << u"SIGABRT"_s << u"The roof is gone."_s;
        QTest::newRow("waiting on a window's thread") << u"wait"_s << u"SIGABRT"_s << u"must not wait"_s;
    }
    void aCrashLeavesAReport() {
        QFETCH(QString, how);
        QFETCH(QString, signal);
        QFETCH(QString, says);
        const TemporaryFolder folder;
        const QString reports = QString::fromStdString(folder.file("crashes"));
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), {u"--crash"_s, reports, how});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);

        const QString file = ui::CrashDialog::newest(reports);
        QVERIFY(!file.isEmpty());
        auto* dialog = new ui::CrashDialog(file);
        dialog->open();
        const QString text = dialog->findChild<QPlainTextEdit*>(u"crashReport"_s)->toPlainText();
        for (const QString& part : {u"Opsdesk 1.2.3"_s, signal, says, u"View in front: suggestions"_s, u"Calls:"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u" is not in:\n"_s + text));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY2(ui::CrashDialog::newest(reports).isEmpty(), "seen is seen");
    }
};

int main(int argc, char** argv) {
    if (argc == 4 && std::string_view(argv[1]) == "--crash")
        return crash(argv[2], argv[3]);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    ui::Application app(argc, argv);
    NeverLostTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "NeverLostTest.moc"
