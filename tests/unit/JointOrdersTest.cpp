#include "core/planning/JointOrders.h"
#include "core/planning/PlannedRun.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;

namespace {

const PriceList onePound{Minor(100), false, {}};
const PriceList beyondCounting{Minor(6'000'000'000'000'000'000), false, {}};

/// Two suppliers, each with a minimum of 100.00.
PlanInput suppliers() {
    PlanInput input;
    input.nodes = {{1, "LONDON"}};
    for (const std::int64_t id : {1, 2}) {
        PlanSupplier supplier;
        supplier.name = id == 1 ? "ACME" : "BOLT";
        supplier.currency = Currency("GBP");
        supplier.minimumOrder = Minor(10'000);
        input.suppliers.emplace(id, supplier);
    }
    return input;
}

/// @p count of an item that are due.
JointLine due(std::int64_t supplier, std::int64_t item, int count, const PriceList& prices = onePound) {
    JointLine line;
    line.supplierId = supplier;
    line.nodeId = 1;
    line.itemId = item;
    line.first = static_cast<std::size_t>(item);
    line.fill.ordered = Quantity::units(count);
    line.fill.prices = &prices;
    return line;
}

} // namespace

/// Suppliers' orders beside one another.
class JointOrdersTest : public QObject {
    Q_OBJECT

private slots:
    void anOrderBeyondCountingLeavesTheOthersAlone() {
        const auto input = suppliers();
        const auto joint =
            planJointOrders(input, {due(2, 3, 150), due(1, 1, 1, beyondCounting), due(1, 2, 1, beyondCounting)});
        QCOMPARE(joint.failures.size(), std::size_t(1));
        QVERIFY(joint.failures.front().starts_with("The order from ACME for LONDON could not be filled up: "));
        QCOMPARE(joint.orders.size(), std::size_t(1));
        QCOMPARE(joint.orders.front().supplier_id, 2);
        QCOMPARE(joint.orders.front().amount, Minor(15'000));
    }

    /// As after an event: what is outside is not known, so that nothing can be said of BOLT's order.
    void anOrderOfWhichNotAllIsPlannedStaysAsItWas() {
        auto input = suppliers();
        input.scope = ItemScope({1, 2, 3}, {1});
        SupplierOrder last;
        last.supplier_id = 2;
        last.amount = Minor(77'700);
        input.supplierOrders = {last};
        PublishedSuggestion known;
        known.id = purchaseId(input.entity, 3, 1, "");
        known.filledUp = Quantity::units(40);
        input.published.emplace(known.id, known);
        const auto joint = planJointOrders(input, {due(2, 3, 60), due(1, 1, 120)});
        QCOMPARE(joint.orders.size(), std::size_t(2));
        QCOMPARE(joint.orders.front().amount, Minor(12'000));
        QCOMPARE(joint.orders.back().amount, Minor(77'700));
        QCOMPARE(joint.added.size(), std::size_t(1));
        QCOMPARE(joint.added.at(3), std::vector{Quantity::units(40)});
    }
};

QTEST_GUILESS_MAIN(JointOrdersTest)
#include "JointOrdersTest.moc"
