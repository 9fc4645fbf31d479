#include "ui/home/HomeView.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/PlanningWorkspace.h"
#include "tests/support/WindowTest.h"
#include "ui/charts/BarChart.h"
#include "ui/charts/TrendChart.h"
#include "ui/home/Homes.h"
#include "ui/home/MeasureText.h"
#include "ui/home/MeasureTile.h"
#include "ui/home/TileGrid.h"
#include "ui/home/WaitingSection.h"
#include "ui/shell/Places.h"
#include "ui/widgets/DetailsPane.h"
#include "ui/widgets/ExplainCard.h"
#include "ui/widgets/FactsSection.h"
#include "ui/widgets/RecordGrid.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

namespace {

/// A console on a real workspace that sells cake stands, short of some, and has a plan.
class HomeBench {
public:
    explicit HomeBench(const std::string& role) : bench(role) {
        shop.setPolicy("setting.as_of", "2011-11-30");
        for (int week = 0; week < 12; ++week)
            shop.sell(1, Date::of(2011, 9, 6) + 7 * week, 10, week % 4 == 3 ? 5 : 10);
        shop.sellWeekly(2, 10); // of what there is no stock: something to suggest
        shop.orderIn("submitted");
        shop.open(1, 3);
        shop.plan(Date::of(2011, 11, 30));
        window = std::make_unique<ui::MainWindow>(ui::Desk{reader, bench.bus, bench.session, nullptr}, bench.theme);
        window->resize(1500, 900);
        window->show();
        window->goHome();
    }
    /// What stands in front is read and drawn.
    bool settle() {
        return QTest::qWaitForWindowActive(window.get()) &&
               QTest::qWaitFor([this] { return window->isSettled(); }, 20000);
    }
    ui::HomeView* home() { return window->findChild<ui::HomeView*>(); }
    ui::MeasureTile* tile(const char* code) {
        return window->findChild<ui::MeasureTile*>(QStringLiteral("tile-") + QLatin1StringView(code));
    }
    static void key(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }

    TestStore store{"sqlite"};
    PlanningWorkspace shop{store};
    ConsoleBench bench;
    ui::Reader reader{[this] { return makeViewReader(store.connect(), shop.catalog()); }};
    std::unique_ptr<ui::MainWindow> window;
};

ui::ExplainCard* cardOf(const HomeBench& bench) {
    for (auto* card : bench.window->findChildren<ui::ExplainCard*>())
        if (card->isVisible())
            return card;
    return nullptr;
}

} // namespace

class HomeViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsWhatWaitsAndThenTheFigures() {
        HomeBench bench("planner");
        QVERIFY(bench.settle());
        auto* waiting = bench.window->findChild<ui::WaitingSection*>(QStringLiteral("waiting-suggestions"));
        QVERIFY(waiting);
        QTRY_VERIFY(waiting->grid().isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget*>(&waiting->grid()));
        auto* fill = bench.tile("fill_rate");
        QVERIFY(fill && fill->isVisible());
        QCOMPARE(fill->accessibleName(), QStringLiteral("Fill rate: 91.7\u00A0%"));
        QVERIFY(fill->findChild<ui::TrendChart*>()->isVisible());
        QVERIFY(
            bench.tile("suggestions_waiting")->accessibleName().startsWith(QStringLiteral("Suggestions waiting: ")));
        QCOMPARE(bench.bench.watch.warnings(), 0);
    }

    void isUsedByKeysAlone() {
        HomeBench bench("planner");
        QVERIFY(bench.settle());
        const auto shown = bench.home()->findChildren<ui::TileGrid*>().back()->shown();
        const int columns = bench.home()->findChildren<ui::TileGrid*>().back()->columns();
        QVERIFY(columns > 1);
        shown.front()->setFocus(Qt::TabFocusReason);
        HomeBench::key(Qt::Key_Right);
        QCOMPARE(QApplication::focusWidget(), shown[1]);
        HomeBench::key(Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), shown[1 + static_cast<std::size_t>(columns)]);

        auto* fill = bench.tile("fill_rate");
        fill->setFocus(Qt::TabFocusReason);
        HomeBench::key(Qt::Key_Space);
        QVERIFY(cardOf(bench));
        QVERIFY(cardOf(bench)->text().contains(QStringLiteral("91.7\u00A0%")));
        QVERIFY(cardOf(bench)->text().contains(QStringLiteral("pieces shipped ÷ pieces ordered")));
        QTest::keyClick(cardOf(bench), Qt::Key_Escape);
        QTRY_VERIFY(!cardOf(bench));
        HomeBench::key(Qt::Key_T);
        QVERIFY(fill->findChild<ui::RecordGrid*>(u"trendTable"_s)->isVisible());
        QCOMPARE(fill->findChild<ui::RecordGrid*>(u"trendTable"_s)->model()->rowCount(), 13);
        HomeBench::key(Qt::Key_T);
        HomeBench::key(Qt::Key_M);
        QVERIFY(bench.settle());
        QCOMPARE(fill->findChild<ui::TrendChart*>()->points().size(), std::size_t(13));

        HomeBench::key(Qt::Key_Return);
        QVERIFY(bench.settle());
        QCOMPARE(QLatin1StringView(bench.window->current()->spec().view), QLatin1StringView("measure-rows"));
        QTRY_COMPARE(bench.window->current()->model().rowCount(),
                     static_cast<int>(asInteger(fill->figure().value("facts"))));
        QCOMPARE(bench.bench.watch.warnings(), 0);
    }

    void aPointOpensItsOwnRows() {
        HomeBench bench("planner");
        QVERIFY(bench.settle());
        auto* chart = bench.tile("fill_rate")->findChild<ui::TrendChart*>();
        chart->setFocus(Qt::TabFocusReason);
        QCOMPARE(chart->currentPoint(), 12);
        HomeBench::key(Qt::Key_Left);
        QVERIFY(chart->textOf(11).endsWith(QStringLiteral(": 75.0\u00A0%")));
        HomeBench::key(Qt::Key_Return);
        QVERIFY(bench.settle());
        QTRY_COMPARE(bench.window->current()->model().rowCount(), 2);
    }

    /// In the reader's language and each in its unit; beside it the tile, which opens its rows.
    void listsEveryMeasure() {
        HomeBench bench("planner");
        bench.window->goTo("measures");
        QVERIFY(bench.settle());
        auto& queue = *bench.window->current();
        QTRY_VERIFY(queue.model().rowCount() > 10);
        const auto cell = [&](int row, const char* column) {
            return queue.model().index(row, queue.model().columnOf(column)).data().toString();
        };
        int fill = 0;
        while (queue.model().record(fill).plain("code") != "fill_rate")
            ++fill;
        QCOMPARE(cell(fill, "value"), QStringLiteral("91.7\u00A0%"));
        QCOMPARE(cell(fill, "area"), QStringLiteral("Customer orders"));
        queue.table().goToRow(fill);
        QVERIFY(bench.settle());
        const auto tile = [&] { return queue.details().findChild<ui::MeasureTile*>(QStringLiteral("tile-fill_rate")); };
        QTRY_VERIFY(tile() && tile()->isVisible());
        tile()->setFocus(Qt::TabFocusReason);
        HomeBench::key(Qt::Key_Return);
        QVERIFY(bench.settle());
        QCOMPARE(QLatin1StringView(bench.window->current()->spec().view), QLatin1StringView("measure-rows"));
        QTRY_COMPARE(bench.window->current()->model().rowCount(),
                     static_cast<int>(asInteger(queue.model().record(fill).value("facts"))));
        QCOMPARE(bench.bench.watch.warnings(), 0);
    }

    /// F1 on a number of a table: what its column means, and the rows that add up to it.
    void explainsANumberOfATable() {
        HomeBench bench("buyer");
        bench.window->goTo("po-approvals");
        QVERIFY(bench.settle());
        auto& queue = *bench.window->current();
        QTRY_VERIFY(queue.model().rowCount() == 1);
        const int amount = queue.model().columnOf("amount");
        queue.table().setFocus();
        queue.table().setCurrentIndex(queue.model().index(0, amount));
        QTest::keyClick(&queue.table(), Qt::Key_F1);
        QVERIFY(cardOf(bench));
        QVERIFY(cardOf(bench)->text().contains(QStringLiteral("£500.00")));
        QVERIFY(cardOf(bench)->text().contains(QStringLiteral("Sum of its lines.")));
        QTRY_VERIFY(cardOf(bench)->text().contains(QStringLiteral("A CAKESTAND £500.00")));
        QTest::keyClick(cardOf(bench), Qt::Key_Escape);
        QTRY_VERIFY(!cardOf(bench));
    }

    /// Where it is theirs to set; in percent, though a share is kept as part of one.
    void setsTheTargetOfAMeasure() {
        HomeBench bench("buyer-lead");
        QVERIFY(bench.settle());
        ui::MeasureTile* tile = nullptr;
        for (auto* one : bench.home()->findChildren<ui::MeasureTile*>())
            if (!tile && one->isVisible() && one->figure().plain("unit") == "share" && one->maySetTarget())
                tile = one;
        QVERIFY(tile);
        tile->setFocus(Qt::TabFocusReason);
        HomeBench::key(Qt::Key_Space);
        QVERIFY(cardOf(bench) && cardOf(bench)->findChild<QPushButton*>(u"explainMore"_s));
        cardOf(bench)->findChild<QPushButton*>(u"explainMore"_s)->click();
        const auto dialog = [&] { return bench.window->findChild<QDialog*>(u"commandDialog"_s); };
        QTRY_VERIFY(dialog());
        auto* value = dialog()->findChild<QLineEdit*>(u"value"_s);
        auto* problem = dialog()->findChild<QLabel*>(u"problem-value"_s);
        const auto enter = [&](const QString& text) {
            value->setFocus();
            value->selectAll();
            QTest::keyClicks(value, text);
            QTest::keyClick(value, Qt::Key_Return);
        };
        enter(u"many"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY(bench.bench.workspace.commands().empty());
        bench.bench.workspace.refuse("", {"wrong_target", "That is no target.", "value"});
        enter(u"97.5"_s);
        QTRY_COMPARE(problem->text(), u"That is no target."_s);
        QCOMPARE(value->text(), u"97.5"_s);
        const Command sent = bench.bench.workspace.commands().back();
        QCOMPARE(sent.type, std::string("measure.set_target"));
        QCOMPARE(sent.payload, R"({"measure":")" + tile->code() + R"(","value":"0.975"})");

        ui::MeasureTile* another = bench.tile("suggestions_waiting");
        QVERIFY(!another || !another->maySetTarget());
    }

    void readsTargetsAsPeopleWriteThem_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("kept");
        QTest::newRow("a share") << u"97.5"_s << u"share"_s << u"0.975"_s;
        QTest::newRow("with its sign") << u"100 %"_s << u"share"_s << u"1"_s;
        QTest::newRow("money") << u"£1,250.50"_s << u"money"_s << u"125050"_s;
        QTest::newRow("days") << u"45"_s << u"days"_s << u"45"_s;
        QTest::newRow("nothing of the kind") << u"soon"_s << u"days"_s << QString();
    }
    void readsTargetsAsPeopleWriteThem() {
        QFETCH(QString, typed);
        QFETCH(QString, unit);
        QFETCH(QString, kept);
        QCOMPARE(QString::fromStdString(ui::keptTarget(typed, unit.toStdString(), "GBP").value_or("")), kept);
        if (!kept.isEmpty()) {
            const double number = kept.toDouble();
            QCOMPARE(ui::keptTarget(ui::typedTarget(number, unit.toStdString(), "GBP"), unit.toStdString(), "GBP"),
                     kept.toStdString());
        }
    }

    /// The same of the numbers beside the list, and of what the marked rows come to.
    void explainsFactsAndSums() {
        HomeBench bench("buyer");
        bench.window->goTo("po-approvals");
        QVERIFY(bench.settle());
        auto& queue = *bench.window->current();
        QTRY_VERIFY(queue.model().rowCount() == 1);
        ui::FactsSection* facts = nullptr;
        QTRY_VERIFY(bench.settle() && [&] {
            for (auto* one : queue.findChildren<ui::FactsSection*>())
                if (one->isVisible() && one->focusPolicy() == Qt::TabFocus && !facts)
                    facts = one;
            return facts != nullptr;
        }());
        facts->setFocus(Qt::TabFocusReason);
        const QString first = facts->accessibleName();
        QVERIFY2(first.contains(u": "_s), qPrintable(first));
        HomeBench::key(Qt::Key_Space);
        QVERIFY(cardOf(bench));
        QVERIFY2(cardOf(bench)->text().contains(u"currency of the books"_s), qPrintable(cardOf(bench)->text()));
        QTest::keyClick(cardOf(bench), Qt::Key_Escape);
        QTRY_VERIFY(!cardOf(bench));
        QCOMPARE(QApplication::focusWidget(), facts);

        queue.table().setFocus();
        HomeBench::key(Qt::Key_X);
        auto* marked = bench.window->findChild<QPushButton*>(u"statusMarked"_s);
        QTRY_VERIFY(marked->isVisible() && marked->text().contains(u"£500.00"_s));
        marked->setFocus(Qt::TabFocusReason);
        HomeBench::key(Qt::Key_F1);
        QVERIFY(cardOf(bench));
        QVERIFY2(cardOf(bench)->text().contains(u"mean £500.00"_s), qPrintable(cardOf(bench)->text()));
        QTest::keyClick(cardOf(bench), Qt::Key_Escape);
        QTRY_VERIFY(!cardOf(bench));
        QCOMPARE(QApplication::focusWidget(), marked);
    }

    /// F1 at the sum over what waits: which documents are counted, and of what it is the sum.
    void explainsWhatWaits() {
        HomeBench bench("buyer");
        QVERIFY(bench.settle());
        auto* waiting = bench.window->findChild<ui::WaitingSection*>(u"waiting-po-approvals"_s);
        auto* all = waiting->findChild<QPushButton*>();
        QTRY_VERIFY(all->isVisible());
        all->setFocus(Qt::TabFocusReason);
        HomeBench::key(Qt::Key_F1);
        QVERIFY(cardOf(bench));
        for (const auto& part : {u"1 wait"_s, u"£500.00"_s, u"Amount: Sum of its lines."_s})
            QVERIFY2(cardOf(bench)->text().contains(part), qPrintable(cardOf(bench)->text()));
        QTest::keyClick(cardOf(bench), Qt::Key_Escape);
        QTRY_VERIFY(!cardOf(bench));
    }

    void reflowsAtEveryWidth() {
        HomeBench bench("controller");
        QVERIFY(bench.settle());
        auto* tiles = bench.home()->findChildren<ui::TileGrid*>().back();
        bench.window->resize(2400, 900);
        QTRY_COMPARE(tiles->columns(), 4);
        bench.window->resize(900, 900);
        QTRY_VERIFY(tiles->columns() < 4);
        for (const auto* label : bench.home()->findChildren<QLabel*>())
            if (label->isVisible() && label->property("heading").toString() == QStringLiteral("figure"))
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
    }

    void everyHomeOpensAndNamesMeasuresThatThereAre() {
        for (const auto& home : ui::homes()) {
            QVERIFY(!home.measures.empty());
            HomeBench bench{std::string(home.role)};
            QVERIFY2(bench.settle() && bench.home(), home.role.data());
            for (const char* code : home.measures)
                QVERIFY2(bench.tile(code) && !bench.tile(code)->figure().isNull(), code);
            QCOMPARE(bench.bench.watch.warnings(), 0);
        }
    }

    void saysNumbersAsPeopleDo() {
        using namespace ui;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        QCOMPARE(measureBrief(123456789, "money", "GBP"), QStringLiteral("£1.2M"));
        QCOMPARE(measureBrief(-55000, "money", "GBP"), QStringLiteral("\u2212£550"));
        QCOMPARE(measureFull(5.74, "days", ""), QStringLiteral("5.7 days"));
        QCOMPARE(measureChange(0.8, 0.7, "share", "up", "").text, QStringLiteral("▲ 10.0 points, better"));
        QCOMPARE(measureChange(200, 300, "money", "up", "GBP").text, QStringLiteral("▼ £1.00, worse"));
        QCOMPARE(measureChange(-0.1, 0.3, "share", "zero", "").tone, 1);
        QCOMPARE(measureChange(2, 2, "count", "up", "").tone, 0);
        const auto near = axisSteps({0.81, 0.86}, false);
        QVERIFY(near.low > 0.7 && near.low <= 0.81 && near.high >= 0.86);
        QCOMPARE(axisSteps({3, 40}, false).low, 0.0);
    }
};

OPSDESK_WINDOW_TEST(HomeViewTest)
#include "HomeViewTest.moc"
