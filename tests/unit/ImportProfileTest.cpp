#include "core/base/Error.h"
#include "core/base/Payload.h"
#include "core/integration/ImportContent.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <set>

using namespace opsdesk;

namespace {

std::unique_ptr<ImportContent> import(const std::string& profile, const std::string& text) {
    auto content =
        ImportContent::read(*decodeImportText(text, "file.csv", TextEncoding::Utf8), findImportProfile(profile));
    if (!content)
        throw std::runtime_error(content.error().text);
    return std::move(*content);
}

std::string errorOf(const std::string& profile) {
    try {
        findImportProfile(profile);
    } catch (const UsageError& error) {
        return error.what();
    }
    return "no error";
}

std::string errorIn(const std::string& json) {
    try {
        parseImportProfile(json, "mine.json");
    } catch (const UsageError& error) {
        return error.what();
    }
    return "no error";
}

/// A sound profile with one part replaced.
std::string profileWith(const std::string& part, const std::string& replacement) {
    std::string json = R"({"profile":"mine","about":"x","target":"trade","dates":["DD.MM.YYYY"],
        "numbers":{"decimal":",","thousands":"."},
        "columns":[{"column":"Beleg","field":"number"},{"column":"Datum","field":"time"},{"column":"Artikel","field":"sku"},
                   {"column":"Menge","field":"quantity"},{"column":"Preis","field":"unit_price"}],
        "defaults":[{"field":"currency","value":"EUR"}],"lists":[{"name":"post","words":["PORTO"]}],
        "rules":[{"name":"porto","action":"sale","charge":true,"when":[{"column":"Artikel","in":"post"}]},
                 {"name":"zurück","action":"return","negate":true,"when":[{"column":"Menge","below":"0"}]},
                 {"name":"verkauf","action":"sale"}]})";
    if (!part.empty())
        json.replace(json.find(part), part.size(), replacement);
    return json;
}

} // namespace

class ImportProfileTest : public QObject {
    Q_OBJECT
private slots:
    void builtInProfilesAreSound();
    void aPersonsOwnProfileIsRead();
    void wrongProfilesSayWhere_data();
    void wrongProfilesSayWhere();
    void numbersAreReadAsWritten_data();
    void numbersAreReadAsWritten();
    void datesAreReadAsWritten_data();
    void datesAreReadAsWritten();
    void itemsSuppliersAndTermsAreRead();
    void ordersAreGathered();
    void returnsKeepWhatTheFileStates();
    void returnsFindSalesKnownFromElsewhere();
    void identityIsWhatTheRowSays();
    void chunksKeepDocumentsWholeAndIdsSteady();
    void freeTextGetsAReason_data();
    void freeTextGetsAReason();
    void theReportIsAsDocumented();
};

void ImportProfileTest::builtInProfilesAreSound() {
    QCOMPARE(importProfileNames(),
             (std::vector<std::string>{"events", "exchange-rates", "items", "online-retail", "orders", "returns",
                                       "scms", "stock", "supplier-items", "suppliers"}));
    std::set<std::string> digests;
    for (const std::string& name : importProfileNames()) {
        const ImportProfile profile = findImportProfile(name);
        QCOMPARE(profile.name, name);
        QVERIFY(digests.insert(profile.digest.toHex()).second);
    }
    QVERIFY(errorOf("orderz").find("There are: events, exchange-rates, items, online-retail, orders") !=
            std::string::npos);
    QCOMPARE(errorOf("./no-such.json"), std::string("There is no import profile ./no-such.json."));
}

