#include "core/integration/CsvReader.h"
#include "core/base/Error.h"
#include "core/integration/ImportContent.h"
#include "core/integration/TextDecoding.h"
#include "tests/support/TemporaryFolder.h"

#include <QtTest>

#include <fmt/ranges.h>
#include <zlib.h>

using namespace opsdesk;

namespace {

/// All rows as text: cells in brackets, a row's line before it, what is wrong with it behind.
std::string read(std::string text, char separator = ',', CsvLimits limits = {}) {
    CsvReader csv(text, separator, limits);
    std::string out;
    while (csv.next()) {
        out += fmt::format("{}:[{}]", csv.line(), fmt::join(csv.cells(), "]["));
        if (csv.malformedCell() != 0)
            out += fmt::format("!{}", csv.malformedCell());
        out += ' ';
    }
    if (csv.fault())
        out += csv.fault()->code;
    return out;
}

std::string gzip(const std::string& text) {
    z_stream stream{};
    deflateInit2(&stream, 6, Z_DEFLATED, 16 + MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    std::string out(deflateBound(&stream, text.size()) + 32, '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(text.data()));
    stream.avail_in = static_cast<uInt>(text.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

std::string utf16(const std::string& text, bool mark) {
    std::string out = mark ? "\xFF\xFE" : "";
    for (const char c : text)
        (out += c) += '\0';
    return out;
}

const std::string header = "sku,description\n";

} // namespace

class CsvReaderTest : public QObject {
    Q_OBJECT
private slots:
    void readsRows_data();
    void readsRows();
    void limitsWhatIsTooMuch();
    void findsTheSeparator();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void rejectsRowsAndKeepsTheOthers_data();
    void rejectsRowsAndKeepsTheOthers();
    void readsWindows1252OnlyWhenAsked();
    void readsGzipWhateverItsName();
    void refusesEveryCutOfAGzip();
    void tellsUtf8FromWhatIsNot();
    void namesAMissingFile();
};

void CsvReaderTest::readsRows_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("rows");
    const auto row = [](const char* name, const char* text, const char* rows) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(rows);
    };
    row("LF", "a,b\nc,d\n", "1:[a][b] 2:[c][d] ");
    row("CRLF", "a,b\r\nc,d\r\n", "1:[a][b] 2:[c][d] ");
    row("CR alone", "a,b\rc,d\r", "1:[a][b] 2:[c][d] ");
    row("mixed line ends", "a\nb\r\nc\rd", "1:[a] 2:[b] 3:[c] 4:[d] ");
    row("no line end at the end", "a,b\nc,d", "1:[a][b] 2:[c][d] ");
    row("blank lines", "\n\na\r\n\r\nb\n\n", "3:[a] 5:[b] ");
    row("empty cells", ",,\n\"\",x,\n", "1:[][][] 2:[][x][] ");
    row("last cell empty at the end", "a,", "1:[a][] ");
    row("separator within quotes", "\"a,b\",c\n", "1:[a,b][c] ");
    row("doubled quotes", "\"a \"\"b\"\" c\",\"\"\"\"\n", "1:[a \"b\" c][\"] ");
    row("lines within quotes", "\"a\nb\r\nc\rd\",e\nf,g\n", "1:[a\nb\r\nc\rd][e] 5:[f][g] ");
    row("quote within a plain cell", "5\" pipe,6\"\n", "1:[5\" pipe][6\"] ");
    row("text after a closing quote", "\"a\"b,c\nd,e\n", "1:[a\"b][c]!1 2:[d][e] ");
    row("blank before a quote is text", "a, \"b\"\n", "1:[a][ \"b\"] ");
    row("quote never closed", "a,b\nc,\"d\ne,f\n", "1:[a][b] csv_open_quote");
    row("quote at the very end", "a,\"", "csv_open_quote");
    row("nothing", "", "");
}

void CsvReaderTest::readsRows() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, rows);
    QCOMPARE(QByteArray::fromStdString(read(text.toStdString())), rows);
}

void CsvReaderTest::limitsWhatIsTooMuch() {
    const CsvLimits limits{.cellBytes = 4, .columns = 3};
    QCOMPARE(read("abcd,\"ab\"\"c\"\n", ',', limits), std::string("1:[abcd][ab\"c] "));
    QCOMPARE(read("a\nabcde\n", ',', limits), std::string("1:[a] csv_huge_cell"));
    QCOMPARE(read("a\n\"abcde\"\n", ',', limits), std::string("1:[a] csv_huge_cell"));
    QCOMPARE(read("a\n\"abcde and on without end\n", ',', limits), std::string("1:[a] csv_huge_cell"));
    QCOMPARE(read("a,b,c\n1,2,3,4\n", ',', limits), std::string("1:[a][b][c] csv_many_columns"));
}

