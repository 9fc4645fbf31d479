#include "core/integration/Areas.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

/// An administrator's window on a workspace of its own, with the seeded users and a real engine.
class Office {
public:
    explicit Office(const std::string& user = "admin") {
        Catalog catalog;
        addAllAreas(catalog);
        SystemClock clock;
        SystemRandom random;
        Workspace::init(m_folder.file("w.opsdesk"), catalog, clock, random);
        m_workplace = std::make_unique<Workplace>(m_folder.file("w.opsdesk"));
        m_window = std::make_unique<ConsoleWindow>(*m_workplace, user);
        m_window->open("users");
    }
    ConsoleWindow* operator->() { return m_window.get(); }

    /// The open dialog is agreed to by the keyboard.
    void agree() { m_window->key(Qt::Key_Return, Qt::ControlModifier); }
    QString problem() { return m_window->find<QLabel>("decisionProblem")->text(); }
    bool canAgree() { return m_window->find<QPushButton>("decisionAgree")->isEnabled(); }
    void openDialog(Qt::Key key) {
        QTRY_VERIFY(!m_window->find<QDialog>("decisionDialog")); // the one before
        m_window->key(key);
        QDialog* dialog = m_window->dialog();
        QVERIFY(dialog);
        dialog->activateWindow(); // without a window manager nobody else does
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }

    WarningWatch watch;

private:
    TemporaryFolder m_folder;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ConsoleWindow> m_window;
};

} // namespace

