#include "core/base/Error.h"
#include "core/planning/Suggestion.h"
#include "tests/support/CentralDesk.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/PostgresCluster.h"
#include "tests/support/ServingEngine.h"
#include "tests/support/WindowTest.h"
#include "ui/shell/LoadingWindow.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr int suggestions = 60;
constexpr int patience = 30'000;

std::string idOf(int number) {
    return suggestionId(1, number, 1, "buy").toString();
}

Outcome putSuggestions(Context& context) {
    const Currency gbp("GBP");
    for (int n = 1; n <= suggestions; ++n) {
        Suggestion row;
        row.entity = 1;
        row.id = suggestionId(1, n, 1, "buy");
        row.state = "open";
        row.version = 1;
        row.kind = "buy";
        row.sku = fmt::format("LAMP{:02}", n);
        row.name = fmt::format("Lamp {}", n);
        row.node = "HOME";
        row.supplier = "Acme Gifts";
        row.item_id = n;
        row.node_id = row.supplier_id = 1;
        row.status = "below_safety";
        row.money_at_risk = Minor(100'000 - n);
        row.moq = row.multiple = Quantity::units(1);
        row.quantity = row.planned_quantity = Quantity::units(n);
        row.unit_cost = row.order_unit_cost = Minor(500);
        row.amount = Minor(500 * n);
        row.currency = row.order_currency = gbp;
        row.rank = n;
        row.demand_spark = store::JsonText{"[1,2,3]"};
        context.rows().put(std::move(row));
    }
    return {};
}

/// One person's console of the centre: a copy of the rows and a window, as the program has them.
class Colleague {
public:
    Colleague(const TestCentre& centre, const std::string& user)
        : m_user(user), m_workplace(centre.url(user), m_folder.path().string()) {}

    void open(const std::string& view = "suggestions") {
        m_workplace.connect();
        {
            ui::LinkWatch watch(*m_workplace.link());
            QVERIFY(QTest::qWaitFor([&] { return ui::LoadingWindow::isReady(watch); }, patience));
        }
        m_window = std::make_unique<ConsoleWindow>(m_workplace, m_user);
        m_window->open(view);
    }
    ConsoleWindow* operator->() { return m_window.get(); }

    void agree() {
        takeKeys();
        m_window->key(Qt::Key_Return, Qt::ControlModifier);
    }
    /// The keyboard goes to the open dialog: without a window manager nobody sees to that.
    void takeKeys() {
        QDialog* dialog = m_window->dialog();
        QVERIFY(dialog);
        dialog->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), dialog);
    }
    /// Opens the dialog of an action on one row.
    void begin(Qt::Key action, const std::string& id) {
        m_window->select(id);
        QCOMPARE(m_window->model().idAt(m_window->table().currentRow()), id);
        m_window->key(action);
        takeKeys();
    }
    void snooze(const std::string& id) {
        begin(Qt::Key_S, id);
        agree();
    }
    /// Half of an adjustment: everything typed, nothing sent.
    void typeAdjustment(const std::string& id) {
        begin(Qt::Key_E, id);
        auto* quantity = m_window->find<QLineEdit>("quantity");
        quantity->selectAll();
        QTest::keyClicks(quantity, QStringLiteral("77"));
        QTest::keyClicks(m_window->find<QPlainTextEdit>("note"), QStringLiteral("for the fair"));
        auto* reason = m_window->find<QComboBox>("reason_code");
        QTRY_VERIFY(reason->count() > 1);
        reason->setCurrentIndex(1);
    }
    bool stillTyped() {
        return m_window->dialog() && m_window->find<QLineEdit>("quantity")->text() == QStringLiteral("77") &&
               m_window->find<QPlainTextEdit>("note")->toPlainText() == QStringLiteral("for the fair") &&
               m_window->find<QComboBox>("reason_code")->currentIndex() == 1;
    }
    void showAll() {
        for (auto* chip : m_window->queue().filterBar().findChildren<QPushButton*>())
            if (chip->text() == QStringLiteral("All"))
                chip->click();
        QVERIFY(QTest::qWaitFor([this] { return m_window->window().isSettled(); }, patience));
        QCOMPARE(m_window->model().rowCount(), suggestions);
    }
    QString link() { return m_window->find<QPushButton>("statusLink")->text(); }
    QString onTheWay() { return m_window->find<QLabel>("statusPending")->text(); }

