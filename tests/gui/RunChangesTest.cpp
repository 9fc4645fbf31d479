#include "core/integration/Areas.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/ViewRows.h"
#include "tests/support/WindowTest.h"
#include "ui/models/ChangeText.h"

#include <QLabel>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A plan that brought one suggestion, changed one and needs one no more.
void addPlan(FakeWorkspace& workspace) {
    Catalog catalog;
    addAllAreas(catalog);
    const auto add = [&](const char* name, const std::vector<std::map<std::string, Value>>& rows) {
        const View& view = *catalog.findView(name);
        std::vector<ViewRow> all;
        for (auto cells : rows) {
            cells["rev"] = std::int64_t{1};
            all.push_back(rowOf(view, cells));
        }
        workspace.add(view, all);
    };
    const auto id = [](int number) { return Value(syntheticId("suggestion", number)); };
    add("suggestions", {{{"id", id(0)},
                         {"sku", std::string("LAMP")},
                         {"state", std::string("open")},
                         {"changed", std::string("new")},
                         {"change", std::string("new")}},
                        {{"id", id(1)},
                         {"sku", std::string("VASE")},
                         {"state", std::string("snoozed")},
                         {"changed", std::string("quantity_up")},
                         {"change", std::string("quantity_up 60 → 72; stock 20 → 8")}},
                        {{"id", id(2)}, {"sku", std::string("BOWL")}, {"state", std::string("open")}}});
    add("suggestions-gone", {{{"id", id(3)}, {"sku", std::string("CUP")}}});
    add("plan-runs", {{{"id", std::int64_t{8}},
                       {"planned_at", Timestamp::of(Date::of(2011, 11, 30), 6).micros()},
                       {"opened", std::int64_t{1}},
                       {"changed", std::int64_t{1}},
                       {"gone", std::int64_t{1}},
                       {"unchanged", std::int64_t{1}},
                       {"live_items", std::int64_t{12}}}});
}

} // namespace

/// What the last plan changed, above the queue and in it.
class RunChangesTest : public QObject {
    Q_OBJECT

    static QPushButton* button(ConsoleBench& bench, const char* name) {
        return bench.window->findChild<QPushButton*>(QLatin1StringView(name));
    }

private Q_SLOTS:
    void eachNumberOpensItsRows() {
        ConsoleBench bench("planner");
        addPlan(bench.workspace);
        bench.open("suggestions");
        QTRY_VERIFY(button(bench, "runOpened")->isVisible());
        QVERIFY(button(bench, "lastRun")->text().startsWith(QStringLiteral("Plan of 30 Nov 2011")));
        QCOMPARE(bench.window->findChild<QLabel*>(QStringLiteral("runUnchanged"))->text(),
                 QStringLiteral("1 as before · since then 12 items planned again"));
        button(bench, "runOpened")->setFocus();
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QTRY_COMPARE(bench.cell(0, "sku"), QStringLiteral("LAMP"));
        button(bench, "runChanged")->setFocus();
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.cell(0, "sku"), QStringLiteral("VASE")); // although it is put off
        QCOMPARE(bench.cell(0, "changed"), QStringLiteral("Quantity up"));
        QCOMPARE(bench.cell(0, "change"), QStringLiteral("Quantity up: 60 → 72 · Stock: 20 → 8"));
        button(bench, "runGone")->setFocus();
        bench.key(Qt::Key_Space);
        QTRY_COMPARE(bench.queue().spec().view, "suggestions-gone");
        QTRY_COMPARE(bench.cell(0, "sku"), QStringLiteral("CUP"));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void theQueueIsFilteredByWhatChanged() {
        ConsoleBench bench("planner");
        addPlan(bench.workspace);
        bench.open("suggestions");
        QTRY_COMPARE(bench.model().rowCount(), 2);
        button(bench, "chip-Changed")->click();
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QTRY_COMPARE(bench.cell(0, "sku"), QStringLiteral("LAMP"));
    }

    void beforeTheFirstPlanNothingIsSaid() {
        ConsoleBench bench("planner");
        addPlan(bench.workspace);
        bench.workspace.clear("plan-runs");
        bench.open("suggestions");
        QVERIFY(!button(bench, "runOpened")->isVisible());
    }

    void changesAreToldInWords_data() {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("words");
        const auto row = [](const char* change, const char* words) {
            QTest::newRow(change) << QString::fromUtf8(change) << QString::fromUtf8(words);
        };
        row("", "");
        row("new", "New");
        row("urgent; status out_on → out_of_stock", "Pressing · Status: Runs out → Out of stock");
        row("earlier 2011-12-05 → 2011-12-02; risk_up 1000 → 140000",
            "Order earlier: 5 Dec 2011 → 2 Dec 2011 · More at risk: £10.00 → £1,400.00");
        row("other_supplier Acme → Bolt, and Nut; on_order 60 → 0; next_receipt 2011-12-05 → none; demand_per_day 2 → "
            "2.16",
            "Other supplier: Acme → Bolt, and Nut · On order: 60 → 0 · Next receipt: 5 Dec 2011 → none · Demand per "
            "day: "
            "2 → 2.16");
        row("no such word 1 → 2", "");
    }
    void changesAreToldInWords() {
        QFETCH(const QString, change);
        QFETCH(const QString, words);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(ui::changeText(change.toStdString(), "GBP"), words);
    }
};

OPSDESK_WINDOW_TEST(RunChangesTest)
#include "RunChangesTest.moc"
