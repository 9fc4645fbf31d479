#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/shell/Notices.h"
#include "ui/shell/RailSection.h"
#include "ui/shell/Trail.h"
#include "ui/widgets/FilterBar.h"

#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

ui::Spot at(const char* page, const char* filters = "", const char* row = "") {
    return {page, {}, QString::fromLatin1(filters), row};
}

std::string pageOf(const ui::Spot* spot) {
    return spot ? spot->page : std::string();
}

} // namespace

/// What stands around the pages: where one was, what happened meanwhile, where one may go.
class ShellTest : public QObject {
    Q_OBJECT

    static QTableView* notices(ConsoleBench& bench) {
        return bench.window->findChild<QTableView*>(QStringLiteral("noticesList"));
    }
    static QString noticeText(ConsoleBench& bench, int row) {
        return notices(bench)->model()->index(row, 3).data().toString();
    }
    static std::string front(ConsoleBench& bench) { return bench.window->page()->objectName().toStdString(); }

private Q_SLOTS:
    void theTrailForgetsWhatLayAhead() {
        ui::Trail trail;
        QVERIFY(!trail.go(-1));
        trail.visit(at("suggestions"));
        trail.visit(at("stock"));
        trail.visit(at("orders"));
        QCOMPARE(pageOf(trail.go(-1)), std::string("stock"));
        QVERIFY(trail.canGoForward());
        trail.visit(at("items"));
        QVERIFY(!trail.canGoForward());
        QCOMPARE(pageOf(trail.go(-1)), std::string("stock"));
        QCOMPARE(pageOf(trail.go(-9)), std::string("suggestions"));
        QVERIFY(!trail.canGoBack());
        QCOMPARE(pageOf(trail.go(9)), std::string("items"));
    }

    void theTrailKnowsTheSamePlaceAgain() {
        ui::Trail trail;
        trail.visit(at("stock", "a", "1"));
        trail.visit(at("stock", "a", "2"));
        QCOMPARE(trail.spots().size(), std::size_t(1));
        QCOMPARE(trail.here()->row, std::string("2"));
        trail.visit(at("stock", "b"));
        trail.visit({"order", "7"});
        trail.visit({"order", "8"});
        QCOMPARE(trail.spots().size(), std::size_t(4));
        for (int i = 0; i < 100; ++i)
            trail.visit({"order", std::to_string(i)});
        QCOMPARE(trail.spots().size(), ui::Trail::longest);
        QCOMPARE(trail.here()->document, std::string("99"));
    }

    void backAndForwardBringFilterAndRowAgain() {
        ConsoleBench bench("planner", {"planner", "controller"});
        addSuggestions(bench.workspace, 40);
        addWriteOffs(bench.workspace, 20);
        bench.open("suggestions");
        bench.key(Qt::Key_Slash);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("rank > 20"));
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(bench.window->isSettled() && bench.model().rowCount() < 40);
        const int rows = bench.model().rowCount();
        for (int i = 0; i < 4; ++i)
            bench.key(Qt::Key_J);
        const std::string row = bench.idAt(bench.table().currentRow());

        bench.window->goTo("write-offs");
        QTRY_VERIFY(bench.window->isSettled());
        bench.window->goTo("suggestions");
        bench.queue().filterBar().clear();
        QTRY_VERIFY(bench.window->isSettled() && bench.model().rowCount() > rows);

