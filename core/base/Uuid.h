#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// A 128-bit identifier, written as 36 lower-case characters. The default value is nil.
class Uuid {
public:
    constexpr Uuid() = default;
    explicit constexpr Uuid(const std::array<std::uint8_t, 16>& bytes) : m_bytes(bytes) {}

    /// Accepts the 36-character form in either case; nothing else.
    static std::optional<Uuid> parse(std::string_view text);
    /// Version 7 (RFC 9562): ordered by time. @p random fills the 74 bits that are not time.
    static Uuid v7(std::int64_t unixMicros, std::uint64_t randomHigh, std::uint64_t randomLow);
    /// A name-based identifier (version 8 of RFC 9562, SHA-256): the same @p space and @p name give the same id anywhere. It
    /// keeps the time of a space of version 7, to be ordered beside it.
    static Uuid derived(const Uuid& space, std::string_view name);

    std::string toString() const;
    bool isNil() const { return *this == Uuid(); }
    const std::array<std::uint8_t, 16>& bytes() const { return m_bytes; }

    auto operator<=>(const Uuid&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

} // namespace opsdesk

template <>
struct std::hash<opsdesk::Uuid> {
    std::size_t operator()(const opsdesk::Uuid& id) const noexcept;
};
