#include "core/integration/Areas.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"

#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// A person's window on scenarios, in a workspace of its own with a real engine.
class Desk {
public:
    explicit Desk(const std::string& user = "planner") {
        Catalog catalog;
        addAllAreas(catalog);
        SystemClock clock;
        SystemRandom random;
        Workspace::init(m_folder.file("w.opsdesk"), catalog, clock, random);
        m_workplace = std::make_unique<Workplace>(m_folder.file("w.opsdesk"));
        m_window = std::make_unique<ConsoleWindow>(*m_workplace, user);
        m_window->open("scenarios");
    }
    ConsoleWindow* operator->() { return m_window.get(); }

    void agree() { m_window->key(Qt::Key_Return, Qt::ControlModifier); }
    void openDialog(Qt::Key key) {
        QTRY_VERIFY(!m_window->dialog()); // the one before
        m_window->key(key);
        QTRY_VERIFY(m_window->dialog());
        m_window->dialog()->activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), m_window->dialog());
    }
    void make(const QString& name, const QString& service) {
        openDialog(Qt::Key_N);
        m_window->type(name);
        m_window->key(Qt::Key_Tab);
        m_window->type(service);
        agree();
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

/// Scenarios in the console: by keys, against a real engine.
class ScenariosViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isMadePlannedAndPublished() {
        Desk desk;
        desk.make(QStringLiteral("Better service"), QStringLiteral("AX 99%"));
        QTRY_COMPARE(desk.cell("name"), QStringLiteral("Better service"));
        QCOMPARE(desk.cell("state"), QStringLiteral("Draft"));
        QVERIFY(!desk->find<QWidget>("scenarioTotals")->isVisible()); // nothing to compare yet
        desk->select(desk.only());
        desk->key(Qt::Key_B);
        QVERIFY(!desk->dialog()); // not before it was planned
        desk->key(Qt::Key_P);
        QTRY_COMPARE(desk.banner(), QStringLiteral("Better service was planned beside the plan."));
        QTRY_COMPARE(desk.cell("state"), QStringLiteral("Planned beside"));
        QTRY_VERIFY(desk->find<QWidget>("scenarioTotals")->isVisible());
        QVERIFY(!desk->find<QLabel>("scenarioOlder")->isVisible());
        desk->select(desk.only());
        desk.openDialog(Qt::Key_B);
        QVERIFY(desk->find<QLabel>("publishText")->text().contains(QStringLiteral("AX 99%")));
        desk.agree();
        QTRY_COMPARE(desk.banner(), QStringLiteral("Better service is the plan now."));
        QTRY_COMPARE(desk->model().rowCount(), 0); // it waits no more
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void nothingIsPublishedWhenThePersonThinksBetterOfIt() {
        Desk desk;
        desk.make(QStringLiteral("Better service"), QStringLiteral("AX 99%"));
        QTRY_VERIFY(!desk.only().empty());
        desk->select(desk.only());
        desk->key(Qt::Key_P);
        QTRY_COMPARE(desk.cell("state"), QStringLiteral("Planned beside"));
        desk->select(desk.only());
        desk.openDialog(Qt::Key_B);
        desk->key(Qt::Key_Escape);
        QTRY_VERIFY(!desk->dialog());
        QCOMPARE(desk.cell("state"), QStringLiteral("Planned beside"));
    }

    void saysWhatCannotBePlannedWith() {
        Desk desk;
        desk.make(QStringLiteral("Wild"), QStringLiteral("always"));
        QTRY_VERIFY2(desk.banner().contains(QStringLiteral("\"always\" cannot be planned with")),
                     qPrintable(desk.banner()));
        QCOMPARE(desk->model().rowCount(), 0);
    }

    void othersMayOnlyLook() {
        Desk desk("executive");
        desk->key(Qt::Key_N);
        QVERIFY(!desk->dialog());
        QVERIFY(desk.banner().contains(QStringLiteral("may not")));
    }
};

OPSDESK_WINDOW_TEST(ScenariosViewTest)
#include "ScenariosViewTest.moc"
