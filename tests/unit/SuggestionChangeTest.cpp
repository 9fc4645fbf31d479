#include "core/planning/SuggestionChange.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <functional>

using namespace opsdesk;

namespace {

ComparedFigures figures() {
    ComparedFigures figures;
    figures.quantity = Quantity::units(60);
    figures.status = "below_safety";
    figures.money_at_risk = Minor(1000);
    figures.supplier_id = 1;
    figures.supplier = "Acme";
    figures.order_by = Date::of(2011, 12, 5);
    figures.next_receipt = Date::of(2011, 12, 5);
    figures.available = Quantity::units(20);
    figures.on_order = Quantity::units(60);
    figures.demand_per_day = 2;
    figures.lead_time_days = 21;
    return figures;
}

} // namespace

/// What is told about a suggestion that a run made different.
class SuggestionChangeTest : public QObject {
    Q_OBJECT

private slots:
    void whatIsTold_data() {
        QTest::addColumn<std::function<void(ComparedFigures&)>>("change");
        QTest::addColumn<QString>("words");
        using Change = std::function<void(ComparedFigures&)>;
        const auto row = [](const char* name, Change change, const char* words) {
            QTest::newRow(name) << change << QString::fromUtf8(words);
        };
        row(
            "nothing", [](auto&) {}, "");
        row(
            "stock alone is a cause of nothing", [](auto& now) { now.available = Quantity::units(18); }, "");
        row(
            "money a little", [](auto& now) { now.money_at_risk = Minor(1200); }, "");
        row(
            "money a lot", [](auto& now) { now.money_at_risk = Minor(1400); }, "more money at risk");
        row(
            "money gone", [](auto& now) { now.money_at_risk = Minor(0); }, "less money at risk");
        row(
            "two days", [](auto& now) { now.order_by = Date::of(2011, 12, 3); }, "");
        row(
            "three days", [](auto& now) { now.order_by = Date::of(2011, 12, 2); }, "order by 2011-12-05 → 2011-12-02");
        row(
            "supplier",
            [](auto& now) {
                now.supplier_id = 2;
                now.supplier = "Bolt";
            },
            "supplier Acme → Bolt");
        row(
            "sold",
            [](auto& now) {
                now.quantity = Quantity::units(72);
                now.status = "out_of_stock";
                now.available = Quantity::units(8);
            },
            "below safety → out of stock; 60 → 72; stock fell by 12");
        row(
            "an order comes later",
            [](auto& now) {
                now.quantity = Quantity::units(72);
                now.next_receipt = Date::of(2011, 12, 19);
            },
            "60 → 72; next receipt 2011-12-05 → 2011-12-19");
        row(
            "demand and lead time",
            [](auto& now) {
                now.quantity = Quantity::units(72);
                now.on_order = Quantity::units(0);
                now.next_receipt.reset();
                now.demand_per_day = 2.16;
                now.lead_time_days = 28;
            },
            "60 → 72; on order 60 → 0; next receipt 2011-12-05 → none; demand +8 %; lead time 21 → 28 days");
    }
    void whatIsTold() {
        QFETCH(const std::function<void(ComparedFigures&)>, change);
        QFETCH(const QString, words);
        auto now = figures();
        change(now);
        QCOMPARE(QString::fromStdString(changeBetween(figures(), now)), words);
    }
};

QTEST_GUILESS_MAIN(SuggestionChangeTest)
#include "SuggestionChangeTest.moc"
