#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/shell/Colors.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

using namespace opsdesk;
using namespace opsdesk::test;

/// What a row is known by stays in sight while a table is scrolled sideways.
class FrozenColumnsTest : public QObject {
    Q_OBJECT

private:
    struct Desk {
        ConsoleBench bench{"planner"};
        Desk() {
            addSuggestions(bench.workspace, 300);
            bench.open("suggestions");
            bench.table().setFocus();
        }
        QScrollBar& sideways() { return *bench.table().horizontalScrollBar(); }
        /// Null while nothing is frozen.
        QTableView* frozen() {
            auto* view = bench.table().findChild<QTableView*>(QStringLiteral("frozenColumns"));
            return view && view->isVisible() ? view : nullptr;
        }
        int column(const char* key) { return bench.model().columnOf(key); }
        void click(int row, int column, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
            QTableView& view = *frozen();
            QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers,
                              view.visualRect(view.model()->index(row, column)).center());
        }
    };

private Q_SLOTS:
    void cleanup() { qApp->setLayoutDirection(Qt::LeftToRight); }

    void theKeyStaysOnceItWouldSlideAway() {
        Desk desk;
        QVERIFY(!desk.frozen());
        desk.sideways().setValue(20);
        QVERIFY(!desk.frozen()); // the key is still in sight where it belongs
        desk.sideways().setValue(desk.sideways().maximum());
        QVERIFY(desk.frozen());
        for (int column = 0; column < desk.bench.model().columnCount(); ++column)
            QCOMPARE(desk.frozen()->isColumnHidden(column),
                     column != ui::RecordTableModel::markColumn && column != desk.column("sku"));
        QCOMPARE(desk.frozen()->columnWidth(desk.column("sku")), desk.bench.table().columnWidth(desk.column("sku")));
        desk.bench.table().setColumnHidden(desk.column("sku"), true);
        QVERIFY(!desk.frozen()->isColumnHidden(desk.column("name"))); // the next that people know it by
        desk.sideways().setValue(0);
        QVERIFY(!desk.frozen());
        QCOMPARE(desk.bench.watch.warnings(), 0);
    }

    /// A line parts them from what slides under them, at their end in either direction of writing.
    void aLineStandsAtTheirEnd_data() {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("from left to right") << false;
        QTest::newRow("from right to left") << true;
    }
    void aLineStandsAtTheirEnd() {
        QFETCH(bool, mirrored);
        qApp->setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        Desk desk;
        desk.sideways().setValue(desk.sideways().maximum());
        QVERIFY(desk.frozen());
        const QImage seen = desk.frozen()->grab().toImage();
        const QColor line = ui::currentColors().border;
        for (const int y : {2, seen.height() / 2})
            for (const int x : {0, seen.width() - 1})
                QCOMPARE(seen.pixelColor(x, y) == line, (x == 0) == mirrored);
    }

    void rowsStayBesideTheirKeys() {
        Desk desk;
        desk.sideways().setValue(desk.sideways().maximum());
        desk.bench.table().verticalScrollBar()->setValue(120);
        QCOMPARE(desk.frozen()->rowAt(1), desk.bench.table().rowAt(1));
        QCOMPARE(desk.frozen()->rowAt(1), 120);
        QCOMPARE(desk.frozen()->viewport()->mapTo(&desk.bench.table(), QPoint()).y(),
                 desk.bench.table().viewport()->y());
    }

    void theKeyboardMovesOverRowsWithoutLosingThePlace() {
        Desk desk;
        desk.sideways().setValue(desk.sideways().maximum());
        desk.bench.key(Qt::Key_J);
        desk.bench.key(Qt::Key_Down);
        QCOMPARE(desk.bench.table().currentRow(), 2);
        QCOMPARE(desk.sideways().value(), desk.sideways().maximum());
    }

    void theKeyboardNeverGoesBehindWhatStays() {
        Desk desk;
        for (int i = 0; i < desk.bench.model().columnCount(); ++i)
            desk.bench.key(Qt::Key_Right);
        QVERIFY(desk.frozen());
        const int covered = desk.frozen()->width();
        for (int i = 0; i < 12; ++i) {
            desk.bench.key(Qt::Key_Left);
            const int column = desk.bench.table().currentIndex().column();
            QVERIFY2(desk.bench.table().columnViewportPosition(column) + 1 >= covered,
                     qPrintable(QString::number(column)));
        }
    }

    void theMouseMarksAndSelectsAndSortsThere() {
        Desk desk;
        desk.sideways().setValue(desk.sideways().maximum());
        desk.click(3, desk.column("sku"));
        QCOMPARE(desk.bench.table().currentRow(), 3);
        QCOMPARE(desk.sideways().value(), desk.sideways().maximum());
        desk.click(5, ui::RecordTableModel::markColumn);
        QVERIFY(desk.bench.model().marked().contains(desk.bench.idAt(5)));
        QHeaderView& heading = *desk.frozen()->horizontalHeader();
        QTest::mouseClick(heading.viewport(), Qt::LeftButton, {},
                          QPoint(heading.sectionViewportPosition(desk.column("sku")) + 12, heading.height() / 2));
        QTRY_COMPARE(desk.bench.model().query().sort.size(), 1U);
        QCOMPARE(desk.bench.model().query().sort.front().column, std::string("sku"));
        QCOMPARE(desk.bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(FrozenColumnsTest)
#include "FrozenColumnsTest.moc"
