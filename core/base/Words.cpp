#include "core/base/Words.h"

#include <algorithm>

namespace opsdesk {

namespace {

bool isWordPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

} // namespace

std::string lowerCase(std::string_view text) {
    std::string lower(text);
    std::ranges::transform(lower, lower.begin(),
                           [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; });
    return lower;
}

bool startsAWord(std::string_view text, std::string_view beginning) {
    for (auto at = text.find(beginning); at != std::string_view::npos; at = text.find(beginning, at + 1))
        if (at == 0 || !isWordPart(text[at - 1]))
            return true;
    return false;
}

} // namespace opsdesk
