#include "core/integration/ReasonTable.h"

#include "core/base/Words.h"

#include <algorithm>
#include <utility>

namespace opsdesk {

ReasonTable::ReasonTable(std::vector<Line> lines, std::string otherwise)
    : m_lines(std::move(lines)), m_otherwise(std::move(otherwise)) {
    for (Line& line : m_lines)
        std::transform(line.words.begin(), line.words.end(), line.words.begin(), lowerCase);
}

ReasonTable::Choice ReasonTable::choose(std::string_view text) const {
    const std::string low = lowerCase(text);
    for (const Line& line : m_lines)
        for (const auto& word : line.words)
            if (startsAWord(low, word))
                return {line.code, word};
    return {m_otherwise, ""};
}

} // namespace opsdesk
