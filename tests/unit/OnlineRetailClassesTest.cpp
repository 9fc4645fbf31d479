#include "core/integration/ImportContent.h"
#include "tests/support/RealData.h"

#include <QtTest>

#include <map>
#include <set>

using namespace opsdesk;

namespace {

std::map<std::string, std::int64_t> reasonsOf(const ImportContent& content) {
    std::map<std::string, std::int64_t> reasons;
    for (std::size_t i = 0; i < content.trade().documentCount(); ++i) {
        for (const ImportedLine& line : content.trade().document(i).lines) {
            if (line.kind == "write_off")
                ++reasons[line.reason.value_or("")];
        }
    }
    return reasons;
}

} // namespace

/// The whole Online Retail file (UCI, CC BY 4.0) against the figures that its description states.
class OnlineRetailClassesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everyRowHasItsClass();
    void amountsAddUp();
    void codesFold();
    void documentsAreWhole();
    void equalLinesAreNumbered();
    void chargesAreNoItems();
    void writeOffsGetReasons();
    void returnsFindTheirPurchases();
    void chunksCoverTheFile();

private:
    std::unique_ptr<ImportContent> m_content;
};

void OnlineRetailClassesTest::initTestCase() {
    const auto file = test::realData("online_retail/OnlineRetail.csv.gz");
    if (!file)
        QSKIP("The Online Retail file is absent: set OPSDESK_DATA to the folder of the real data.");
    auto content = ImportContent::readFile("online-retail", *file);
    QVERIFY2(content.has_value(), content ? "" : content.error().text.c_str());
    m_content = std::move(*content);
}

void OnlineRetailClassesTest::everyRowHasItsClass() {
    const ImportReport& report = m_content->report();
    QCOMPARE(report.rows_read, 541'909);
    QCOMPARE(report.rows_applied, 541'909);
    QCOMPARE(report.rows_skipped, 0);
    QCOMPARE(report.rows_rejected, 0);
    std::map<std::string, std::int64_t> classes(report.classes.begin(), report.classes.end());
    const std::map<std::string, std::int64_t> expected = {
        {"sale item", 527'758}, {"sale charge", 2'345},     {"return item", 8'704},
        {"return charge", 584}, {"write-off", 1'336},       {"find item", 1'161},
        {"find charge", 18},    {"adjustment positive", 1}, {"adjustment negative", 2}};
    for (const auto& [name, count] : expected)
        QVERIFY2(classes[name] == count,
                 qPrintable(QStringLiteral("%1: %2").arg(QString::fromStdString(name)).arg(classes[name])));
    QCOMPARE(classes.size(), expected.size());
}

void OnlineRetailClassesTest::amountsAddUp() {
    Minor total;
    Quantity writtenOff;
    for (std::size_t i = 0; i < m_content->trade().documentCount(); ++i) {
        for (const ImportedLine& line : m_content->trade().document(i).lines) {
            total += line.kind == "return" ? -line.amount : line.amount;
            writtenOff += line.kind == "write_off" ? line.quantity : Quantity();
        }
    }
    QCOMPARE(total.units(), 974'774'793);
    QCOMPARE(writtenOff.count(), Quantity::units(206'957).count());
}

void OnlineRetailClassesTest::codesFold() {
    std::set<std::string> codes;
    std::set<std::string> customers;
    for (std::size_t i = 0; i < m_content->trade().documentCount(); ++i) {
        const ImportedDocument document = m_content->trade().document(i);
        customers.insert(document.customer);
        for (const ImportedLine& line : document.lines)
            codes.insert(line.sku);
    }
    QCOMPARE(codes.size(), std::size_t{3'958});
    QVERIFY(customers.count("17850") == 1 && customers.count("17850.0") == 0);
}

void OnlineRetailClassesTest::documentsAreWhole() {
    QCOMPARE(m_content->trade().documentCount(), std::size_t{25'900});
    // The only invoice whose lines do not stand together: 542806 goes on after two other lines.
    std::size_t lines = 0;
    for (std::size_t i = 0; i < m_content->trade().documentCount(); ++i) {
        const ImportedDocument document = m_content->trade().document(i);
        lines += document.lines.size();
        if (document.number == "542806")
            QVERIFY(document.lines.back().line - document.lines.front().line >=
                    static_cast<std::int64_t>(document.lines.size()));
    }
    QCOMPARE(lines, std::size_t{541'909});
}

void OnlineRetailClassesTest::equalLinesAreNumbered() {
    std::int64_t duplicates = 0;
    for (std::size_t i = 0; i < m_content->trade().documentCount(); ++i) {
        std::set<std::pair<std::int64_t, std::int64_t>> seen;
        const ImportedDocument document = m_content->trade().document(i);
        for (const ImportedLine& line : document.lines) {
            duplicates += line.occurrence > 1 ? 1 : 0;
            QVERIFY(seen.emplace(line.fingerprint, line.occurrence).second);
            QVERIFY(line.occurrence == 1 || seen.count({line.fingerprint, line.occurrence - 1}) == 1);
        }
    }
    QCOMPARE(duplicates, 5'268);
}

void OnlineRetailClassesTest::chargesAreNoItems() {
    std::map<std::string, std::string> items;
    for (const ImportedItem& item : m_content->items())
        items[item.sku] = item.description;
    for (const char* code :
         {"POST", "DOT", "M", "C2", "D", "S", "BANK CHARGES", "AMAZONFEE", "CRUK", "PADS", "B", "GIFT_0001_20"})
        QVERIFY2(items.count(code) == 0, code);
    QCOMPARE(items.size(), std::size_t{3'942});
    QCOMPARE(items["85123A"], std::string("WHITE HANGING HEART T-LIGHT HOLDER"));
    QCOMPARE(items["DCGSSGIRL"], std::string("GIRLS PARTY BAG"));
}

void OnlineRetailClassesTest::writeOffsGetReasons() {
    // 862 texts are blank; of the other 52, 49 are question marks alone.
    const std::map<std::string, std::int64_t> expected = {
        {"correction", 17},     {"damaged", 133},     {"lost", 19},        {"mixed_up", 17}, {"sample", 6},
        {"sold_otherwise", 48}, {"stock_check", 129}, {"thrown_away", 30}, {"unknown", 914}, {"wet", 23}};
    QCOMPARE(reasonsOf(*m_content), expected);
}

void OnlineRetailClassesTest::returnsFindTheirPurchases() {
    const ReturnLinkCounts& links = m_content->report().links;
    QCOMPARE(links.full, 7'556);
    QCOMPARE(links.part, 43);
    QCOMPARE(links.none, 1'306);
    QCOMPARE(links.full + links.part + links.none, 8'905);
    QCOMPARE(links.no_customer, 9'288 - 8'905);
}

void OnlineRetailClassesTest::chunksCoverTheFile() {
    const auto chunks = m_content->chunks();
    std::int64_t rows = 0;
    std::set<Uuid> ids;
    for (const ImportChunk& chunk : chunks) {
        rows += chunk.rows;
        QVERIFY(ids.insert(chunk.id).second);
        QVERIFY(chunk.rows <= 4'000);
    }
    QCOMPARE(rows, 541'909);
    QVERIFY(chunks.front().kind == RecordKind::Items);
}

QTEST_GUILESS_MAIN(OnlineRetailClassesTest)
#include "OnlineRetailClassesTest.moc"