        bench.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(front(bench), std::string("queue-write-offs"));
        bench.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(front(bench), std::string("queue-suggestions"));
        QTRY_COMPARE(bench.model().rowCount(), rows);
        QTRY_COMPARE(bench.idAt(bench.table().currentRow()), row);
        bench.key(Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(front(bench), std::string("queue-write-offs"));
        QTest::mouseClick(bench.window->page(), Qt::BackButton);
        QCOMPARE(front(bench), std::string("queue-suggestions"));
        QTest::mouseClick(bench.window->page(), Qt::ForwardButton);
        QCOMPARE(front(bench), std::string("queue-write-offs"));

        auto* last = bench.window->findChild<QToolButton*>(QStringLiteral("lastPlaces"));
        Q_EMIT last->menu()->aboutToShow();
        QCOMPARE(last->menu()->actions().size(), 3);
        QCOMPARE(last->menu()->actions().last()->text(), QStringLiteral("Replenishment"));
        QVERIFY(last->menu()->actions().at(1)->isChecked());
        last->menu()->actions().last()->trigger();
        QCOMPARE(front(bench), std::string("queue-suggestions"));
        QVERIFY(!bench.window->findChild<QToolButton*>(QStringLiteral("goBack"))->isEnabled());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void whatHappenedElsewhereWaitsOverARestart() {
        ConsoleBench bench("planner", {"planner", "controller"});
        addSuggestions(bench.workspace, 20);
        addWriteOffs(bench.workspace, 4);
        bench.open("suggestions");
        QTRY_VERIFY(bench.reader.isIdle());
        auto* bell = bench.window->findChild<QToolButton*>(QStringLiteral("bell"));
        QVERIFY(bell->text().isEmpty());

        const std::string refused = bench.idAt(0);
        bench.workspace.refuse(refused, {"stale_version", "It was changed by Ann.", {}});
        bench.key(Qt::Key_A);
        if (QDialog* dialog = bench.dialog())
            QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(bell->text(), QStringLiteral("1"));
        // A moment later: what grew right after one's own decision is one's own doing.
        addWriteOffs(bench.workspace, 6);
        bench.workspace.announce({"write_off"});
        QTest::qWait(600);
        QTRY_VERIFY(bench.reader.isIdle());
        addWriteOffs(bench.workspace, 9);
        bench.workspace.announce({"write_off"});
        QTRY_COMPARE(bell->text(), QStringLiteral("2"));

        bench.window.reset();
        bench.open("suggestions");
        bell = bench.window->findChild<QToolButton*>(QStringLiteral("bell"));
        QCOMPARE(bell->text(), QStringLiteral("2"));
        bench.key(Qt::Key_F9);
        QCOMPARE(notices(bench)->model()->rowCount(), 2);
        QVERIFY(noticeText(bench, 0).startsWith(QStringLiteral("Write-offs: ")));
        QCOMPARE(noticeText(bench, 1), QStringLiteral("It was changed by Ann."));
        bench.key(Qt::Key_Return);
        QCOMPARE(front(bench), std::string("queue-write-offs"));
        QCOMPARE(bell->text(), QStringLiteral("1"));
        bench.key(Qt::Key_F9);
        bench.key(Qt::Key_Down);
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.idAt(bench.table().currentRow()), refused);
        bench.key(Qt::Key_F9);
        bench.key(Qt::Key_D);
        QCOMPARE(notices(bench)->model()->rowCount(), 1);
        bench.key(Qt::Key_D, Qt::ShiftModifier);
        QCOMPARE(notices(bench)->model()->rowCount(), 0);
        bench.key(Qt::Key_Escape);
        QCOMPARE(front(bench), std::string("queue-suggestions"));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void noMoreNoticesAreKeptThanOneReads() {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
        FixedClock clock;
        ui::Notices notices(settings, clock, QStringLiteral("ann@Demo"));
        for (std::size_t i = 0; i < ui::Notices::most + 5; ++i)
            notices.add({ui::NoticeKind::Refused, 0, QString::number(i), {}});
        QCOMPARE(notices.all().size(), ui::Notices::most);
        QCOMPARE(notices.all().front().text, QString::number(ui::Notices::most + 4));
        notices.add({ui::NoticeKind::LinkLost, 0, QStringLiteral("gone"), {"attention"}, "link"});
        notices.add({ui::NoticeKind::LinkBack, 0, QStringLiteral("back"), {}, "link"});
        QCOMPARE(notices.all().front().text, QStringLiteral("back"));
        QVERIFY(notices.all()[1].text != QStringLiteral("gone"));
        const ui::Notices others(settings, clock, QStringLiteral("bob@Demo"));
        QVERIFY(others.all().empty());
        const ui::Notices again(settings, clock, QStringLiteral("ann@Demo"));
        QCOMPARE(again.all().size(), ui::Notices::most);
        QCOMPARE(again.all().front().kind, ui::NoticeKind::LinkBack);
        QCOMPARE(again.all().front().at, clock.now().micros());
    }

    void sectionsOfTheRailStayAsTheyWereLeft() {
        ConsoleBench bench("returns"); // none of whose own places is in Finance
        addWriteOffs(bench.workspace, 2);
        bench.open("write-offs");
        const auto section = [&] {
            return bench.window->findChild<ui::RailSection*>(QStringLiteral("railSection-Finance"));
        };
        auto* journal = bench.window->findChild<QWidget*>(QStringLiteral("rail-journal"));
        QVERIFY(!section()->isOpen() && !journal->isVisible());
        section()->setFocus();
        bench.key(Qt::Key_Right);
        QVERIFY(section()->isOpen() && journal->isVisible());
        bench.window.reset();
        bench.open("write-offs");
        QVERIFY(section()->isOpen());
        section()->setFocus();
        bench.key(Qt::Key_Left);
        QVERIFY(!section()->isOpen());
        bench.window->goTo("journal"); // where one is, is shown
        QVERIFY(section()->isOpen());
        bench.window->resize(700, 700);
        QVERIFY(section()->width() < 100 && section()->isVisible());
    }
};

OPSDESK_WINDOW_TEST(ShellTest)
#include "ShellTest.moc"
