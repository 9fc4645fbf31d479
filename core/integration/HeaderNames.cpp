#include "core/integration/HeaderNames.h"

#include <algorithm>

namespace opsdesk {

namespace {

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\f' || c == '\v';
}

char lowerLetter(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

bool isSameWord(std::string_view a, std::string_view b) {
    return a.size() == b.size() &&
           std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lowerLetter(x) == lowerLetter(y); });
}

std::vector<std::size_t> placesOf(const ProfileColumn& column, std::span<const std::string_view> header) {
    std::vector<std::size_t> places;
    const auto collect = [&](std::string_view name) {
        for (std::size_t i = 0; i < header.size(); ++i) {
            if (isSameWord(trimmed(header[i]), name))
                places.push_back(i);
        }
    };
    collect(column.name);
    for (std::size_t i = 0; places.empty() && i < column.aliases.size(); ++i)
        collect(column.aliases[i]);
    return places;
}

} // namespace opsdesk
