#pragma once

#include "core/store/Row.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace opsdesk {

/// Appends @p value: seven bits a byte, least significant first, the sign in the lowest bit; one to ten bytes.
inline void packNumber(std::int64_t value, Bytes& out) {
    auto rest = static_cast<std::uint64_t>(value) << 1 ^ static_cast<std::uint64_t>(value >> 63);
    for (; rest >= 0x80; rest >>= 7)
        out.push_back(static_cast<std::byte>(rest | 0x80));
    out.push_back(static_cast<std::byte>(rest));
}

/// The number that @p bytes begin with from @p at on, which is moved behind it; nothing when they end before it does.
inline std::optional<std::int64_t> unpackNumber(std::span<const std::byte> bytes, std::size_t& at) {
    std::uint64_t value = 0;
    for (unsigned shift = 0;; shift += 7) {
        if (at == bytes.size() || shift > 63)
            return {};
        const auto part = static_cast<std::uint64_t>(bytes[at++]);
        value |= (part & 0x7F) << shift;
        if (part < 0x80)
            return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
    }
}

} // namespace opsdesk
