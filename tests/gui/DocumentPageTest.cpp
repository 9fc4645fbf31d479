#include "ui/documents/DocumentPage.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/TemporaryFolder.h"
#include "tests/support/WindowTest.h"
#include "ui/documents/AttachmentsSection.h"
#include "ui/documents/StateDiagram.h"
#include "ui/procurement/OrderLinesModel.h"
#include "ui/procurement/OrderPaper.h"
#include "ui/widgets/RecordGrid.h"

#include <QClipboard>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

QJsonObject payloadOf(const Command& command) {
    return QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object();
}

void addMaster(FakeWorkspace& workspace, const char* name, const char* code) {
    View view;
    view.name = name;
    view.columns = {{"id", "Id", ColumnType::Integer, ""},
                    {code, "Code", ColumnType::Code, ""},
                    {"name", "Name", ColumnType::Text, ""},
                    {"rev", "Revision", ColumnType::Integer, ""}};
    view.search = {code, "name"};
    workspace.add(std::move(view),
                  {{std::int64_t(7), std::string("K1"), std::string("Kilda Lighting"), std::int64_t(1)},
                   {std::int64_t(8), std::string("N2"), std::string("Ningbo"), std::int64_t(1)}});
}

ui::OrderLinesModel& linesOf(ui::DocumentPage& page) {
    return *page.findChild<ui::OrderLinesModel*>();
}

void pick(ConsoleBench& bench, const char* name, const char* text) {
    auto* picker = bench.window->findChild<QLineEdit*>(QLatin1StringView(name));
    picker->setFocus();
    QTest::keyClicks(picker, QLatin1StringView(text));
    QTest::keyClick(picker, Qt::Key_Return);
}

/// The cells of a column of a grid, from top to bottom.
QStringList cells(QAbstractItemView* grid, int column) {
    QStringList texts;
    for (int row = 0; row < grid->model()->rowCount(); ++row)
        texts << grid->model()->index(row, column).data().toString();
    return texts;
}

bool isHeaded(const QTableView& grid, const QString& title) {
    for (int column = 0; column < grid.model()->columnCount(); ++column)
        if (grid.model()->headerData(column, Qt::Horizontal).toString() == title)
            return !grid.isColumnHidden(column);
    return false;
}

/// A console on a workspace with an order that the planner submitted.
class OrderDesk {
public:
    explicit OrderDesk(const std::string& state = "submitted", const std::string& language = {}) : m_store("sqlite") {
        BuyingWorkspace desk(m_store);
        if (!language.empty())
            desk.submit("supplier.edit", "buyer", R"({"id":1,"language":")" + language + "\"}");
        order = desk.orderIn(state);
    }
    std::vector<ViewRow> rows(const char* view, const std::string& filter) {
        ViewQuery query;
        query.view = view;
        query.filters = {Filter::parse(filter)};
        return m_workplace->reader()->rows(query);
    }
    ConsoleWindow& open(const std::string& user, const std::string& view) {
        m_workplace = std::make_unique<Workplace>(m_store.place());
        m_window = std::make_unique<ConsoleWindow>(*m_workplace, user);
        m_window->open(view);
        return *m_window;
    }
    ui::DocumentPage* page() { return m_window->window().document(); }
    ui::RecordGrid* grid(const char* name) { return page()->findChild<ui::RecordGrid*>(QLatin1StringView(name)); }

    std::string order;
    WarningWatch watch;

private:
    TestStore m_store;
    std::unique_ptr<Workplace> m_workplace;
    std::unique_ptr<ConsoleWindow> m_window;
};

} // namespace

