#include "core/integration/ReasonTable.h"

#include <algorithm>
#include <utility>

namespace opsdesk {

namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return out;
}

bool isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool startsAWord(const std::string& text, const std::string& beginning) {
    for (auto at = text.find(beginning); at != std::string::npos; at = text.find(beginning, at + 1)) {
        if (at == 0 || !isWordPart(text[at - 1]))
            return true;
    }
    return false;
}

} // namespace

ReasonTable::ReasonTable(std::vector<Line> lines, std::string otherwise)
    : m_lines(std::move(lines)), m_otherwise(std::move(otherwise)) {
    for (Line& line : m_lines)
        std::transform(line.words.begin(), line.words.end(), line.words.begin(), lowered);
}

ReasonTable::Choice ReasonTable::choose(std::string_view text) const {
    const std::string low = lowered(text);
    for (const Line& line : m_lines)
        for (const auto& word : line.words)
            if (startsAWord(low, word))
                return {line.code, word};
    return {m_otherwise, ""};
}

} // namespace opsdesk
