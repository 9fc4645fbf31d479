#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

#include <QMenu>
#include <QSplitter>
#include <QToolButton>

using namespace opsdesk;
using namespace opsdesk::test;

/// Half a small screen, or a whole one at 200 %: everything stays in reach.
class NarrowWindowTest : public QObject {
    Q_OBJECT
private:
    /// Nothing a person needs reaches beyond the window.
    static void verifyInside(const QWidget& window, const QWidget& part) {
        const QRect place(part.mapTo(&window, QPoint(0, 0)), part.size());
        QVERIFY2(window.rect().contains(place), qPrintable(part.objectName()));
    }

private Q_SLOTS:
    void keepsEverythingInReach_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("full HD at 200 %") << QSize(960, 540);
        QTest::newRow("half a screen") << QSize(660, 700);
    }

    void keepsEverythingInReach() {
        QFETCH(QSize, size);
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 20);
        bench.open("write-offs");
        bench.window->resize(size);
        QCOMPARE(bench.window->size(), size);
        QCoreApplication::processEvents();
        const QList<QPushButton*> buttons = bench.window->findChildren<QPushButton*>();
        for (const QPushButton* button : buttons)
            if (button->isVisible() && button->objectName().startsWith(QStringLiteral("action-")))
                verifyInside(*bench.window, *button);
        verifyInside(*bench.window, bench.table());
        verifyInside(*bench.window, bench.queue().details());
        const QWidget* body = bench.queue().details().widget();
        QVERIFY2(body->width() <= bench.queue().details().viewport()->width(), "the details are cut at the right");
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void gathersFiltersInAMenu() {
        ConsoleBench bench("controller");
        addWriteOffs(bench.workspace, 20);
        bench.open("write-offs");
        auto* menu = bench.queue().findChild<QToolButton*>(QStringLiteral("filterMenu"));
        auto* chip = bench.queue().findChild<QPushButton*>(QStringLiteral("chip-Rejected"));
        QVERIFY(!menu->isVisible() && chip->isVisible());
        bench.window->resize(600, 700);
        QTRY_VERIFY(menu->isVisible() && !chip->isVisible());
        QVERIFY(menu->text().contains(QStringLiteral("Waiting")));
        Q_EMIT menu->menu()->aboutToShow();
        const QList<QAction*> choices = menu->menu()->actions();
        const auto rejected = std::find_if(choices.begin(), choices.end(), [](const QAction* action) {
            return action->text() == QStringLiteral("Rejected");
        });
        QVERIFY(rejected != choices.end());
        (*rejected)->trigger();
        QTRY_COMPARE(bench.model().rowCount(), 0);
        QVERIFY(menu->text().contains(QStringLiteral("Rejected")));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void putsDetailsBelowTheRows() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 20);
        bench.open("suggestions");
        auto* splitter = bench.queue().findChild<QSplitter*>();
        QCOMPARE(splitter->orientation(), Qt::Horizontal);
        bench.window->resize(620, 760);
        QTRY_COMPARE(splitter->orientation(), Qt::Vertical);
        bench.window->resize(1440, 900);
        QTRY_COMPARE(splitter->orientation(), Qt::Horizontal);
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(NarrowWindowTest)
#include "NarrowWindowTest.moc"
