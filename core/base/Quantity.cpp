#include "core/base/Quantity.h"

#include "core/base/Decimal.h"

#include <cmath>
#include <stdexcept>

namespace opsdesk {

Quantity Quantity::units(std::int64_t value) {
    std::int64_t thousandths = 0;
    if (__builtin_mul_overflow(value, scale, &thousandths))
        throw std::overflow_error("A quantity is too large.");
    return Quantity(thousandths);
}

std::optional<Quantity> Quantity::parse(std::string_view text) {
    const std::optional<std::int64_t> thousandths = parseDecimal(text, 3);
    if (!thousandths)
        return std::nullopt;
    return Quantity(*thousandths);
}

Quantity Quantity::rounded(double units) {
    const double thousandths = std::round(units * scale);
    // 2^63 is a double, the largest int64 is not. Written so that NaN fails, too.
    if (!(thousandths >= -0x1p63 && thousandths < 0x1p63))
        throw std::overflow_error("A quantity is too large.");
    return Quantity(static_cast<std::int64_t>(thousandths));
}

std::string Quantity::toString() const {
    std::string text = formatDecimal(m_thousandths, 3);
    text.resize(text.find_last_not_of('0') + 1);
    if (text.ends_with('.'))
        text.pop_back();
    return text;
}

Quantity Quantity::operator-() const {
    return Quantity() - *this;
}

Quantity& Quantity::operator+=(Quantity other) {
    if (__builtin_add_overflow(m_thousandths, other.m_thousandths, &m_thousandths))
        throw std::overflow_error("A sum of quantities is too large.");
    return *this;
}

Quantity& Quantity::operator-=(Quantity other) {
    if (__builtin_sub_overflow(m_thousandths, other.m_thousandths, &m_thousandths))
        throw std::overflow_error("A difference of quantities is too large.");
    return *this;
}

} // namespace opsdesk
