#include "ui/planning/WaysSection.h"
#include "core/integration/Areas.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/ViewRows.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/RecordGrid.h"

#include <QComboBox>
#include <QDateEdit>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t item = 1, node = 1;
const Date nextReview = Date::of(2011, 12, 7);
const std::string acme = Uuid::derived(Uuid(), "acme").toString(), rival = Uuid::derived(Uuid(), "rival").toString();

using Cells = std::map<std::string, Value>;

Cells wayOf(const std::string& way, const std::string& supplier, const std::string& offer, bool chosen) {
    return {{"item_id", item},
            {"node_id", node},
            {"way", way},
            {"supplier", supplier},
            {"from_node", std::string("HUB")},
            {"supplier_item_id", offer},
            {"chosen", std::int64_t{chosen}},
            {"order_on", std::int64_t{nextReview.days()}},
            {"quantity", std::int64_t{36'000}},
            {"first_quantity", std::int64_t{36'000}},
            {"cost", std::int64_t{18'000}},
            {"lasts", 0.25},
            {"currency", std::string("GBP")},
            {"rev", std::int64_t{1}},
            {"id", "1/1/" + way + "/" + offer}};
}

/// Bought from Acme; Rival would sell it, and a hub could give it.
std::vector<Cells> someWays() {
    return {wayOf("buy", "Acme", acme, true), wayOf("buy", "Rival", rival, false), wayOf("transfer", "", acme, false),
            wayOf("wait", "Acme", acme, false)};
}

struct Desk {
    ConsoleBench bench{"planner"};
    Catalog catalog;

    Desk() {
        addAllAreas(catalog);
        addSuggestions(bench.workspace, 3);
        const View& view = *catalog.findView("supply-ways");
        std::vector<ViewRow> rows;
        for (const Cells& way : someWays())
            rows.push_back(rowOf(view, way));
        bench.workspace.add(view, rows);
        bench.workspace.set("suggestions", syntheticId("suggestion", 0), "item_id", item);
        bench.workspace.set("suggestions", syntheticId("suggestion", 0), "node_id", node);
        bench.open("suggestions");
    }
    QWidget* section() { return bench.window->findChild<ui::WaysSection*>(); }
};

} // namespace

/// The ways to have what is due, side by side, and how another one is taken.
class WaysSectionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTakingAWayMeans_data() {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("flags");
        QTest::addColumn<int>("way");
        QTest::addColumn<QString>("action");
        QTest::newRow("what is suggested: nothing") << "buy"
                                                    << "" << 0 << "";
        QTest::newRow("another supplier: the purchase is adjusted") << "buy"
                                                                    << "new" << 1 << "adjust";
        QTest::newRow("a fast order has its supplier") << "buy"
                                                       << "new,fast" << 1 << "";
        QTest::newRow("nobody moves what the plan does not") << "buy"
                                                             << "" << 2 << "";
        QTest::newRow("waiting puts it off") << "buy"
                                             << "" << 3 << "snooze";
        QTest::newRow("buying refuses a transfer") << "transfer"
                                                   << "" << 1 << "reject";
        QTest::newRow("a transfer waits, too") << "transfer"
                                               << "" << 3 << "snooze";
        QTest::newRow("an open order is another matter") << "expedite"
                                                         << "" << 3 << "";
    }
    void whatTakingAWayMeans() {
        QFETCH(QString, kind);
        QFETCH(QString, flags);
        QFETCH(int, way);
        QFETCH(QString, action);
        Catalog catalog;
        addAllAreas(catalog);
        const auto recordOf = [&](const char* view, const Cells& cells) {
            auto known = std::make_shared<const View>(*catalog.findView(view));
            return ui::Record(known, rowOf(*known, cells));
        };
        const auto suggestion = recordOf(
            "suggestions", {{"kind", kind.toStdString()}, {"flags", flags.toStdString()}, {"supplier_item_id", acme}});
        const auto found =
            ui::actionFor(suggestion, recordOf("supply-ways", someWays()[static_cast<std::size_t>(way)]));
        QCOMPARE(found ? QString::fromLatin1(found->name) : QString(), action);
    }

    void showsEachWayWithItsFigures() {
        Desk desk;
        QTRY_VERIFY(desk.section()->isVisible());
        auto* grid = desk.section()->findChild<ui::RecordGrid*>(QStringLiteral("ways"));
        QStringList ways;
        for (int row = 0; row < grid->model()->rowCount(); ++row)
            ways << grid->model()->index(row, 0).data().toString();
        QCOMPARE(ways, (QStringList{QStringLiteral("Buy from Acme"), QStringLiteral("Buy from Rival"),
                                    QStringLiteral("Move from HUB"), QStringLiteral("Wait until 7 Dec 2011")}));
        QCOMPARE(grid->model()->index(0, 6).data().toString(), QStringLiteral("25\u00A0%"));
        QCOMPARE(desk.bench.watch.warnings(), 0);
    }

    void anotherWayIsTakenWithoutTheMouse() {
        Desk desk;
        QTRY_VERIFY(desk.section()->isVisible());
        auto* grid = desk.section()->findChild<ui::RecordGrid*>(QStringLiteral("ways"));
        grid->setFocus();
        grid->selectRow(0);
        desk.bench.key(Qt::Key_Return);
        auto* suggested = desk.section()->findChild<QLabel*>(QStringLiteral("waysNote"));
        QTRY_VERIFY(suggested->isVisible()); // what is suggested needs no other decision
        grid->selectRow(3);
        desk.bench.key(Qt::Key_Return);
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = desk.bench.window->findChild<QDialog*>(QStringLiteral("decisionDialog"))));
        QVERIFY(!suggested->isVisible());
        QCOMPARE(dialog->findChild<QDateEdit*>(QStringLiteral("snooze_until"))->date(), QDate(2011, 12, 7));
        dialog->findChild<QPushButton*>(QStringLiteral("decisionAgree"))->click();
        QTRY_COMPARE(desk.bench.workspace.commands().size(), 1U);
        const Command command = desk.bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("suggestion.snooze"));
        QCOMPARE(QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object(),
                 (QJsonObject{{QStringLiteral("snooze_until"), QStringLiteral("2011-12-07")}}));
        QCOMPARE(desk.bench.watch.warnings(), 0);
    }

    void anotherSupplierIsNamedWithTheQuantity() {
        Desk desk;
        QTRY_VERIFY(desk.section()->isVisible());
        auto* grid = desk.section()->findChild<ui::RecordGrid*>(QStringLiteral("ways"));
        grid->setFocus();
        grid->selectRow(1);
        desk.bench.key(Qt::Key_Return);
        QDialog* dialog = nullptr;
        QTRY_VERIFY((dialog = desk.bench.window->findChild<QDialog*>(QStringLiteral("decisionDialog"))));
        QCOMPARE(dialog->findChild<QLineEdit*>(QStringLiteral("quantity"))->text(), QStringLiteral("36"));
        auto* reasons = dialog->findChild<QComboBox*>(QStringLiteral("reason_code"));
        QTRY_VERIFY(reasons->count() > 0);
        reasons->setCurrentIndex(0);
        dialog->findChild<QPushButton*>(QStringLiteral("decisionAgree"))->click();
        QTRY_COMPARE(desk.bench.workspace.commands().size(), 1U);
        const Command command = desk.bench.workspace.commands().front();
        QCOMPARE(command.type, std::string("suggestion.adjust"));
        const auto payload = QJsonDocument::fromJson(QByteArray::fromStdString(command.payload)).object();
        QCOMPARE(payload[QStringLiteral("supplier_item_id")].toString().toStdString(), rival);
        QCOMPARE(payload[QStringLiteral("quantity")].toInt(), 36);
    }
};

OPSDESK_WINDOW_TEST(WaysSectionTest)
#include "WaysSectionTest.moc"
