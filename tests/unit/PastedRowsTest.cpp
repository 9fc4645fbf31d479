#include "core/base/PastedRows.h"

#include <QtTest>

#include <fmt/ranges.h>

using namespace opsdesk;

namespace {

/// All rows as text: each with its number, its cells in brackets.
std::string read(std::string_view text) {
    std::string out;
    for (const PastedRow& row : readPastedRows(text))
        out += fmt::format("{}:[{}] ", row.number, fmt::join(row.cells, "]["));
    return out;
}

} // namespace

class PastedRowsTest : public QObject {
    Q_OBJECT
private slots:
    void readsRows_data() {
        QTest::addColumn<std::string>("text");
        QTest::addColumn<std::string>("rows");
        const auto row = [](const char* name, const char* text, const char* rows) {
            QTest::newRow(name) << std::string(text) << std::string(rows);
        };
        row("nothing", "", "");
        row("a cell", "A1", "1:[A1] ");
        row("cells and rows", "A1\t12\r\nB2\t6\r\n", "1:[A1][12] 2:[B2][6] ");
        row("any line end", "a\nb\rc\r\nd", "1:[a] 2:[b] 3:[c] 4:[d] ");
        row("empty cells stay", "a\t\tb\t\n", "1:[a][][b][] ");
        row("empty rows are counted, not told of", "a\n\n \t \nb\n", "1:[a] 4:[b] ");
        row("a line end in a cell", "\"two\nlines\"\t5\nb\t6", "1:[two\nlines][5] 2:[b][6] ");
        row("a tab in a cell", "\"a\tb\"\t5", "1:[a\tb][5] ");
        row("doubled marks", "\"say \"\"hi\"\"\"\t1", "1:[say \"hi\"][1] ");
        row("nothing between marks", "\"\"\t1", "1:[][1] ");
        row("inches", "plate 12\"\t4\ncup 3\"\t5", "1:[plate 12\"][4] 2:[cup 3\"][5] ");
        row("a word in marks is part of the name", "\"Blue\" cup\t4\nred\t5", "1:[\"Blue\" cup][4] 2:[red][5] ");
        row("a mark that nothing closes", "\"cup\t4\nred\t5", "1:[\"cup][4] 2:[red][5] ");
        row("a mark at the very end", "a\t\"", "1:[a][\"] ");
        row("blanks are the cell's own", " a \tb", "1:[ a ][b] ");
    }
    void readsRows() {
        QFETCH(std::string, text);
        QFETCH(std::string, rows);
        QCOMPARE(read(text), rows);
    }
};

QTEST_APPLESS_MAIN(PastedRowsTest)
#include "PastedRowsTest.moc"
