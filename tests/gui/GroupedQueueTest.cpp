#include "core/integration/Areas.h"
#include "core/planning/Suggestion.h"
#include "core/planning/SuggestionDetail.h"
#include "core/workflow/Context.h"
#include "core/workflow/FilterText.h"
#include "core/workflow/Workspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/ExplainCard.h"
#include "ui/widgets/LayoutMenu.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>

#include <semaphore>
#include <thread>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr int suggestions = 1200;

Suggestion suggestionAt(std::int64_t entity, int number) {
    Suggestion row;
    row.entity = entity;
    row.id = Uuid::derived(Uuid(), "suggestion/" + std::to_string(number));
    row.kind = "buy";
    row.item_id = number + 1;
    row.node_id = 1;
    row.sku = std::to_string(10000 + number);
    row.name = number % 3 == 0 ? "RED LANTERN" : "BLUE MUG";
    row.supplier = "Supplier " + std::to_string(number % 4);
    row.node = number % 8 < 4 ? "HOME" : "EU3PL";
    row.state = "open";
    row.version = 1;
    row.created_by = "engine";
    row.status = "below_safety";
    row.rank = number + 1;
    row.quantity = row.planned_quantity = Quantity::units(10);
    row.amount = Minor(1000 + number % 4);
    row.money_at_risk = Minor(1000000 - number * 100);
    row.currency = row.order_currency = Currency("GBP");
    row.demand_spark.text = "[1,2,3]";
    return row;
}

} // namespace

/// Queues on a real workspace: grouped and filtered by keys, and calm while the engine changes rows.
class GroupedQueueTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_workspaces = 0;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ConsoleWindow> m_console;

    ui::RecordTable& table() { return m_console->table(); }
    ui::RecordTableModel& model() { return m_console->model(); }
    QString status(const char* part) { return m_console->find<QLabel>(part)->text(); }
    QString title(int row) {
        return model().groupTitle(row).replace(QChar(0xB7), u'|').replace(QStringLiteral("  "), QStringLiteral(" "));
    }
    /// A part of the queue in front: others have parts of the same name.
    template <class Widget>
    Widget* part(const char* name) {
        return m_console->queue().findChild<Widget*>(QLatin1StringView(name));
    }
    void settle() {
        QTRY_VERIFY(m_console->window().isSettled());
        QTRY_VERIFY(model().isSettled());
    }
    /// Chooses from the open menu by its words.
    void choose(const QString& words) {
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        for (QAction* action : menu->actions())
            if (action->text() == words)
                menu->setActiveAction(action);
        QTest::keyClick(menu, Qt::Key_Return);
        m_console->activate();
        QTRY_VERIFY(table().hasFocus());
    }

    /// A thousand commands a second, about every second row but those in @p spared; returns when all are done.
    void snoozeEverySecond(const std::set<std::string>& spared) {
        SystemClock clock;
        SeededRandom random{2};
        const std::string until = "{\"snooze_until\":\"" + (clock.now().date() + 30).toString() + "\"}";
        std::counting_semaphore<suggestions> answered(0);
        int sent = 0;
        for (int number = 0; number < suggestions; number += 2) {
            const Suggestion row = suggestionAt(1, number);
            if (spared.contains(row.id.toString()))
                continue;
            Command command;
            command.id = random.uuid(clock.now());
            command.type = "suggestion.snooze";
            command.entity = 1;
            command.actor = "planner";
            command.document = row.id;
            command.payload = until;
            m_workplace->bus().submit(std::move(command), [&](const CommandResult&) { answered.release(); });
            ++sent;
            QThread::msleep(1);
        }
        while (sent-- > 0)
            answered.acquire();
    }

