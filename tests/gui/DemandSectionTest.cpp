#include "ui/planning/DemandSection.h"
#include "core/integration/Areas.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/ViewRows.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/RecordGrid.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t item = 1, node = 1;
constexpr int weeks = 3;
const Date firstWeek = Date::of(2011, 11, 7);

using Cells = std::map<std::string, Value>;

Cells weekOfItem(int number) {
    const Date week = firstWeek + 7 * number;
    return {{"item_id", item},
            {"node_id", node},
            {"sku", std::string("LAMP")},
            {"node", std::string("HOME")},
            {"rev", std::int64_t{1}},
            {"id", "1/1/" + week.toString()},
            {"week", std::int64_t{week.days()}}};
}

/// A lamp of which one week ran out of stock.
void addDemand(FakeWorkspace& workspace, const Catalog& catalog) {
    const View& history = *catalog.findView("demand-history");
    const View& forecast = *catalog.findView("demand-forecast");
    std::vector<ViewRow> past, future;
    for (int i = 0; i < weeks; ++i) {
        Cells cells = weekOfItem(i);
        cells["ordered"] = std::int64_t{5000};
        cells["returned"] = std::int64_t{i == 1 ? 1000 : 0};
        cells["entered"] = std::int64_t{4000};
        cells["counted"] = std::int64_t{i == 1 ? 7000 : 4000};
        cells["why"] = std::string(i == 1 ? "stock_out" : "");
        cells["corrected_by"] = std::string(i == 0 ? "planner" : "");
        past.push_back(rowOf(history, cells));
        Cells ahead = weekOfItem(weeks + i);
        ahead["mean"] = std::int64_t{5000};
        ahead["low"] = std::int64_t{2000};
        ahead["high"] = std::int64_t{9000};
        future.push_back(rowOf(forecast, ahead));
    }
    workspace.add(history, past);
    workspace.add(forecast, future);
    workspace.add(*catalog.findView("demand-methods"), {});
}

} // namespace

/// What was sold, how it counts and what is expected, beside a suggestion.
class DemandSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void overrulesAWeekWithoutTheMouse() {
        ConsoleBench bench("planner");
        Catalog catalog;
        addAllAreas(catalog);
        addSuggestions(bench.workspace, 3);
        addDemand(bench.workspace, catalog);
        bench.workspace.set("suggestions", syntheticId("suggestion", 0), "item_id", item);
        bench.workspace.set("suggestions", syntheticId("suggestion", 0), "node_id", node);
        bench.open("suggestions");
        auto* section = bench.window->findChild<ui::DemandSection*>();
        QTRY_VERIFY(section->isVisible());
        auto* chart = section->findChild<ui::DayChart*>();
        QTRY_VERIFY(chart->textAt(firstWeek.days() + 7 * weeks).contains(QStringLiteral("forecast: 5")));
        QVERIFY(chart->textAt(firstWeek.days() + 7).contains(QStringLiteral("corrected: Without stock")));

        auto* toggle = section->findChild<QPushButton*>(QStringLiteral("demandToggle"));
        toggle->setFocus();
        bench.key(Qt::Key_Space);
        auto* grid = section->findChild<ui::RecordGrid*>(QStringLiteral("demandWeeks"));
        QVERIFY(grid->isVisible());
        // What was ordered, what came back and what is left stand side by side; the newest week first.
        QStringList heads, cells;
        for (int column = 0; column < 4; ++column) {
            heads << grid->model()->headerData(column, Qt::Horizontal).toString();
            cells << grid->model()->index(1, column).data().toString();
        }
        QCOMPARE(heads.mid(1).join(QLatin1Char(' ')), QStringLiteral("Ordered Came back Entered"));
        QCOMPARE(cells.mid(1).join(QLatin1Char(' ')), QStringLiteral("5 1 4"));
        grid->setFocus();
        grid->selectRow(1);
        bench.key(Qt::Key_Return);
        auto* counts = section->findChild<QLineEdit*>(QStringLiteral("demandCounts"));
        QTRY_COMPARE(QApplication::focusWidget(), counts);
        QCOMPARE(counts->text(), QStringLiteral("7"));
        QTest::keyClicks(counts, QStringLiteral("6"));
        QTest::keyClicks(section->findChild<QLineEdit*>(QStringLiteral("demandReason")), QStringLiteral("fair"));
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const Command command = bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("demand.correct"));
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object(),
                 (QJsonObject{{QStringLiteral("item_id"), 1},
                              {QStringLiteral("node_id"), 1},
                              {QStringLiteral("week"), QStringLiteral("2011-11-14")},
                              {QStringLiteral("quantity"), 6},
                              {QStringLiteral("reason"), QStringLiteral("fair")}}));
        QTRY_COMPARE(QApplication::focusWidget(), grid);
        QVERIFY(!counts->isEnabled());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void takesBackWhatAPersonSaid() {
        ConsoleBench bench("planner");
        Catalog catalog;
        addAllAreas(catalog);
        addSuggestions(bench.workspace, 3);
        addDemand(bench.workspace, catalog);
        bench.workspace.set("suggestions", syntheticId("suggestion", 0), "item_id", item);
        bench.workspace.set("suggestions", syntheticId("suggestion", 0), "node_id", node);
        bench.open("suggestions");
        auto* section = bench.window->findChild<ui::DemandSection*>();
        QTRY_VERIFY(section->isVisible());
        section->findChild<QPushButton*>(QStringLiteral("demandToggle"))->click();
        auto* grid = section->findChild<ui::RecordGrid*>(QStringLiteral("demandWeeks"));
        auto* back = section->findChild<QPushButton*>(QStringLiteral("demandTakeBack"));
        grid->setFocus();
        grid->selectRow(0); // the newest, of which nobody said anything
        bench.key(Qt::Key_Return);
        QVERIFY(!back->isVisible());
        bench.key(Qt::Key_Escape);
        grid->selectRow(weeks - 1);
        bench.key(Qt::Key_Return);
        QVERIFY(back->isVisible());
        back->setFocus();
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const Command command = bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("demand.correct.remove"));
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object(),
                 (QJsonObject{{QStringLiteral("item_id"), 1},
                              {QStringLiteral("node_id"), 1},
                              {QStringLiteral("week"), QStringLiteral("2011-11-07")}}));
        QTRY_VERIFY(!back->isVisible());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void staysAwayWithoutDemand() {
        ConsoleBench bench("planner");
        Catalog catalog;
        addAllAreas(catalog);
        addSuggestions(bench.workspace, 3);
        for (const char* view : {"demand-history", "demand-forecast", "demand-methods"})
            bench.workspace.add(*catalog.findView(view), {});
        bench.open("suggestions");
        QVERIFY(!bench.window->findChild<ui::DemandSection*>()->isVisible());
    }
};

OPSDESK_WINDOW_TEST(DemandSectionTest)
#include "DemandSectionTest.moc"
