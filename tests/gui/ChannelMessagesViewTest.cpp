// What a channel's message says is read for the one that is looked at; one that failed is read again from the queue.
#include "tests/support/Applied.h"
#include "tests/support/ChannelDesk.h"
#include "tests/support/ConsoleWindow.h"
#include "tests/support/WindowTest.h"

#include <QLabel>

using namespace opsdesk;
using namespace opsdesk::test;

class ChannelMessagesViewTest : public QObject {
    Q_OBJECT

    static bool says(ui::DetailsPane& details, const QString& text) {
        return std::ranges::any_of(details.findChildren<QLabel*>(), [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(text);
        });
    }

private Q_SLOTS:
    void aMessageIsLookedAtAndReadAgain() {
        const TestStore store("sqlite");
        {
            ChannelDesk made(store);
            ShopSale sale;
            sale.sku = "Tier-3";
            APPLIED(made.receive(sale));
            APPLIED(made.list(R"({"channel":"WEB","code":"Tier-3","sku":"CAKESTAND"})"));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "integrator");
        window.open("channel-messages");
        QTRY_COMPARE(window.model().rowCount(), 1);
        QCOMPARE(window.model().columnOf("content"), -1);
        window.activate();
        window.table().setFocus();
        window.table().goToRow(0);
        QTRY_VERIFY(says(window.queue().details(), QStringLiteral("Tier-3, which is no item of ours")));
        QTRY_VERIFY(says(window.queue().details(), QStringLiteral("jane@example.com")));
        window.key(Qt::Key_A);
        QTRY_COMPARE(window.model().rowCount(), 0); // nothing is left to be mended
    }

    void listingsAreShown() {
        const TestStore store("sqlite");
        {
            ChannelDesk made(store);
            APPLIED(made.list(
                R"({"channel":"WEB","code":"SET","parts":[{"sku":"CAKESTAND"},{"sku":"ORNAMENT","quantity":2}]})"));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "steward");
        window.open("listings");
        QTRY_COMPARE(window.model().rowCount(), 2);
        QVERIFY(window.model().columnOf("sku") >= 0);
    }
};

OPSDESK_WINDOW_TEST(ChannelMessagesViewTest)
#include "ChannelMessagesViewTest.moc"