private Q_SLOTS:
    void init() {
        SystemClock clock;
        SeededRandom random{1};
        Catalog catalog;
        addAllAreas(catalog);
        catalog.addSeed(false, [](Context& context) -> Outcome {
            for (int number = 0; number < suggestions; ++number) {
                const Suggestion row = suggestionAt(context.entity(), number);
                context.rows().put(row);
                SuggestionDetail detail;
                detail.entity = row.entity;
                detail.suggestion_id = row.id;
                context.rows().put(detail);
            }
            return {};
        });
        const std::string file = m_folder.filePath(QStringLiteral("%1.opsdesk").arg(++m_workspaces)).toStdString();
        Workspace::init(file, catalog, clock, random);
        m_workplace = std::make_unique<Workplace>(file);
        m_console = std::make_unique<ConsoleWindow>(*m_workplace, "planner");
        m_console->open("suggestions");
        settle();
    }
    void cleanup() {
        m_console.reset();
        m_workplace.reset();
    }

    void groupsByKeys() {
        m_console->key(Qt::Key_G, Qt::ControlModifier);
        choose(QStringLiteral("Supplier"));
        QTRY_COMPARE(model().rowCount(), 4);
        QCOMPARE(title(0), QStringLiteral("Supplier: Supplier 0 | 300 rows")); // its rows are most at risk
        QCOMPARE(model().index(0, model().columnOf("amount")).data().toString(), QStringLiteral("£3,000.00"));
        QCOMPARE(status("statusRows"), QStringLiteral("1,200 rows in 4 groups"));

        m_console->key(Qt::Key_Down);
        m_console->key(Qt::Key_Right);
        QTRY_COMPARE(model().rowCount(), 304);
        QVERIFY(!model().isGroup(2));
        QTRY_COMPARE(m_console->cell(model().idAt(2), "supplier"), QStringLiteral("Supplier 1"));
        m_console->key(Qt::Key_Right);
        QCOMPARE(table().currentRow(), 2);
        QTRY_COMPARE(m_console->queue().details().record().id(), model().idAt(2));

        // A decision in a group: the next row of it is selected, and the group counts anew.
        const std::string decided = model().idAt(2), next = model().idAt(3);
        m_console->key(Qt::Key_S);
        QTRY_VERIFY(m_console->dialog());
        m_console->click("decisionAgree");
        m_console->activate();
        QTRY_COMPARE(model().rowOf(decided), -1);
        QCOMPARE(model().idAt(table().currentRow()), next);
        QTRY_COMPARE(title(model().groupRowOf(table().currentRow())),
                     QStringLiteral("Supplier: Supplier 1 | 299 rows"));

        m_console->key(Qt::Key_Left);
        QVERIFY(model().isGroup(table().currentRow()));
        m_console->key(Qt::Key_X);
        QTRY_COMPARE(model().marked().size(), std::size_t(299));
        QTRY_VERIFY(m_console->find<QPushButton>("statusMarked")->text().contains(QStringLiteral("£2,992.99")));
        m_console->key(Qt::Key_Left);
        QTRY_COMPARE(model().rowCount(), 4);
        settle();
        QCOMPARE(model().marked().size(), std::size_t(299)); // marks outlive that their rows are not listed
        m_console->key(Qt::Key_X);
        QTRY_COMPARE(model().marked().size(), std::size_t(0));

        m_console->key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(model().rowCount(), 1203);
        m_console->key(Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(model().rowCount(), 4);
    }

    /// F1 on a group's sum: over which rows it is, and Enter shows them.
    void explainsTheSumOfAGroup() {
        m_console->queue().groupBy({"supplier"});
        QTRY_COMPARE(model().rowCount(), 4);
        table().setFocus();
        table().setCurrentIndex(model().index(0, model().columnOf("amount")));
        m_console->key(Qt::Key_F1);
        const auto* card = m_console->window().findChild<ui::ExplainCard*>();
        QVERIFY(card);
        for (const char* part : {"Supplier: Supplier 0", "£3,000.00", "over 300 rows"})
            QVERIFY2(card->text().contains(QString::fromUtf8(part)), qPrintable(card->text()));
        m_console->key(Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 304);
    }

    void groupsInGroups() {
        m_console->queue().groupBy({"node", "supplier"});
        QTRY_COMPARE(model().rowCount(), 2);
        QTRY_COMPARE(status("statusRows"), QStringLiteral("1,200 rows in 10 groups"));
        m_console->key(Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 6);
        QCOMPARE(title(1), QStringLiteral("Supplier: Supplier 0 | 150 rows"));
        m_console->key(Qt::Key_Down);
        m_console->key(Qt::Key_Right);
        QTRY_COMPARE(model().rowCount(), 156);
        QCOMPARE(model().groupRowOf(50), 1);
        QCOMPARE(model().groupRowOf(1), 0);

        // The chip above the rows says so, and takes it back.
        m_console->key(Qt::Key_F, Qt::ShiftModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("chipGrouping"));
        m_console->key(Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), suggestions);
    }

    void filtersByKeys() {
        m_console->key(Qt::Key_Slash);
        m_console->type(QStringLiteral("name = RED LANTERN and node = HOME"));
        m_console->key(Qt::Key_Return);
        QTRY_COMPARE(model().rowCount(), 200);
        QCOMPARE(part<QPushButton>("condition-1")->accessibleName(), QStringLiteral("Node is HOME"));

        // The builder offers what there is, and what suits.
        m_console->key(Qt::Key_F);
        QTRY_VERIFY(m_console->dialog());
        auto* column = m_console->find<QComboBox>("conditionColumn");
        column->setCurrentIndex(column->findData(QStringLiteral("supplier")));
        auto* value = m_console->find<QComboBox>("conditionValue");
        QTRY_COMPARE(value->count(), 4);
        auto* comparison = m_console->find<QComboBox>("conditionOperator");
        comparison->setCurrentIndex(comparison->findText(QStringLiteral("is")));
        value->setFocus();
        QTest::keyClicks(value, QStringLiteral("supplier 3"));
        value->completer()->popup()->hide();
        QTest::keyClick(m_console->dialog(), Qt::Key_Return);
        m_console->activate();
        QTRY_COMPARE(model().rowCount(), 50);

        part<QPushButton>("conditionGlue")->click();
        QTRY_COMPARE(model().rowCount(), 400 + 400 + 100); // any: red, or HOME, or of that supplier
        part<QPushButton>("condition-2")->setFocus();
        m_console->key(Qt::Key_Delete);
        QTRY_COMPARE(model().rowCount(), 800);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("condition-1"));

        // What is not understood is shown where it stands.
        m_console->key(Qt::Key_Escape);
        m_console->key(Qt::Key_Slash);
        m_console->type(QStringLiteral("amount > 1 and quantity > many"));
        m_console->key(Qt::Key_Return);
        QCOMPARE(part<QLineEdit>("search")->selectedText(), QStringLiteral("many"));
        QVERIFY(part<QLabel>("filterProblem")->text().contains(QStringLiteral("quantity")));
    }

    void sharesLayouts() {
        ConsoleWindow lead(*m_workplace, "buyer-lead");
        lead.open("suggestions");
        QTRY_COMPARE(lead.model().rowCount(), suggestions);
        lead.queue().groupBy({"supplier"});
        lead.queue().filterBar().add(parseFilter("node = HOME"));
        QTRY_COMPARE(lead.model().totalRows(), std::int64_t(600));
        lead.queue().layoutMenu().share(QStringLiteral("By supplier"), "planner");
        QTRY_VERIFY(lead.queue().banner().text().contains(QStringLiteral("is shared")));

        // It is offered to planners at once, and does the same for them.
        auto& mine = m_console->queue().layoutMenu();
        QTRY_COMPARE(mine.shared().size(), std::size_t(1));
        QCOMPARE(mine.shared().front().text("name"), QStringLiteral("By supplier"));
        m_console->queue().useLayout(
            ui::ColumnLayout::fromJson(QByteArray::fromStdString(mine.shared().front().plain("layout"))));
        QTRY_COMPARE(model().rowCount(), 4);
        QCOMPARE(model().totalRows(), std::int64_t(600));

        // Shared again it is replaced; a planner shares nothing; who shared it takes it back.
        lead.queue().layoutMenu().share(QStringLiteral("By supplier"), "planner");
        mine.share(QStringLiteral("Mine"), "*");
        QTRY_VERIFY(m_console->queue().banner().text().contains(QStringLiteral("may not do this")));
        QCOMPARE(lead.queue().layoutMenu().shared().size(), std::size_t(1));
        lead.queue().layoutMenu().withdraw(lead.queue().layoutMenu().shared().front());
        QTRY_COMPARE(mine.shared().size(), std::size_t(0));
    }

    void goesToRowsOfClosedGroups() {
        const std::string second = suggestionAt(1, 7).id.toString();
        m_console->queue().groupBy({"supplier"});
        QTRY_COMPARE(model().rowCount(), 4);
        m_console->window().goTo(ui::Spot{"suggestions", {}, {}, second}); // as back and forward do
        QTRY_COMPARE(model().idAt(table().currentRow()), second);
        model().setAllOpen(false);
        QTRY_COMPARE(model().rowCount(), 4);
        Q_EMIT m_console->queue().banner().documentRequested(QString::fromStdString(second)); // that was refused
        QTRY_COMPARE(model().idAt(table().currentRow()), second);
        Q_EMIT m_console->queue().banner().documentRequested(QStringLiteral("0190aaaa-0000-7000-8000-000000000000"));
        QTRY_VERIFY(m_console->queue().banner().text().contains(QStringLiteral("not among those")));
    }

    void theMenuOfACellMeansTheRowItWasOpenedOn() {
        m_console->queue().groupBy({});
        const int row = 5, column = model().columnOf("supplier");
        const QString supplier = model().index(row, column).data().toString();
        Q_EMIT table().customContextMenuRequested(table().visualRect(model().index(row, column)).center());
        QTRY_VERIFY(QApplication::activePopupWidget());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        table().sortByColumn(model().columnOf("sku"), Qt::DescendingOrder); // the rows move under it
        settle();
        QVERIFY(model().index(row, column).data().toString() != supplier);
        menu->actions().front()->trigger();
        QTRY_COMPARE(model().rowCount(), 300);
        settle();
        QCOMPARE(model().index(0, column).data().toString(), supplier);
        menu->close();
    }

    void findsWithoutFiltering() {
        m_console->key(Qt::Key_F, Qt::ControlModifier);
        m_console->type(QStringLiteral("lantern 1000"));
        QTRY_COMPARE(part<QLabel>("findCount")->text(), QStringLiteral("1 of 4")); // 10000, 10003, 10006, 10009
        QCOMPARE(model().rowCount(), suggestions);
        m_console->key(Qt::Key_Return);
        QTRY_COMPARE(part<QLabel>("findCount")->text(), QStringLiteral("2 of 4"));
        QCOMPARE(model().record(table().currentRow()).plain("sku"), std::string("10003"));
        m_console->key(Qt::Key_F3, Qt::ShiftModifier);
        m_console->key(Qt::Key_F3, Qt::ShiftModifier);
        QTRY_COMPARE(model().record(table().currentRow()).plain("sku"), std::string("10009")); // around the end
        m_console->key(Qt::Key_Escape);
        QVERIFY(table().hasFocus());

        // In a closed group, too: it opens.
        m_console->queue().groupBy({"supplier"});
        QTRY_COMPARE(model().rowCount(), 4);
        m_console->key(Qt::Key_F, Qt::ControlModifier);
        m_console->type(QStringLiteral("10007"));
        QTRY_COMPARE(model().record(table().currentRow()).plain("sku"), std::string("10007"));
        QCOMPARE(model().rowCount(), 304);
    }

    /// The engine changes a thousand rows a second; who works here sees it, and loses nothing.
    void staysCalmUnderChanges_data() {
        QTest::addColumn<bool>("grouped");
        QTest::newRow("rows") << false;
        QTest::newRow("groups") << true;
    }
    void staysCalmUnderChanges() {
        QFETCH(bool, grouped);
        if (grouped) {
            m_console->queue().groupBy({"supplier"});
            QTRY_COMPARE(model().rowCount(), 4);
            m_console->key(Qt::Key_Right);
            QTRY_COMPARE(model().rowCount(), 304);
        }
        table().goToRow(150);
        m_console->key(Qt::Key_X);
        m_console->key(Qt::Key_J);
        m_console->key(Qt::Key_X);
        const std::set<std::string> marked = model().marked();
        const std::string selected = model().idAt(table().currentRow());
        settle();

        std::jthread engine([&] { snoozeEverySecond(marked); });
        // Keys meanwhile: away and back again.
        for (int press = 0; press < 20; ++press) {
            m_console->key(Qt::Key_J);
            QTest::qWait(10);
        }
        for (int press = 0; press < 20; ++press) {
            m_console->key(Qt::Key_K);
            QTest::qWait(10);
        }
        table().goToRow(model().rowOf(selected));
        engine.join();
        // Half of the rows are gone, but for those marked; a group with none is gone, too.
        QTRY_COMPARE(model().totalRows(), std::int64_t(grouped ? 602 : 601));
        settle();
        QCOMPARE(model().rowCount(), grouped ? 3 + 2 : 601);
        QCOMPARE(model().marked(), marked);
        QCOMPARE(model().idAt(table().currentRow()), selected);
        QCOMPARE(m_console->queue().details().record().id(), selected);
        QVERIFY(table().viewport()->rect().contains(table().visualRect(table().currentIndex()).center()));
        if (grouped)
            QVERIFY(model().isOpen(model().groupRowOf(table().currentRow())));
    }
};

OPSDESK_WINDOW_TEST(GroupedQueueTest)
#include "GroupedQueueTest.moc"
