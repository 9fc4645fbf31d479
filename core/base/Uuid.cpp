#include "core/base/Uuid.h"

#include "core/base/Digest.h"
#include "core/base/Hex.h"

#include <algorithm>
#include <cstring>

namespace opsdesk {

namespace {

constexpr std::size_t textSize = 36;

bool isHyphen(std::size_t position) {
    return position == 8 || position == 13 || position == 18 || position == 23;
}

void setVersion(std::array<std::uint8_t, 16>& bytes, unsigned version) {
    bytes[6] = static_cast<std::uint8_t>((bytes[6] & 0x0fU) | version << 4);
    bytes[8] = static_cast<std::uint8_t>((bytes[8] & 0x3fU) | 0x80U);
}

} // namespace

std::optional<Uuid> Uuid::parse(std::string_view text) {
    if (text.size() != textSize)
        return std::nullopt;
    Uuid id;
    std::size_t byte = 0;
    for (std::size_t i = 0; i < textSize;) {
        if (isHyphen(i)) {
            if (text[i++] != '-')
                return std::nullopt;
            continue;
        }
        const int high = hexDigit(text[i]);
        const int low = hexDigit(text[i + 1]);
        if (high < 0 || low < 0)
            return std::nullopt;
        id.m_bytes[byte++] = static_cast<std::uint8_t>(high << 4 | low);
        i += 2;
    }
    return id;
}

Uuid Uuid::v7(std::int64_t unixMicros, std::uint64_t randomHigh, std::uint64_t randomLow) {
    const auto millis = static_cast<std::uint64_t>(std::max<std::int64_t>(unixMicros, 0) / 1000);
    Uuid id;
    for (std::size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<std::uint8_t>(millis >> (40 - 8 * i));
    for (std::size_t i = 0; i < 2; ++i)
        id.m_bytes[6 + i] = static_cast<std::uint8_t>(randomHigh >> (8 - 8 * i));
    for (std::size_t i = 0; i < 8; ++i)
        id.m_bytes[8 + i] = static_cast<std::uint8_t>(randomLow >> (56 - 8 * i));
    setVersion(id.m_bytes, 7);
    return id;
}

Uuid Uuid::derived(const Uuid& space, std::string_view name) {
    std::string data(reinterpret_cast<const char*>(space.m_bytes.data()), space.m_bytes.size());
    data += name;
    const Digest digest = sha256(data);
    Uuid id;
    std::copy_n(digest.bytes.begin(), id.m_bytes.size(), id.m_bytes.begin());
    // Ordered by time as its space is, so that what comes of one moment lies together in every index.
    if (space.m_bytes[6] >> 4 == 7)
        std::copy_n(space.m_bytes.begin(), 6, id.m_bytes.begin());
    setVersion(id.m_bytes, 8);
    return id;
}

std::string Uuid::toString() const {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text(textSize, '-');
    std::size_t at = 0;
    for (const std::uint8_t byte : m_bytes) {
        if (isHyphen(at))
            ++at;
        text[at++] = digits[byte >> 4];
        text[at++] = digits[byte & 15];
    }
    return text;
}

} // namespace opsdesk

std::size_t std::hash<opsdesk::Uuid>::operator()(const opsdesk::Uuid& id) const noexcept {
    std::uint64_t high = 0;
    std::uint64_t low = 0;
    std::memcpy(&high, id.bytes().data(), sizeof high);
    std::memcpy(&low, id.bytes().data() + sizeof high, sizeof low);
    // Ids of one moment share their upper half; the multiplication spreads what differs over all bits.
    const std::uint64_t mixed = (high * 0x9e3779b97f4a7c15U) ^ low;
    return static_cast<std::size_t>(mixed ^ mixed >> 32);
}
