#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// An amount of goods in thousandths of the item's base unit. Arithmetic throws std::overflow_error.
class Quantity {
public:
    static constexpr std::int64_t scale = 1000;

    constexpr Quantity() = default;
    static constexpr Quantity thousandths(std::int64_t value) { return Quantity(value); }
    /// Whole base units. @throws std::overflow_error
    static Quantity units(std::int64_t value);
    /// "12", "-0.5", "3.125"; no more than three decimals. Nothing else is accepted.
    static std::optional<Quantity> parse(std::string_view text);
    /// The nearest thousandth, half away from zero: for results of statistics. @throws std::overflow_error
    static Quantity rounded(double units);

    constexpr std::int64_t count() const { return m_thousandths; }
    double toDouble() const { return static_cast<double>(m_thousandths) / scale; }
    /// Shortest decimal: "12", "-0.5".
    std::string toString() const;

    auto operator<=>(const Quantity&) const = default;
    Quantity operator-() const;
    Quantity& operator+=(Quantity other);
    Quantity& operator-=(Quantity other);
    friend Quantity operator+(Quantity a, Quantity b) { return a += b; }
    friend Quantity operator-(Quantity a, Quantity b) { return a -= b; }

private:
    explicit constexpr Quantity(std::int64_t value) : m_thousandths(value) {}
    std::int64_t m_thousandths = 0;
};

} // namespace opsdesk
