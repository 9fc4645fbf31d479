#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace opsdesk {

/// A SHA-256 value (FIPS 180-4).
struct Digest {
    std::array<std::uint8_t, 32> bytes{};

    std::string toHex() const;
    bool operator==(const Digest&) const = default;
};

Digest sha256(std::string_view data);
/// HMAC-SHA-256 (RFC 2104).
Digest hmacSha256(std::string_view key, std::string_view data);

/// A digest of a set of rows that can be kept up to date: the sum of the rows' digests modulo 2^256 (AdHash: Bellare and
/// Micciancio, "A New Paradigm for Collision-Free Hashing", 1997). Order does not matter; what was added can be taken away.
class DigestSum {
public:
    void add(const Digest& digest);
    void subtract(const Digest& digest);
    void add(const DigestSum& other);
    void subtract(const DigestSum& other);
    bool isZero() const;
    std::string toHex() const;
    /// @throws Error unless @p hex is 64 hexadecimal digits.
    static DigestSum fromHex(std::string_view hex);
    bool operator==(const DigestSum&) const = default;

private:
    std::array<std::uint64_t, 4> m_words{}; ///< least significant first
};

} // namespace opsdesk
