#include "core/integration/Areas.h"
#include "tests/support/ConsoleBench.h"
#include "tests/support/ViewRows.h"
#include "tests/support/WindowTest.h"
#include "ui/widgets/RecordGrid.h"

using namespace opsdesk;
using namespace opsdesk::test;

/// A supplier's order as it is being built, and what is suggested to buy from it.
class SupplierOrdersViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOrderShowsItsLinesAndOneOpensInReplenishment() {
        ConsoleBench bench("planner");
        Catalog catalog;
        addAllAreas(catalog);
        const View& suggestions = *catalog.findView("suggestions");
        std::vector<ViewRow> rows;
        for (std::int64_t n = 0; n < 5; ++n)
            rows.push_back(rowOf(suggestions, {{"id", syntheticId("suggestion", static_cast<int>(n))},
                                               {"rev", n},
                                               {"rank", n},
                                               {"sku", std::string("LAMP")},
                                               {"state", std::string("open")},
                                               {"currency", std::string("GBP")},
                                               {"item_id", 4'711 + n},
                                               {"supplier_id", std::int64_t{n < 3 ? 7 : 8}}}));
        bench.workspace.add(suggestions, rows);
        const View& view = *catalog.findView("supplier-orders");
        bench.workspace.add(view, {rowOf(view, {{"id", std::string("7/1")},
                                                {"rev", std::int64_t{1}},
                                                {"supplier", std::string("ACME")},
                                                {"node", std::string("UK")},
                                                {"state", std::string("short")},
                                                {"supplier_id", std::int64_t{7}},
                                                {"amount", std::int64_t{9'000}},
                                                {"minimum", std::int64_t{15'000}},
                                                {"currency", std::string("GBP")}})});
        bench.open("supplier-orders");
        auto* lines = bench.queue().details().findChild<ui::RecordGrid*>();
        QVERIFY(lines);
        QTRY_COMPARE(lines->model()->rowCount(), 3);
        lines->setFocus();
        lines->setCurrentIndex(lines->model()->index(0, 0));
        bench.key(Qt::Key_Return);
        QTRY_COMPARE(bench.model().rowCount(), 1);
        QCOMPARE(bench.idAt(0), syntheticId("suggestion", 0));
        QCOMPARE(bench.watch.warnings(), 0);
    }
};

OPSDESK_WINDOW_TEST(SupplierOrdersViewTest)
#include "SupplierOrdersViewTest.moc"
