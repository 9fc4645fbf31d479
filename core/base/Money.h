#pragma once

#include "core/base/Quantity.h"

#include <array>
#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// An ISO 4217 code, such as `GBP`. Empty means "no currency yet".
class Currency {
public:
    constexpr Currency() = default;
    /// @throws std::invalid_argument unless @p code is three capital letters or empty.
    explicit Currency(std::string_view code);

    std::string_view code() const { return {m_code.data(), m_code[0] ? 3U : 0U}; }
    /// Digits after the point in the amounts people write: 2 for most, 0 for JPY, 3 for KWD.
    int decimals() const;

    auto operator<=>(const Currency&) const = default;

private:
    std::array<char, 3> m_code{};
};

/// An amount in minor units (pence, cents) of a currency that stands beside it. Arithmetic throws std::overflow_error.
class Minor {
public:
    constexpr Minor() = default;
    explicit constexpr Minor(std::int64_t units) : m_units(units) {}

    constexpr std::int64_t units() const { return m_units; }

    auto operator<=>(const Minor&) const = default;
    Minor operator-() const;
    Minor& operator+=(Minor other);
    Minor& operator-=(Minor other);
    friend Minor operator+(Minor a, Minor b) { return a += b; }
    friend Minor operator-(Minor a, Minor b) { return a -= b; }

private:
    std::int64_t m_units = 0;
};

/// @p value × @p part / @p whole in 128 bits, rounded half to even. @p whole must not be zero.
/// @throws std::overflow_error when the result does not fit.
std::int64_t mulDivRoundHalfEven(std::int64_t value, std::int64_t part, std::int64_t whole);

/// The price of @p quantity at @p unitPrice per base unit, rounded half to even.
Minor extend(Minor unitPrice, Quantity quantity);

/// Shares of @p total in proportion to @p weights that add up to it exactly; largest remainders first, ties to the earlier.
/// With weights that are all zero, equal shares. @throws std::invalid_argument on a negative weight or none at all.
std::vector<Minor> allocate(Minor total, const std::vector<std::int64_t>& weights);

/// "1234.56": for logs, CSV and messages; the console formats by locale.
std::string toDecimal(Minor amount, int decimals = 2);

} // namespace opsdesk