void CsvReaderTest::findsTheSeparator() {
    QCOMPARE(detectSeparator("a;b;c,d\n1,2,3,4", ",;\t"), ';');
    QCOMPARE(detectSeparator("a\tb\n,,,,", ",;\t"), '\t');
    QCOMPARE(detectSeparator("\"a;b;c\",d\n", ",;\t"), ',');
    QCOMPARE(detectSeparator("single\n", ",;\t"), ',');
    QCOMPARE(read("a;b\tc\n", ';'), std::string("1:[a][b\tc] "));
}

void CsvReaderTest::refusesWhatIsNoTable_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const std::string& bytes, const char* code, const char* says) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(code) << QString(says);
    };
    using namespace std::string_literals;
    row("empty", "", "file_empty", "is empty");
    row("only blank lines", "\r\n \n", "file_empty", "is empty");
    row("only a mark", "\xEF\xBB\xBF", "file_empty", "is empty");
    row("header alone", header, "file_empty", "no rows");
    row("wrong columns", "Artikel,Name\n1,x\n", "columns_missing",
        "'sku' (or 'item', 'code'). It has the columns 'Artikel', 'Name'.");
    row("same column twice", "sku,SKU,description\n1,2,x\n", "columns_ambiguous", "more than one column 'sku'");
    row("cut in the last row", header + "A1,One\nA2", "file_truncated", "line 3, after 1 of 2 columns");
    row("half quoted", header + "A1,\"One\nA2,Two\n", "csv_open_quote", "column 2 of line 2 is never closed");
    row("huge cell", header + "A1,\"" + std::string(std::size_t{2} << 20, 'x') + "\"\n", "csv_huge_cell",
        "line 2 holds more than 1024 KiB");
    row("Latin bytes", header + "A1,Caf\xE9\n", "file_wrong_encoding", "line 2 has the byte 0xE9 at position 7");
    row("UTF-16 with mark", utf16(header + "A1,One\n", true), "file_not_text", "UTF-16");
    row("UTF-16 without mark", utf16(header + "A1,One\n", false), "file_not_text", "UTF-16");
    row("workbook", "PK\x03\x04\x14\0\0\0"s, "file_not_text", "workbook");
    row("PDF", "%PDF-1.7\n", "file_not_text", "PDF");
    row("a zero byte", header + "A1,On\0e\n"s, "file_not_text", "no text");
    row("control bytes", "\x01\x02\x03\x04\x05\x06", "file_not_text", "no text");
    const std::string gz = gzip(header + "A1,One\n");
    row("cut gzip", gz.substr(0, gz.size() - 9), "file_truncated", "cut off");
    std::string damaged = gz;
    damaged[damaged.size() - 6] = static_cast<char>(~damaged[damaged.size() - 6]);
    row("damaged gzip", damaged, "file_damaged", "damaged");
    row("gzip of nothing", gzip(""), "file_empty", "is empty");
}

void CsvReaderTest::refusesWhatIsNoTable() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, says);
    const auto text = decodeImportText(bytes.toStdString(), "the-file.csv", TextEncoding::Utf8);
    const auto content =
        text.and_then([](const ImportText& good) { return ImportContent::read(good, findImportProfile("items")); });
    QVERIFY(!content.has_value());
    const QString sentence = QString::fromStdString(content.error().text);
    QCOMPARE(QString::fromStdString(content.error().code), code);
    QVERIFY2(sentence.contains(says), qPrintable(sentence));
    QVERIFY2(sentence.contains("the-file.csv") && sentence.endsWith('.'), qPrintable(sentence));
}

void CsvReaderTest::rejectsRowsAndKeepsTheOthers_data() {
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* name, const char* text, const char* reason, const char* value) {
        QTest::newRow(name) << QString(text) << QString(reason) << QString(value);
    };
    row("too few columns", "Z,N1", "The row has 2 columns where the header has 6", "Z");
    row("too many columns", "Z,N1,1,1,EUR,,", "The row has 7 columns where the header has 6", "Z");
    row("text after a quote", "\"Z\"Z,N1,1,1,EUR,", "Text follows the closing quotation mark in column 1", "Z\"Z");
    row("no number", "Z,N1,many,1,EUR,", "Column quantity holds no number.", "many");
    row("exponent", "Z,N1,1e3,1,EUR,", "Column quantity holds no number.", "1e3");
    row("too fine", "Z,N1,0.0001,1,EUR,", "Column quantity has more decimals than the three that are kept.", "0.0001");
    row("beyond counting", "Z,N1,99999999999999999999,1,EUR,", "Column quantity is beyond 1,000,000,000.",
        "99999999999999999999");
    row("beyond sense", "Z,N1,1000000001,1,EUR,", "Column quantity is beyond 1,000,000,000.", "1000000001");
    row("negative", "Z,N1,-1,1,EUR,", "Column quantity must not be negative.", "-1");
    row("negative cost", "Z,N1,1,-1,EUR,", "Column unit_cost must not be negative.", "-1");
    row("no cost", "Z,N1,1,,EUR,", "Column unit_cost is empty: opening stock needs its cost.", "");
    row("value too fine", "Z,N1,1,,EUR,1.005", "Column value is finer than the smallest coin of its currency.",
        "1.005");
    row("overflow", "Z,N1,1000000000,1000000000,EUR,", "Quantity times price is more than can be counted.",
        "1000000000");
    row("no currency", "Z,N1,1,1,euro,", "Column currency holds no currency such as GBP or EUR.", "euro");
    row("no code", " ,N1,1,1,EUR,", "Column sku is empty: every row needs one.", "");
}

