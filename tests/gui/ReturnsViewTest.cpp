// The returns desk in the window, by keys and dialogs: what is announced, what is not, and who looks at it.
#include "core/governance/Policy.h"
#include "core/returns/ReturnLine.h"
#include "core/returns/ReturnOrder.h"
#include "tests/support/Applied.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/ReturnsWorkspace.h"
#include "tests/support/WindowTest.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>

using namespace opsdesk;
using namespace opsdesk::test;

class ReturnsViewTest : public QObject {
    Q_OBJECT

    static std::vector<ViewRow> rows(Workplace& workplace, const char* view, const std::string& filter = "") {
        ViewQuery query;
        query.view = view;
        if (!filter.empty())
            query.filters.push_back(Filter::parse(filter));
        return workplace.reader()->rows(query);
    }
    /// As text, of the first row.
    static std::string cell(Workplace& workplace, const char* view, std::string_view column,
                            const std::string& filter = "") {
        const auto found = rows(workplace, view, filter);
        const auto& of = workplace.reader()->view(view);
        const auto place = static_cast<std::size_t>(of.index(column));
        return found.empty() ? std::string() : toText(found.front()[place], of.columns[place].type);
    }

    /// Today is the last of November in its books.
    static void dateBooks(ReturnsWorkspace& made) {
        APPLIED(made.engine.run(0, [](Context& context) -> Outcome {
            context.rows().put(Policy{0, "setting.as_of", "setting", "2011-11-30", "date", "", "active", 1, 0});
            return {};
        }));
    }
    static Outcome putImported(Context& context) {
        ReturnOrder imported;
        imported.entity = 1;
        imported.id = Uuid::derived(Uuid(), "C-1");
        imported.number = "C-1";
        imported.state = "received";
        imported.currency = Currency("GBP");
        imported.history = true;
        for (const auto item : {ReturnsWorkspace::cup, ReturnsWorkspace::radio}) {
            ReturnLine line;
            line.entity = 1;
            line.return_id = imported.id;
            line.line_no = line.item_id = item;
            line.quantity = Quantity::units(1);
            line.link = "unlinked";
            context.rows().insert(std::move(line));
        }
        context.rows().insert(std::move(imported));
        return {};
    }
    static QComboBox* choice(QTableWidget& table, int column) { return choice(table, 0, column); }
    static QComboBox* choice(QTableWidget& table, int row, int column) {
        return qobject_cast<QComboBox*>(table.cellWidget(row, column));
    }

    /// The first title that is not read in full; none when all are.
    static QString clippedTitle(const QTableWidget& table) {
        for (int column = 0; column < table.columnCount(); ++column)
            if (table.columnWidth(column) < table.horizontalHeader()->sectionSizeHint(column))
                return table.horizontalHeaderItem(column)->text();
        return {};
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
        QCOMPARE(clippedTitle(*table), QString());
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

    /// A parcel with two things in it, one of which the order that is named did not sell.
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
        auto* table = window.find<QTableWidget>("returnLinesTable");
        QTRY_COMPARE(table->rowCount(), 4);
        QCOMPARE(clippedTitle(*table), QString());
        QVERIFY(choice(*table, 4)->width() >= choice(*table, 4)->sizeHint().width()); // any reason is read in full
        window.click("returnLinesAgree");
        QTRY_VERIFY(window.find<QLabel>("returnLinesProblem")->text().contains(QStringLiteral("filled in")));
        QTest::keyClicks(window.find<QLineEdit>("returnLines-order"), QStringLiteral("S-2"));
        table->item(0, 0)->setText(QStringLiteral("CUP"));
        table->item(0, 1)->setText(QStringLiteral("2"));
        table->item(3, 0)->setText(QStringLiteral("SOP"));
        QCOMPARE(table->rowCount(), 5); // there is always one more
        table->item(3, 1)->setText(QStringLiteral("1"));
        choice(*table, 3, 5)->setCurrentIndex(choice(*table, 3, 5)->findData(QStringLiteral("used")));
        window.click("returnLinesAgree");
        QTRY_VERIFY(window.find<QLabel>("returnLinesProblem")->text().contains(QStringLiteral("SOP")));
        table->item(3, 0)->setText(QStringLiteral("SOAP"));
        window.click("returnLinesAgree");
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE(rows(workplace, "returns").size(), std::size_t(1));
        QCOMPARE(cell(workplace, "returns", "order_number"), std::string("S-2"));
        QCOMPARE(cell(workplace, "return-lines", "link", "sku = CUP"), std::string("full"));
        QCOMPARE(cell(workplace, "return-lines", "link", "sku = SOAP"), std::string("unlinked"));
        QCOMPARE(cell(workplace, "return-lines", "condition", "sku = SOAP"), std::string("used"));
        QCOMPARE(cell(workplace, "document-history", "action"), std::string("return.receive_blind"));
    }

