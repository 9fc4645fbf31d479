#include "core/integration/Areas.h"
#include "core/store/Connection.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"

#include <QLabel>
#include <QProgressBar>

#include <atomic>

using namespace opsdesk;
using namespace opsdesk::test;

/// A planner who does not wait for the night.
class PlanNowTest : public QObject {
    Q_OBJECT

    /// A plan that is at a quarter until somebody lets it go on or stops it.
    struct HeldPlan {
        std::atomic<bool> goOn{false};
        std::atomic<ui::PlanStep::Stage> stage{ui::PlanStep::Stage::Plan};

        ui::PlanNow now() {
            return [this](const std::stop_token& stop, const std::function<void(const ui::PlanStep&)>& told) {
                ui::PlanEnd end;
                while (!goOn) {
                    told({stage, 500, 2000});
                    if (stop.stop_requested() && stage != ui::PlanStep::Stage::Commit) {
                        end.cancelled = true;
                        return end;
                    }
                    QThread::msleep(1);
                }
                end.published = true;
                end.series = 2000;
                end.opened = 7;
                return end;
            };
        }
    };

    static QWidget* part(ConsoleBench& bench, const char* name) {
        return bench.window->findChild<QWidget*>(QLatin1StringView(name));
    }
    static QString text(ConsoleBench& bench) { return part(bench, "planRunBar")->findChild<QLabel*>()->text(); }

private Q_SLOTS:
    void tellsHowFarItIsAndWhatCameOfIt() {
        ConsoleBench bench("planner");
        HeldPlan held;
        bench.session.planNow = held.now();
        bench.open("suggestions");
        QVERIFY(!part(bench, "planRunBar")->isVisible());
        bench.key(Qt::Key_P);
        QVERIFY(part(bench, "planRunBar")->isVisible());
        QVERIFY(!part(bench, "planNow")->isEnabled());
        auto* bar = part(bench, "planRunBar")->findChild<QProgressBar*>();
        QTRY_COMPARE(bar->value() * 4, bar->maximum());
        QCOMPARE(text(bench), QStringLiteral("Planning: 500 of 2,000 series"));
        held.goOn = true;
        QTRY_VERIFY(!part(bench, "planRunBar")->isVisible());
        QVERIFY2(bench.queue().banner().text().startsWith(QStringLiteral("Planned 2,000 series in 0.0 s: 7 new")),
                 qPrintable(bench.queue().banner().text()));
        QVERIFY(part(bench, "planNow")->isEnabled());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void canBeCancelled() {
        ConsoleBench bench("planner");
        HeldPlan held;
        bench.session.planNow = held.now();
        bench.open("suggestions");
        bench.key(Qt::Key_P);
        QTest::mouseClick(part(bench, "cancelPlan"), Qt::LeftButton);
        QTRY_COMPARE(bench.queue().banner().text(),
                     QStringLiteral("The plan was cancelled; nothing of it was published."));
        QVERIFY(part(bench, "planNow")->isEnabled());
    }

    void cannotBeCancelledWhileItIsPublishedForAll() {
        ConsoleBench bench("planner");
        HeldPlan held;
        held.stage = ui::PlanStep::Stage::Commit;
        bench.session.planNow = held.now();
        bench.open("suggestions");
        bench.key(Qt::Key_P);
        QTRY_COMPARE(text(bench), QStringLiteral("Publishing the plan for all…"));
        QVERIFY(!part(bench, "cancelPlan")->isEnabled());
        held.goOn = true;
        QTRY_VERIFY(part(bench, "planNow")->isEnabled());
    }

    void saysWhyItFailed() {
        ConsoleBench bench("planner");
        bench.session.planNow = [](const std::stop_token&, const std::function<void(const ui::PlanStep&)>&) {
            ui::PlanEnd end;
            end.why = QStringLiteral("The disk is full.");
            return end;
        };
        bench.open("suggestions");
        bench.key(Qt::Key_P);
        QTRY_COMPARE(bench.queue().banner().text(), QStringLiteral("The disk is full."));
    }

    void closingTheWindowStopsIt() {
        ConsoleBench bench("planner");
        HeldPlan held;
        bench.session.planNow = held.now();
        bench.open("suggestions");
        bench.key(Qt::Key_P);
        bench.window.reset();
        QVERIFY(!held.goOn);
    }

    void aCentrePlansElsewhere() {
        ConsoleBench bench("planner");
        bench.open("suggestions");
        bench.key(Qt::Key_P);
        QVERIFY(bench.queue().banner().text().contains(QStringLiteral("opsdeskd plan --central")));
        QVERIFY(!part(bench, "planRunBar")->isVisible());
    }

    void isForThoseWhoMayPublishPlans() {
        ConsoleBench bench("planner");
        bench.session.may = [](std::string_view command, std::optional<Minor>) -> Outcome {
            return command == "plan.publish" ? Outcome(reject("not_permitted", "No.")) : Outcome();
        };
        bench.open("suggestions");
        QVERIFY(!part(bench, "planNow"));
    }

    void anEmbeddedWorkspaceIsPlannedInPlace() {
        const QTemporaryDir folder;
        qputenv("OPSDESK_ANCHOR_KEY", folder.filePath(QStringLiteral("anchor.key")).toUtf8());
        const auto file = folder.filePath(QStringLiteral("w.opsdesk")).toStdString();
        Catalog catalog;
        addAllAreas(catalog);
        SystemClock clock;
        SystemRandom random;
        Workspace::init(file, catalog, clock, random);
        Workplace workplace(file);
        ConsoleWindow window(workplace, "planner");
        window.open("suggestions");
        window.click("planNow");
        const auto reader = store::openSqlite(file, store::OpenMode::ReadOnly);
        QTRY_COMPARE(reader->scalar("SELECT count(*) FROM plan_run WHERE planned_by = 'planner'").value_or(Value()),
                     Value(std::int64_t(1)));
        QTRY_VERIFY(window.find<QWidget>("planNow")->isEnabled());
    }
};

OPSDESK_WINDOW_TEST(PlanNowTest)
#include "PlanNowTest.moc"
