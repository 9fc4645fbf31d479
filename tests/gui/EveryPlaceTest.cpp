#include "app/console/DemoPlace.h"
#include "tests/support/AccessibleFaults.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/KeyboardFaults.h"
#include "tests/support/Tour.h"
#include "tests/support/WidgetFaults.h"
#include "tests/support/WindowTest.h"
#include "ui/charts/BarChart.h"
#include "ui/home/MeasureTile.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Language.h"
#include "ui/shell/RailItem.h"
#include "ui/widgets/RecordGrid.h"

#include <QAccessible>

using namespace opsdesk;
using namespace opsdesk::test;

/// Walks through every place of the console, on the demo, as people with a small screen, another language, a keyboard
/// alone or a screen reader meet it. All combinations with OPSDESK_EVERYTHING=1; else those in which faults show first.
class EveryPlaceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoPlace> m_demo;

    static bool everything() { return qEnvironmentVariableIsSet("OPSDESK_EVERYTHING"); }

    /// Does @p visit at each place, in a window of its owner.
    void atEveryPlace(const std::function<void(ConsoleWindow&, const std::string&)>& visit) {
        for (const auto& [user, views] : Tour::placesByUser()) {
            ConsoleWindow console(m_demo->workplace(), user);
            console.open(views.front());
            Tour tour(console);
            for (const std::string& view : views) {
                tour.goTo(view);
                visit(console, view);
            }
        }
    }

    static void report(QStringList faults) {
        faults.removeDuplicates();
        for (const QString& fault : faults)
            std::fprintf(stderr, "%s\n", qPrintable(fault));
        QVERIFY2(faults.isEmpty(), "see above");
    }

