#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// A cell of a CSV file (RFC 4180), quoted where needed. @p words: text that a spreadsheet would run as a formula gets
/// an apostrophe before it.
std::string csvCell(std::string_view text, bool words);
/// A line of cells, with its line end.
std::string csvLine(const std::vector<std::string>& cells);

} // namespace opsdesk