void CsvReaderTest::rejectsRowsAndKeepsTheOthers() {
    QFETCH(QString, row);
    QFETCH(QString, reason);
    QFETCH(QString, value);
    const std::string text =
        "sku,node,quantity,unit_cost,currency,value\n007,N1,2.5,1.01,EUR,\n" + row.toStdString() + "\nB,N1,0,3,EUR,\n";
    auto content =
        ImportContent::read(*decodeImportText(text, "s.csv", TextEncoding::Utf8), findImportProfile("stock"));
    QVERIFY2(content.has_value(), content ? "" : content.error().text.c_str());
    const ImportReport& report = (*content)->report();
    QCOMPARE(report.rows_read, 3);
    QCOMPARE(report.rows_applied, 2);
    QCOMPARE(report.rows_rejected, 1);
    QCOMPARE(report.rejected.size(), std::size_t{1});
    QCOMPARE(report.rejected[0].line, 3);
    QVERIFY2(QString::fromStdString(report.rejected[0].reason).startsWith(reason), report.rejected[0].reason.c_str());
    QCOMPARE(QString::fromStdString(report.rejected[0].value), value);
    QCOMPARE((*content)->stock()[0].sku, std::string("007"));
    // 2.5 × 1.01 = 2.525, half to even
    QCOMPARE((*content)->stock()[0].value.units(), 252);
}

void CsvReaderTest::readsWindows1252OnlyWhenAsked() {
    const std::string bytes = "Caf\xE9 \x80\n";
    QCOMPARE(*decodeText(bytes, "f", TextEncoding::Utf8OrWindows1252), std::string("Café €\n"));
    QCOMPARE(*decodeText("Café\n", "f", TextEncoding::Utf8OrWindows1252), std::string("Café\n"));
    QCOMPARE(decodeText(bytes, "f", TextEncoding::Utf8).error().code, std::string("file_wrong_encoding"));
    const auto neither = decodeText("a\nb\x81\n", "f", TextEncoding::Utf8OrWindows1252);
    QVERIFY(neither.error().text.find("line 2 has the byte 0x81 at position 2") != std::string::npos);
}

void CsvReaderTest::readsGzipWhateverItsName() {
    const test::TemporaryFolder folder;
    const std::string text = header + "A1,One\n";
    const auto plain = readImportText(folder.write("items.csv", "\xEF\xBB\xBF" + text), TextEncoding::Utf8);
    const auto packed = readImportText(folder.write("items2.csv", gzip(header) + gzip("A1,One\n")), TextEncoding::Utf8);
    QCOMPARE(plain->text, text);
    QCOMPARE(packed->text, text);
    QCOMPARE(plain->digest.toHex(), packed->digest.toHex());
    const auto large = decodeImportText(gzip(std::string(100'000, 'x')), "bomb.gz", TextEncoding::Utf8, 50'000);
    QCOMPARE(large.error().code, std::string("file_too_large"));
}

void CsvReaderTest::refusesEveryCutOfAGzip() {
    const std::string gz = gzip(header + "A1,One\nA2,Two\n");
    for (std::size_t length = 2; length < gz.size(); ++length) {
        const auto text = decodeImportText(gz.substr(0, length), "cut.gz", TextEncoding::Utf8);
        QVERIFY(!text.has_value());
        QCOMPARE(text.error().code, std::string("file_truncated"));
    }
}

void CsvReaderTest::tellsUtf8FromWhatIsNot() {
    const std::size_t none = std::string_view::npos;
    QCOMPARE(firstInvalidUtf8("plain ASCII text, é € 😀 and on"), none);
    QCOMPARE(firstInvalidUtf8("\xF4\x8F\xBF\xBF\xED\x9F\xBF\xEE\x80\x80"), none);
    // Overlong, surrogate, beyond U+10FFFF, lone continuation, cut short (RFC 3629, section 3).
    for (const char* bad : {"\xC0\xAF", "\xE0\x80\xAF", "\xF0\x80\x80\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80",
                            "\xE2\x82", "\xFF"})
        QCOMPARE(firstInvalidUtf8("12345678abc" + std::string(bad)), std::size_t{11});
}

void CsvReaderTest::namesAMissingFile() {
    QVERIFY_EXCEPTION_THROWN(readImportText("/no/such/file.csv", TextEncoding::Utf8), UsageError);
    QVERIFY_EXCEPTION_THROWN(readImportText("/", TextEncoding::Utf8), UsageError);
}

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "CsvReaderTest.moc"
