#include "core/integration/Areas.h"
#include "core/integration/demo/DemoWorkspace.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"
#include "ui/help/HelpBook.h"
#include "ui/help/HelpWindow.h"
#include "ui/importing/ImportPage.h"
#include "ui/shell/Places.h"
#include "ui/start/StartWindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QSignalSpy>
#include <QTableView>
#include <QTextBrowser>
#include <QToolButton>

#include <atomic>
#include <fstream>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr int patience = 30'000;

void makeEmpty(const std::string& file) {
    Catalog catalog;
    addAllAreas(catalog);
    SystemClock clock;
    SystemRandom random;
    Workspace::init(file, catalog, clock, random);
}

void write(const std::string& file, const std::string& text) {
    std::ofstream(file) << text;
}

/// Two weeks of the demo instead of a year.
ui::WorkspaceMaker smallDemo(const TemporaryFolder& folder) {
    const std::string file = folder.file("demo.opsdesk");
    ui::WorkspaceMaker maker;
    maker.demoFile = QString::fromStdString(file);
    maker.isDemoThere = [file] { return std::filesystem::exists(file); };
    maker.makeDemo = [file](const std::function<void(int)>& progress, const std::stop_token& stop) {
        Catalog catalog;
        addAllAreas(catalog);
        try {
            makeDemoWorkspace(file, catalog, Date::of(2010, 12, 14), [&](int percent) {
                if (stop.stop_requested())
                    throw Error("It was cancelled.");
                progress(percent);
            });
            return QString();
        } catch (const std::exception& failure) {
            return QString::fromUtf8(failure.what());
        }
    };
    maker.makeEmpty = [](const QString&) { return QString(); };
    return maker;
}

/// Brings files in when it is let, and not before.
class HeldImport final : public ui::Importing {
public:
    explicit HeldImport(std::shared_ptr<ui::Importing> real) : m_real(std::move(real)) {}
    QStringList profiles() override { return m_real->profiles(); }
    ui::ImportLook look(const ui::ImportPlan& plan) override { return m_real->look(plan); }
    QString keep(const ui::ImportPlan& plan, const QString& name, QString& problem) override {
        return m_real->keep(plan, name, problem);
    }
    ui::ImportEnd run(const ui::ImportTask& task) override {
        begun = held.load();
        while (held)
            QThread::msleep(1);
        return m_real->run(task);
    }

    std::atomic<bool> held = false, begun = false;

private:
    std::shared_ptr<ui::Importing> m_real;
};

/// By keys alone: the keys go where they are seen.
void press(QWidget* widget, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    widget->setFocus();
    QTest::keyClick(widget, static_cast<Qt::Key>(key), modifiers);
}

} // namespace

