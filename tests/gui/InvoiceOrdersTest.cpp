// An invoice over several orders of one supplier, entered on the page of one of them.
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"
#include "ui/bridge/Drafts.h"
#include "ui/documents/DocumentPage.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/widgets/RecordPicker.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace opsdesk;
using namespace opsdesk::test;
using namespace Qt::StringLiterals;

namespace {

using Column = ui::OrderLinesModel::Column;

/// A controller's window on a workspace with orders of ACME: one is here, one in part, one is still to come; and one
/// of another supplier.
class InvoicesDesk {
public:
    /// @p another: a further order of ACME is here.
    explicit InvoicesDesk(bool another = false) {
        BuyingWorkspace desk(m_store);
        whole = desk.orderIn("received");
        part = desk.draft("planner", R"([{"sku":"CAKESTAND","quantity":50},{"sku":"ORNAMENT","quantity":200}])");
        for (const auto& [action, actor] :
             {std::pair("submit", "planner"), std::pair("approve", "buyer"), std::pair("release", "buyer")})
            QVERIFY(desk.act(part, action, actor).applied());
        const auto some = desk.act(part, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":20}]})");
        QVERIFY(some.applied());
        desk.orderIn("released");
        number = QString::fromStdString(desk.order(part).number);
        if (another)
            more = desk.orderIn("received");
        m_part = {desk.order(part).version, desk.order(part).amount};
        m_workplace = std::make_unique<Workplace>(m_store.place());
    }
    /// In front of the first order, as an invoice is entered.
    void open() {
        drafts = std::make_unique<ui::Drafts>(QString::fromStdString(m_folder.file("drafts.json")), m_clock);
        window = std::make_unique<ConsoleWindow>(*m_workplace, "controller");
        window->session().drafts = drafts.get();
        window->open("purchase-orders");
        window->window().openDocument(u"purchase-orders"_s, QString::fromStdString(whole));
        QTRY_VERIFY(window->window().document() && window->window().document()->isSettled());
        window->window().document()->setFocus();
        window->key(Qt::Key_I);
        QTRY_COMPARE(lines().mode(), ui::OrderLinesModel::Mode::Invoice);
        QTRY_VERIFY(lines().rowCount() > 0); // more where an invoice is here again
    }
    /// Ten more cake stands and fifty ornaments of the order come that is here in part.
    void receiveElsewhere() {
        Command command = commandOf("purchase_order.receive", "warehouse");
        command.document = *Uuid::parse(part);
        command.expected = m_part;
        command.payload = R"({"lines":[{"line_no":1,"quantity":10},{"line_no":2,"quantity":50}]})";
        QVERIFY(m_workplace->bus().submitAndWait(command).applied());
    }
    /// All of them are invoiced.
    void invoiceElsewhere() {
        Command command = commandOf("supplier_invoice.enter", "controller");
        const auto line = [this](const char* rest) { return R"({"order":")" + part + R"(",)" + rest + "}"; };
        command.payload =
            R"({"supplier":"ACME","reference":"R-9","invoiced_on":"2011-11-30","amount":17000,"lines":[)" +
            line(R"("order_line":1,"quantity":30,"unit_cost":500)") + "," +
            line(R"("order_line":2,"quantity":50,"unit_cost":40)") + "]}";
        QVERIFY(m_workplace->bus().submitAndWait(command).applied());
    }
    /// As the picker has it.
    ui::Record toInvoice(const std::string& order) {
        return {std::make_shared<View>(m_workplace->reader()->view("orders-to-invoice")),
                rows("orders-to-invoice", "id = " + order).at(0)};
    }
    std::vector<ViewRow> rows(const char* view, const std::string& filter) {
        ViewQuery query;
        query.view = view;
        query.filters = {Filter::parse(filter)};
        return m_workplace->reader()->rows(query);
    }
    std::vector<std::string> texts(const char* view, const std::string& filter, const char* column) {
        const auto reader = m_workplace->reader();
        std::vector<std::string> found;
        for (const auto& row : rows(view, filter))
            found.push_back(toText(row[static_cast<std::size_t>(reader->view(view).index(column))],
                                   reader->view(view).find(column)->type));
        return found;
    }
    ui::OrderLinesModel& lines() { return *window->window().document()->findChild<ui::OrderLinesModel*>(); }
    QString cell(int row, Column column) { return lines().index(row, column).data().toString(); }
    QTableView* table() { return window->find<QTableView>("orderLines"); }
    QLineEdit* further() { return window->find<QLineEdit>("orderFurther"); }
    QString note() { return window->find<QLabel>("orderNote")->text(); }
    QString banner() { return window->window().document()->findChild<QLabel*>(u"bannerText"_s)->text(); }
    void fill(const char* name, const QString& text) {
        window->find<QLineEdit>(name)->setFocus();
        window->type(text);
    }
    /// Chooses the first of the orders that are offered.
    void addFirst() {
        further()->setFocus();
        QTest::keyClick(further(), Qt::Key_Down);
        auto* popup = further()->completer()->popup();
        QTRY_VERIFY(popup->isVisible());
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
    }

