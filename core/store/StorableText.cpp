#include "core/store/StorableText.h"

#include "core/base/Error.h"

#include <fmt/format.h>

#include <cstdint>
#include <cstring>

namespace opsdesk::store {

namespace {

bool isContinuation(unsigned char byte) {
    return (byte & 0xc0U) == 0x80U;
}

/// How many bytes the character at the start of @p text takes; 0 when it is malformed. Table 3-7 of the Unicode
/// standard.
std::size_t characterSize(std::string_view text) {
    const auto at = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0U; };
    const unsigned first = at(0);
    const unsigned second = at(1);
    if (first < 0x80)
        return first == 0 ? 0 : 1;
    if (first >= 0xc2 && first <= 0xdf)
        return isContinuation(static_cast<unsigned char>(second)) ? 2 : 0;
    unsigned low = 0x80;
    unsigned high = 0xbf;
    if (first == 0xe0)
        low = 0xa0; // shorter forms exist
    else if (first == 0xed)
        high = 0x9f; // surrogates
    else if (first == 0xf0)
        low = 0x90; // shorter forms exist
    else if (first == 0xf4)
        high = 0x8f; // beyond U+10FFFF
    else if (first < 0xe0 || first > 0xf4)
        return 0;
    const std::size_t size = first < 0xf0 ? 3 : 4;
    bool good = second >= low && second <= high;
    for (std::size_t i = 2; i < size; ++i)
        good = good && isContinuation(static_cast<unsigned char>(at(i)));
    return good ? size : 0;
}

} // namespace

bool isStorable(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        // Eight characters at once while they are plain ASCII, as nearly all are.
        while (i + 8 <= text.size()) {
            std::uint64_t word = 0;
            std::memcpy(&word, text.data() + i, 8);
            const std::uint64_t zeros = (word - 0x0101010101010101U) & ~word;
            if (((zeros | word) & 0x8080808080808080U) != 0)
                break;
            i += 8;
        }
        if (i == text.size())
            break;
        const std::size_t size = characterSize(text.substr(i, 4));
        if (size == 0)
            return false;
        i += size;
    }
    return true;
}

void requireStorable(std::string_view text) {
    if (isStorable(text))
        return;
    std::string shown;
    for (const char c : text.substr(0, 40))
        shown += c >= ' ' && c <= '~' ? c : '?';
    throw StoreError(StoreError::Kind::Constraint,
                     fmt::format("The text “{}” cannot be stored: it holds a NUL character or is not UTF-8.", shown));
}

} // namespace opsdesk::store