    void aSecondLookTakesThePlaceOfTheFirst() {
        const TestStore store("sqlite");
        {
            ReturnsWorkspace made(store);
            dateBooks(made);
            const auto id = made.inspected(2, "as_new");
            APPLIED(made.act(id, "dispose", "inspector", R"({"lines":[{"line_no":1,"disposition":"quarantine"}]})"));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "inspector");
        window.open("returns");
        QTRY_COMPARE(window.model().rowCount(), 1);
        window.table().goToRow(0);
        window.table().setFocus();
        window.key(Qt::Key_I, Qt::ShiftModifier);
        QTRY_VERIFY(window.dialog());
        auto* table = window.find<QTableWidget>("returnLinesTable");
        QTRY_COMPARE(table->rowCount(), 1);
        QCOMPARE(table->columnCount(), 14); // cups are asked the four questions of the usual checklist
        window.click("returnLinesAgree");
        QTRY_VERIFY(window.find<QLabel>("returnLinesProblem")->text().contains(QStringLiteral("Say the grade")));
        choice(*table, 6)->setCurrentIndex(choice(*table, 6)->findData(QStringLiteral("faulty")));
        window.click("returnLinesAgree");
        QTRY_VERIFY(!window.dialog());
        QCOMPARE(cell(workplace, "return-inspections", "state", "inspection_no = 1"), std::string("replaced"));
        QCOMPARE(cell(workplace, "return-inspections", "grade", "inspection_no = 2"), std::string("faulty"));
    }

    /// Two lines of which the books know no more; goods that came over the desk are left to those who look at them.
    void importedReturnsAreGradedByRule() {
        const TestStore store("sqlite");
        {
            ReturnsWorkspace made(store);
            dateBooks(made);
            APPLIED(made.act(made.cups(1), "receive", "warehouse"));
            APPLIED(made.engine.run(1, putImported));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "returns");
        window.open("returns");
        QTRY_COMPARE(window.model().rowCount(), 2);
        window.queue().setFocus();
        window.key(Qt::Key_G);
        QTRY_VERIFY(window.dialog());
        QCOMPARE(window.find<QLineEdit>("limit")->text(), QStringLiteral("500"));
        window.click("decisionAgree");
        QTRY_COMPARE(window.queue().banner().text(), QStringLiteral("2 lines graded"));
        QCOMPARE(rows(workplace, "return-inspections").size(), std::size_t(2));
        QCOMPARE(cell(workplace, "return-inspections", "number"), std::string("C-1"));
    }

    void ratesAreCountedAtOnce() {
        const TestStore store("sqlite");
        {
            ReturnsWorkspace made(store);
            dateBooks(made);
            APPLIED(made.act(made.cups(1), "receive", "warehouse"));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "returns");
        window.open("return-rates");
        QCOMPARE(window.model().rowCount(), 0);
        window.queue().setFocus();
        window.key(Qt::Key_R);
        QTRY_COMPARE(window.queue().banner().text(), QStringLiteral("Counted, 0 rises told"));
        QTRY_VERIFY(window.model().rowCount() > 0);
        QCOMPARE(cell(workplace, "return-rates", "returned_lines", "code = CUP"), std::string("1"));
    }
};

OPSDESK_WINDOW_TEST(ReturnsViewTest)
#include "ReturnsViewTest.moc"
