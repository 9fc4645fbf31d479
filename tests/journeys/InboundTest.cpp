#include "tests/support/Applied.h"
#include "tests/support/BuyingWorkspace.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

constexpr std::int64_t anHour = 3'600'000'000;

class InboundDesk : public BuyingWorkspace {
public:
    using BuyingWorkspace::BuyingWorkspace;

    CommandResult announce(const std::string& order, int quantity, const std::string& reference,
                           const std::string& more = "") {
        return submit("inbound_shipment.announce", "buyer",
                      fmt::format(R"({{"reference":"{}","lines":[{{"order":"{}","order_line":1,"quantity":{}}}]{}}})",
                                  reference, order, quantity, more));
    }
    CommandResult on(const CommandResult& shipment, const std::string& action, const std::string& payload) {
        return submitOn(told(shipment, "document"), "inbound_shipment." + action, "buyer", payload);
    }
    std::string task(const std::string& problem, const std::string& column) {
        return asText(cell("tasks", "problem = " + problem, column));
    }
    void pass(int hours) {
        clock().advance(hours * anHour);
        while (engine().fireTimers() > 0) {
        }
    }
};

} // namespace

/// What is on its way, and what the engine says of it with nobody looking. Today is 2011-11-30; orders of 100 cake
/// stands take 21 days.
class InboundTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void ordersComeWhenTheirShipmentDoes_data() { TestStore::addRows(); }
    void ordersComeWhenTheirShipmentDoes() {
        OPEN_TEST_STORE(database);
        InboundDesk desk(database);
        const auto id = desk.orderIn("released");
        QCOMPARE(desk.order(id).expected_on, Date::of(2011, 12, 21));
        const auto shipment =
            desk.announce(id, 60, "S-1", R"(,"expected_on":"2011-12-19","container":"MSKU1","carrier":"Sea")");
        APPLIED(shipment);
        QCOMPARE(desk.order(id).expected_on, Date::of(2011, 12, 19));
        REFUSED(desk.announce(id, 60, "S-1"), "duplicate_shipment", "S-1");
        REFUSED(desk.on(shipment, "milestone", R"({"kind":"lost"})"), "wrong_field", "departed");
        APPLIED(desk.on(shipment, "milestone", R"({"kind":"departed","place":"Ningbo"})"));
        APPLIED(desk.on(shipment, "milestone", R"({"kind":"delayed","expected_on":"2012-01-10"})"));
        QCOMPARE(desk.order(id).expected_on, Date::of(2012, 1, 10));
        QCOMPARE(desk.task("supplier_delay", "owner_role"), std::string("buyer"));
        QCOMPARE(asInteger(desk.cell("tasks", "problem = supplier_delay", "amount")), 500'00);
        APPLIED(desk.on(shipment, "schedule", R"({"at":"2012-01-10T08:30:00Z","dock":"3"})"));
        QCOMPARE(asText(desk.cell("inbound-shipments", "number contains ASN", "state")), std::string("in_transit"));
        QCOMPARE(desk.view("inbound-milestones").size(), std::size_t(2));

        // The warehouse receives what the notice speaks of; what is missing of it is asked for.
        APPLIED(desk.act(id, "receive", "warehouse",
                         fmt::format(R"({{"shipment":"{}","lines":[{{"line_no":1,"quantity":55}}]}})",
                                     desk.told(shipment, "document"))));
        QCOMPARE(asText(desk.cell("inbound-shipments", "number contains ASN", "state")), std::string("received"));
        QCOMPARE(asInteger(desk.cell("receipt-discrepancies", "kind = short", "quantity")), 5'000);
        QCOMPARE(asText(desk.cell("receipts", "lines = 1", "delivery_note")), std::string("S-1"));
        REFUSED(desk.act(id, "receive", "warehouse",
                         fmt::format(R"({{"shipment":"{}"}})", desk.told(shipment, "document"))),
                "wrong_state", "received");
        APPLIED(desk.act(id, "receive", "warehouse"));
        QCOMPARE(desk.task("supplier_delay", "state"), std::string("done"));
    }

    void lateOrdersAreNoticed_data() { TestStore::addRows(); }
    void lateOrdersAreNoticed() {
        OPEN_TEST_STORE(database);
        InboundDesk desk(database);
        const auto id = desk.orderIn("acknowledged");
        desk.pass(21 * 24);
        QCOMPARE(desk.view("tasks").size(), std::size_t(0)); // it is the day on which it is expected
        desk.pass(24);
        QCOMPARE(desk.task("late_order", "subject"), desk.order(id).number);
        QCOMPARE(desk.task("late_order", "state"), std::string("open"));
        APPLIED(desk.act(id, "acknowledge", "buyer", R"({"expected_on":"2011-12-25"})"));
        QCOMPARE(desk.task("late_order", "state"), std::string("done"));
        desk.pass(4 * 24);
        QCOMPARE(desk.task("late_order", "state"), std::string("open"));
        desk.pass(48);
        QCOMPARE(desk.task("late_order", "escalated_to"), std::string("buyer-lead"));

        // What is still to come after a part came is as late as before: the same timer, set and fired again.
        APPLIED(desk.act(id, "receive", "warehouse", R"({"lines":[{"line_no":1,"quantity":40}]})"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM timer WHERE command <> 'period.end'"), 1);
        QCOMPARE(desk.engine().fireTimers(), std::size_t(1));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM timer WHERE command <> 'period.end'"), 0);
        QCOMPARE(desk.task("late_order", "state"), std::string("open"));
        APPLIED(desk.act(id, "receive", "warehouse"));
        QCOMPARE(desk.task("late_order", "state"), std::string("done"));
        QCOMPARE(desk.number("SELECT COUNT(*) FROM timer WHERE command <> 'period.end'"), 0);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM command WHERE state <> 'applied'"), 0);
    }

    void nothingComesOfWhatIsNotOrdered_data() {
        QTest::addColumn<QString>("state");
        for (const char* state : {"draft", "submitted", "approved", "received", "closed", "cancelled"})
            QTest::newRow(state) << QString::fromLatin1(state);
    }
    void nothingComesOfWhatIsNotOrdered() {
        QFETCH(QString, state);
        const TestStore database("sqlite");
        InboundDesk desk(database);
        REFUSED(desk.announce(desk.orderIn(state.toStdString()), 1, "S-1"), "wrong_state", "nothing of it is to come");
    }
};

QTEST_GUILESS_MAIN(InboundTest)
#include "InboundTest.moc"