void ImportProfileTest::aPersonsOwnProfileIsRead() {
    const test::TemporaryFolder folder;
    const std::string file = folder.write("mine.json", profileWith("", ""));
    const auto content = import(file, "Beleg;Datum;Artikel;Menge;Preis\r\nR1;31.01.2011;007;1.000,5;2,50\r\nR1;31.01."
                                      "2011;PORTO;1;4,90\r\nR2;01.02.2011;007;-2;2,50\r\n");
    QCOMPARE(content->report().rows_applied, 3);
    const ImportedDocument sale = content->trade().document(0);
    QCOMPARE(sale.currency, Currency("EUR"));
    QCOMPARE(sale.time.toString(), std::string("2011-01-31T00:00:00Z"));
    QCOMPARE(sale.lines.size(), std::size_t{2});
    QCOMPARE(sale.lines[0].sku, std::string("007"));
    QCOMPARE(sale.lines[0].quantity.toString(), std::string("1000.5"));
    QCOMPARE(sale.lines[0].amount.units(), 250'125);
    QVERIFY(!sale.lines[0].charge && sale.lines[1].charge);
    QCOMPARE(content->trade().document(1).lines[0].kind, std::string("return"));
    QCOMPARE(content->trade().document(1).lines[0].quantity.toString(), std::string("2"));
}

void ImportProfileTest::wrongProfilesSayWhere_data() {
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("replacement");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* part, const char* replacement, const char* says) {
        QTest::newRow(says) << QString(part) << QString(replacement) << QString(says);
    };
    row("", "", "no error");
    row("{\"profile\"", "[\"profile\"", "not JSON");
    row("\"about\":\"x\",", "", "about");
    row("\"about\"", "\"colour\":\"red\",\"about\"", "colour");
    row("\"target\":\"trade\"", "\"target\":\"trades\"", "target 'trades' is none of items, suppliers");
    row("\"decimal\":\",\"", "\"decimal\":\"..\"", "the decimal sign must be one character, not '..'");
    row("\"decimal\":\",\"", "\"decimal\":\".\"", "decimal and thousands signs are the same");
    row("DD.MM.YYYY", "DD.MM", "the date format 'DD.MM' does not name year, month and day");
    row("\"field\":\"sku\"", "\"field\":\"skuu\"", "no field 'skuu'; they have number, time, sku");
    row("\"field\":\"sku\"", "\"field\":\"moq\"", "no field 'moq'");
    row("\"field\":\"unit_price\"", "\"field\":\"quantity\"", "'Menge' and 'Preis' have the same name or field");
    row("\"field\":\"unit_price\"", "\"type\":\"decimal\"", "trade need the field 'unit_price'");
    row("\"field\":\"unit_price\"", "\"type\":\"money\"", "unknown type 'money'");
    row("\"value\":\"EUR\"", "\"value\":\"euro\"", "the default 'euro' does not fit the field currency");
    row("\"in\":\"post\"", "\"in\":\"mail\"", "list 'mail'");
    row("\"in\":\"post\"", "\"in\":\"post\",\"equals\":\"x\"", "must have exactly one of");
    row("{\"column\":\"Menge\",\"below\"", "{\"column\":\"Mengen\",\"below\"", "column 'Mengen'");
    row("\"below\":\"0\"", "\"below\":\"none\"", "'none', which is no number");
    row("\"column\":\"Menge\",\"below\"", "\"column\":\"Artikel\",\"below\"", "holds no numbers");
    row("\"action\":\"return\"", "\"action\":\"keep\"",
        "action 'keep' is none of sale, return, write_off, find, adjustment, skip, reject");
    row("\"action\":\"return\"", "\"action\":\"reject\"", "needs a reason and value_of");
}

void ImportProfileTest::wrongProfilesSayWhere() {
    QFETCH(QString, part);
    QFETCH(QString, replacement);
    QFETCH(QString, says);
    const std::string json = profileWith(part.toStdString(), replacement.toStdString());
    std::string error = errorIn(json);
    if (error == "no error") { // defaults are read with the first file
        try {
            ImportContent::read(
                *decodeImportText("Beleg;Datum;Artikel;Menge;Preis\n1;01.01.2011;A;1;1\n", "f", TextEncoding::Utf8),
                parseImportProfile(json, "mine.json"));
        } catch (const UsageError& late) {
            error = late.what();
        }
    }
    QVERIFY2(QString::fromStdString(error).contains(says), error.c_str());
}

void ImportProfileTest::numbersAreReadAsWritten_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("signs");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* text, const char* signs, const char* expected) {
        QTest::addRow("%s with %s", text, signs) << text << signs << expected;
    };
    row("12", ".", "12000");
    row("-0.5", ".", "-500");
    row("+3.125", ".", "3125");
    row("3.1250", ".", "3125");
    row("3.1251", ".", "too fine");
    row("1,234.5", ".,", "1234500");
    row("1.234,5", ",.", "1234500");
    row("12 345", ". ", "12345000");
    row("1,23", ".,", "no number");
    row("1234,567", ".,", "no number");
    row("1,2345", ".,", "no number");
    row("1,5", ".", "no number");
    row("5.", ".", "no number");
    row(".5", ".", "no number");
    row("1e3", ".", "no number");
    row("--1", ".", "no number");
    row("£1", ".", "no number");
    row("9223372036854775.807", ".", "9223372036854775807");
    row("9223372036854775.808", ".", "too large");
}

