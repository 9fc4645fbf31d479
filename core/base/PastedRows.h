#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// One row of what was copied from a spreadsheet.
struct PastedRow {
    std::size_t number = 0; ///< from 1, as the rows lay there: empty ones count
    std::vector<std::string> cells;
};

/// Reads what spreadsheets put on the clipboard as text: cells parted by tabs, rows by LF, CRLF or CR alone. A cell
/// between quotation marks may hold tabs and line ends, and its marks are doubled; a mark anywhere else is itself, as
/// in `12" plate` or `"Blue" cup`. Rows with nothing but blanks are left out. Any text can be read, in one pass.
std::vector<PastedRow> readPastedRows(std::string_view text);

} // namespace opsdesk