    std::string whole, part, more;
    QString number; ///< of the order that is here in part
    WarningWatch watch;

private:
    Command commandOf(const char* type, const char* actor) {
        Command command;
        command.id = m_random.uuid(m_clock.now());
        command.entity = 1;
        command.type = type;
        command.actor = actor;
        command.sequence = ++m_sequence;
        return command;
    }

    TestStore m_store{"sqlite"};
    TemporaryFolder m_folder;
    FixedClock m_clock;
    SeededRandom m_random{99};
    std::int64_t m_sequence = 0;
    Expected m_part; ///< as it is before more of it comes
    std::unique_ptr<Workplace> m_workplace;

public:
    // They read in the workplace until they are gone.
    std::unique_ptr<ui::Drafts> drafts;
    std::unique_ptr<ConsoleWindow> window;
};

} // namespace

class InvoiceOrdersTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// That a list opens, the platform without a screen warns of, so warnings are not counted here.
    void oneInvoiceForTwoOrders() {
        InvoicesDesk desk;
        desk.open();
        QVERIFY(desk.table()->isColumnHidden(Column::Order));
        desk.further()->setFocus();
        QTest::keyClick(desk.further(), Qt::Key_Down);
        auto* offered = desk.further()->completer()->popup();
        QTRY_VERIFY(offered->isVisible());
        QCOMPARE(offered->model()->rowCount(), 1); // what of this supplier is here, and not this order itself
        QCOMPARE(offered->model()->index(0, 0).data().toString(), desk.number + u"  £100.00"_s);
        QTest::keyClick(offered, Qt::Key_Down);
        QTest::keyClick(offered, Qt::Key_Return);
        QTRY_COMPARE(desk.lines().rowCount(), 2); // nothing of the ornaments is here
        QVERIFY(!desk.table()->isColumnHidden(Column::Order));
        QCOMPARE(desk.cell(1, Column::Order), desk.number);
        QCOMPARE(desk.cell(1, Column::Now), u"20"_s);
        QTRY_VERIFY(desk.further()->text().isEmpty());

        desk.fill("invoiceReference", u"R-2"_s);
        desk.fill("invoiceFreight", u"6.00"_s);
        desk.fill("invoiceAmount", u"606.00"_s);
        desk.window->key(Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(desk.rows("supplier-invoices", "reference = R-2").size(), std::size_t(1));
        auto orders = desk.texts("supplier-invoice-lines", "unit_cost = 5.00", "purchase_order_id");
        std::ranges::sort(orders);
        auto both = std::vector{desk.whole, desk.part};
        std::ranges::sort(both);
        QCOMPARE(orders, both);
        // Nobody agreed on freight: it is asked of both, by what is invoiced of each.
        const auto finding = desk.texts("supplier-invoices", "reference = R-2", "finding").front();
        QVERIFY2(finding.find("5.00 is invoiced") != std::string::npos ||
                     finding.find("1.00 is invoiced") != std::string::npos,
                 finding.c_str());
        QTRY_VERIFY(!desk.window->find<QLineEdit>("invoiceReference")->isVisible());
    }

    /// By its number, once; Ctrl+Del takes it away again, Del does not, and what the page's own order has stays.
    void addedOrdersGoAgain() {
        InvoicesDesk desk;
        desk.open();
        desk.further()->setFocus();
        for (int time = 0; time < 2; ++time) {
            desk.window->type(desk.number);
            desk.window->key(Qt::Key_Return);
            QTRY_COMPARE(desk.lines().rowCount(), 2);
            QTRY_VERIFY(desk.further()->text().isEmpty());
        }
        desk.table()->setFocus();
        desk.table()->setCurrentIndex(desk.lines().index(1, Column::Now));
        QTest::keyClick(desk.table(), Qt::Key_Delete);
        QCOMPARE(desk.lines().rowCount(), 2);
        QCOMPARE(desk.cell(1, Column::Now), u"20"_s);
        QTest::keyClick(desk.table(), Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(desk.lines().rowCount(), 1);
        QVERIFY2(desk.banner().contains(desk.number), qPrintable(desk.banner()));
        QVERIFY(desk.table()->isColumnHidden(Column::Order));
        desk.table()->setCurrentIndex(desk.lines().index(0, Column::Now));
        for (const auto& modifiers : {Qt::KeyboardModifiers(), Qt::KeyboardModifiers(Qt::ControlModifier)})
            QTest::keyClick(desk.table(), Qt::Key_Delete, modifiers);
        QCOMPARE(desk.lines().rowCount(), 1);
        QCOMPARE(desk.watch.warnings(), 0);
    }

    /// Faster than they are read: none is lost, and nothing is sent without them.
    void ordersPickedInARowAllCome() {
        InvoicesDesk desk(true);
        desk.open();
        auto* picker = desk.window->find<ui::RecordPicker>("orderFurther");
        auto* send = desk.window->find<QPushButton>("orderReceive");
        const ui::Record first = desk.toInvoice(desk.part), second = desk.toInvoice(desk.more);
        desk.table()->setFocus();
        Q_EMIT picker->picked(first);
        Q_EMIT picker->picked(second);
        Q_EMIT picker->picked(second);
        QVERIFY(!send->isEnabled());
        desk.window->key(Qt::Key_S, Qt::ControlModifier);
        QVERIFY2(desk.banner().contains(u"still being read"_s), qPrintable(desk.banner()));
        QTRY_VERIFY(send->isEnabled());
        QCOMPARE(desk.lines().rowCount(), 3);
        QCOMPARE(desk.lines().rowOfOrder(desk.part), 1);
        QCOMPARE(desk.lines().rowOfOrder(desk.more), 2);
        QCOMPARE(desk.watch.warnings(), 0);
    }

    /// What others did with an added order while the invoice was left is under what was typed of it.
    void addedOrdersAreReadAgain() {
        InvoicesDesk desk;
        desk.open();
        Q_EMIT desk.window->find<ui::RecordPicker>("orderFurther")->picked(desk.toInvoice(desk.part));
        QTRY_COMPARE(desk.lines().rowCount(), 2);
        QVERIFY(desk.lines().setData(desk.lines().index(1, Column::Now), u"15"_s, Qt::EditRole));
        QVERIFY(desk.lines().setData(desk.lines().index(1, Column::UnitCost), u"4.90"_s, Qt::EditRole));
        desk.drafts->flush();
        desk.receiveElsewhere();
        desk.open();
        QTRY_COMPARE(desk.lines().rowCount(), 3);
        QCOMPARE(desk.cell(1, Column::Received), u"30"_s);
        QCOMPARE(desk.cell(1, Column::Now), u"15"_s);
        QCOMPARE(desk.cell(1, Column::UnitCost), u"£4.90"_s);
        QCOMPARE(desk.cell(2, Column::Now), u"50"_s);
        QVERIFY2(desk.note().startsWith(u"Others changed"_s), qPrintable(desk.note()));

        desk.drafts->flush();
        desk.invoiceElsewhere();
        desk.open();
        QTRY_VERIFY2(desk.note().startsWith(u"Others changed"_s), qPrintable(desk.note()));
        QCOMPARE(desk.lines().rowCount(), 1); // nothing of it can be invoiced any more
        QVERIFY(desk.window->find<QPushButton>("orderReceive")->isEnabled());
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void addedOrdersAreKept() {
        InvoicesDesk desk;
        desk.open();
        desk.addFirst();
        QTRY_COMPARE(desk.lines().rowCount(), 2);
        QVERIFY(desk.lines().setData(desk.lines().index(1, Column::Now), u"15"_s, Qt::EditRole));
        desk.drafts->flush(); // as when the program ends
        desk.open();
        QTRY_COMPARE(desk.lines().rowCount(), 2);
        QCOMPARE(desk.cell(1, Column::Order), desk.number);
        QCOMPARE(desk.cell(1, Column::Now), u"15"_s);
        desk.window->click("orderDiscard");
        QTRY_COMPARE(desk.lines().rowCount(), 1);
    }
};

OPSDESK_WINDOW_TEST(InvoiceOrdersTest)
#include "InvoiceOrdersTest.moc"
