#include "core/base/Base64.h"

namespace opsdesk {

namespace {

constexpr std::string_view alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

} // namespace

std::string toBase64(const Bytes& bytes) {
    std::string text;
    text.reserve((bytes.size() + 2) / 3 * 4);
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const std::size_t taken = std::min<std::size_t>(3, bytes.size() - i);
        std::uint32_t group = 0;
        for (std::size_t j = 0; j < 3; ++j)
            group = group << 8 | (j < taken ? std::to_integer<std::uint32_t>(bytes[i + j]) : 0);
        for (std::size_t j = 0; j < 4; ++j)
            text += j <= taken ? alphabet[group >> (18 - 6 * j) & 63] : '=';
    }
    return text;
}

std::optional<Bytes> fromBase64(std::string_view text) {
    if (text.size() % 4 != 0)
        return std::nullopt;
    Bytes bytes;
    bytes.reserve(text.size() / 4 * 3);
    for (std::size_t i = 0; i < text.size(); i += 4) {
        const std::string_view group = text.substr(i, 4);
        const std::size_t digits = i + 4 == text.size() ? std::min<std::size_t>(group.find('='), 4) : 4;
        if (digits < 2 || group.substr(digits) != std::string_view("==").substr(0, 4 - digits))
            return std::nullopt;
        std::uint32_t bits = 0;
        for (std::size_t j = 0; j < 4; ++j) {
            const std::size_t value = j < digits ? alphabet.find(group[j]) : 0;
            if (value == std::string_view::npos)
                return std::nullopt;
            bits = bits << 6 | static_cast<std::uint32_t>(value);
        }
        for (std::size_t j = 0; j + 1 < digits; ++j)
            bytes.push_back(static_cast<std::byte>(bits >> (16 - 8 * j) & 255));
        // Left-over bits must be zero, or two texts would mean the same bytes.
        if (digits < 4 && (bits & (digits == 2 ? 0xffffU : 0xffU)) != 0)
            return std::nullopt;
    }
    return bytes;
}

} // namespace opsdesk