void ImportProfileTest::numbersAreReadAsWritten() {
    QFETCH(QString, text);
    QFETCH(QString, signs);
    QFETCH(QString, expected);
    const std::string both = signs.toStdString();
    const ParsedNumber number = parseNumber(text.toStdString(), {both[0], both.size() > 1 ? both[1] : '\0'}, 3);
    const QString faults[] = {QString::number(number.value), "no number", "too fine", "too large"};
    QCOMPARE(faults[static_cast<int>(number.fault)], expected);
}

void ImportProfileTest::datesAreReadAsWritten_data() {
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* pattern, const char* text, const char* expected) {
        QTest::addRow("%s: %s", pattern, text) << pattern << text << expected;
    };
    row("YYYY-MM-DD hh:mm:ss", "2010-12-01 08:26:00", "2010-12-01T08:26:00Z");
    row("YYYY-MM-DD", "2012-02-29", "2012-02-29T00:00:00Z");
    row("YYYY-MM-DD", "2011-02-29", "");
    row("YYYY-MM-DD", "2011-2-9", "");
    row("YYYY-MM-DD", "2011-02-09 ", "");
    row("M/D/YY", "8/27/14", "2014-08-27T00:00:00Z");
    row("M/D/YY", "11/2/70", "1970-11-02T00:00:00Z");
    row("M/D/YY", "13/2/14", "");
    row("D-Mon-YY", "2-Jun-06", "2006-06-02T00:00:00Z");
    row("D-Mon-YY", "02-JUN-06", "2006-06-02T00:00:00Z");
    row("D-Mon-YY", "2-Jux-06", "");
    row("DD.MM.YYYY h:mm", "31.01.2011 7:05", "2011-01-31T07:05:00Z");
    row("DD.MM.YYYY h:mm", "31.01.2011 24:05", "");
    row("YYYY-MM-DDThh:mm:ssZ", "2011-11-30T08:26:00Z", "2011-11-30T08:26:00Z");
    row("YYYY-MM-DD", "0211-11-30", "");
}

void ImportProfileTest::datesAreReadAsWritten() {
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto compiled = DatePattern::compile(pattern.toStdString());
    QVERIFY(compiled.has_value());
    const auto time = compiled->parse(text.toStdString());
    QCOMPARE(QString::fromStdString(time ? time->toString() : ""), expected);
}

