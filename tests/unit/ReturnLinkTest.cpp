#include "core/integration/ReturnLink.h"

#include <QtTest>

#include <fmt/format.h>

using namespace opsdesk;

namespace {

PurchasedLine bought(std::int64_t time, std::int64_t units, std::string_view customer = "anna",
                     std::string_view sku = "CUP") {
    return {customer, sku, time, time, Quantity::units(units)};
}

ReturnedLine sentBack(std::int64_t time, std::int64_t units, std::string_view customer = "anna",
                      std::string_view sku = "CUP") {
    return {customer, sku, time, time, Quantity::units(units)};
}

/// "full 2×3 1×1again": coverage, then quantity and purchase of each part.
std::string told(const ReturnLink& link) {
    std::string out(toString(link.coverage));
    for (const LinkPart& part : link.parts)
        out += fmt::format(" {}×{}{}", part.quantity.toString(), part.purchase, part.repeated ? "again" : "");
    return out;
}

std::vector<std::string> links(const std::vector<PurchasedLine>& purchases, const std::vector<ReturnedLine>& returns) {
    std::vector<std::string> out;
    for (const ReturnLink& link : linkReturns(purchases, returns))
        out.push_back(told(link));
    return out;
}

using Told = std::vector<std::string>;

} // namespace

class ReturnLinkTest : public QObject {
    Q_OBJECT
private slots:
    void theLatestPurchaseComesFirst() {
        QCOMPARE(links({bought(1, 5), bought(2, 5)}, {sentBack(3, 6)}), Told{"full 5×1 1×0"});
    }
    void onlyPurchasesBeforeTheReturnCount() {
        QCOMPARE(links({bought(1, 2), bought(9, 5)}, {sentBack(3, 4)}), Told{"part 2×0"});
    }
    void aPurchaseOfTheSameMinuteCountsWhenItStandsBefore() {
        std::vector<ReturnedLine> returns = {sentBack(5, 1), sentBack(5, 1)};
        returns[0].sequence = 4;
        returns[1].sequence = 6;
        QCOMPARE(links({bought(5, 1)}, returns), (Told{"none", "full 1×0"}));
    }
    void othersPurchasesAndOtherItemsDoNot() {
        QCOMPARE(links({bought(1, 2, "bob"), bought(1, 2, "anna", "MUG")}, {sentBack(3, 1)}), Told{"none"});
    }
    void earlierReturnsUsePurchasesUp() {
        QCOMPARE(links({bought(1, 3), bought(2, 3)}, {sentBack(3, 3), sentBack(4, 3)}), (Told{"full 3×1", "full 3×0"}));
        // Their order is that of time, whatever the order in which they are given.
        QCOMPARE(links({bought(1, 3), bought(2, 3)}, {sentBack(4, 3), sentBack(3, 3)}), (Told{"full 3×0", "full 3×1"}));
    }
    void whatComesBackTwiceIsMarked() {
        QCOMPARE(links({bought(1, 3)}, {sentBack(2, 2), sentBack(3, 2)}), (Told{"full 2×0", "full 1×0 1×0again"}));
    }
    void noReturnTakesMoreThanWasEverBought() {
        QCOMPARE(links({bought(1, 3)}, {sentBack(2, 3), sentBack(3, 5)}), (Told{"full 3×0", "part 3×0again"}));
    }
    void aPurchaseAfterAReturnIsFreshForTheNext() {
        QCOMPARE(links({bought(1, 2), bought(4, 2)}, {sentBack(2, 2), sentBack(5, 2)}), (Told{"full 2×0", "full 2×1"}));
    }
    void nothingComesOfNothing() { QVERIFY(links({bought(1, 1)}, {}).empty()); }
};

QTEST_GUILESS_MAIN(ReturnLinkTest)
#include "ReturnLinkTest.moc"
