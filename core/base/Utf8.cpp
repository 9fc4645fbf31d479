#include "core/base/Utf8.h"

namespace opsdesk {

std::string_view utf8Prefix(std::string_view text, std::size_t most) {
    if (text.size() <= most)
        return text;
    const auto isInside = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    while (most > 0 && isInside(text[most]))
        --most;
    return text.substr(0, most);
}

} // namespace opsdesk