/// One order on its page: made by hand, changed, received.
class DocumentPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesADraftByHand() {
        ConsoleBench bench("buyer");
        addPurchaseOrders(bench.workspace, 4);
        addMaster(bench.workspace, "suppliers", "code");
        addMaster(bench.workspace, "nodes", "code");
        addMaster(bench.workspace, "items", "sku");
        bench.open("purchase-orders");
        bench.key(Qt::Key_N);
        QTRY_VERIFY(bench.window->document());
        ui::DocumentPage* page = bench.window->document();
        ui::OrderLinesModel& lines = linesOf(*page);
        auto* save = page->findChild<QPushButton*>(QStringLiteral("orderSave"));
        QVERIFY(!save->isEnabled());
        pick(bench, "orderSupplier", "Kilda");
        pick(bench, "orderNode", "N2");
        QTest::qWait(1);
        pick(bench, "orderItem", "K1");
        QTRY_COMPARE(lines.rowCount(), 1);
        QVERIFY(lines.setData(lines.index(0, ui::OrderLinesModel::Ordered), QStringLiteral("48.5"), Qt::EditRole));
        QVERIFY(!lines.setData(lines.index(0, ui::OrderLinesModel::Ordered), QStringLiteral("-3"), Qt::EditRole));
        QVERIFY(lines.setData(lines.index(0, ui::OrderLinesModel::UnitCost), QStringLiteral("2.35"), Qt::EditRole));
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const Command command = bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("purchase_order.create"));
        QVERIFY(command.document);
        const QJsonObject payload = payloadOf(command);
        QCOMPARE(payload.value(QStringLiteral("supplier_id")).toInt(), 7);
        QCOMPARE(payload.value(QStringLiteral("node_id")).toInt(), 8);
        const QJsonObject line = payload.value(QStringLiteral("lines")).toArray().at(0).toObject();
        QCOMPARE(line, (QJsonObject{{QStringLiteral("item_id"), 7},
                                    {QStringLiteral("quantity"), 48.5},
                                    {QStringLiteral("unit_cost"), 235}}));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void keepsWhatWasTypedWhenRefused() {
        ConsoleBench bench("planner");
        addPurchaseOrders(bench.workspace, 4);
        const std::string id = syntheticId("order", 0);
        bench.workspace.set("purchase-orders", id, "state", std::string("draft"));
        bench.workspace.refuse(id, {"stale_version", "The order was changed by buyer at 08:59.", ""});
        bench.open("purchase-orders");
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(bench.window->document());
        ui::DocumentPage* page = bench.window->document();
        ui::OrderLinesModel& lines = linesOf(*page);
        QTRY_COMPARE(lines.rowCount(), 2);
        QTRY_COMPARE(lines.mode(), ui::OrderLinesModel::Mode::Edit);
        QVERIFY(lines.setData(lines.index(1, ui::OrderLinesModel::Ordered), QStringLiteral("96"), Qt::EditRole));
        QTest::keyClick(page, Qt::Key_S, Qt::ControlModifier);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        QCOMPARE(bench.workspace.commands().front().type, std::string("purchase_order.edit"));
        QCOMPARE(bench.workspace.commands().front().expected.version.value(), 2);
        auto* banner = page->findChild<ui::Banner*>();
        QTRY_COMPARE(banner->text(), QStringLiteral("The order was changed by buyer at 08:59."));
        QCOMPARE(lines.index(1, ui::OrderLinesModel::Ordered).data().toString(), QStringLiteral("96"));

        // Leaving with unsaved lines takes a second Esc.
        auto* table = page->findChild<QTableView*>(QStringLiteral("orderLines"));
        QTest::keyClick(table, Qt::Key_Escape);
        QCOMPARE(bench.window->document(), page);
        QTest::keyClick(table, Qt::Key_Escape);
        QVERIFY(!bench.window->document());
        QCOMPARE(bench.watch.warnings(), 0);
    }

    void receivesWhatCame() {
        ConsoleBench bench("warehouse");
        bench.session.may = [](std::string_view command, std::optional<Minor>) -> Outcome {
            return command == "purchase_order.receive" ? Outcome() : reject("forbidden", "Not yours.");
        };
        addPurchaseOrders(bench.workspace, 4);
        bench.workspace.set("purchase-orders", syntheticId("order", 0), "state", std::string("released"));
        bench.open("purchase-orders");
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(bench.window->document());
        ui::DocumentPage* page = bench.window->document();
        ui::OrderLinesModel& lines = linesOf(*page);
        QTRY_COMPARE(lines.rowCount(), 2);
        QTRY_COMPARE(lines.mode(), ui::OrderLinesModel::Mode::Receive);
        const auto received = [&](int row) { return lines.index(row, ui::OrderLinesModel::Now); };
        QCOMPARE(received(0).data().toString(), QStringLiteral("24"));
        QVERIFY(lines.setData(received(0), QStringLiteral("20"), Qt::EditRole));
        QVERIFY(lines.setData(received(1), QStringLiteral("0"), Qt::EditRole));
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("orderReceive")), Qt::LeftButton);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const QJsonArray sent = payloadOf(bench.workspace.commands().front()).value(QStringLiteral("lines")).toArray();
        QCOMPARE(sent, (QJsonArray{QJsonObject{{QStringLiteral("line_no"), 1}, {QStringLiteral("quantity"), 20}}}));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    /// Where nothing of the order came it says so: lines that are left out would be all that is open.
    void receivesStraysAlone() {
        ConsoleBench bench("warehouse");
        addPurchaseOrders(bench.workspace, 4);
        addMaster(bench.workspace, "items", "sku");
        bench.workspace.set("purchase-orders", syntheticId("order", 0), "state", std::string("released"));
        bench.open("purchase-orders");
        bench.key(Qt::Key_Return);
        QTRY_VERIFY(bench.window->document());
        ui::OrderLinesModel& lines = linesOf(*bench.window->document());
        QTRY_COMPARE(lines.rowCount(), 2);
        QTRY_COMPARE(lines.mode(), ui::OrderLinesModel::Mode::Receive);
        auto* blind = bench.window->findChild<QAbstractButton*>(QStringLiteral("orderBlind"));
        QTest::mouseClick(blind, Qt::LeftButton, {}, QPoint(blind->height() / 2, blind->height() / 2));
        pick(bench, "orderItem", "K1");
        QTRY_COMPARE(lines.rowCount(), 3);
        QTest::mouseClick(bench.window->findChild<QPushButton*>(QStringLiteral("orderReceive")), Qt::LeftButton);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const QJsonObject sent = payloadOf(bench.workspace.commands().front());
        QCOMPARE(sent.value(QStringLiteral("lines")), QJsonValue(QJsonArray()));
        QCOMPARE(sent.value(QStringLiteral("strays")).toArray().size(), 1);
        QCOMPARE(sent.value(QStringLiteral("blind")), QJsonValue(true));
        QCOMPARE(bench.watch.warnings(), 0);
    }

    /// What the supplier says of an order is entered on its page: a shipment, then an invoice, each as the paper has
    /// it.
    void announcesAndInvoices() {
        OrderDesk desk("received");
        ConsoleWindow& window = desk.open("controller", "purchase-orders");
        window.window().openDocument(QStringLiteral("purchase-orders"), QString::fromStdString(desk.order));
        QTRY_VERIFY(desk.page() && desk.page()->isSettled());
        QVERIFY(!window.find<QLineEdit>("invoiceReference")->isVisible());
        window.key(Qt::Key_I);
        QTRY_VERIFY(window.find<QLineEdit>("invoiceReference")->isVisible());
        auto& lines = linesOf(*desk.page());
        QTRY_COMPARE(lines.index(0, ui::OrderLinesModel::Now).data().toString(), QStringLiteral("100"));
        window.click("orderReceive");
        QTRY_VERIFY(desk.page()
                        ->findChild<QLabel*>(QStringLiteral("bannerText"))
                        ->text()
                        .contains(QStringLiteral("number of the invoice")));
        window.find<QLineEdit>("invoiceReference")->setFocus();
        window.type(QStringLiteral("R-17"));
        window.find<QLineEdit>("invoiceAmount")->setFocus();
        window.type(QStringLiteral("499.00"));
        window.click("orderReceive");
        QTRY_VERIFY(
            desk.page()->findChild<QLabel*>(QStringLiteral("bannerText"))->text().contains(QStringLiteral("500.00")));
        window.find<QLineEdit>("invoiceAmount")->clear();
        window.find<QLineEdit>("invoiceAmount")->setFocus();
        window.type(QStringLiteral("500.00"));
        window.key(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!window.find<QLineEdit>("invoiceReference")->isVisible());
        QTRY_COMPARE(desk.rows("supplier-invoices", "reference = R-17").size(), std::size_t(1));
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void notesAShipmentAndDamage() {
        OrderDesk desk("released");
        ConsoleWindow& window = desk.open("warehouse", "purchase-orders");
        window.window().openDocument(QStringLiteral("purchase-orders"), QString::fromStdString(desk.order));
        QTRY_VERIFY(desk.page() && desk.page()->isSettled());
        auto& lines = linesOf(*desk.page());
        QTRY_COMPARE(lines.mode(), ui::OrderLinesModel::Mode::Receive);
        QTRY_COMPARE(lines.rowCount(), 1);
        desk.page()->setFocus();
        window.key(Qt::Key_N);
        QTRY_VERIFY(window.find<QLineEdit>("shipmentReference")->isVisible());
        window.find<QLineEdit>("shipmentReference")->setFocus();
        window.type(QStringLiteral("LS 9"));
        window.click("orderReceive");
        QTRY_COMPARE(desk.rows("inbound-shipments", "reference = LS 9").size(), std::size_t(1));
        // Counted blind: what was ordered is out of sight, and each scan is one more.
        QTRY_COMPARE(lines.mode(), ui::OrderLinesModel::Mode::Receive);
        window.click("orderBlind");
        auto* table = window.find<QTableView>("orderLines");
        QTRY_VERIFY(table->isColumnHidden(ui::OrderLinesModel::Ordered));
        QCOMPARE(lines.index(0, ui::OrderLinesModel::Now).data().toString(), QStringLiteral("0"));
        for (int scan = 0; scan < 2; ++scan) {
            auto* picker = window.find<QLineEdit>("orderItem");
            picker->setFocus();
            QTest::keyClicks(picker, QStringLiteral("CAKESTAND"));
            QTRY_VERIFY(!picker->text().isEmpty());
            QTest::keyClick(picker, Qt::Key_Return);
            QTRY_COMPARE(lines.index(0, ui::OrderLinesModel::Now).data().toString(), QString::number(scan + 1));
        }
        QVERIFY(lines.setData(lines.index(0, ui::OrderLinesModel::Damaged), QStringLiteral("3"), Qt::EditRole));
        QVERIFY(lines.setData(lines.index(0, ui::OrderLinesModel::Serials), QStringLiteral("S1 S2, S3;S4 S5"),
                              Qt::EditRole));
        window.click("orderReceive");
        QTRY_COMPARE(desk.rows("receipt-discrepancies", "kind = damaged").size(), std::size_t(1));
        QCOMPARE(desk.rows("item-serials", "serial = S5").size(), std::size_t(1));
        QCOMPARE(desk.rows("receipts", "blind = yes").size(), std::size_t(1));
        QTRY_VERIFY(isHeaded(*desk.grid("related-receipt-lines"), QStringLiteral("Counted blind")));
        QCOMPARE(desk.watch.warnings(), 0);
    }

    /// In German, as the supplier speaks, from an English console.
    void goesToItsSupplierOnPaper() {
        OrderDesk desk("released", "de");
        ConsoleWindow& window = desk.open("buyer", "purchase-orders");
        window.window().openDocument(QStringLiteral("purchase-orders"), QString::fromStdString(desk.order));
        QTRY_VERIFY(desk.page() && desk.page()->isSettled());
        TemporaryFolder folder;
        for (const char* ending : {"pdf", "eml", "xlsx", "csv", "x12"}) {
            window.activate();
            desk.page()->setFocus();
            window.key(Qt::Key_S, Qt::ShiftModifier);
            QTRY_VERIFY(window.dialog());
            auto* dialog = qobject_cast<QFileDialog*>(window.dialog());
            const auto file = QString::fromStdString(folder.file(std::string("order.") + ending));
            Q_EMIT dialog->fileSelected(file);
            dialog->close();
            QTRY_VERIFY(QFile::exists(file));
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray content = written.readAll();
            const QByteArray begin = ending == std::string_view("pdf")    ? "%PDF"
                                     : ending == std::string_view("eml")  ? "X-Unsent: 1"
                                     : ending == std::string_view("xlsx") ? "PK"
                                     : ending == std::string_view("csv")  ? "order,ordered_on"
                                                                          : "ISA*";
            QVERIFY2(content.startsWith(begin), content.left(40).constData());
            if (begin == "%PDF") // its title
                QVERIFY(content.contains(QByteArray("\0B\0e\0s\0t\0e\0l\0l\0u\0n\0g", 20)));
            if (ending == std::string_view("eml"))
                QVERIFY2(content.contains("Subject: Bestellung PO-2011-"), content.left(200).constData());
            QTRY_VERIFY(!window.dialog());
        }
    }

    void paperFollowsTheSuppliersLanguage() {
        OutgoingOrder order;
        order.number = "PO-7";
        order.ordered_on = Date::of(2011, 11, 30);
        order.currency = "EUR";
        order.payment_days = 30;
        order.amount = order.charges = "-1234.50";
        order.lines = {{1, "CAKESTAND", "", "A <cake> stand", Quantity::thousandths(2500), "1234.50", "3086.25",
                        Date::of(2012, 3, 1)}};
        const QString english = ui::orderHtml(order);
        for (const char* text :
             {"Purchase order PO-7", "2011-11-30", "1,234.50", ">2.5<", "A &lt;cake&gt; stand", "within 30 days of"})
            QVERIFY2(english.contains(QString::fromUtf8(text)), qPrintable(english));
        order.language = "de";
        const QString german = ui::orderHtml(order);
        for (const char* text : {"Bestellung PO-7", "30.11.2011", "1.234,50", "3.086,25", ">2,5<", "Summe −1.234,50",
                                 "01.03.2012", "binnen 30 Tagen"})
            QVERIFY2(german.contains(QString::fromUtf8(text)), qPrintable(german));
        order.language = "zh_CN";
        QVERIFY(ui::orderHtml(order).contains(QString::fromUtf8("2011年11月30日")));
        order.language = "tlh"; // nobody wrote words for it
        QCOMPARE(ui::orderHtml(order), english);
        order.payment_days = 1;
        QVERIFY(ui::orderHtml(order).contains(QStringLiteral("within 1 day of the invoice")));
    }

    /// The console's locale writes neither its numbers nor its days.
    void paperKeepsItsNumbersInAnyConsole() {
        const QLocale before;
        const auto back = qScopeGuard([&] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QStringLiteral("nl_NL"))); // which the console speaks no words of
        OutgoingOrder order;
        order.number = "PO-7";
        order.ordered_on = Date::of(2011, 11, 30);
        order.currency = "EUR";
        order.amount = "1234567.50";
        const QString own = ui::orderHtml(order);
        QVERIFY2(own.contains(QStringLiteral("Total 1,234,567.50 EUR")), qPrintable(own));
        order.language = "en";
        QCOMPARE(ui::orderHtml(order), own);
        order.language = "de";
        const QString german = ui::orderHtml(order);
        QVERIFY2(german.contains(QStringLiteral("Summe 1.234.567,50 EUR")), qPrintable(german));
        QLocale::setDefault(QLocale(QStringLiteral("de_DE")));
        order.language.clear();
        QCOMPARE(ui::orderHtml(order), german);
    }

    /// From the queue to the order, said something, asked somebody, attached a picture, on to the item and back: by
    /// keys.
    void anOrderIsWorkedOnByKeysAlone() {
        OrderDesk desk;
        ConsoleWindow& window = desk.open("buyer", "po-approvals");
        window.key(Qt::Key_Return);
        QTRY_VERIFY(desk.page() && desk.page()->isSettled());
        QCOMPARE(desk.page()->record().id(), desk.order);
        auto* diagram = desk.page()->findChild<ui::StateDiagram*>();
        QTRY_VERIFY2(diagram->accessibleDescription().startsWith(QStringLiteral("So far: Draft (Planner, ")),
                     qPrintable(diagram->accessibleDescription()));
        QVERIFY(diagram->text().contains(QStringLiteral("→ Submitted (Planner, ")));
        QVERIFY(diagram->text().contains(QStringLiteral("Next: Draft or Approved or Rejected or Cancelled.")));
        QCOMPARE(cells(desk.grid("stateSteps"), 1).first(), QStringLiteral("Withdraw"));

        window.key(Qt::Key_M);
        window.type(QStringLiteral("Is that dear, @buyer-lead?"));
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(cells(desk.grid("history"), 3).contains(QStringLiteral("Is that dear, @buyer-lead?")));
        QCOMPARE(window.find<QPlainTextEdit>("commentText")->toPlainText(), QString());
        window.type(QStringLiteral("and @nobody"));
        window.key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(
            window.find<QLabel>("commentProblem")->text().startsWith(QStringLiteral("There is no user nobody")));
        QCOMPARE(window.find<QPlainTextEdit>("commentText")->toPlainText(), QStringLiteral("and @nobody"));

        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QApplication::clipboard()->setImage(picture);
        desk.grid("related-purchase-order-lines")->setFocus();
        window.key(Qt::Key_V, Qt::ControlModifier);
        QTRY_COMPARE(cells(desk.grid("attachments"), 0), QStringList{QStringLiteral("picture.png")});
        QTRY_COMPARE(cells(desk.grid("attachments"), 4), QStringList{QStringLiteral("Here")});
        QTRY_VERIFY(window.find<QLabel>("attachmentPreview")->isVisible());
        QTRY_VERIFY(cells(desk.grid("history"), 2).contains(QStringLiteral("File attached")));

        auto* lines = desk.grid("related-purchase-order-lines");
        lines->setFocus();
        window.key(Qt::Key_Return);
        QTRY_COMPARE(QString::fromUtf8(desk.page()->kind().name), QStringLiteral("item"));
        QTRY_COMPARE(desk.page()->record().text("sku"), QStringLiteral("CAKESTAND"));
        QTRY_COMPARE(cells(desk.grid("related-purchase-order-lines"), 0).size(), 1);
        window.key(Qt::Key_Escape);
        QTRY_COMPARE(desk.page()->record().id(), desk.order);
        QCOMPARE(QApplication::focusWidget(), lines); // as it was left
        QTemporaryDir folder;
        const QString pdf = folder.filePath(QStringLiteral("order.pdf"));
        QCOMPARE(desk.page()->writePdf(pdf), QString());
        QFile file(pdf);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
        QVERIFY(desk.page()
                    ->writePdf(folder.filePath(QStringLiteral("none/order.pdf")))
                    .contains(QStringLiteral("cannot be written")));
        window.key(Qt::Key_Escape);
        QTRY_VERIFY(!desk.page());
        QCOMPARE(QApplication::focusWidget(), &window.table());
        QCOMPARE(window.model().idAt(window.table().currentRow()), desk.order);
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void whatCannotBeAttachedIsSaid() {
        OrderDesk desk;
        ConsoleWindow& window = desk.open("buyer", "purchase-orders");
        window.window().openDocument(QStringLiteral("purchase-orders"), QString::fromStdString(desk.order));
        QTRY_VERIFY(desk.page() && desk.page()->isSettled());
        QTemporaryDir folder;
        const auto write = [&](const char* name, const QByteArray& bytes) {
            QFile file(folder.filePath(QLatin1StringView(name)));
            file.open(QIODevice::WriteOnly);
            file.write(bytes);
            return file.fileName();
        };
        auto* files = desk.page()->findChild<ui::AttachmentsSection*>();
        const auto said = [&] { return window.find<QLabel>("attachmentSaid")->text(); };
        files->attachFile(write("film.png", QByteArray(6 * 1024 * 1024, 'x')));
        QTRY_VERIFY2(said().contains(QStringLiteral("larger than 5 MB")), qPrintable(said()));
        files->attachFile(write("run.sh", "#!/bin/sh"));
        QTRY_VERIFY2(said().startsWith(QStringLiteral("“run.sh” cannot be attached")), qPrintable(said()));
        files->attachFile(folder.path());
        QTRY_VERIFY2(said().contains(QStringLiteral("is no file")), qPrintable(said()));
        files->attachFile(write("prices.csv", "sku,price\n"));
        QTRY_COMPARE(cells(desk.grid("attachments"), 4), QStringList{QStringLiteral("Here")});
        QCOMPARE(desk.watch.warnings(), 0);
    }

    void whatIsNotThereIsSaid() {
        OrderDesk desk;
        ConsoleWindow& window = desk.open("buyer", "purchase-orders");
        QVERIFY(window.window().openNamed(QStringLiteral("purchase-order:PO-1999-000001")));
        QTRY_COMPARE(desk.page()->problem(), QStringLiteral("There is no such document"));
        QVERIFY(window.window().openNamed(QStringLiteral("item:CAKESTAND")));
        QTRY_COMPARE(desk.page()->record().text("name"), QStringLiteral("A CAKESTAND"));
        QVERIFY(!window.window().openNamed(QStringLiteral("dream:1")));
        window.key(Qt::Key_Escape);
        QCOMPARE(desk.page()->problem(), QStringLiteral("There is no such document"));
        QCOMPARE(desk.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(DocumentPageTest)
#include "DocumentPageTest.moc"