void ImportProfileTest::itemsSuppliersAndTermsAreRead() {
    const auto items = import("items", "SKU;Name;EAN;price;currency\n00012;Cup, blue;0012345;3.50;GBP\n13;Mug;;;\n");
    QCOMPARE(items->items().size(), std::size_t{2});
    QCOMPARE(items->items()[0].sku, std::string("00012"));
    QCOMPARE(items->items()[0].description, std::string("Cup, blue"));
    QCOMPARE(items->items()[0].barcode, std::string("0012345"));
    QCOMPARE(items->items()[0].unit_price->units(), 350);
    QCOMPARE(items->items()[1].unit, std::string("each"));
    QVERIFY(!items->items()[1].unit_price);

    const auto suppliers = import("suppliers", "supplier,name,currency,minimum_order,lead_time_days\nACME,Acme "
                                               "Ltd,JPY,5000,21\nB,Bee,EUR,,4000\nC,Cee,JPY,10.5,\n");
    QCOMPARE(suppliers->suppliers().size(), std::size_t{1});
    QCOMPARE(suppliers->suppliers()[0].minimum_order->units(), 5'000);
    QCOMPARE(*suppliers->suppliers()[0].lead_time_days, 21);
    QCOMPARE(suppliers->report().rejected[0].reason, std::string("Column lead_time_days must be from 0 to 3650 days."));
    QCOMPARE(suppliers->report().rejected[1].value, std::string("10.5"));

    const auto terms = import("supplier-items", "supplier,sku,cost,currency,moq,multiple,preferred\nACME,1,2.10,GBP,12,"
                                                "6,yes\nACME,2,1,GBP,,,\nACME,3,1,GBP,0,,\n"
                                                "ACME,4,1,GBP,,,maybe\n");
    QCOMPARE(terms->supplierItems().size(), std::size_t{2});
    QCOMPARE(terms->supplierItems()[0].multiple.toString(), std::string("6"));
    QVERIFY(terms->supplierItems()[0].preferred && !terms->supplierItems()[1].preferred);
    QCOMPARE(terms->supplierItems()[1].moq.toString(), std::string("1"));
    QCOMPARE(terms->report().rejected[0].reason, std::string("Column moq must be above zero."));
    QCOMPARE(terms->report().rejected[1].reason, std::string("Column preferred holds neither yes nor no."));
}

void ImportProfileTest::ordersAreGathered() {
    const auto orders = import("orders", "order,date,sku,quantity,price,currency,customer,charge\n"
                                         "O1,2011-01-01,A,2,1.50,EUR,anna,no\n"
                                         "O2,2011-01-01 10:30,A,1,1.50,EUR,bob,\n"
                                         "O1,2011-01-01,POST,1,4,EUR,anna,Yes\n"
                                         "O1,2011-01-01,B,1,4,EUR,bob,\n"
                                         "O3,2011-01-01,B,0,4,EUR,bob,\n"
                                         "O3,2011-01-01,B,1,-4,EUR,bob,\n");
    QCOMPARE(orders->trade().documentCount(), std::size_t{2});
    QCOMPARE(orders->trade().document(0).lines.size(), std::size_t{2});
    QVERIFY(orders->trade().document(0).lines[1].charge);
    QCOMPARE(orders->trade().document(1).time.toString(), std::string("2011-01-01T10:30:00Z"));
    std::vector<std::string> reasons;
    for (const RejectedRow& row : orders->report().rejected)
        reasons.push_back(row.reason);
    QCOMPARE(reasons, (std::vector<std::string>{"Column customer differs from line 2 of the same document O1.",
                                                "Column quantity must be above zero here.",
                                                "Column unit_price must not be negative."}));
}

void ImportProfileTest::returnsKeepWhatTheFileStates() {
    const auto returns =
        import("returns", "return,date,sku,quantity,price,currency,customer,order,reason\n"
                          "R1,2011-02-01,A,1,1.50,EUR,anna,O1,too small\nR2,2011-02-01,A,1,1.50,EUR,anna,,\n");
    const ImportedLine stated = returns->trade().document(0).lines[0];
    QCOMPARE(*stated.linked, std::string("stated"));
    QCOMPARE(*stated.order_number, std::string("O1"));
    QCOMPARE(*stated.reason, std::string("too small"));
    QCOMPARE(*returns->trade().document(1).lines[0].linked, std::string("none"));
    QVERIFY(!returns->trade().document(1).lines[0].links);
}

void ImportProfileTest::returnsFindSalesKnownFromElsewhere() {
    auto returns =
        import("returns", "return,date,sku,quantity,price,currency,customer\nR1,2011-02-01,A,3,1.50,EUR,anna\n");
    const std::vector<KnownSale> known = {
        {"O7", "anna", "A", *Timestamp::parse("2011-01-05T10:00:00Z"), 77, 2, Quantity::units(2)},
        {"O8", "anna", "A", *Timestamp::parse("2011-03-05T10:00:00Z"), 78, 1, Quantity::units(2)}};
    returns->linkReturns(known);
    QCOMPARE(returns->report().links.part, 1);
    const ImportedLine line = returns->trade().document(0).lines[0];
    QCOMPARE(*line.linked, std::string("part"));
    QCOMPARE(line.links->size(), std::size_t{1});
    QCOMPARE(line.links->front().number, std::string("O7"));
    QCOMPARE(line.links->front().fingerprint, 77);
    QCOMPARE(line.links->front().occurrence, 2);
    QCOMPARE(line.links->front().quantity.toString(), std::string("2"));
}

void ImportProfileTest::identityIsWhatTheRowSays() {
    const std::string head = "order,date,sku,quantity,price,currency\n";
    const auto first =
        import("orders", head + "O1,2011-01-01,A,2,1.5,EUR\nO1,2011-01-01,A,2,1.5,EUR\nO1,2011-01-01,B,2,1.5,EUR\n");
    // The same rows, written otherwise, in another order, in another place.
    const auto second = import("orders", "currency;price;quantity;sku;date;order\nEUR;1.50;1;Z;2011-01-01;O0\nEUR;1.50;"
                                         "2.0;B;2011-01-01;O1\nEUR;1.5;2;A;2011-01-01;O1\n");
    const auto lines = first->trade().document(0).lines;
    const auto others = second->trade().document(1).lines;
    QCOMPARE(lines[0].fingerprint, lines[1].fingerprint);
    QCOMPARE(lines[0].occurrence, 1);
    QCOMPARE(lines[1].occurrence, 2);
    QVERIFY(lines[0].fingerprint != lines[2].fingerprint);
    QCOMPARE(others[0].fingerprint, lines[2].fingerprint);
    QCOMPARE(others[1].fingerprint, lines[0].fingerprint);
}

void ImportProfileTest::chunksKeepDocumentsWholeAndIdsSteady() {
    std::string text = "order,date,sku,quantity,price,currency\n";
    for (int order = 0; order < 5; ++order) {
        for (int line = 0; line < 3; ++line)
            text += "O" + std::to_string(order) + ",2011-01-01,S" + std::to_string(line) + ",1,1,EUR\n";
    }
    const auto content = import("orders", text);
    const auto chunks = content->chunks({.rows = 7});
    std::vector<std::int64_t> rows;
    for (const ImportChunk& chunk : chunks)
        rows.push_back(chunk.rows);
    QCOMPARE(rows, (std::vector<std::int64_t>{6, 6, 3}));
    QCOMPARE(chunks[1].first_line, 8);
    const auto again = import("orders", text)->chunks({.rows = 7});
    const auto changed = import("orders", text + "O9,2011-01-01,S,1,1,EUR\n")->chunks({.rows = 7});
    QVERIFY(again[0].id == chunks[0].id && again[2].id == chunks[2].id);
    QVERIFY(changed[0].id != chunks[0].id);
    // What a command carries is what was read.
    const ImportBatch batch = content->batch(chunks[2]);
    const auto carried = readPayload<ImportBatch>(writePayload(batch));
    QVERIFY(carried.has_value());
    QCOMPARE(carried->documents->size(), std::size_t{1});
    QCOMPARE(carried->documents->front().lines[2].sku, std::string("S2"));
    QCOMPARE(carried->documents->front().lines[2].fingerprint, batch.documents->front().lines[2].fingerprint);
    QVERIFY(!carried->items);
}

void ImportProfileTest::freeTextGetsAReason_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char* text, const char* reason) {
        QTest::addRow("%s: %s", reason, text) << text << reason;
    };
    for (const char* text :
         {"damages", "DAMAGED", "Dagamed", "????damages????", "crushed ctn", "smashed", "Breakages", "faulty"})
        row(text, "damaged");
    for (const char* text : {"wet pallet", "Water damaged", "mouldy, thrown away.", "wet/rusty"})
        row(text, "wet");
    for (const char* text : {"thrown away", "throw away", "rusty throw away", "Unsaleable, destroyed."})
        row(text, "thrown_away");
    for (const char* text : {"lost??", "?missing", "MIA", "can't find"})
        row(text, "lost");
    for (const char* text : {"samples", "?display?", "showroom", "Given away"})
        row(text, "sample");
    for (const char* text : {"mixed up", "wrong barcode (22467)", "wrongly marked carton 22804", "code mix up? 84930"})
        row(text, "mixed_up");
    for (const char* text : {"sold as set on dotcom", "ebay", "? sold as sets?", "Amazon sold sets"})
        row(text, "sold_otherwise");
    for (const char* text : {"check", "counted", "found some more on shelf"})
        row(text, "stock_check");
    for (const char* text :
         {"OOPS ! adjustment", "re-adjustment", "stock creditted wrongly", "reverse 21/5/10 adjustment"})
        row(text, "correction");
    for (const char* text : {"", "?", "???", "20713", "test", "SWEETHEART TRINKET BOX"})
        row(text, "unknown");
}

void ImportProfileTest::freeTextGetsAReason() {
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QCOMPARE(
        QString::fromStdString(std::string(findImportProfile("online-retail").reasons.propose(text.toStdString()))),
        reason);
}

void ImportProfileTest::theReportIsAsDocumented() {
    const auto items = import("items", "sku,description\nA,One\n,Two\n" + std::string("B") + ",Three\n");
    QCOMPARE(
        boost::json::serialize(toJson(items->report())),
        std::string(
            R"({"rows_read":3,"rows_applied":2,"rows_skipped":0,"rows_rejected":1,)"
            R"("rejected":[{"line":3,"reason":"Column sku is empty: every row needs one.","value":""}],"classes":{"items":2}})"));
    ImportReport report;
    report.reject(1, "too long", std::string(199, 'x') + "é and on");
    QCOMPARE(report.rejected[0].value, std::string(199, 'x') + "…");
}

QTEST_GUILESS_MAIN(ImportProfileTest)
#include "ImportProfileTest.moc"
