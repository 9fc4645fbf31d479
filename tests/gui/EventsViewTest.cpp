#include "core/integration/Areas.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/ViewRows.h"
#include "tests/support/WindowTest.h"
#include "ui/planning/PlannersWordSection.h"

#include <QDateEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A planner's window in a workspace of its own with a real engine.
class PlannersDesk {
public:
    explicit PlannersDesk(const std::string& view, const std::string& user = "planner") {
        Catalog catalog;
        addAllAreas(catalog);
        SystemClock clock;
        SystemRandom random;
        Workspace::init(m_folder.file("w.opsdesk"), catalog, clock, random);
        m_workplace = std::make_unique<Workplace>(m_folder.file("w.opsdesk"));
        m_window = std::make_unique<ConsoleWindow>(*m_workplace, user);
        m_window->open(view);
    }
    ConsoleWindow* operator->() { return m_window.get(); }

    void openForm(Qt::Key key) {
        QTRY_VERIFY(!m_window->dialog()); // the one before
        m_window->key(key);
        QTRY_VERIFY(m_window->dialog());
        m_window->dialog()->activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), m_window->dialog());
    }
    void fill(const char* field, const QString& text) {
        auto* line = m_window->dialog()->findChild<QLineEdit*>(QLatin1StringView(field));
        QVERIFY2(line, field);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    void agree() { m_window->key(Qt::Key_Return, Qt::ControlModifier); }
    /// What is said below a field; empty when nothing is.
    QString problem(const char* field) {
        auto* label = m_window->dialog()->findChild<QLabel*>(QStringLiteral("problem-") + QLatin1StringView(field));
        return label && label->isVisible() ? label->text() : QString();
    }
    std::string only() { return m_window->model().rowCount() == 1 ? m_window->model().idAt(0) : std::string(); }
    QString cell(const char* column) { return m_window->cell(only(), column); }
    QString banner() { return m_window->queue().banner().text(); }

    WarningWatch watch;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ConsoleWindow> m_window;
};

QJsonObject payloadOf(const Command& command) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object();
}

/// Replenishment on tables in memory, with an event and an analogue of the item that is selected.
void addItemOf(ConsoleBench& bench) {
    Catalog catalog;
    addAllAreas(catalog);
    addSuggestions(bench.workspace, 3);
    const auto first = syntheticId("suggestion", 0);
    bench.workspace.set("suggestions", first, "item_id", std::int64_t{1});
    const auto add = [&](const char* name, const std::map<std::string, Value>& cells) {
        const View& view = *catalog.findView(name);
        bench.workspace.add(view, {rowOf(view, cells)});
    };
    add("item-events", {{"id", std::string("e/1")},
                        {"event_id", Uuid::derived(Uuid(), "event").toString()},
                        {"item_id", std::int64_t{1}},
                        {"name", std::string("Easter")},
                        {"kind", std::string("promotion")},
                        {"first_day", std::int64_t{Date::of(2012, 4, 2).days()}},
                        {"last_day", std::int64_t{Date::of(2012, 4, 9).days()}},
                        {"uplift_percent", 50.0},
                        {"version", std::int64_t{1}},
                        {"rev", std::int64_t{1}}});
    add("analogues", {{"id", std::string("1/2")},
                      {"item_id", std::int64_t{1}},
                      {"sku", std::string("NEW")},
                      {"analogue", std::string("OLD")},
                      {"weight", 1.0},
                      {"weeks", std::int64_t{26}},
                      {"rev", std::int64_t{1}}});
    add("items", {{"id", std::int64_t{1}},
                  {"sku", std::string("NEW")},
                  {"name", std::string("Lamp")},
                  {"rev", std::int64_t{1}}});
    add("nodes", {{"id", std::int64_t{1}},
                  {"code", std::string("HOME")},
                  {"name", std::string("Home")},
                  {"rev", std::int64_t{1}}});
}

} // namespace

/// What planners tell the plan beforehand, by keys.
class EventsViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anEventIsMadeChangedAndTakenBack() {
        PlannersDesk desk("demand-events");
        desk.openForm(Qt::Key_N);
        desk.fill("name", QStringLiteral("Winter sale"));
        desk.fill("category", QStringLiteral("lights"));
        desk.fill("uplift_percent", QStringLiteral("50"));
        desk.agree();
        QTRY_COMPARE(desk.cell("name"), QStringLiteral("Winter sale"));
        QCOMPARE(desk.cell("kind"), QStringLiteral("Promotion"));
        QCOMPARE(desk.cell("category"), QStringLiteral("lights"));
        QCOMPARE(desk.cell("created_by"), QStringLiteral("Planner"));

        desk->select(desk.only());
        desk.openForm(Qt::Key_E);
        desk.fill("units_per_week", QStringLiteral("120"));
        desk.agree();
        QTRY_COMPARE(desk.cell("units_per_week"), QStringLiteral("120"));
        QCOMPARE(desk.cell("uplift_percent"), QString()); // units take the place of a share
        QCOMPARE(desk.cell("name"), QStringLiteral("Winter sale"));

