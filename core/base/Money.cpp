#include "core/base/Money.h"

#include "core/base/Decimal.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace opsdesk {

namespace {

__extension__ using Wide = __int128;

constexpr std::string_view withoutDecimals[] = {"BIF", "CLP", "DJF", "GNF", "ISK", "JPY", "KMF", "KRW", "PYG",
                                                "RWF", "UGX", "UYI", "VND", "VUV", "XAF", "XOF", "XPF"};
constexpr std::string_view withThreeDecimals[] = {"BHD", "IQD", "JOD", "KWD", "LYD", "OMR", "TND"};
constexpr std::string_view withFourDecimals[] = {"CLF", "UYW"};

std::int64_t narrow(Wide value) {
    if (value < std::numeric_limits<std::int64_t>::min() || value > std::numeric_limits<std::int64_t>::max())
        throw std::overflow_error("An amount is too large.");
    return static_cast<std::int64_t>(value);
}

} // namespace

Currency::Currency(std::string_view code) {
    const bool capitals = std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!capitals || (code.size() != 3 && !code.empty()))
        throw std::invalid_argument("A currency must be three capital letters, such as GBP.");
    std::copy(code.begin(), code.end(), m_code.begin());
}

int Currency::decimals() const {
    const auto isIn = [this](const auto& codes) { return std::ranges::find(codes, code()) != std::end(codes); };
    if (isIn(withoutDecimals))
        return 0;
    if (isIn(withThreeDecimals))
        return 3;
    return isIn(withFourDecimals) ? 4 : 2;
}

Minor Minor::operator-() const {
    return Minor() - *this;
}

Minor& Minor::operator+=(Minor other) {
    if (__builtin_add_overflow(m_units, other.m_units, &m_units))
        throw std::overflow_error("A sum of money is too large.");
    return *this;
}

Minor& Minor::operator-=(Minor other) {
    if (__builtin_sub_overflow(m_units, other.m_units, &m_units))
        throw std::overflow_error("A difference of money is too large.");
    return *this;
}

std::int64_t mulDivRoundHalfEven(std::int64_t value, std::int64_t part, std::int64_t whole) {
    if (whole == 0)
        throw std::invalid_argument("A share of nothing has no value.");
    const Wide product = static_cast<Wide>(value) * part;
    Wide quotient = product / whole;
    const Wide remainder = product % whole;
    const Wide twice = 2 * (remainder < 0 ? -remainder : remainder);
    const Wide size = whole < 0 ? -static_cast<Wide>(whole) : static_cast<Wide>(whole);
    if (twice > size || (twice == size && quotient % 2 != 0))
        quotient += (product < 0) == (whole < 0) ? 1 : -1;
    return narrow(quotient);
}

Minor extend(Minor unitPrice, Quantity quantity) {
    return Minor(mulDivRoundHalfEven(unitPrice.units(), quantity.count(), Quantity::scale));
}

std::vector<Minor> allocate(Minor total, const std::vector<std::int64_t>& weights) {
    if (weights.empty())
        throw std::invalid_argument("An amount cannot be shared among none.");
    if (std::ranges::any_of(weights, [](std::int64_t weight) { return weight < 0; }))
        throw std::invalid_argument("An amount cannot be shared by a negative weight.");
    Wide sum = std::accumulate(weights.begin(), weights.end(), Wide{0});
    const bool equal = sum == 0;
    if (equal)
        sum = static_cast<Wide>(weights.size());
    // Shared by size and signed afterwards, so that a credit is shared exactly as its invoice was.
    const bool negative = total.units() < 0;
    const Wide size = negative ? -static_cast<Wide>(total.units()) : static_cast<Wide>(total.units());

    std::vector<Wide> shares(weights.size());
    std::vector<Wide> remainders(weights.size());
    Wide left = size;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const Wide product = size * (equal ? 1 : weights[i]);
        shares[i] = product / sum;
        remainders[i] = product % sum;
        left -= shares[i];
    }
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
    for (std::size_t i = 0; i < static_cast<std::size_t>(left); ++i)
        ++shares[order[i]];

    std::vector<Minor> result;
    result.reserve(shares.size());
    for (const Wide share : shares)
        result.emplace_back(narrow(negative ? -share : share));
    return result;
}

std::string toDecimal(Minor amount, int decimals) {
    return formatDecimal(amount.units(), decimals);
}

} // namespace opsdesk
