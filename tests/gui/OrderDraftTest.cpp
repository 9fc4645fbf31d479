// Lines of an order that are being entered outlive the page, the window and the program, and what others do meanwhile.
#include "ui/procurement/OrderDraft.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"
#include "ui/bridge/Drafts.h"
#include "ui/documents/DocumentPage.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Column = ui::OrderLinesModel::Column;

/// A workspace with an order of 100 cake stands at 5.00: a draft, or what became of it.
class Place {
public:
    explicit Place(const std::string& state = "draft") {
        BuyingWorkspace buying(m_store);
        order = state == "draft" ? buying.draft() : buying.orderIn(state);
        const auto made = buying.order(order);
        m_made = {made.version, made.amount};
        m_workplace = std::make_unique<Workplace>(m_store.place());
    }
    Workplace& workplace() { return *m_workplace; }
    /// Somebody else changes the order to @p lines, as JSON.
    void changeElsewhere(const std::string& lines, int version) {
        Expected expected;
        expected.version = version;
        sendElsewhere("purchase_order.edit", "buyer", expected, lines);
    }
    /// Somebody else receives @p lines, first of all that happens to the order.
    void receiveElsewhere(const std::string& lines) {
        sendElsewhere("purchase_order.receive", "warehouse", m_made, lines);
    }

    std::string order;
    QString drafts() { return QString::fromStdString(m_folder.file("drafts.json")); }

private:
    void sendElsewhere(const char* type, const char* actor, const Expected& expected, const std::string& lines) {
        Command command;
        command.id = random.uuid(clock.now());
        command.entity = 1;
        command.type = type;
        command.actor = actor;
        command.document = *Uuid::parse(order);
        command.expected = expected;
        command.payload = R"({"lines":)" + lines + "}";
        command.sequence = ++m_sequence;
        QVERIFY(m_workplace->bus().submitAndWait(command).applied());
    }

    Expected m_made;
    std::int64_t m_sequence = 0;
    TestStore m_store{"sqlite"};
    TemporaryFolder m_folder;
    FixedClock clock;
    SeededRandom random{99};
    std::unique_ptr<Workplace> m_workplace;
};

/// A window there, a planner's unless it is said whose, in front of the order or of a new one.
class Desk {
public:
    explicit Desk(Place& place, bool isNew = false, const char* user = "planner")
        : drafts(place.drafts(), clock), window(place.workplace(), user), m_new(isNew) {
        window.session().drafts = &drafts;
        window.open("purchase-orders");
        open(isNew ? std::string() : place.order);
    }
    void open(const std::string& order) {
        if (m_new)
            window.key(Qt::Key_N);
        else
            window.window().openDocument(u"purchase-orders"_s, QString::fromStdString(order));
        QVERIFY(QTest::qWaitFor([this] {
            return window.window().document() && window.window().document()->isSettled() &&
                   (m_new || lines().rowCount() > 0);
        }));
    }
    ui::OrderLinesModel& lines() { return *window.window().document()->findChild<ui::OrderLinesModel*>(); }
    QTableView* table() { return window.find<QTableView>("orderLines"); }
    QLabel* note() { return window.find<QLabel>("orderNote"); }
    QString cell(int row, Column column) { return lines().index(row, column).data().toString(); }
    void type(int row, Column column, const QString& text) {
        table()->setFocus();
        table()->setCurrentIndex(lines().index(row, column));
        QTest::keyClick(table(), Qt::Key_F2);
        QWidget* cell = QApplication::focusWidget();
        QTest::keyClick(cell, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(cell, text);
        QTest::keyClick(cell, Qt::Key_Return);
        QCoreApplication::processEvents(); // it is entered once the key has been worked off
    }
    void pick(const char* name, const QString& text) {
        auto* picker = window.find<QLineEdit>(name);
        picker->setFocus();
        QTest::keyClicks(picker, text);
        QTest::keyClick(picker, Qt::Key_Return);
    }

    WarningWatch watch;
    FixedClock clock;
    ui::Drafts drafts;
    ConsoleWindow window;

private:
    bool m_new;
};

} // namespace

class OrderDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// The program was killed while lines were changed; the next one has them, and forgets them once they are saved.
    void linesSurviveTheProgram() {
        Place place;
        Desk killed(place);
        QVERIFY(!killed.note()->isVisible());
        killed.type(0, Column::Ordered, u"240"_s);
        QCOMPARE(killed.cell(0, Column::Ordered), u"240"_s);
        QTRY_COMPARE(ui::Drafts(place.drafts(), killed.clock).all().size(), 1U); // it is in the file as it is typed

        Desk next(place);
        QTRY_COMPARE(next.cell(0, Column::Ordered), u"240"_s);
        QVERIFY(next.note()->isVisible());
        QVERIFY2(next.note()->text().startsWith(u"What you entered on 30 Nov 2011"_s), qPrintable(next.note()->text()));
        QTest::keyClick(next.table(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(next.drafts.all().empty());
        QVERIFY(!next.note()->isVisible());
        QTRY_COMPARE(next.window.window().document()->record().text("amount"), u"£1,200.00"_s);
        QCOMPARE(next.watch.warnings(), 0);
    }

    /// Where it is kept, nobody is asked.
    void leavingAndClosingAskNothing() {
        Place place;
        Desk desk(place);
        desk.type(0, Column::UnitCost, u"4.75"_s);
        QTest::keyClick(desk.table(), Qt::Key_Escape);
        QTRY_VERIFY(!desk.window.window().document());
        desk.open(place.order);
        QCOMPARE(desk.cell(0, Column::UnitCost), u"£4.75"_s);
        // What stands in an open cell counts as well.
        desk.table()->setFocus();
        desk.table()->setCurrentIndex(desk.lines().index(0, Column::Ordered));
        QTest::keyClick(desk.table(), Qt::Key_F2);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"77"_s);
        QVERIFY(desk.window.window().close());
        desk.drafts.flush(); // as when the program ends
        Desk next(place);
        QTRY_COMPARE(next.cell(0, Column::Ordered), u"77"_s);
        QCOMPARE(next.cell(0, Column::UnitCost), u"£4.75"_s);
    }

    void discardedIsForgotten() {
        Place place;
        Desk desk(place);
        auto* discard = desk.window.find<QPushButton>("orderDiscard");
        QVERIFY(!discard->isVisible());
        desk.type(0, Column::Ordered, u"240"_s);
        QVERIFY(discard->isVisible());
        QTest::mouseClick(discard, Qt::LeftButton);
        QTRY_COMPARE(desk.cell(0, Column::Ordered), u"100"_s);
        QVERIFY(desk.drafts.all().empty());
        QVERIFY(!discard->isVisible());
    }

    /// The order was changed while the program did not run: both are seen, and the person chooses.
    void whatOthersDidMeanwhileIsUnderIt() {
        Place place;
        {
            Desk desk(place);
            desk.type(0, Column::Ordered, u"240"_s);
        }
        place.changeElsewhere(
            R"([{"line_no":1,"item_id":1,"quantity":100,"unit_cost":450},{"sku":"ORNAMENT","quantity":12}])", 1);
        Desk desk(place);
        QTRY_COMPARE(desk.lines().rowCount(), 2);
        QTRY_COMPARE(desk.cell(0, Column::Ordered), u"240"_s); // entered here
        QCOMPARE(desk.cell(0, Column::UnitCost), u"£4.50"_s);  // changed there
        QVERIFY2(desk.note()->text().contains(u"on top of the order as others changed it"_s),
                 qPrintable(desk.note()->text()));
        QTest::mouseClick(desk.window.find<QPushButton>("orderDiscard"), Qt::LeftButton);
        QTRY_COMPARE(desk.cell(0, Column::Ordered), u"100"_s);
        QCOMPARE(desk.lines().rowCount(), 2);

        // The same while the page is open; then it is saved, upon what was seen last.
        desk.type(0, Column::Ordered, u"300"_s);
        place.changeElsewhere(R"([{"line_no":1,"item_id":1,"quantity":100,"unit_cost":400}])", 2);
        QTRY_COMPARE(desk.lines().rowCount(), 1);
        QCOMPARE(desk.cell(0, Column::Ordered), u"300"_s);
        QCOMPARE(desk.cell(0, Column::UnitCost), u"£4.00"_s);
        QVERIFY(desk.note()->text().startsWith(u"Others changed this order meanwhile."_s));
        QTest::keyClick(desk.table(), Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.window.window().document()->record().text("amount"), u"£1,200.00"_s);
        QTRY_VERIFY(desk.drafts.all().empty());
    }

    void aNewOrderSurvivesToo() {
        Place place;
        {
            Desk desk(place, true);
            desk.pick("orderSupplier", u"ACME"_s);
            desk.pick("orderItem", u"ORNAMENT"_s);
            QTRY_COMPARE(desk.lines().rowCount(), 1);
            desk.table()->setFocus();
            desk.type(0, Column::Ordered, u"50"_s);
        }
        Desk desk(place, true);
        QCOMPARE(desk.lines().rowCount(), 1);
        QCOMPARE(desk.cell(0, Column::Ordered), u"50"_s);
        QVERIFY(desk.window.find<QLineEdit>("orderSupplier")->text().startsWith(u"ACME"_s));
        QVERIFY(desk.note()->isVisible());
        auto* save = desk.window.find<QPushButton>("orderSave");
        QVERIFY(!save->isEnabled());
        desk.pick("orderNode", u"HOME"_s);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(desk.window.window().document()->record().text("amount"), u"£20.00"_s);
        QVERIFY(desk.drafts.all().empty());
    }

    /// What was counted without knowing what was ordered stands there again, ready for the next scan; a count that
    /// happens to be what was ordered as well, though somebody else received goods meanwhile.
    void aBlindCountComesBackWhole() {
        Place place("released");
        {
            Desk desk(place, false, "warehouse");
            QTRY_COMPARE(desk.lines().mode(), ui::OrderLinesModel::Mode::Receive);
            desk.window.click("orderBlind");
            QCOMPARE(desk.cell(0, Column::Now), u"0"_s);
            desk.pick("orderItem", u"CAKESTAND"_s);
            QTRY_COMPARE(desk.cell(0, Column::Now), u"1"_s);
            desk.type(0, Column::Now, u"99"_s);
            desk.type(0, Column::Damaged, u"3"_s);
            desk.type(0, Column::Noted, u"102"_s);
        }
        {
            Desk desk(place, false, "warehouse");
            QTRY_VERIFY(desk.note()->isVisible());
            QVERIFY(desk.window.find<QAbstractButton>("orderBlind")->isChecked());
            QVERIFY(desk.table()->isColumnHidden(Column::Ordered));
            QCOMPARE(desk.cell(0, Column::Now), u"99"_s);
            QCOMPARE(desk.cell(0, Column::Damaged), u"3"_s);
            QCOMPARE(desk.cell(0, Column::Noted), u"102"_s);
            desk.pick("orderItem", u"CAKESTAND"_s);
            QTRY_COMPARE(desk.cell(0, Column::Now), u"100"_s);
        }
        place.receiveElsewhere(R"([{"line_no":1,"quantity":40}])");
        Desk desk(place, false, "warehouse");
        QTRY_VERIFY(desk.note()->text().contains(u"on top of the order as others changed it"_s));
        QCOMPARE(desk.cell(0, Column::Received), u"40"_s);
        QCOMPARE(desk.cell(0, Column::Now), u"100"_s);
        QCOMPARE(desk.cell(0, Column::Damaged), u"3"_s);
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void putsWhatWasEnteredOnTop_data() {
        QTest::addColumn<QString>("now");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<QString>("mine");
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const char* now, const char* seen, const char* mine, const char* lines) {
            QTest::newRow(name) << QString::fromLatin1(now) << QString::fromLatin1(seen) << QString::fromLatin1(mine)
                                << QString::fromLatin1(lines);
        };
        // line:quantity; line 0 is new
        row("nothing happened", "1:10", "1:10", "1:10", "1:10");
        row("changed here", "1:10", "1:10", "1:12", "1:12");
        row("changed there", "1:11", "1:10", "1:10", "1:11");
        row("changed by both: as entered here", "1:11", "1:10", "1:12", "1:12");
        row("added there", "1:10 2:5", "1:10", "1:12", "1:12 2:5");
        row("added here", "1:10", "1:10", "1:10 0:7", "1:10 0:7");
        row("taken away here", "1:10 2:5", "1:10 2:5", "2:5", "2:5");
        row("taken away there", "2:5", "1:10 2:5", "1:10 2:6", "2:6");
        row("taken away there, changed here", "2:5", "1:10 2:5", "1:12 2:5", "2:5 0:12");
    }
    void putsWhatWasEnteredOnTop() {
        QFETCH(QString, now);
        QFETCH(QString, seen);
        QFETCH(QString, mine);
        QFETCH(QString, lines);
        const auto read = [](const QString& text) {
            std::vector<ui::OrderLine> all;
            for (const QString& one : text.split(u' ')) {
                ui::OrderLine line;
                if (const auto number = one.section(u':', 0, 0).toLongLong())
                    line.lineNo = number;
                line.quantity = Quantity::units(one.section(u':', 1).toLongLong());
                all.push_back(line);
            }
            return all;
        };
        QStringList merged;
        for (const ui::OrderLine& line : ui::onTopOf(read(now), read(seen), read(mine)))
            merged << u"%1:%2"_s.arg(line.lineNo.value_or(0)).arg(line.quantity.count() / Quantity::scale);
        QCOMPARE(merged.join(u' '), lines);
    }

    /// Those of another order alone, in their place.
    void putsWhatWasEnteredOfAnOrderOnTop() {
        const auto line = [](const std::string& order, std::int64_t number, int received, int now) {
            ui::OrderLine one;
            one.orderId = order;
            one.lineNo = number;
            one.received = Quantity::units(received);
            one.now = Quantity::units(now);
            return one;
        };
        const std::vector mine{line("", 1, 9, 8), line("a", 1, 5, 4), line("a", 2, 6, 6), line("b", 1, 7, 7)};
        const std::vector seen{line("", 1, 9, 9), line("a", 1, 5, 5), line("a", 2, 6, 6), line("b", 1, 7, 7)};
        const std::vector now{line("a", 1, 10, 10), line("a", 3, 2, 2)};
        const std::vector merged{line("", 1, 9, 8), line("a", 1, 10, 4), line("a", 3, 2, 2), line("b", 1, 7, 7)};
        QVERIFY(ui::onTopOfOrder("a", now, seen, mine) == merged);
        QVERIFY(ui::onTopOfOrder("a", {}, seen, mine) == (std::vector{mine[0], mine[3]}));
        QVERIFY(ui::onTopOfOrder("a", {seen[1], seen[2]}, seen, mine) == mine); // nothing happened
    }
};

OPSDESK_WINDOW_TEST(OrderDraftTest)
#include "OrderDraftTest.moc"
