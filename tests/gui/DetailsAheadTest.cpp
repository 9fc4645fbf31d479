#include "tests/support/ConsoleBench.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/RecordGrid.h"

using namespace opsdesk;
using namespace opsdesk::test;

/// What stands beside the next row is read before somebody goes there, and read again when anything has changed since.
class DetailsAheadTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        m_bench = std::make_unique<ConsoleBench>("planner");
        addSuggestions(m_bench->workspace, 40);
        m_bench->open("suggestions");
        m_bench->table().setFocus();
    }

    void readsEachPartOnce() {
        const int far = readsOf([this] { goTo(30); });
        QVERIFY(far > 0 && far % 2 == 0); // its own, and those of the row after it
        for (int steps = 0; steps < 3; ++steps)
            QCOMPARE(readsOf([this] { step(); }), far / 2); // its own were here
    }

    void goesOnTheWayThatWasGone() {
        const int far = readsOf([this] { goTo(20); });
        step(Qt::Key_Up); // which way it goes on is known from here on
        QCOMPARE(readsOf([this] { step(Qt::Key_Up); }), far / 2);
    }

    void showsNothingOld() {
        step();
        const std::string next = m_bench->idAt(m_bench->table().currentRow() + 1);
        auto reader = m_bench->workspace.reader();
        const auto reasons =
            reader->rows({"suggestion-reasons", 1, {{"suggestion_id", FilterOperator::Equal, next}}, "", {}, {}});
        QVERIFY(!reasons.empty());
        const View& view = reader->view("suggestion-reasons");
        const std::string reason = asText(reasons.front()[static_cast<std::size_t>(view.index("id"))]);
        m_bench->workspace.set("suggestion-reasons", reason, "text", std::string("Said since"));
        step();
        const auto grids = m_bench->queue().details().findChildren<ui::RecordGrid*>();
        QVERIFY(std::ranges::any_of(grids, [](const ui::RecordGrid* grid) {
            return grid->isVisible() && grid->model()->rowCount() > 0 &&
                   grid->model()->index(0, 0).data().toString() == QStringLiteral("Said since");
        }));
    }

    void cleanup() { m_bench.reset(); }

private:
    void settle() { QTRY_VERIFY(m_bench->window->isSettled() && m_bench->queue().details().isSettled()); }
    void goTo(int row) {
        m_bench->table().goToRow(row);
        settle();
    }
    void step(Qt::Key key = Qt::Key_Down) {
        const std::string before = m_bench->queue().details().record().id();
        m_bench->key(key);
        QTRY_VERIFY(m_bench->queue().details().record().id() != before);
        settle();
    }
    int readsOf(const std::function<void()>& act) {
        settle();
        m_bench->workspace.resetCounts();
        act();
        return m_bench->workspace.counts().rows;
    }

    std::unique_ptr<ConsoleBench> m_bench;
};

OPSDESK_WINDOW_TEST(DetailsAheadTest)
#include "DetailsAheadTest.moc"