/// What administrators do with users in the console: by keys and mouse, against a real engine.
class UsersViewTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void addsSomebody() {
        Office office;
        QTRY_COMPARE(office->model().rowCount(), 10);
        office.openDialog(Qt::Key_N);
        office->type(QStringLiteral("Mia"));
        QVERIFY(office.problem().contains(QStringLiteral("lower-case")));
        office->find<QLineEdit>("user")->selectAll();
        office->type(QStringLiteral("mia"));
        QVERIFY(office.problem().isEmpty());
        QVERIFY(!office.canAgree()); // nobody without a name
        office->key(Qt::Key_Tab);
        office->type(QStringLiteral("Mia Long"));
        QVERIFY(office.canAgree());
        office->click("code-buyer");
        office->click("code-warehouse");
        QVERIFY(office.problem().contains(QStringLiteral("receipt")));
        QVERIFY(!office.canAgree());
        office->click("code-warehouse");
        office->find<QLineEdit>("entities")->clear();
        QVERIFY(office.problem().contains(QStringLiteral("legal entity")));
        office->find<QLineEdit>("entities")->setText(QStringLiteral("1"));
        office.agree();
        QTRY_COMPARE(office->rowOf("mia"), 6); // in the order of logins
        QCOMPARE(office->cell("mia", "roles"), QStringLiteral("Buyer"));
        QCOMPARE(office->cell("mia", "entities"), QStringLiteral("1"));
        QTRY_COMPARE(office->queue().banner().text(), QStringLiteral("1 added"));
        QCOMPARE(office.watch.warnings(), 0);
    }

    void saysWhyNobodyWasAdded() {
        Office office;
        office.openDialog(Qt::Key_N);
        office->type(QStringLiteral("buyer"));
        office->key(Qt::Key_Tab);
        office->type(QStringLiteral("Another"));
        office.agree();
        QTRY_COMPARE(office->queue().banner().text(),
                     QStringLiteral("Add user was refused: There is a user buyer already."));
        QCOMPARE(office->cell("buyer", "name"), QStringLiteral("Buyer"));
    }

    void changesRolesAndEntitiesAtOnce() {
        Office office;
        office->select("buyer");
        office.openDialog(Qt::Key_E);
        QVERIFY(office->find<QCheckBox>("code-buyer")->isChecked());
        office->click("code-buyer");
        office->click("code-steward"); // which does not go together with buyer
        office.agree();
        QTRY_COMPARE(office->cell("buyer", "roles"), QStringLiteral("Data steward"));
        QTRY_VERIFY(!office->model().isPending("buyer"));
        QTRY_COMPARE(office->queue().banner().text(), QStringLiteral("1 saved"));

        office->select("buyer");
        office.openDialog(Qt::Key_E);
        office->find<QLineEdit>("entities")->setText(QStringLiteral("1, 9"));
        office->click("code-planner");
        office.agree();
        QTRY_COMPARE(office->queue().banner().text(), QStringLiteral("Buyer was refused: There is no legal entity 9."));
        QTRY_COMPARE(office->cell("buyer", "roles"), QStringLiteral("Data steward, Planner")); // the rest was done
        QCOMPARE(office->model().refusal("buyer"), QStringLiteral("There is no legal entity 9."));
        QCOMPARE(office.watch.warnings(), 0);
    }

    void disablesAndEnables() {
        Office office;
        office->select("admin");
        office->click("action-disable");
        QTRY_VERIFY(office->queue().banner().text().contains(QStringLiteral("last administrator")));
        office->select("buyer");
        office->click("action-disable");
        QTRY_COMPARE(office->cell("buyer", "state"), QStringLiteral("Disabled"));
        QTRY_VERIFY(!office->model().isPending("buyer"));
        office->select("buyer");
        QTRY_VERIFY(office->find<QPushButton>("action-enable")->isVisible());
        QVERIFY(!office->find<QPushButton>("action-disable")->isVisible());
        office->key(Qt::Key_O);
        QTRY_COMPARE(office->cell("buyer", "state"), QStringLiteral("Active"));
    }

    void delegatesAndEndsIt() {
        Office office;
        office->select("planner");
        office.openDialog(Qt::Key_D);
        office->type(QStringLiteral("warehouse"));
        office->key(Qt::Key_Return); // picks, and no more
        QTRY_COMPARE(office->find<QLineEdit>("to")->text(), QStringLiteral("warehouse  Warehouse lead"));
        QVERIFY(office.canAgree());
        QVERIFY(office->find<QDateEdit>("first_day")->date() < office->find<QDateEdit>("last_day")->date());
        office.agree();
        QTRY_COMPARE(office->cell("planner", "delegations"), QStringLiteral("1"));
        QTRY_COMPARE(office->cell("warehouse", "delegations"), QStringLiteral("1"));
        office->activate();
        office->click("rail-delegations");
        QTRY_COMPARE(office->model().rowCount(), 1);
        const std::string id = office->model().idAt(0);
        QCOMPARE(office->cell(id, "to_user"), QStringLiteral("warehouse"));
        QCOMPARE(office->cell(id, "state"), QStringLiteral("Now"));
        office->key(Qt::Key_E);
        QTRY_COMPARE(office->model().rowCount(), 0);
        QTRY_COMPARE(office->queue().banner().text(), QStringLiteral("1 ended"));
        QCOMPARE(office.watch.warnings(), 0);
    }

    void tellsWhatARoleMayDo() {
        Office office;
        office->select("buyer");
        QTRY_VERIFY(QTest::qWaitFor([&] {
            for (auto* grid : office->queue().details().findChildren<QTableView*>())
                for (int row = 0; grid->isVisible() && row < grid->model()->rowCount(); ++row)
                    if (grid->model()->index(row, 0).data() == QStringLiteral("Purchase order: approve"))
                        return grid->model()->index(row, 2).data() == QStringLiteral("£5,000.00");
            return false;
        }));
    }

    void isForAdministratorsAlone() {
        Office office("planner");
        QVERIFY(!office->find<QWidget>("rail-users"));
        QVERIFY(!office->find<QWidget>("rail-delegations"));
        QCOMPARE(office->model().rowCount(), 0);
        office->key(Qt::Key_N);
        QVERIFY(!office->find<QDialog>("decisionDialog"));
    }

    void hasNoPasswordsWhereNobodyLogsIn() {
        Office office;
        QVERIFY(!office->find<QPushButton>("action-note_password"));
    }
};

OPSDESK_WINDOW_TEST(UsersViewTest)
#include "UsersViewTest.moc"
