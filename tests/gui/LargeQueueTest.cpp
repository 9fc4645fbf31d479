#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {
constexpr int patience = 60'000; ///< milliseconds: the sanitizers take ten times as long
}

/// A hundred thousand rows: what is asked of the workspace depends on what is looked at, not on how many there are.
class LargeQueueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        m_bench = std::make_unique<ConsoleBench>("planner");
        addSuggestions(m_bench->workspace, 100'000);
        m_bench->open("suggestions");
    }

    void opensWithFirstRowsAndCountsBehind() {
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 100'000, patience);
        QCOMPARE(m_bench->model().countKind(), ui::RecordTableModel::Count::Exact);
        QTRY_COMPARE(m_bench->window->findChild<QLabel*>(QStringLiteral("statusRows"))->text(),
                     QStringLiteral("100,000 rows"));
        QCOMPARE(m_bench->workspace.counts().keys, 1);
    }

    void scrollsByWindows() {
        m_bench->workspace.resetCounts();
        QScrollBar* bar = m_bench->table().verticalScrollBar();
        for (int step = 1; step <= 200; ++step) {
            bar->setValue(bar->maximum() / 200 * step);
            QCoreApplication::processEvents();
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window->isSettled(), patience);
        const int last = m_bench->table().rowAt(5);
        QVERIFY(last > 99'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->model().record(last).isNull(), patience);
        const FakeWorkspace::Counts counts = m_bench->workspace.counts();
        QCOMPARE(counts.keys, 0);
        QVERIFY2(counts.rowsById <= 200 + 5, "each look asks once");
        QVERIFY2(counts.largestRowsById <= 1024, "a window, not the way to it");
    }

    void jumpsToTheEndInOneRequest() {
        m_bench->table().setFocus();
        m_bench->key(Qt::Key_Home, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window->isSettled(), patience);
        m_bench->workspace.resetCounts();
        m_bench->key(Qt::Key_End, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window->isSettled(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->queue().details().record().id(), m_bench->idAt(99'999), patience);
        QVERIFY(m_bench->workspace.counts().rowsById <= 2);
    }

    void takesChangesAsDifferences() {
        m_bench->table().goToRow(50'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window->isSettled(), patience);
        const std::string selected = m_bench->idAt(50'000);
        const int scrolled = m_bench->table().verticalScrollBar()->value();
        m_bench->workspace.remove("suggestions", m_bench->idAt(10));
        m_bench->workspace.announce({"suggestions"});
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 99'999, patience);
        QCOMPARE(m_bench->idAt(m_bench->table().currentRow()), selected);
        QCOMPARE(m_bench->table().currentRow(), 49'999);
        QVERIFY(std::abs(m_bench->table().verticalScrollBar()->value() - scrolled) <= 1);
    }

    void readsAgainWhenAnythingMayHaveChanged() {
        m_bench->workspace.resetCounts();
        m_bench->workspace.announce({});
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->workspace.counts().keys > 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window->isSettled(), patience);
    }

    void sortsByAskingAgain() {
        m_bench->workspace.resetCounts();
        m_bench->table().sortByColumn(m_bench->model().columnOf("rank"), Qt::DescendingOrder);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->cell(0, "rank"), QStringLiteral("100,000"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 99'999, patience);
        QCOMPARE(m_bench->workspace.counts().keys, 1);
        QCOMPARE(m_bench->watch.warnings(), 0);
    }

    void saysThatNotAllAreMarked() {
        m_bench->table().setFocus();
        m_bench->key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().marked().size(), std::size_t(10'000), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->queue().banner().text().startsWith(QStringLiteral("10,000 rows are marked")),
                                 patience);
        m_bench->key(Qt::Key_Escape);
        QCOMPARE(m_bench->model().marked().size(), std::size_t(0));
    }

    void findsTypedWordsInWhatIsListed() {
        m_bench->table().goToRow(70'000);
        QTRY_VERIFY_WITH_TIMEOUT(!m_bench->model().record(70'000).isNull(), patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window->isSettled(), patience);
        const std::string wanted = m_bench->idAt(70'000);
        const QString sku = m_bench->model().record(70'000).text("sku");
        m_bench->workspace.resetCounts();
        type(sku.toLower());
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->model().rowCount() < 50 && m_bench->model().rowOf(wanted) >= 0, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_bench->window->isSettled(), patience);
        QCOMPARE(m_bench->workspace.counts().keys, 0);
        const auto asStored = m_bench->workspace.reader()->keys(m_bench->model().query());
        QCOMPARE(static_cast<int>(asStored.size()), m_bench->model().rowCount());
        for (int row = 0; row < m_bench->model().rowCount(); ++row)
            QCOMPARE(m_bench->idAt(row), asStored[static_cast<std::size_t>(row)]);
    }

    void findsWhatChangedWhileItIsSearched() {
        const std::string changed = m_bench->workspace.reader()->keys({"suggestions", 1, {}, "", {}, {}}).back();
        type(QStringLiteral("zebra"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 0, patience);
        m_bench->workspace.set("suggestions", changed, "sku", std::string("ZEBRA 1"));
        m_bench->workspace.announce({"suggestions"});
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 1, patience);
        type(QStringLiteral("zebra 1"));
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().rowCount(), 1, patience);
        QCOMPARE(m_bench->idAt(0), changed);
    }

    void cleanupTestCase() { m_bench.reset(); }

private:
    void type(const QString& words) {
        m_bench->queue().filterBar().focusSearch();
        auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        QVERIFY(search);
        search->selectAll();
        QTest::keyClicks(search, words);
        QTRY_COMPARE_WITH_TIMEOUT(m_bench->model().query().search, words.toStdString(), patience);
    }

    std::unique_ptr<ConsoleBench> m_bench;
};

OPSDESK_WINDOW_TEST(LargeQueueTest)
#include "LargeQueueTest.moc"
