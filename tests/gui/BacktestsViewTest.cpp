#include "core/integration/Areas.h"
#include "core/planning/PlanRunner.h"
#include "core/planning/PlanningSample.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"
#include "ui/charts/FillCurve.h"

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A person's window on back-tests, in a workspace with @p series to replay and a real engine.
class Desk {
public:
    explicit Desk(std::int64_t series, const std::string& user = "planner") {
        const auto file = m_folder.file("w.opsdesk");
        {
            PlanningSample sample;
            sample.series = std::max<std::int64_t>(1, series);
            Catalog catalog;
            addAllAreas(catalog);
            addPlanningSample(catalog, sample);
            SystemClock clock;
            SystemRandom random;
            Workspace::init(file, catalog, clock, random);
            const auto workspace = Workspace::open(file, catalog, clock, random);
            if (series > 0)
                for (auto& command : planningSampleCommands(sample, clock, random))
                    workspace->bus().submitAndWait(std::move(command));
        }
        m_workplace = std::make_unique<Workplace>(file);
        m_window = std::make_unique<ConsoleWindow>(*m_workplace, user);
        m_window->open("backtests");
    }
    ConsoleWindow* operator->() { return m_window.get(); }

    void make(const QString& name, const QString& policies) {
        m_window->key(Qt::Key_N);
        QTRY_VERIFY(m_window->dialog());
        m_window->dialog()->activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), m_window->dialog());
        m_window->type(name);
        m_window->key(Qt::Key_Tab);
        m_window->type(policies);
        m_window->key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(!m_window->dialog());
    }
    QString banner() { return m_window->queue().banner().text(); }
    std::string only() { return m_window->model().rowCount() == 1 ? m_window->model().idAt(0) : std::string(); }
    QString cell(const char* column) { return m_window->cell(only(), column); }

    WarningWatch watch;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ConsoleWindow> m_window;
};

} // namespace

/// Back-tests in the console: by keys, against a real engine.
class BacktestsViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMadePlayedAndShownAsACurve() {
        Desk desk(20);
        desk.make(QStringLiteral("Autumn"), QStringLiteral("plan, ses"));
        QTRY_COMPARE(desk.cell("name"), QStringLiteral("Autumn"));
        QCOMPARE(desk.cell("state"), QStringLiteral("Draft"));
        desk->select(desk.only());
        desk->key(Qt::Key_P);
        QTRY_COMPARE_WITH_TIMEOUT(desk.banner(), QStringLiteral("Autumn was played."), 60'000);
        QTRY_COMPARE(desk.cell("state"), QStringLiteral("Recorded"));
        QVERIFY(!desk.cell("fill_rate").isEmpty());
        auto* curve = desk->find<ui::FillCurve>("fillCurve");
        QTRY_VERIFY(curve->isVisible());
        QVERIFY2(curve->legendText().contains(QStringLiteral("Exponential smoothing")),
                 qPrintable(curve->legendText()));
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void saysWhatCannotBePlayed() {
        Desk desk(0);
        desk.make(QStringLiteral("Wild"), QStringLiteral("magic"));
        QTRY_VERIFY2(desk.banner().contains(QStringLiteral("\"magic\" cannot be played")), qPrintable(desk.banner()));
        QCOMPARE(desk->model().rowCount(), 0);
    }

    void saysThatThereIsNothingToReplay() {
        Desk desk(0);
        desk.make(QStringLiteral("Empty"), QStringLiteral("plan"));
        QTRY_COMPARE(desk.cell("name"), QStringLiteral("Empty"));
        desk->select(desk.only());
        desk->key(Qt::Key_P);
        QTRY_VERIFY2(desk.banner().contains(QStringLiteral("plan first")), qPrintable(desk.banner()));
    }

    void othersMayOnlyLook() {
        Desk desk(0, "executive");
        desk->key(Qt::Key_N);
        QVERIFY(!desk->dialog());
        QVERIFY(desk.banner().contains(QStringLiteral("may not")));
    }
};

OPSDESK_WINDOW_TEST(BacktestsViewTest)
#include "BacktestsViewTest.moc"