private Q_SLOTS:
    void initTestCase() { m_demo = std::make_unique<DemoPlace>(everything() ? demoEnd : demoBegin + 40); }

    void cleanup() { ui::installLanguage(*qApp, QStringLiteral("en")); }

    void fitsInEveryLanguage_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QList<QSize>>("sizes");
        // A screen's size divided by its scale: of 1024 … 1920 at 100, 150 and 200 %.
        const QList<QSize> all{{1920, 1080}, {1366, 768}, {1280, 720}, {1024, 700}, {960, 540}, {683, 600}};
        const QList<QSize> few{{1280, 720}, {683, 600}};
        for (const char* language : {"en", "de", "fr", "zh_CN", "pseudo", "pseudo-rtl"})
            if (everything() || QByteArray(language) == "pseudo-rtl")
                QTest::newRow(language) << QString::fromLatin1(language) << (everything() ? all : few);
    }

    void fitsInEveryLanguage() {
        QFETCH(QString, language);
        QFETCH(QList<QSize>, sizes);
        QVERIFY(ui::installLanguage(*qApp, language));
        QStringList faults;
        atEveryPlace([&](ConsoleWindow& console, const std::string& view) {
            for (const QSize& size : sizes) {
                console.window().resize(size);
                QCoreApplication::processEvents();
                Tour(console).settle();
                for (const QString& fault : WidgetFaults::of(console.window())) {
                    const QString line =
                        QString::fromStdString(view) + u' ' + QString::number(size.width()) + u' ' + fault;
                    faults << line;
                }
            }
        });
        report(faults);
    }

    /// By name: one that is not there draws nothing, and nobody misses it.
    void hasItsIcons() {
        QStringList missing;
        for (const ui::Place& place : ui::places())
            if (ui::icon(place.icon).isNull())
                missing << QString(place.icon);
        atEveryPlace([&](ConsoleWindow& console, const std::string&) {
            const ui::QueueView* queue = console.window().current(); // a home is none
            for (const ui::ActionSpec& action : queue ? queue->spec().actions : std::vector<ui::ActionSpec>())
                if (ui::icon(action.icon).isNull())
                    missing << QString(action.icon);
        });
        report(missing);
    }

    void opensWithWhatTheRailCounts() {
        for (const ui::Place& place : ui::places()) {
            if (place.kind != ui::PlaceKind::Decide)
                continue;
            QVERIFY2(place.declare, place.title);
            ConsoleWindow console(m_demo->workplace(), place.roles.front());
            console.open(std::string(place.view));
            Tour(console).settle();
            const int rows = console.window().current()->model().rowCount();
            const auto* item = console.find<ui::RailItem>(("rail-" + std::string(place.view)).c_str());
            QVERIFY2(item, place.title);
            const QString title = item->text();
            QTRY_COMPARE(item->accessibleName(),
                         rows > 0 ? QStringLiteral("%1, %2 waiting").arg(title).arg(rows) : title);
        }
    }

    /// T on bars shows what the bars show.
    void theTableOfPartsHasThemAll() {
        ConsoleWindow console(m_demo->workplace(), "planner");
        console.open("home");
        Tour(console).settle();
        int seen = 0;
        for (auto* tile : console.window().findChildren<ui::MeasureTile*>()) {
            const auto* chart = tile->findChild<ui::BarChart*>();
            if (!chart->isVisible())
                continue;
            ++seen;
            tile->setFocus(Qt::TabFocusReason);
            console.key(Qt::Key_T);
            const auto* table = tile->findChild<ui::RecordGrid*>(QStringLiteral("partTable"));
            QVERIFY(table->isVisible());
            QVERIFY(table->model()->rowCount() >= static_cast<int>(chart->points().size()));
        }
        QVERIFY(seen > 0);
    }

    void isToldToScreenReaders() {
        QAccessible::setActive(true);
        QStringList faults;
        int parts = 0;
        atEveryPlace([&](ConsoleWindow& console, const std::string& view) {
            int here = 0;
            for (const QString& fault : AccessibleFaults::of(console.window(), &here))
                faults << QString::fromStdString(view) + u' ' + fault;
            parts += here;
        });
        QAccessible::setActive(false);
        report(faults);
        QVERIFY(parts > 2000);
    }

    void needsNoMouse_data() {
        QTest::addColumn<QString>("theme");
        for (const char* theme : {"light", "dark", "high-contrast"})
            if (everything() || QByteArray(theme) == "light")
                QTest::newRow(theme) << QString::fromLatin1(theme);
    }

    void needsNoMouse() {
        QFETCH(QString, theme);
        QStringList faults;
        atEveryPlace([&](ConsoleWindow& console, const std::string& view) {
            console.theme().choose(ui::Theme::fromName(theme));
            console.activate();
            for (const QString& fault : KeyboardFaults::of(console.window()))
                faults << QString::fromStdString(view) + u' ' + fault;
        });
        report(faults);
    }

    void soDoesAllThatOpensFromIt_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("theme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("mirrored, small") << QStringLiteral("pseudo-rtl") << QStringLiteral("high-contrast")
                                         << QSize(960, 640);
        if (everything())
            QTest::newRow("German, large") << QStringLiteral("de") << QStringLiteral("dark") << QSize(1920, 1080);
    }

    /// Dialogs, menus, documents, the windows of the console itself: they fit, are told to screen readers, and need no
    /// mouse.
    void soDoesAllThatOpensFromIt() {
        QFETCH(QString, language);
        QFETCH(QString, theme);
        QFETCH(QSize, size);
        QVERIFY(ui::installLanguage(*qApp, language));
        QAccessible::setActive(true);
        QStringList faults;
        QSet<QString> seen;
        const auto look = [&](QWidget& window, const QString& where) {
            seen << where.section(u' ', 1);
            if (window.inherits("QFileDialog"))
                return; // Qt's own
            const bool isMain = qobject_cast<ui::MainWindow*>(&window);
            QStringList here = WidgetFaults::of(window) + AccessibleFaults::of(window);
            if (!isMain && window.windowType() == Qt::Dialog)
                here << KeyboardFaults::of(window);
            for (const QString& fault : here)
                faults << where + QStringLiteral(": ") + fault;
        };
        for (const auto& [user, views] : Tour::placesByUser()) {
            ConsoleWindow console(m_demo->workplace(), user);
            console.theme().choose(ui::Theme::fromName(theme));
            console.open(views.front());
            console.window().resize(size);
            Tour tour(console, look);
            for (const std::string& view : views)
                tour.placeAndMore(view);
            tour.goTo(views.front()); // where other pages were in front since
            if (user == "planner")
                tour.window();
        }
        QAccessible::setActive(false);
        report(faults);
        QVERIFY2(seen.size() > 40, qPrintable(QStringList(seen.values()).join(u'|')));
    }

    /// A reader keeps what it was told of, and asks again when the rows are others.
    void aReaderMayHoldOnToRowsThatGo() {
        QAccessible::setActive(true);
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 300);
        bench.open("suggestions");
        std::vector<QAccessible::Id> held;
        const auto hold = [&] {
            auto* table = QAccessible::queryAccessibleInterface(&bench.table())->tableInterface();
            for (int row = 0; row < std::min(table->rowCount(), 40); ++row)
                for (int column = 0; column < table->columnCount(); ++column)
                    held.push_back(QAccessible::uniqueId(table->cellAt(row, column)));
        };
        int answered = 0;
        const auto askAgain = [&] {
            for (const QAccessible::Id id : held)
                if (QAccessibleInterface* cell = QAccessible::accessibleInterface(id); cell && cell->isValid()) {
                    AccessibleFaults::askAll(*cell);
                    static_cast<void>(cell->text(QAccessible::Name));
                    static_cast<void>(cell->state());
                    if (auto* place = cell->tableCellInterface())
                        answered += place->rowIndex() >= 0;
                }
        };
        const std::function<void()> changes[] = {
            [&] {
                for (int row = 0; row < 20; ++row)
                    bench.workspace.remove("suggestions", syntheticId("suggestion", row * 2));
                bench.workspace.announce({"suggestions"});
                QTRY_COMPARE(bench.model().rowCount(), 280);
            },
            [&] { bench.table().sortByColumn(bench.model().columnOf("rank"), Qt::DescendingOrder); },
            [&] { bench.queue().groupBy({"supplier"}); },
            [&] { bench.model().setAllOpen(true); },
            [&] { bench.model().setAllOpen(false); },
            [&] { bench.queue().groupBy({}); },
            [&] {
                bench.workspace.clear("suggestions");
                bench.workspace.announce({"suggestions"});
                QTRY_COMPARE(bench.model().rowCount(), 0);
            },
        };
        for (const auto& change : changes) {
            hold();
            change();
            askAgain();
            QTRY_VERIFY(bench.window->isSettled());
            askAgain();
        }
        QAccessible::setActive(false);
        QVERIFY(answered > 0);
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(EveryPlaceTest)
#include "EveryPlaceTest.moc"