private:
    TemporaryFolder m_folder;
    std::string m_user;
    Workplace m_workplace;
    std::unique_ptr<ConsoleWindow> m_window;
};

} // namespace

/// Two people's windows at one centre, with a real PostgreSQL and a real engine.
class CentralWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<CentralDesk> m_desk;
    std::unique_ptr<TemporaryFolder> m_folder;
    std::unique_ptr<ServingEngine> m_engine;

    void serve() {
        m_engine = std::make_unique<ServingEngine>(m_desk->engineUrl(), m_desk->catalog(), m_folder->file("anchor"));
    }

private Q_SLOTS:
    void initTestCase() {
        if (!PostgresCluster::available())
            QSKIP("PostgreSQL 15 is not installed.");
    }
    void init() {
        m_folder = std::make_unique<TemporaryFolder>();
        m_desk = std::make_unique<CentralDesk>();
        QVERIFY(m_desk->run(1, putSuggestions).applied());
        serve();
    }
    void cleanup() {
        m_engine.reset();
        m_desk.reset();
    }

    void whatOneDecidesShowsInPlaceForTheOther() {
        Colleague planner(*m_desk, "planner"), lead(*m_desk, "buyer-lead");
        planner.open();
        lead.open();
        planner.showAll();
        lead.showAll();
        QCOMPARE(planner.link(), QStringLiteral("live"));
        const std::string mine = idOf(45), others = idOf(44);
        lead.typeAdjustment(mine);
        const int scrolled = lead->table().verticalScrollBar()->value();
        QVERIFY(scrolled > 0);

        planner.snooze(others);
        QTRY_COMPARE_WITH_TIMEOUT(lead->cell(others, "state"), QStringLiteral("Snoozed"), patience);
        QTRY_VERIFY(lead->model().isSettled());
        QCOMPARE(lead->model().idAt(lead->table().currentRow()), mine);
        QCOMPARE(lead->table().verticalScrollBar()->value(), scrolled);
        QVERIFY(lead.stillTyped());

        lead.agree();
        QTRY_COMPARE_WITH_TIMEOUT(planner->cell(mine, "quantity"), QStringLiteral("77"), patience);
        QTRY_VERIFY(!planner->model().isPending(others));
        QTRY_VERIFY_WITH_TIMEOUT(!lead->model().isPending(mine), patience);
    }

    void aRowThatLeavesTheQueueMovesNobody() {
        Colleague planner(*m_desk, "planner"), lead(*m_desk, "buyer-lead");
        planner.open();
        lead.open();
        const std::string mine = idOf(45);
        lead.typeAdjustment(mine);
        const QRect place = lead->table().visualRect(lead->table().currentIndex());
        planner.snooze(idOf(2)); // far above what the other looks at
        QTRY_COMPARE_WITH_TIMEOUT(lead->model().rowCount(), suggestions - 1, patience);
        QTRY_VERIFY(lead->model().isSettled());
        QCOMPARE(lead->model().idAt(lead->table().currentRow()), mine);
        QVERIFY(lead->table().viewport()->rect().contains(lead->table().visualRect(lead->table().currentIndex())));
        QCOMPARE(lead->table().visualRect(lead->table().currentIndex()).top(), place.top());
        QVERIFY(lead.stillTyped());
    }

    void whatCameTooLateNeedsAttention() {
        Colleague planner(*m_desk, "planner"), lead(*m_desk, "buyer-lead");
        planner.open();
        lead.open();
        lead.showAll();
        const std::string both = idOf(3);
        lead.typeAdjustment(both);
        planner.snooze(both);
        QTRY_COMPARE_WITH_TIMEOUT(lead->cell(both, "state"), QStringLiteral("Snoozed"), patience);
        QVERIFY(lead.stillTyped());
        lead.agree();
        QTRY_COMPARE_WITH_TIMEOUT(lead.link(), QStringLiteral("live \u00B7 1 refused"), patience);
        QTRY_VERIFY(lead->queue().banner().text().contains(QStringLiteral("was refused")));
        QVERIFY(!lead->model().isPending(both));
        lead->activate();
        lead->key(Qt::Key_F8);
        auto* list = lead->find<QTableView>("attentionList");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTRY_COMPARE(list->model()->index(0, 2).data().toString(), QStringLiteral("LAMP03"));
        QTRY_COMPARE(list->model()->index(0, 3).data().toString(), QStringLiteral("Snoozed"));
        lead->key(Qt::Key_D);
        QTRY_COMPARE(lead.link(), QStringLiteral("live"));
    }

    void whatIsDecidedWhileTheServerIsAwayGoesWhenItIsBack() {
        Colleague planner(*m_desk, "planner"), lead(*m_desk, "buyer-lead");
        planner.open();
        lead.open();
        planner.showAll();
        lead.showAll();
        PostgresCluster::shared().crash();
        QTRY_VERIFY_WITH_TIMEOUT(lead.link().startsWith(QStringLiteral("offline \u00B7 data of ")), patience);
        const std::string id = idOf(5);
        lead.snooze(id);
        QTRY_COMPARE(lead.onTheWay(), QStringLiteral("1 on the way"));
        QVERIFY(lead->model().isPending(id));
        QCOMPARE(lead->cell(id, "state"), QStringLiteral("Open"));
        PostgresCluster::shared().start();
        QTRY_COMPARE_WITH_TIMEOUT(lead->cell(id, "state"), QStringLiteral("Snoozed"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!lead->model().isPending(id), patience);
        QTRY_COMPARE_WITH_TIMEOUT(lead.link(), QStringLiteral("live"), patience);
        QCOMPARE(lead.onTheWay(), QString());
        QTRY_COMPARE_WITH_TIMEOUT(planner->cell(id, "state"), QStringLiteral("Snoozed"), patience);
    }

    void whatIsDecidedWhileTheEngineStopsWaitsForIt() {
        Colleague lead(*m_desk, "buyer-lead");
        lead.open();
        lead.showAll();
        m_engine->stop();
        const std::string id = idOf(7);
        lead.snooze(id);
        QTRY_COMPARE(lead.onTheWay(), QStringLiteral("1 on the way"));
        QVERIFY(lead->model().isPending(id));
        serve();
        QTRY_COMPARE_WITH_TIMEOUT(lead->cell(id, "state"), QStringLiteral("Snoozed"), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!lead->model().isPending(id), patience);
    }

    void anAdministratorMakesALoginWithAPassword() {
        Colleague admin(*m_desk, "admin");
        admin.open("users");
        admin->key(Qt::Key_N);
        admin->type(QStringLiteral("mia"));
        admin->key(Qt::Key_Tab);
        admin->type(QStringLiteral("Mia Long"));
        admin->click("code-buyer");
        admin->click("decisionAgree");
        QTRY_VERIFY_WITH_TIMEOUT(admin->rowOf("mia") >= 0, patience);
        QTRY_VERIFY(!admin->model().isPending("mia"));
        admin->select("mia");
        QTRY_VERIFY(admin->find<QPushButton>("action-note_password")->isEnabled());
        const auto setTo = [&](const char* password) {
            auto* once = admin->find<QLineEdit>("password");
            once->setText(QLatin1StringView(password));
            admin->find<QLineEdit>("passwordAgain")->setText(once->text());
            admin->click("passwordAgree");
        };
        admin->key(Qt::Key_P);
        setTo("short");
        QTRY_VERIFY(admin->find<QLabel>("passwordProblem")->text().contains(QStringLiteral("8 characters")));
        setTo("long enough 4 all");
        QTRY_COMPARE_WITH_TIMEOUT(admin->queue().banner().text(), QStringLiteral("The password of mia was set."),
                                  patience);
        const auto owner = m_desk->connect();
        QCOMPARE(owner->scalar("SELECT 1 FROM pg_authid WHERE rolname = 'mia' AND rolcanlogin AND rolpassword LIKE "
                               "'SCRAM-SHA-256$%'"),
                 std::optional<Value>(std::int64_t(1)));

        admin->select("admin");
        admin->key(Qt::Key_P);
        QVERIFY(admin->queue().banner().text().contains(QStringLiteral("opsdeskd user password admin")));
        admin->select("mia");
        admin->click("action-disable");
        QTRY_COMPARE_WITH_TIMEOUT(admin->cell("mia", "state"), QStringLiteral("Disabled"), patience);
        QCOMPARE(owner->scalar("SELECT 1 FROM pg_authid WHERE rolname = 'mia' AND rolcanlogin"),
                 std::optional<Value>());
    }
};

OPSDESK_WINDOW_TEST(CentralWindowTest)
#include "CentralWindowTest.moc"