/// From an empty screen to rows in a queue.
class StartAndImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theStartLeadsToTheDemo() {
        const TemporaryFolder folder;
        QSettings settings(QString::fromStdString(folder.file("settings.ini")), QSettings::IniFormat);
        ui::StartWindow window(settings, smallDemo(folder));
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        QSignalSpy chosen(&window, &ui::StartWindow::chosen);
        auto* demo = window.findChild<QPushButton*>(QStringLiteral("startDemo"));
        auto* cancel = window.findChild<QPushButton*>(QStringLiteral("startCancel"));
        press(demo, Qt::Key_Space);
        QVERIFY(cancel->isVisible() && !demo->isEnabled());
        press(cancel, Qt::Key_Space);
        auto* problem = window.findChild<QLabel*>(QStringLiteral("startProblem"));
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), patience);
        QCOMPARE(problem->text(), QStringLiteral("It was cancelled."));
        QVERIFY(!std::filesystem::exists(folder.file("demo.opsdesk")));
        press(demo, Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(chosen.size(), 1, patience);
        QVERIFY(!problem->isVisible());
        Workplace workplace(folder.file("demo.opsdesk"));
        ConsoleWindow console(workplace, "buyer-lead");
        console.open("items");
        QVERIFY(console.model().rowCount() > 100);
        QVERIFY(console.find<QToolButton>("railPerson")->menu()); // others may be chosen in a workspace of one's own
        QVERIFY(!console.find<QToolButton>("railEntity")->menu());
    }

    void theStartKnowsWhereOneWorked() {
        const TemporaryFolder folder;
        QSettings settings(QString::fromStdString(folder.file("settings.ini")), QSettings::IniFormat);
        ui::RecentPlaces places(settings);
        places.add(QStringLiteral("/a/shop.opsdesk"));
        places.add(QStringLiteral("postgresql://ann@db.example.com/opsdesk"));
        places.add(QStringLiteral("/a/shop.opsdesk"));
        QCOMPARE(places.last(), QStringLiteral("/a/shop.opsdesk"));
        QCOMPARE(places.all().size(), 2);
        ui::StartWindow window(settings, smallDemo(folder));
        window.tell(QStringLiteral("“/a/shop.opsdesk” is gone."));
        window.show();
        window.activateWindow(); // without a window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QSignalSpy chosen(&window, &ui::StartWindow::chosen);
        auto* recent = window.findChild<QListWidget*>(QStringLiteral("startRecent"));
        QCOMPARE(recent->count(), 2);
        press(recent, Qt::Key_Delete);
        QCOMPARE(places.all(), QStringList{QStringLiteral("postgresql://ann@db.example.com/opsdesk")});
        QVERIFY(places.last().isEmpty());
        press(recent, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QCOMPARE(chosen.front().front().value<ui::StartChoice>().place,
                 QStringLiteral("postgresql://ann@db.example.com/opsdesk"));
        auto* server = window.findChild<QLineEdit*>(QStringLiteral("startServer"));
        press(server, Qt::Key_Return);
        auto* problem = window.findChild<QLabel*>(QStringLiteral("startProblem"));
        QVERIFY(problem->text().contains(QStringLiteral("Server")));
        server->setText(QStringLiteral("db.example.com:5433"));
        window.findChild<QLineEdit*>(QStringLiteral("startDatabase"))->setText(QStringLiteral("shop"));
        auto* login = window.findChild<QLineEdit*>(QStringLiteral("startLogin"));
        login->setText(QStringLiteral("bob"));
        press(login, Qt::Key_Return);
        QCOMPARE(chosen.back().front().value<ui::StartChoice>().place,
                 QStringLiteral("postgresql://bob@db.example.com:5433/shop"));
    }

    void filesComeInStepByStep() {
        const TemporaryFolder folder;
        makeEmpty(folder.file("shop.opsdesk"));
        write(folder.file("article.csv"), "Artikel;Bezeichnung;Preis;currency\n"
                                          "LAMP;A lamp;2,50;GBP\nMUG;A mug;3.10;GBP\nPEN;A pen;1.00;GBP\n");
        Workplace workplace(folder.file("shop.opsdesk"));
        ConsoleWindow console(workplace, "admin");
        console.open("import");
        auto* page = qobject_cast<ui::ImportPage*>(console.window().page());
        QVERIFY(page && page->draft());
        auto* next = console.find<QPushButton>("importNext");
        QVERIFY(!next->isEnabled());
        page->draft()->add({QString::fromStdString(folder.file("article.csv"))});
        QTRY_VERIFY(!page->draft()->isReading());
        QVERIFY(!page->draft()->isReady());
        page->draft()->chooseProfile(0, QStringLiteral("items"));
        QTRY_VERIFY(!page->draft()->isReading());
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(console.find<QLabel>("importLacks")->text().contains(QStringLiteral("'sku'")));
        const auto feed = [&](const char* column, const QString& from) {
            auto* choice = console.find<QComboBox>(column);
            choice->setFocus();
            QTest::keyClicks(choice, from);
            QCOMPARE(choice->currentText(), from);
            Q_EMIT choice->activated(choice->currentIndex());
            QVERIFY(QTest::qWaitFor([&] { return !page->draft()->isReading(); }, patience));
        };
        feed("importColumn-sku", QStringLiteral("Artikel"));
        feed("importColumn-description", QStringLiteral("Bezeichnung"));
        feed("importColumn-unit_price", QStringLiteral("Preis"));
        QVERIFY(page->draft()->isReady());
        QVERIFY(!console.find<QLabel>("importLacks")->isVisible());
        auto* preview = console.find<QTableView>("importPreview");
        QVERIFY(preview && preview->model()->rowCount() == 3);

        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); // try it
        auto* result = console.find<QLabel>("importResult");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), patience);
        QCOMPARE(result->text(),
                 QStringLiteral("Of 3 rows 2 would be taken, 0 left out and 1 rejected. Nothing was changed yet."));
        auto* rejected = console.find<QTableView>("importRejected");
        QCOMPARE(rejected->model()->rowCount(), 1);
        QCOMPARE(rejected->model()->index(0, 1).data().toString(), QStringLiteral("2"));
        QCOMPARE(rejected->model()->index(0, 2).data().toString(), QStringLiteral("2,50"));

        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); // bring it in
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible() && result->text().contains(QStringLiteral("were taken")),
                                 patience);
        QTRY_VERIFY(console.find<QPushButton>("importOpen-items"));
        press(console.find<QPushButton>("importOpen-items"), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(console.model().rowCount(), 2, patience);
        console.key(Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(console.window().page(), page);
    }

    void aFileThatIsNoneOfTextIsToldOf() {
        const TemporaryFolder folder;
        makeEmpty(folder.file("shop.opsdesk"));
        write(folder.file("picture.csv"), std::string("\x89PNG\r\n\x1a\n\0\0\0", 11));
        Workplace workplace(folder.file("shop.opsdesk"));
        ConsoleWindow console(workplace, "admin");
        console.open("import");
        auto* page = qobject_cast<ui::ImportPage*>(console.window().page());
        page->draft()->add({QString::fromStdString(folder.file("picture.csv"))});
        QTRY_VERIFY(!page->draft()->isReading());
        QVERIFY(!page->draft()->files().front().look.problem.isEmpty());
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!console.find<QLabel>("importResult")->isVisible()); // never tried
        QTest::keyClick(page, Qt::Key_Escape);
        press(console.find<QTableView>("importFiles"), Qt::Key_Delete);
        QVERIFY(page->draft()->files().empty());
    }

    void aMappingOfOnesOwnIsKeptAsAProfile() {
        const TemporaryFolder folder;
        qputenv("XDG_DATA_HOME", QByteArray::fromStdString(folder.file("data")));
        makeEmpty(folder.file("shop.opsdesk"));
        write(folder.file("article.csv"), "Artikel,Bezeichnung\nLAMP,A lamp\n");
        Workplace workplace(folder.file("shop.opsdesk"));
        const auto importing = workplace.session("admin").importing;
        ui::ImportPlan plan{QString::fromStdString(folder.file("article.csv")), QStringLiteral("items")};
        plan.mapping = {{"sku", "Artikel"}, {"description", "Bezeichnung"}};
        QString problem;
        QVERIFY(importing->keep(plan, QStringLiteral("a/b"), problem).isEmpty() && !problem.isEmpty());
        problem.clear();
        const QString kept = importing->keep(plan, QStringLiteral("artikel"), problem);
        QVERIFY2(!kept.isEmpty(), qPrintable(problem));
        QVERIFY(importing->keep(plan, QStringLiteral("artikel"), problem).isEmpty()); // nothing is overwritten
        const ui::ImportLook look = importing->look({plan.file, {}});
        QCOMPARE(look.profile, kept); // proposed from now on
        QVERIFY(look.lacks.isEmpty() && look.mapping.empty());
        QCOMPARE(look.rows.size(), std::size_t(1));
        qunsetenv("XDG_DATA_HOME");
    }

    void whoMayNotImportIsToldSo() {
        const TemporaryFolder folder;
        makeEmpty(folder.file("shop.opsdesk"));
        Workplace workplace(folder.file("shop.opsdesk"));
        ConsoleWindow console(workplace, "buyer");
        console.open("import");
        QVERIFY(!qobject_cast<ui::ImportPage*>(console.window().page())->draft());
        QVERIFY(!console.find<QPushButton>("importNext")->isVisible());
    }

    void whoIsDisabledIsNotChosenForAnybody() {
        const TemporaryFolder folder;
        makeEmpty(folder.file("shop.opsdesk"));
        Workplace workplace(folder.file("shop.opsdesk"));
        QCOMPARE(workplace.someone("planner"), std::string("planner"));
        Command command;
        command.id = Uuid::derived(Uuid(), "disable");
        command.type = "user.disable";
        command.actor = "admin";
        command.payload = R"({"user":"planner"})";
        const CommandResult result = workplace.bus().submitAndWait(std::move(command));
        QVERIFY2(result.applied(), result.rejection.text.c_str());
        const std::string other = workplace.someone("planner");
        QVERIFY(other != "planner");
        QCOMPARE(workplace.session(other).userId, other); // there is a way in
    }

    void closingAsksWhileFilesAreBroughtIn() {
        const TemporaryFolder folder;
        makeEmpty(folder.file("shop.opsdesk"));
        write(folder.file("items.csv"), "sku,description,unit_price,currency\nLAMP,A lamp,2.50,GBP\n");
        Workplace workplace(folder.file("shop.opsdesk"));
        const auto files = std::make_shared<HeldImport>(workplace.session("admin").importing);
        ConsoleWindow console(workplace, "admin", [&](ui::Session& session) { session.importing = files; });
        console.open("import");
        auto* page = qobject_cast<ui::ImportPage*>(console.window().page());
        page->draft()->add({QString::fromStdString(folder.file("items.csv"))});
        QTRY_VERIFY(!page->draft()->isReading());
        page->draft()->chooseProfile(0, QStringLiteral("items"));
        QTRY_VERIFY(page->draft()->isReady());
        const auto next = [&] { QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier); };
        next();
        next();
        auto* result = console.find<QLabel>("importResult");
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible(), patience);
        QVERIFY2(console.find<QPushButton>("importNext")->isEnabled(), qPrintable(result->text()));
        files->held = true;
        next();
        QTRY_VERIFY(files->begun);
        console.window().goTo("items");
        QVERIFY(!console.window().close());
        QCOMPARE(console.window().page(), page);
        QVERIFY(page->findChild<ui::Banner*>()->text().contains(QStringLiteral("being brought in")));
        files->held = false;
        QTRY_VERIFY_WITH_TIMEOUT(result->isVisible() && result->text().contains(QStringLiteral("were taken")),
                                 patience);
        QVERIFY(console.window().close());
    }

    void aRoleIsChosenInTheRail() {
        const TemporaryFolder folder;
        makeEmpty(folder.file("shop.opsdesk"));
        Workplace workplace(folder.file("shop.opsdesk"));
        const ui::Session narrowed = workplace.session(ui::SessionWish{"planner", "buyer"});
        QCOMPARE(narrowed.roles, narrowed.allRoles); // not theirs: nothing changes
        ConsoleBench bench("ann", {"planner", "controller"});
        bench.session.allRoles = bench.session.roles;
        addSuggestions(bench.workspace, 3);
        addWriteOffs(bench.workspace, 3);
        bench.open("suggestions");
        QVERIFY(bench.window->findChild<QWidget*>(QStringLiteral("rail-write-offs")));
        auto* person = bench.window->findChild<QToolButton*>(QStringLiteral("railPerson"));
        QSignalSpy asked(bench.window.get(), &ui::MainWindow::sessionRequested);
        person->menu()->findChild<QAction*>(QStringLiteral("role-planner"))->trigger();
        QCOMPARE(asked.size(), 1);
        const auto wish = asked.front().front().value<ui::SessionWish>();
        QCOMPARE(wish, (ui::SessionWish{"ann", "planner", 1}));
        bench.session.roles = {wish.role}; // as the program does for the next window
        bench.open("suggestions");
        QVERIFY(!bench.window->findChild<QWidget*>(QStringLiteral("rail-write-offs")));
        person = bench.window->findChild<QToolButton*>(QStringLiteral("railPerson"));
        QVERIFY(person->menu()->findChild<QAction*>(QStringLiteral("role-planner"))->isChecked());
    }

    void helpOpensThePageOfWhatIsInFront() {
        ConsoleBench bench("planner");
        addSuggestions(bench.workspace, 3);
        bench.open("suggestions");
        bench.key(Qt::Key_F1);
        auto* window = bench.window->findChild<ui::HelpWindow*>();
        QVERIFY(window && window->isVisible());
        window->activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), window);
        QCOMPARE(window->page(), QStringLiteral("planning.md"));
        auto* words = window->findChild<QLineEdit*>(QStringLiteral("helpWords"));
        words->setText(QStringLiteral("side buttons"));
        press(words, Qt::Key_Return);
        QCOMPARE(window->page(), QStringLiteral("console.md"));
        QVERIFY(window->findChild<QTextBrowser*>()->textCursor().hasSelection());
        QTest::keyClick(window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window->page(), QStringLiteral("planning.md"));
        for (const ui::Place& place : ui::places())
            QVERIFY2(!ui::help::textOf(QString::fromStdString(std::string(ui::helpOf(place.view)))).isEmpty(),
                     place.title);
        QCOMPARE(ui::help::resolved(QStringLiteral("planning.md"), QStringLiteral("rejections.md#codes")),
                 QStringLiteral("rejections.md#codes"));
        QVERIFY(ui::help::resolved(QStringLiteral("planning.md"), QStringLiteral("../core/x.h")).isEmpty());
    }
};

OPSDESK_WINDOW_TEST(StartAndImportTest)
#include "StartAndImportTest.moc"
