#include "app/console/DemoPlace.h"
#include "tests/support/HeapUse.h"
#include "tests/support/Tour.h"
#include "tests/support/WindowTest.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QPixmapCache>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

int minutes() {
    return qEnvironmentVariableIntValue("OPSDESK_STEADY_MINUTES");
}

/// Qt Test ends a test after five minutes; set before it looks.
[[maybe_unused]] const bool patient =
    qputenv("QTEST_FUNCTION_TIMEOUT", QByteArray::number((minutes() + 30) * 60'000LL));

} // namespace

/// A shift at the console, shortened: people go through their places, look, filter, group, open and close whatever
/// there is, decide and take it back, while rows change under them. What the program holds stays the same.
///
/// For hours: OPSDESK_STEADY_MINUTES=480 build/dev/tests/SteadyTest. Each round is told with what it left.
class SteadyTest : public QObject {
    Q_OBJECT

    static constexpr int warmUp = 2;                          ///< rounds until each window has shown all that it keeps
    static constexpr std::int64_t bytesPerRound = 512 * 1024; ///< less than any view takes

    std::unique_ptr<DemoPlace> m_demo;
    std::vector<std::unique_ptr<ConsoleWindow>> m_consoles; ///< of a person each, open from the first round to the last
    std::vector<std::vector<std::string>> m_views;          ///< of each
    int m_said = 0;

    static int rounds() { return qEnvironmentVariableIsSet("CI") ? 2 : 6; }
    /// In minutes of a test not all places have their turn: those which differ most.
    static bool isGoneTo(const std::string& view) {
        static const std::set<std::string> few{"home", "suggestions", "purchase-orders", "users"};
        return minutes() > 0 || few.contains(view);
    }

    void open(const std::string& user, std::vector<std::string> views) {
        m_consoles.push_back(std::make_unique<ConsoleWindow>(m_demo->workplace(), user));
        m_consoles.back()->open(views.front());
        fillTrail(*m_consoles.back(), views.front());
        m_views.push_back(std::move(views));
    }

    /// As after hours: the list of the last places is as long as it gets.
    static void fillTrail(ConsoleWindow& console, const std::string& view) {
        for (std::size_t i = 0; i < ui::Trail::longest; ++i)
            console.window().goTo(i % 2 ? view : "notifications");
    }

    /// Somebody says something on an item: lists of items, comments, commands and the audit trail change everywhere.
    void say() {
        Command command;
        command.id = Uuid::derived(Uuid(), "steady " + std::to_string(++m_said));
        command.type = "comment.add";
        command.entity = 1;
        command.actor = "buyer";
        command.payload = R"({"kind":"item","document":"1","text":"So it is."})";
        const CommandResult result = m_demo->workplace().bus().submitAndWait(std::move(command));
        QVERIFY2(result.applied(), result.rejection.text.c_str());
    }

    static void arrange(ConsoleWindow& console, Tour& tour) {
        auto* queue = qobject_cast<ui::QueueView*>(console.window().page());
        if (!queue || queue->model().rowCount() == 0)
            return;
        for (int i = 0; i < 3; ++i) {
            queue->table().step(1, i == 1);
            tour.settle();
        }
        queue->model().clearMarks();
        QTest::keyClicks(queue->filterBar().findChild<QLineEdit*>(), QStringLiteral("a"));
        QTest::qWait(100);
        tour.settle();
        queue->filterBar().clear();
        tour.settle();
        const auto& columns = queue->model().view()->columns;
        const auto by = std::ranges::find_if(columns, [](const ViewColumn& column) { return groupsBy(column); });
        if (by != columns.end()) {
            queue->groupBy({by->key});
            tour.settle();
            tour.openByKey(Qt::CTRL | Qt::Key_G);
            queue->model().setAllOpen(true);
            tour.settle();
            queue->groupBy({});
            tour.settle();
        }
        queue->model().sort(1, Qt::DescendingOrder);
        tour.settle();
        queue->model().sort(-1, Qt::AscendingOrder);
        tour.settle();
    }

    /// Accepts a suggestion and takes that back.
    static void decide(ConsoleWindow& console, Tour& tour) {
        auto* queue = qobject_cast<ui::QueueView*>(console.window().page());
        if (!queue || std::string_view(queue->spec().view) != "suggestions" || queue->model().rowCount() == 0)
            return;
        for (const Qt::Key key : {Qt::Key_A, Qt::Key_U}) {
            queue->table().setFocus();
            console.activate();
            console.key(key);
            QTRY_VERIFY(queue->banner().isVisible());
            tour.settle();
        }
    }

    void goRound(int round) {
        for (std::size_t i = 0; i < m_consoles.size(); ++i) {
            Tour tour(*m_consoles[i]);
            m_consoles[i]->activate();
            for (const std::string& view : m_views[i]) {
                tour.goTo(view);
                arrange(*m_consoles[i], tour);
                decide(*m_consoles[i], tour);
                tour.placeAndMore(view);
                say();
            }
            tour.window();
        }
        const auto who = static_cast<std::size_t>(round) % m_consoles.size();
        ConsoleWindow another(m_demo->workplace(), "planner");
        another.open(m_views[who].front());
        another.theme().choose(round % 2 ? ui::Theme::Choice::Dark : ui::Theme::Choice::Light);
    }

    /// When nothing is under way and all that is to be deleted is.
    HeapUse atRest() {
        for (const auto& console : m_consoles) {
            Tour tour(*console);
            tour.goTo(m_views[static_cast<std::size_t>(&console - m_consoles.data())].front());
        }
        QTest::qWait(300);
        QPixmapCache::clear(); // which has a limit of its own
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return HeapUse::now();
    }

    static void tell(int round, const HeapUse& use) {
        std::fprintf(stderr, "round %3d: %8lld KiB, of them SQLite's %7lld; %lld objects\n", round,
                     static_cast<long long>(use.bytes / 1024), static_cast<long long>(use.databases / 1024),
                     static_cast<long long>(use.objects));
    }

private Q_SLOTS:
    void initTestCase() {
        HeapUse::watch();
        m_demo = std::make_unique<DemoPlace>(demoBegin + 40);
        for (auto& [user, views] : Tour::placesByUser()) {
            std::vector<std::string> gone;
            std::ranges::copy_if(views, std::back_inserter(gone), &SteadyTest::isGoneTo);
            if (!gone.empty())
                open(user, gone);
        }
    }

    void holdsNoMoreAfterHours() {
        QElapsedTimer clock;
        clock.start();
        HeapUse before, after;
        int round = 0;
        while (round < warmUp + rounds() || clock.elapsed() < minutes() * 60'000LL) {
            goRound(round++);
            after = atRest();
            tell(round, after);
            if (round == warmUp)
                before = after;
        }
        const QStringList more = after.moreThan(before);
        QVERIFY2(more.isEmpty(), qPrintable(more.join(QStringLiteral(", "))));
        const std::int64_t grown = (after.withoutDatabases() - before.withoutDatabases()) / (round - warmUp);
        QVERIFY2(grown < bytesPerRound, qPrintable(QStringLiteral("%1 bytes more after each round").arg(grown)));
    }

    void cleanupTestCase() {
        m_consoles.clear();
        m_demo.reset();
    }
};

OPSDESK_WINDOW_TEST(SteadyTest)
#include "SteadyTest.moc"
