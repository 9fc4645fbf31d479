#include "app/console/DemoPlace.h"
#include "app/console/Pictures.h"
#include "tests/support/AccessibleFaults.h"
#include "tests/support/WindowTest.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/KeyboardFaults.h"
#include "tests/support/WidgetFaults.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Language.h"
#include "ui/shell/Places.h"

#include <QAccessible>
#include <QMenu>

using namespace opsdesk;
using namespace opsdesk::test;

/// Walks through every place of the console, on the demo, as people with a small screen, another language, a keyboard
/// alone or a screen reader meet it. All combinations with OPSDESK_EVERYTHING=1; else those in which faults show first.
class EveryPlaceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<DemoPlace> m_demo;

    static bool everything() { return qEnvironmentVariableIsSet("OPSDESK_EVERYTHING"); }

    /// Users with the places that are theirs.
    static std::map<std::string, std::vector<std::string>> placesByUser() {
        std::map<std::string, std::vector<std::string>> all;
        for (const ui::Place& place : ui::places())
            all[place.roles.empty() ? "planner" : place.roles.front()].emplace_back(place.view);
        return all;
    }

    static void settle(ConsoleWindow& console) {
        int calm = 0;
        QVERIFY(QTest::qWaitFor(
            [&] {
                calm = console.window().isSettled() ? calm + 1 : 0;
                return calm > 4;
            },
            20000));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    }

    /// Does @p visit at each place, in a window of its owner.
    void atEveryPlace(const std::function<void(ConsoleWindow&, const std::string&)>& visit) {
        for (const auto& [user, views] : placesByUser()) {
            ConsoleWindow console(m_demo->workplace(), user);
            console.open(views.front());
            for (const std::string& view : views) {
                console.window().goTo(view);
                settle(console);
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
                settle(console);
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
};

OPSDESK_WINDOW_TEST(EveryPlaceTest)
#include "EveryPlaceTest.moc"
