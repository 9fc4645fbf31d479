#include "tests/support/Applied.h"
#include "tests/support/ChannelDesk.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;

namespace {

const std::string returnsFile =
    "return-date\torder-id\tsku\tquantity\tdetailed-disposition\treason\tlicense-plate-number\n"
    "2011-11-30T08:00:00+00:00\t1\tCAKESTAND\t2\tCUSTOMER_DAMAGED\tNOT_COMPATIBLE\tLPN1\n";

} // namespace

/// Money and goods that customers got back by way of a channel. Today is 2011-11-30.
class ChannelBackTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatCameBackIsReceived_data() { TestStore::addRows(); }
    void whatCameBackIsReceived() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        APPLIED(desk.receive(ShopSale()));
        const auto made = desk.receive(returnsFile);
        APPLIED(made);
        QCOMPARE(desk.told(made, "asked"), std::string("return.receive_blind"));
        const auto message = "number = " + desk.told(made, "number");
        QCOMPARE(asText(desk.cell("channel-messages", message, "state")), std::string("read"));
        QCOMPARE(desk.openTasks().find("channel_failed"), std::string::npos);
        QCOMPARE(asText(desk.cell("channel-messages", message, "documents")),
                 asText(desk.cell("returns", "", "number")));
        QCOMPARE(asInteger(desk.cell("return-lines", "", "quantity")), 2'000);
        QCOMPARE(desk.told(desk.receive(returnsFile), "state"), std::string("duplicate"));
        QCOMPARE(desk.view("returns").size(), std::size_t(1));
    }

    void whatIsOnItsWayIsAuthorised() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        const std::string content = R"({"returns":[{"id":"r1","merchantSku":"CAKESTAND","numberOfUnits":1,)"
                                    R"("creationDateTime":"2011-11-30T08:00:00Z","marketplaceChannelDetails":)"
                                    R"({"customerOrderId":"1"},"returnMetadata":{"returnReason":"Missed"}}]})";
        const auto made = desk.receive(content);
        QCOMPARE(desk.told(made, "reason"), std::string("Order 1 of WEB is not here: bring it, then read this again."));
        APPLIED(desk.receive(ShopSale()));
        const auto again = desk.retry(made);
        APPLIED(again);
        QCOMPARE(desk.told(again, "asked"), std::string("return.authorize"));
        QCOMPARE(asText(desk.cell("channel-messages", "kind = return", "state")), std::string("read"));
        QCOMPARE(asText(desk.cell("returns", "", "state")), std::string("authorized"));
    }
};

QTEST_GUILESS_MAIN(ChannelBackTest)
#include "ChannelBackTest.moc"
