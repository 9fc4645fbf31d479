#include "core/integration/ImportContent.h"
#include "tests/support/RealData.h"

#include <QtTest>

#include <algorithm>
#include <map>
#include <set>

using namespace opsdesk;

/// The whole SCMS delivery history (USAID, public domain) against the figures that its description states.
class ScmsTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void rowsAreCounted();
    void contradictionsAreRejected();
    void datesAndAmountsAreRead();
    void mastersAreDerived();

private:
    std::unique_ptr<ImportContent> m_content;
};

void ScmsTest::initTestCase() {
    const auto file = test::realData("scms/SCMS_Delivery_History_Dataset.csv.gz");
    if (!file)
        QSKIP("The SCMS file is absent: set OPSDESK_DATA to the folder of the real data.");
    auto content = ImportContent::readFile("scms", *file);
    QVERIFY2(content.has_value(), content ? "" : content.error().text.c_str());
    m_content = std::move(*content);
}

void ScmsTest::rowsAreCounted() {
    const ImportReport& report = m_content->report();
    QCOMPARE(report.rows_read, 10'324);
    QCOMPARE(report.rows_skipped, 5'404);
    QCOMPARE(report.rows_rejected, 5);
    QCOMPARE(report.rows_applied, 4'915);
    QCOMPARE(report.classes[0], (std::pair<std::string, std::int64_t>("warehouse shipment", 5'404)));
}

void ScmsTest::contradictionsAreRejected() {
    std::vector<std::string> values;
    for (const RejectedRow& row : m_content->report().rejected) {
        values.push_back(row.value);
        QCOMPARE(row.reason,
                 std::string("It was delivered before the order was sent, so that neither date can be trusted."));
    }
    std::sort(values.begin(), values.end());
    QCOMPARE(values, (std::vector<std::string>{"14-Jan-14", "24-Jan-07", "25-Jun-14", "26-May-15", "3-Jan-08"}));
}

void ScmsTest::datesAndAmountsAreRead() {
    std::vector<int> leadTimes;
    Minor total;
    Quantity packs;
    std::int64_t late = 0;
    std::int64_t early = 0;
    for (const ImportedPurchase& purchase : m_content->purchases()) {
        if (purchase.sent_on && purchase.delivered_on)
            leadTimes.push_back(*purchase.delivered_on - *purchase.sent_on);
        late += *purchase.delivered_on > *purchase.promised_on ? 1 : 0;
        early += *purchase.delivered_on < *purchase.promised_on ? 1 : 0;
        total += purchase.amount;
        packs += purchase.quantity;
    }
    // 4,592 lines have both dates; five of them are the rejected ones.
    QCOMPARE(leadTimes.size(), std::size_t{4'592 - 5});
    std::nth_element(leadTimes.begin(), leadTimes.begin() + 2'293, leadTimes.end());
    QCOMPARE(leadTimes[2'293], 92);
    QCOMPARE(*std::max_element(leadTimes.begin(), leadTimes.end()), 616);
    QCOMPARE(late, 259);
    QCOMPARE(early, 403);
    QCOMPARE(total.units(), 54'205'637'617);
    QCOMPARE(packs.count(), Quantity::units(54'649'740).count());
    const ImportedPurchase& first = m_content->purchases().front();
    QCOMPARE(first.line, 2);
    QCOMPARE(first.number, std::string("SCMS-4"));
    QVERIFY(!first.sent_on);
    QCOMPARE(first.delivered_on->toString(), std::string("2006-06-02"));
    QCOMPARE(first.unit_price.units(), 2'900);
}

void ScmsTest::mastersAreDerived() {
    QCOMPARE(m_content->suppliers().size(), std::size_t{72});
    QCOMPARE(m_content->supplierItems().size(), std::size_t{388});
    std::map<std::string, std::int64_t> rowsByKind;
    std::set<std::string> suppliers;
    for (const ImportedSupplier& supplier : m_content->suppliers())
        suppliers.insert(supplier.supplier);
    for (const ImportedSupplierItem& item : m_content->supplierItems()) {
        QVERIFY(suppliers.count(item.supplier) == 1);
        QVERIFY(!item.lead_time_days || *item.lead_time_days >= 0);
    }
    for (const ImportChunk& chunk : m_content->chunks())
        rowsByKind[std::string(toString(chunk.kind))] += chunk.rows;
    QCOMPARE(rowsByKind, (std::map<std::string, std::int64_t>{
                             {"items", 0}, {"purchases", 4'915}, {"suppliers", 0}, {"supplier_items", 0}}));
}

QTEST_GUILESS_MAIN(ScmsTest)
#include "ScmsTest.moc"
