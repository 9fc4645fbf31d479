#include "core/search/OneTypo.h"

#include <algorithm>

namespace opsdesk {

bool withinOneTypo(std::u32string_view a, std::u32string_view b) {
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [left, right] = std::ranges::mismatch(a, b);
    const std::u32string_view restA(left, a.end()), restB(right, b.end());
    if (restB.empty())
        return true;
    if (restA.size() < restB.size())
        return restA == restB.substr(1);
    if (restA.substr(1) == restB.substr(1))
        return true;
    return restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2);
}

bool holdsWithOneTypo(std::u32string_view text, std::u32string_view part) {
    for (std::size_t length = part.size() - std::min<std::size_t>(part.size(), 1); length <= part.size() + 1; ++length)
        for (std::size_t start = 0; length > 0 && start + length <= text.size(); ++start)
            if (withinOneTypo(text.substr(start, length), part))
                return true;
    return false;
}

std::vector<std::u32string> oneTypoFrom(std::u32string_view word, std::u32string_view alphabet) {
    std::vector<std::u32string> made;
    for (std::size_t i = 0; i <= word.size(); ++i) {
        const std::u32string before(word.substr(0, i)), after(word.substr(i));
        for (const char32_t letter : alphabet)
            made.push_back(before + letter + after);
        if (after.empty())
            continue;
        made.push_back(before + after.substr(1));
        for (const char32_t letter : alphabet)
            made.push_back(before + letter + after.substr(1));
        if (after.size() > 1)
            made.push_back(before + after[1] + after[0] + after.substr(2));
    }
    std::ranges::sort(made);
    const auto [first, last] = std::ranges::unique(made);
    made.erase(first, last);
    std::erase(made, word);
    return made;
}

} // namespace opsdesk
