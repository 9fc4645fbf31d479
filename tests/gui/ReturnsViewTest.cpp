// The returns desk in the window: a return is authorised from an order's lines and received, as keys and dialogs have
// it.
#include "core/governance/Policy.h"
#include "tests/support/Applied.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/ReturnsWorkspace.h"
#include "tests/support/WindowTest.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace opsdesk;
using namespace opsdesk::test;

class ReturnsViewTest : public QObject {
    Q_OBJECT

    static std::vector<ViewRow> rows(Workplace& workplace, const char* view) {
        ViewQuery query;
        query.view = view;
        return workplace.reader()->rows(query);
    }
    static std::string cell(Workplace& workplace, const char* view, std::string_view column) {
        const auto found = rows(workplace, view);
        const auto place = static_cast<std::size_t>(workplace.reader()->view(view).index(column));
        return found.empty() ? std::string() : asText(found.front()[place]);
    }

    /// Today is the last of November in its books.
    static void dateBooks(ReturnsWorkspace& made) {
        APPLIED(made.engine.run(0, [](Context& context) -> Outcome {
            context.rows().put(Policy{0, "setting.as_of", "setting", "2011-11-30", "date", "", "active", 1, 0});
            return {};
        }));
    }
    static QComboBox* choice(QTableWidget& table, int column) {
        return qobject_cast<QComboBox*>(table.cellWidget(0, column));
    }

private Q_SLOTS:
    void aReturnIsAuthorisedAndReceived() {
        const TestStore store("sqlite");
        {
            ReturnsWorkspace made(store);
            dateBooks(made);
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "returns");
        window.open("returns");
        window.queue().setFocus();
        window.key(Qt::Key_N);
        QTRY_VERIFY(window.dialog());
        auto* order = window.find<QLineEdit>("returnOrder");
        QTest::keyClicks(order, QStringLiteral("S-1"));
        QVERIFY(!window.find<QPushButton>("returnLinesAgree")->isEnabled());
        QTest::keyClick(order, Qt::Key_Return);
        auto* table = window.find<QTableWidget>("returnLinesTable");
        QTRY_COMPARE(table->rowCount(), 3);
        QVERIFY(window.dialog());
        QCOMPARE(table->item(0, 0)->text(), QStringLiteral("CUP"));
        table->item(1, 0)->setCheckState(Qt::Unchecked);
        table->item(2, 0)->setCheckState(Qt::Unchecked);
        QCOMPARE(table->item(0, 4)->text(), QStringLiteral("5"));
        table->item(0, 4)->setText(QStringLiteral("6"));
        window.click("returnLinesAgree");
        QTRY_VERIFY(window.find<QLabel>("returnLinesProblem")->text().contains(QStringLiteral("at most 5")));
        table->item(0, 4)->setText(QStringLiteral("2"));
        auto* reason = qobject_cast<QComboBox*>(table->cellWidget(0, 5));
        QVERIFY(reason);
        reason->setCurrentIndex(reason->findData(QStringLiteral("faulty")));
        window.click("returnLinesAgree");
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(cell(workplace, "returns", "state"), std::string("authorized"));
        QCOMPARE(cell(workplace, "return-lines", "reason_code"), std::string("faulty"));

        QTRY_COMPARE(window.model().rowCount(), 1);
        window.activate();
        window.table().goToRow(0);
        window.table().setFocus();
        window.key(Qt::Key_R);
        QTRY_VERIFY(window.dialog());
        table = window.find<QTableWidget>("returnLinesTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->item(0, 4)->text(), QStringLiteral("2"));
        window.click("returnLinesAgree");
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(cell(workplace, "returns", "state"), std::string("received"));
    }

    /// Soap is hygiene goods, whose checklist must be answered: no grade is proposed, and a broken seal says which.
    void theChecklistGrades() {
        const TestStore store("sqlite");
        {
            ReturnsWorkspace made(store);
            dateBooks(made);
            const auto soap = TestEngine::told(made.authorize(R"({"sku":"SOAP","quantity":2})"), "document");
            APPLIED(made.act(soap, "receive", "warehouse"));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "inspector");
        window.open("returns");
        QTRY_COMPARE(window.model().rowCount(), 1);
        window.table().goToRow(0);
        window.table().setFocus();
        window.key(Qt::Key_I);
        QTRY_VERIFY(window.dialog());
        auto* table = window.find<QTableWidget>("returnLinesTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->columnCount(), 12);
        QCOMPARE(choice(*table, 6)->currentData().toString(), QString());
        QCOMPARE(table->horizontalHeaderItem(10)->text(), QStringLiteral("Is the seal whole?"));
        window.click("returnLinesAgree");
        QTRY_VERIFY(window.find<QLabel>("returnLinesProblem")->text().contains(QStringLiteral("seal")));
        choice(*table, 10)->setCurrentIndex(choice(*table, 10)->findData(QStringLiteral("no")));
        choice(*table, 11)->setCurrentIndex(choice(*table, 11)->findData(QStringLiteral("yes")));
        table->item(0, 0)->setCheckState(Qt::Unchecked);
        window.click("returnLinesAgree");
        QTRY_VERIFY(window.find<QLabel>("returnLinesProblem")->text().contains(QStringLiteral("marked")));
        table->item(0, 0)->setCheckState(Qt::Checked);
        window.click("returnLinesAgree");
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(cell(workplace, "return-inspections", "grade"), std::string("unusable"));
        QCOMPARE(cell(workplace, "returns", "state"), std::string("inspected"));
    }

    void goodsThatNobodyAnnouncedAreTakenIn() {
        const TestStore store("sqlite");
        {
            ReturnsWorkspace made(store);
            dateBooks(made);
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "returns");
        window.open("returns");
        window.queue().setFocus();
        window.key(Qt::Key_B);
        QTRY_VERIFY(window.dialog());
        QTest::keyClicks(window.find<QLineEdit>("sku"), QStringLiteral("CUP"));
        QTest::keyClicks(window.find<QLineEdit>("quantity"), QStringLiteral("2"));
        QTest::keyClicks(window.find<QLineEdit>("order"), QStringLiteral("S-1"));
        window.click("decisionAgree");
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE(rows(workplace, "returns").size(), std::size_t(1));
        QCOMPARE(cell(workplace, "returns", "order_number"), std::string("S-1"));
        QCOMPARE(cell(workplace, "return-lines", "link"), std::string("full"));
        QCOMPARE(cell(workplace, "document-history", "action"), std::string("return.receive_blind"));
    }
};

OPSDESK_WINDOW_TEST(ReturnsViewTest)
#include "ReturnsViewTest.moc"