        desk->select(desk.only());
        desk.openForm(Qt::Key_D);
        desk.agree();
        QTRY_COMPARE(desk->model().rowCount(), 0);
        desk->click("chip-Taken back");
        QTRY_COMPARE(desk.cell("state"), QStringLiteral("Cancelled"));
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void whatIsWrongIsSaidAtItsField() {
        PlannersDesk desk("demand-events");
        desk.openForm(Qt::Key_N);
        desk.agree();
        QTRY_VERIFY2(desk.problem("name").contains(QStringLiteral("name")), qPrintable(desk.problem("name")));
        desk.fill("name", QStringLiteral("Winter sale"));
        desk.fill("sku", QStringLiteral("NOSUCH"));
        desk.fill("uplift_percent", QStringLiteral("half"));
        desk.agree();
        QTRY_VERIFY(desk.problem("uplift_percent").contains(QStringLiteral("half")));
        QCOMPARE(desk.problem("name"), QString()); // mended
        desk.fill("uplift_percent", QStringLiteral("50"));
        desk.agree();
        QTRY_COMPARE(desk.problem("sku"), QStringLiteral("There is no item with the SKU \"NOSUCH\"."));
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("sku"));
        desk.fill("sku", {});
        desk->key(Qt::Key_Delete);
        desk.fill("category", QStringLiteral("lights"));
        auto* last = desk->dialog()->findChild<QDateEdit*>(QStringLiteral("last_day"));
        last->setDate(last->date().addYears(-1));
        desk.agree();
        QTRY_VERIFY(desk.problem("last_day").contains(QStringLiteral("lasts from its first day")));
        last->setDate(last->date().addYears(1));
        desk.agree();
        QTRY_COMPARE(desk.cell("name"), QStringLiteral("Winter sale"));
    }

    void anAnalogueNeedsItemsThatThereAre() {
        PlannersDesk desk("analogues");
        desk.openForm(Qt::Key_N);
        desk.fill("sku", QStringLiteral("NEW"));
        desk.fill("analogue", QStringLiteral("OLD"));
        desk.fill("weeks", QStringLiteral("12"));
        desk.agree();
        QTRY_COMPARE(desk.problem("sku"), QStringLiteral("There is no item with the SKU \"NEW\"."));
        desk->key(Qt::Key_Escape);
        QTRY_VERIFY(!desk->dialog());
        QCOMPARE(desk->model().rowCount(), 0);
    }

    void othersMayOnlyLook() {
        PlannersDesk desk("demand-events", "executive");
        desk->key(Qt::Key_N);
        QVERIFY(!desk->dialog());
        QVERIFY(desk.banner().contains(QStringLiteral("may not")));
    }

    void besideASuggestionItsItemIsKnown() {
        ConsoleBench bench("planner");
        addItemOf(bench);
        bench.open("suggestions");
        auto* section = bench.window->findChild<ui::PlannersWordSection*>();
        auto* events = section->findChild<ui::RecordGrid*>(QStringLiteral("itemEvents"));
        auto* analogues = section->findChild<ui::RecordGrid*>(QStringLiteral("itemAnalogues"));
        QTRY_VERIFY(events->isVisible() && analogues->isVisible());
        const auto dialog = [&] { return bench.window->findChild<QDialog*>(QStringLiteral("commandDialog")); };
        const auto opens = [&] {
            QTRY_VERIFY(dialog());
            dialog()->activateWindow(); // without a window manager nobody else does
            QTRY_COMPARE(QApplication::activeWindow(), dialog());
        };
        const auto focus = [&](QWidget* grid) {
            bench.window->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
            grid->setFocus();
        };
        const auto agree = [&] { QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier); };

        bench.key(Qt::Key_V);
        opens();
        QCOMPARE(dialog()->findChild<QLineEdit*>(QStringLiteral("sku"))->text(), bench.cell(0, "sku"));
        QTest::keyClicks(dialog()->findChild<QLineEdit*>(QStringLiteral("name")), QStringLiteral("Fair"));
        agree();
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const auto made = payloadOf(bench.workspace.commands().front());
        QCOMPARE(made.value(QStringLiteral("sku")).toString(), bench.cell(0, "sku"));
        QCOMPARE(made.value(QStringLiteral("node")).toString(), bench.cell(0, "node"));
        QCOMPARE(made.value(QStringLiteral("first_day")).toString(), QStringLiteral("2011-11-30"));
        QTRY_VERIFY(!dialog());

        focus(events);
        bench.key(Qt::Key_Return);
        opens();
        auto* uplift = dialog()->findChild<QLineEdit*>(QStringLiteral("uplift_percent"));
        QCOMPARE(uplift->text(), QStringLiteral("50"));
        uplift->setText(QStringLiteral("70"));
        agree();
        QTRY_COMPARE(bench.workspace.commands().size(), 2U);
        const Command edited = bench.workspace.commands().back();
        QCOMPARE(edited.type, std::string("event.edit"));
        QVERIFY(edited.document == Uuid::derived(Uuid(), "event"));
        QCOMPARE(payloadOf(edited), (QJsonObject{{QStringLiteral("uplift_percent"), 70}})); // what stood stays
        QTRY_VERIFY(!dialog());

        focus(analogues);
        bench.key(Qt::Key_Delete);
        opens();
        agree();
        QTRY_COMPARE(bench.workspace.commands().size(), 3U);
        QCOMPARE(payloadOf(bench.workspace.commands().back()),
                 (QJsonObject{{QStringLiteral("sku"), QStringLiteral("NEW")},
                              {QStringLiteral("analogue"), QStringLiteral("OLD")}}));
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(EventsViewTest)
#include "EventsViewTest.moc"
