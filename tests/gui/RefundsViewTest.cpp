// The controller's queue of refunds: what is shown of one, its approval and its payment, as keys and dialogs have it.
#include "tests/support/ConsoleWindow.h"
#include "tests/support/RefundShop.h"
#include "tests/support/WindowTest.h"

using namespace opsdesk;
using namespace opsdesk::test;

class RefundsViewTest : public QObject {
    Q_OBJECT

    static std::string stateOf(Workplace& workplace, const std::string& refund) {
        ViewQuery query;
        query.view = "refunds";
        query.filters = {Filter::parse("id = " + refund)};
        const auto rows = workplace.reader()->rows(query);
        const auto place = static_cast<std::size_t>(workplace.reader()->view("refunds").index("state"));
        return rows.empty() ? std::string() : asText(rows.front()[place]);
    }

private Q_SLOTS:
    void aRefundIsApprovedAndPaid() {
        const TestStore store("sqlite");
        std::string refund, held;
        {
            RefundShop shop(store);
            const auto order = shop.sell(1, threeForTen);
            refund = shop.propose(byReturn(shop.takeBack(1, order, {{1}, {}, 0, "received"})));
            held = shop.propose(byReturn(shop.takeBack(2, order, {{1}, {0}, 0, "received"})));
        }
        Workplace workplace(store.place());
        ConsoleWindow window(workplace, "controller");
        window.open("refunds");
        QTRY_COMPARE(window.model().rowCount(), 2);
        QCOMPARE(window.cell(refund, "amount"), QStringLiteral("£3.33"));
        window.select(held);
        QTRY_COMPARE(window.cell(held, "hold"), QStringLiteral("Inspection"));
        window.select(refund);
        window.key(Qt::Key_A);
        QTRY_COMPARE(stateOf(workplace, refund), std::string("approved"));
        QCOMPARE(stateOf(workplace, held), std::string("held"));
    }
};

OPSDESK_WINDOW_TEST(RefundsViewTest)
#include "RefundsViewTest.moc"
