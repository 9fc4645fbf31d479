#include "core/base/CsvText.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace opsdesk {

std::string csvCell(std::string_view text, bool words) {
    const bool runs =
        words && !text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos;
    std::string guarded = runs ? "'" : "";
    guarded += text;
    if (guarded.find_first_of(",\"\n\r") == std::string::npos)
        return guarded;
    std::string quoted = "\"";
    for (const char c : guarded)
        quoted += c == '"' ? std::string("\"\"") : std::string(1, c);
    return quoted + "\"";
}

std::string csvLine(const std::vector<std::string>& cells) {
    return fmt::format("{}\r\n", fmt::join(cells, ","));
}

} // namespace opsdesk
