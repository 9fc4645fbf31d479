#include "tests/support/ConsoleBench.h"
#include "ui/documents/DocumentPage.h"
#include "ui/procurement/OrderLinesModel.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

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
        const auto received = [&](int row) { return lines.index(row, ui::OrderLinesModel::ReceiveNow); };
        QCOMPARE(received(0).data().toString(), QStringLiteral("24"));
        QVERIFY(lines.setData(received(0), QStringLiteral("20"), Qt::EditRole));
        QVERIFY(lines.setData(received(1), QStringLiteral("0"), Qt::EditRole));
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("orderReceive")), Qt::LeftButton);
        QTRY_COMPARE(bench.workspace.commands().size(), 1U);
        const QJsonArray sent = payloadOf(bench.workspace.commands().front()).value(QStringLiteral("lines")).toArray();
        QCOMPARE(sent, (QJsonArray{QJsonObject{{QStringLiteral("line_no"), 1}, {QStringLiteral("quantity"), 20}}}));
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

QTEST_MAIN(DocumentPageTest)
#include "DocumentPageTest.moc"
