#include "tests/support/Applied.h"
#include "tests/support/ChannelDesk.h"
#include "tests/support/Printing.h"

#include <QtTest>

using namespace opsdesk;
using namespace opsdesk::test;

/// Messages of channels that come twice, late, or before their time. Today is 2011-11-30; there are 100 cake stands.
class ChannelReplayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsGivenUpIsReadAgain_data() { TestStore::addRows(); }
    void whatIsGivenUpIsReadAgain() {
        OPEN_TEST_STORE(database);
        ChannelDesk desk(database);
        ShopSale sale;
        sale.sku = "NONE";
        const auto made = desk.receive(sale);
        APPLIED(desk.submitOn(desk.told(made, "document"), "channel_message.give_up", "integrator"));
        APPLIED(desk.list(R"({"channel":"WEB","code":"NONE","sku":"CAKESTAND"})"));
        QCOMPARE(desk.told(desk.receive(sale), "state"), std::string("duplicate"));
        QCOMPARE(desk.stock(), 100);
        APPLIED(desk.retry(made));
        QCOMPARE(desk.stock(), 97);
        QCOMPARE(asText(desk.cell("channel-messages", "", "state")), std::string("read"));
        // What another message overtook stays as it is.
        sale.id = "2";
        sale.sku = "NEITHER";
        const auto first = desk.receive(sale);
        sale.sku = "CAKESTAND";
        APPLIED(desk.receive(sale));
        REFUSED(desk.retry(first), "duplicate_message", "came later");
        QCOMPARE(desk.stock(), 94);
    }

    /// Channels send again what they sent, and late what they said long ago.
    void whatIsOvertakenChangesNothing_data() {
        QTest::addColumn<bool>("dated");
        QTest::newRow("the same once more") << false;
        QTest::newRow("older by its own word") << true;
    }
    void whatIsOvertakenChangesNothing() {
        QFETCH(bool, dated);
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        ShopSale first, second;
        first.sent = second.sent = 0;
        first.paid.clear();
        second.paid.clear();
        second.pieces = 2;
        second.total = "48.99";
        if (dated) {
            first.more = R"(,"updated_at":"2011-11-28T08:00:00Z")";
            second.more = R"(,"updated_at":"2011-11-29T08:00:00Z")";
        } else {
            APPLIED(desk.receive(first));
        }
        const auto holds = desk.receive(second);
        APPLIED(holds);
        const auto late = desk.receive(first);
        QCOMPARE(desk.told(late, "state"), std::string("duplicate"));
        QCOMPARE(asInteger(desk.cell("orders", "number = WEB-101", "amount")), 48'99);
        // Nor does it take the place of one that waits.
        second.sku = "NONE";
        second.more = R"(,"updated_at":"2011-11-30T08:00:00Z")";
        const auto waits = desk.receive(second);
        QCOMPARE(desk.told(waits, "state"), std::string("failed"));
        QCOMPARE(desk.told(desk.receive(first), "state"), std::string("duplicate"));
        QCOMPARE(desk.openTasks(), std::string("channel_failed;"));
    }

    /// What was taken with a difference waits no more once a later message has none.
    void aDifferenceEndsWhenNoneIsLeft() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        ShopSale sale;
        sale.paid = {{"visa", "50.00"}};
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.openTasks(), std::string("channel_differs;"));
        sale.paid = {{"visa", "68.99"}};
        APPLIED(desk.receive(sale));
        QCOMPARE(desk.openTasks(), std::string());
        QCOMPARE(desk.number("SELECT count(*) FROM channel_message WHERE state = 'read'"), 2);
        QCOMPARE(desk.balance("1050"), 68'99);
    }

    void whatIsNotYetWaits() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        auto later = ShopSale().json();
        later.replace(later.find("2011-11-28"), 10, "2111-11-28");
        QCOMPARE(desk.told(desk.receive(later), "reason"),
                 std::string("The order is of 2111-11-28, which is not yet."));
        // A clock that is ahead books nothing on days that are not yet.
        auto ahead = ShopSale().json();
        ahead.replace(ahead.find("2011-11-29"), 10, "2011-12-24");
        APPLIED(desk.receive(ahead));
        QCOMPARE(desk.stock(), 97);
        QCOMPARE(desk.number("SELECT count(*) FROM journal_entry WHERE posted_on > "
                             "(SELECT max(posted_on) FROM journal_entry WHERE event = 'payment')"),
                 0);
    }

    /// A name that changed stands in the customer's row alone, whoever reads a message again.
    void readingAgainTellsNoNames() {
        const TestStore database("sqlite");
        ChannelDesk desk(database);
        APPLIED(desk.receive(ShopSale()));
        ShopSale sale;
        sale.id = "2";
        sale.sku = "NONE";
        auto content = sale.json();
        content.replace(content.find("\"Doe\""), 5, "\"Roe\"");
        const auto made = desk.receive(content);
        APPLIED(desk.list(R"({"channel":"WEB","code":"NONE","sku":"CAKESTAND"})"));
        APPLIED(desk.retry(made));
        QCOMPARE(desk.number("SELECT count(*) FROM customer WHERE name = 'Jane Roe'"), 1);
        QCOMPARE(desk.number("SELECT count(*) FROM audit_record WHERE changes LIKE '%Jane%'"), 0);
    }
};

QTEST_GUILESS_MAIN(ChannelReplayTest)
#include "ChannelReplayTest.moc"
