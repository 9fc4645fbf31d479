// The controller writes a journal and closes a month in the window; the finance lead approves.
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/RowsSection.h"

#include <QLabel>
#include <QLineEdit>
#include <QTableWidget>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

class BooksWindowTest : public QObject {
    Q_OBJECT

    static std::string cellOf(Workplace& workplace, const char* view, const char* column) {
        ViewQuery query;
        query.view = view;
        const auto reader = workplace.reader();
        const auto rows = reader->rows(query);
        return rows.size() == 1 ? toText(rows.front()[static_cast<std::size_t>(reader->view(view).index(column))],
                                         reader->view(view).find(column)->type)
                                : std::to_string(rows.size()) + " rows";
    }
    static void fill(QTableWidget& table, int row, const QStringList& cells) {
        for (int column = 0; column < cells.size(); ++column)
            table.item(row, column)->setText(cells[column]);
    }

private Q_SLOTS:
    void aJournalIsWrittenAndApproved() {
        const TestStore store("sqlite");
        { BuyingWorkspace made(store); }
        Workplace workplace(store.place());
        {
            ConsoleWindow window(workplace, "controller");
            window.open("manual-journals");
            window.queue().setFocus();
            window.key(Qt::Key_N);
            QTRY_VERIFY(window.dialog());
            auto* table = window.find<QTableWidget>("journalLines");
            window.find<QLineEdit>("journalDescription")->setText(u"Rent of November"_s);
            fill(*table, 0, {u"6300"_s, u"120.00"_s});
            QVERIFY(window.find<QLabel>("journalBalance")->text().contains(u"120.00"_s));
            fill(*table, 1, {u"2120"_s, QString(), u"much"_s});
            window.click("journalAgree");
            QTRY_VERIFY(window.find<QLabel>("journalProblem")->text().contains(u"much"_s));
            fill(*table, 1, {u"2120"_s, QString(), u"120.00"_s});
            window.click("journalAgree");
            QTRY_VERIFY(!window.dialog());
            QCOMPARE(cellOf(workplace, "manual-journals", "state"), std::string("draft"));
            QCOMPARE(cellOf(workplace, "manual-journals", "amount"), std::string("120.00"));
        }
    }

    void aMonthIsSoftClosedWithItsChecklistBesideIt() {
        const TestStore store("sqlite");
        {
            BuyingWorkspace made(store);
            made.orderIn("received");
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "controller");
        window.open("fiscal-periods");
        QTRY_COMPARE(window.model().rowCount(), 1);
        window.activate();
        window.table().goToRow(0);
        window.table().setFocus();
        QTRY_VERIFY(!window.window().findChildren<ui::GridSection*>().isEmpty() &&
                    window.window().findChildren<ui::GridSection*>().front()->isVisible());
        window.key(Qt::Key_S);
        QTRY_VERIFY(window.dialog());
        window.click("decisionAgree");
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE(cellOf(workplace, "fiscal-periods", "state"), std::string("soft"));
    }

    void whatIsOwedAbroadIsRevalued() {
        const TestStore store("sqlite");
        { BuyingWorkspace made(store); }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "controller");
        window.open("currency-revaluations");
        window.queue().setFocus();
        window.key(Qt::Key_N);
        QTRY_VERIFY(window.dialog());
        window.click("decisionAgree");
        QTRY_VERIFY(!window.dialog());
        QTRY_COMPARE(cellOf(workplace, "currency-revaluations", "invoices"), std::string("0"));
    }
};

OPSDESK_WINDOW_TEST(BooksWindowTest)
#include "BooksWindowTest.moc"
