#include "core/returns/RefundCalculation.h"
#include "tests/support/Printing.h"

#include <QtTest>

#include <random>

using namespace opsdesk;

namespace {

Quantity units(std::int64_t count) {
    return Quantity::units(count);
}

RefundableLine line(std::int64_t quantity, std::int64_t amount, std::int64_t discount = 0, std::int64_t tax = 0) {
    RefundableLine made;
    made.line_no = 1;
    made.quantity = units(quantity);
    made.paid = {Minor(amount), Minor(discount), Minor(tax)};
    return made;
}

void take(RefundableLine& of, Quantity quantity, const RefundShare& share) {
    of.returned += quantity;
    of.given += share;
}

/// A number from @p least to @p most, the same on every machine.
class Draw {
public:
    explicit Draw(std::uint64_t seed) : m_engine(seed) {}
    std::int64_t operator()(std::int64_t least, std::int64_t most) {
        return least + std::int64_t(m_engine() % std::uint64_t(most - least + 1));
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace

class RefundCalculationTest : public QObject {
    Q_OBJECT

    /// An order of one line of 3 pieces for 30.00, 6.00 of it tax and 4.50 taken off, and shipping for 5.00 with 0.83.
    static RefundQuestion question(std::int64_t quantity, std::int64_t fee, RefundShipping shipping) {
        RefundQuestion made;
        made.lines = {line(3, 3000, 450, 600)};
        made.wanted = {{1, units(quantity), fee}};
        made.shipping.charged = {Minor(500), Minor(), Minor(83)};
        made.when = shipping;
        made.left = Minor(3500);
        return made;
    }

private Q_SLOTS:
    void sharesOfALine_data() {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("amount");
        QTest::addColumn<int>("returned");
        QTest::addColumn<int>("given");
        QTest::addColumn<int>("eased");
        QTest::addColumn<int>("now");
        QTest::addColumn<int>("share");
        QTest::newRow("one of three") << 3 << 1000 << 0 << 0 << 0 << 1 << 333;
        QTest::newRow("the second of three") << 3 << 1000 << 1 << 333 << 0 << 1 << 334;
        QTest::newRow("the last of three") << 3 << 1000 << 2 << 667 << 0 << 1 << 333;
        QTest::newRow("all at once") << 3 << 1000 << 0 << 0 << 0 << 3 << 1000;
        QTest::newRow("half a penny goes to the even") << 2 << 1 << 0 << 0 << 0 << 1 << 0;
        QTest::newRow("the other half is the penny") << 2 << 1 << 1 << 0 << 0 << 1 << 1;
        QTest::newRow("what was given too little comes with the next") << 3 << 1000 << 1 << 300 << 0 << 1 << 367;
        QTest::newRow("what was given too much is taken off the next") << 3 << 1000 << 1 << 500 << 0 << 1 << 167;
        QTest::newRow("never below zero") << 3 << 1000 << 1 << 900 << 0 << 1 << 0;
        QTest::newRow("goodwill lowers what a piece is worth") << 2 << 1000 << 0 << 0 << 200 << 1 << 400;
        QTest::newRow("and the last takes the rest") << 2 << 1000 << 1 << 400 << 200 << 1 << 400;
        QTest::newRow("goodwill of all leaves nothing") << 2 << 1000 << 0 << 0 << 1000 << 2 << 0;
        QTest::newRow("free goods") << 5 << 0 << 0 << 0 << 0 << 5 << 0;
        QTest::newRow("no quantity") << 5 << 1000 << 0 << 0 << 0 << 0 << 0;
        QTest::newRow("no more than was paid for") << 3 << 1000 << 2 << 667 << 0 << 9 << 333;
    }
    void sharesOfALine() {
        QFETCH(int, quantity);
        QFETCH(int, amount);
        QFETCH(int, returned);
        QFETCH(int, given);
        QFETCH(int, eased);
        QFETCH(int, now);
        QFETCH(int, share);
        auto made = line(quantity, amount);
        made.returned = units(returned);
        made.given.amount = Minor(given);
        made.eased.amount = Minor(eased);
        QCOMPARE(shareOf(made, units(now)).amount, Minor(share));
    }

    /// Price, discount share and tax of each share, as a customer would reckon them.
    void partsOfAShareAddUp() {
        auto sold = line(3, 1000, 100, 167); // 9.33 and 1.67 tax less 1.00
        std::vector<RefundShare> shares;
        for (int i = 0; i < 3; ++i) {
            shares.push_back(shareOf(sold, units(1)));
            QCOMPARE(shares.back().goods() - shares.back().discount + shares.back().tax, shares.back().amount);
            take(sold, units(1), shares.back());
        }
        QCOMPARE(shares[0], (RefundShare{Minor(333), Minor(33), Minor(56)}));
        QCOMPARE(shares[1], (RefundShare{Minor(334), Minor(34), Minor(55)}));
        QCOMPARE(shares[2], (RefundShare{Minor(333), Minor(33), Minor(56)}));
        QCOMPARE(sold.given, sold.paid);
    }

    void wholeRefunds_data() {
        QTest::addColumn<int>("quantity");
        QTest::addColumn<int>("fee");
        QTest::addColumn<int>("shipping");
        QTest::addColumn<int>("back");
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("amount");
        const auto none = int(RefundShipping::None), all = int(RefundShipping::WhenAll),
                   outbound = int(RefundShipping::Outbound);
        QTest::newRow("a part") << 1 << 0 << none << 0 << 0 << 1000;
        QTest::newRow("a part, shipping when all is back") << 1 << 0 << all << 0 << 0 << 1000;
        QTest::newRow("all, with shipping") << 3 << 0 << all << 500 << 0 << 3500;
        QTest::newRow("all, without shipping") << 3 << 0 << none << 0 << 0 << 3000;
        QTest::newRow("a part, with what it was sent for") << 1 << 0 << outbound << 500 << 0 << 1500;
        QTest::newRow("ten percent are kept of the goods") << 1 << 1000 << outbound << 500 << 100 << 1400;
        QTest::newRow("all is kept") << 3 << 10000 << all << 500 << 3000 << 500;
    }
    void wholeRefunds() {
        QFETCH(int, quantity);
        QFETCH(int, fee);
        QFETCH(int, shipping);
        QFETCH(int, back);
        QFETCH(int, kept);
        QFETCH(int, amount);
        const auto answer = computeRefund(question(quantity, fee, RefundShipping(shipping)));
        QCOMPARE(answer.shipping.amount, Minor(back));
        QCOMPARE(answer.fee, Minor(kept));
        QCOMPARE(answer.amount, Minor(amount));
        QCOMPARE(answer.set_off, Minor());
    }

    void nothingComesBackAboveWhatWasPaid() {
        auto asked = question(3, 0, RefundShipping::WhenAll);
        asked.left = Minor(1200); // of an order that is paid in part
        asked.unpaid = Minor(2300);
        const auto answer = computeRefund(asked);
        QCOMPARE(answer.amount, Minor(1200));
        QCOMPARE(answer.set_off, Minor(2300));
        QCOMPARE(answer.ahead, Minor());
        asked.unpaid = Minor(2000); // 300 of the order were given back already, for none of its lines
        QCOMPARE(computeRefund(asked).set_off, Minor(2000));
        QCOMPARE(computeRefund(asked).ahead, Minor(300));
        asked.left = Minor(-1);
        QCOMPARE(computeRefund(asked).amount, Minor());
    }

    void shippingComesBackOnce() {
        auto asked = question(1, 0, RefundShipping::Outbound);
        asked.shipping.given = {Minor(500), Minor(), Minor(83)};
        QCOMPARE(computeRefund(asked).shipping, RefundShare());
        auto charge = line(1, 200);
        charge.line_no = 2;
        charge.charge = true;
        asked = question(3, 0, RefundShipping::WhenAll);
        asked.lines.push_back(charge);
        QCOMPARE(computeRefund(asked).shipping.amount, Minor(500)); // a charge need not come back
    }

    void goodwillFallsOnWhatIsLeft() {
        auto small = line(1, 100, 0, 20);
        auto large = line(1, 300, 0, 60);
        large.given = {Minor(100), Minor(), Minor(20)};
        const auto shares = easedShares({small, large}, Minor(100));
        QCOMPARE(shares[0], (RefundShare{Minor(33), Minor(), Minor(7)}));
        QCOMPARE(shares[1], (RefundShare{Minor(67), Minor(), Minor(13)}));
    }

    /// Lines of any price cut into refunds of any size, goodwill and fees between them: never a cent too much, and all
    /// of it once all is back.
    void tenThousandCutsAddUp() {
        Draw draw(42);
        for (int round = 0; round < 10'000; ++round) {
            const auto paid = draw(0, 3) == 0 ? draw(0, 20) : draw(0, 1'000'000);
            auto sold = line(draw(1, 60), paid, draw(0, 100'000), paid == 0 ? 0 : draw(0, paid));
            Minor fees;
            const auto fee = draw(0, 10'000);
            while (sold.left() > Quantity()) {
                if (draw(0, 9) == 0 && sold.leftOfPaid() > Minor()) {
                    const auto eased = easedShares({sold}, Minor(draw(1, sold.leftOfPaid().units()))).front();
                    sold.eased += eased;
                }
                const auto now = Quantity::thousandths(draw(1, sold.left().count()));
                RefundQuestion asked{{sold}, {{1, now, fee}}, {}, RefundShipping::None, sold.leftOfPaid()};
                const auto answer = computeRefund(asked);
                const auto& share = answer.lines.front().share;
                QVERIFY(share.amount >= Minor() && share.tax >= Minor() && share.discount >= Minor());
                QVERIFY(share.tax <= share.amount);
                QCOMPARE(answer.set_off, Minor());
                take(sold, now, share);
                fees += answer.fee;
                QVERIFY(sold.leftOfPaid() >= Minor());
            }
            QCOMPARE(sold.leftOfPaid(), Minor());
            QCOMPARE(sold.given.tax + sold.eased.tax, sold.paid.tax);
            QCOMPARE(sold.given.discount, sold.paid.discount);
            QCOMPARE(fees, Minor(mulDivRoundHalfEven(sold.given.amount.units(), fee, 10'000)));
        }
    }
};

QTEST_GUILESS_MAIN(RefundCalculationTest)
#include "RefundCalculationTest.moc"
