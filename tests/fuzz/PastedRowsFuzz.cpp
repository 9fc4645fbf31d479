#include "core/base/PastedRows.h"
#include "tests/fuzz/Require.h"

#include <cstdint>

using namespace opsdesk;

namespace {

/// As a spreadsheet would write the rows.
std::string written(const std::vector<PastedRow>& rows) {
    std::string text;
    for (const PastedRow& row : rows) {
        for (const std::string& cell : row.cells) {
            text += &cell == &row.cells.front() ? "\"" : "\t\"";
            for (const char c : cell)
                text.append(c == '"' ? 2 : 1, c);
            text += '"';
        }
        text += "\r\n";
    }
    return text;
}

} // namespace

/// Whatever the clipboard holds comes in as rows, and comes back the same when a spreadsheet writes them.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const auto rows = readPastedRows(text);
    std::size_t before = 0, bytes = 0;
    for (const PastedRow& row : rows) {
        require(row.number > before && !row.cells.empty(), "rows are counted on, and none is without cells");
        before = row.number;
        for (const std::string& cell : row.cells)
            bytes += cell.size();
    }
    require(bytes <= size, "nothing is added");
    const auto again = readPastedRows(written(rows));
    require(again.size() == rows.size(), "as many rows are read again");
    for (std::size_t i = 0; i < rows.size(); ++i)
        require(again[i].cells == rows[i].cells, "the same cells are read again");
    return 0;
}

std::vector<std::string> fuzzSeeds() {
    return {
        "SKU\tQuantity\tUnit cost\r\nCAKESTAND\t12\t5.00\r\nORNAMENT\t1,200\t\xC2\xA3"
        "0.40\r\n",
        "\"two\nlines\"\t\"a\tb\"\t\"say \"\"hi\"\"\"\n\"Blue\" cup\t12\"\n\n\"\t\"\"\"\r\"open\t5",
        "Artikel;Menge\tPreis\t\t\n \t \n84029E\t1.234,5\t\"\"\t31.05.2012\n",
    };
}
