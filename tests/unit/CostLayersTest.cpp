#include "core/ledger/CostLayers.h"

#include <QtTest>

using namespace opsdesk;

namespace {

CostLayer delivery(const char* source, int quantity, std::int64_t value) {
    CostLayer layer;
    layer.source = source;
    layer.came = layer.left = Quantity::units(quantity);
    layer.value = Minor(value);
    return layer;
}

} // namespace

/// First in, first out, to the penny.
class CostLayersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theOldestLeaveFirst() {
        CostLayers layers;
        layers.come(delivery("A", 7, 2000));
        layers.come(delivery("B", 3, 1500));
        QCOMPARE(layers.leave(Quantity::units(2)), Minor(571));
        QCOMPARE(layers.leave(Quantity::units(6)), Minor(1429 + 500)); // the rest of one, and a third of the other
        QCOMPARE(layers.layers().size(), std::size_t(1));
        QCOMPARE(layers.value(), Minor(1000));
        QCOMPARE(layers.leave(Quantity::units(5)), Minor(1000)); // three were not there
        QCOMPARE(layers.value(), Minor());
    }

    void freightGoesToItsOwnGoods() {
        CostLayers layers;
        layers.come(delivery("A", 4, 400));
        layers.come(delivery("B", 6, 600));
        QCOMPARE(layers.revalue({"B"}, Minor(61)), Minor());
        QCOMPARE(layers.layers()[0].value, Minor(400));
        QCOMPARE(layers.layers()[1].value, Minor(661));
        QCOMPARE(layers.revalue({"A"}, Minor(-500)), Minor(-100)); // worth nothing, never less
        QCOMPARE(layers.value(), Minor(661));
        layers.leave(Quantity::units(4));
        QCOMPARE(layers.revalue({"A"}, Minor(30)), Minor(30)); // nothing is left of it: cost
    }

    /// An order may come in several receipts: each layer bears its part, whichever is named first.
    void freightGoesToAllReceiptsOfAnOrder() {
        CostLayers layers;
        layers.come(delivery("A", 4, 400));
        layers.come(delivery("B", 6, 600));
        layers.come(delivery("C", 5, 500));
        QCOMPARE(layers.revalue({"B", "A"}, Minor(50)), Minor());
        QCOMPARE(layers.layers()[0].value, Minor(420));
        QCOMPARE(layers.layers()[1].value, Minor(630));
        QCOMPARE(layers.layers()[2].value, Minor(500));
    }
};

QTEST_GUILESS_MAIN(CostLayersTest)
#include "CostLayersTest.moc"
