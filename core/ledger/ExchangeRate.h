#pragma once

#include "core/store/Row.h"
#include "core/store/UnitOfWork.h"

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// What a unit of @ref base buys of @ref currency on a day, as central banks quote it. Lives in entity 0. Every base
/// has a row of its own beside those quoted against it, at one.
struct ExchangeRate {
    std::int64_t entity = 0;
    std::string base;
    std::string currency;
    Date day;
    std::string quoted;    ///< as people write it: "1.0842"
    std::int64_t rate = 0; ///< the same of minor units for a minor unit, in billionths; above zero
    std::string source;    ///< who said so
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(ExchangeRate, (), (entity, base, currency, day, quoted, rate, source, rev))
OPSDESK_DECLARE_ROW(ExchangeRate)

/// The row for @p quoted, a decimal with at most six digits after the point; nothing unless it is above zero and at
/// most a billion.
std::optional<ExchangeRate> makeRate(Currency base, Currency currency, Date day, std::string_view quoted);

/// For how many days a rate counts where later days have none: over holidays, not over a forgotten month.
inline constexpr int rateHoldsDays = 7;

/// How amounts in one currency become amounts in another.
struct CurrencyConversion {
    std::int64_t part = 1, whole = 1; ///< by which minor units are multiplied and divided
    Date day;                         ///< whose rate it is

    /// Rounded half to even. @throws std::overflow_error
    Minor of(Minor amount) const { return Minor(mulDivRoundHalfEven(amount.units(), part, whole)); }
};

/// From @p from to @p to on @p day, by the last day on or before it that has a rate for both, at most rateHoldsDays
/// back: quoted against `setting.rate_base` (EUR), else against one of the two. Nothing when no such day is known.
std::optional<CurrencyConversion> conversionOn(store::UnitOfWork& rows, Currency from, Currency to, Date day);

/// @p amount of @p currency in the currency of the books on @p day; nothing when no rate is known.
std::optional<Minor> inOwnCurrency(store::UnitOfWork& rows, Minor amount, Currency currency, Date day);

/// SQL of both stores: @p amount of @p currency (both SQL) in minor units of the books' own currency today, rounded
/// half up; null where no rate is known.
std::string ownAmountSql(const std::string& amount, const std::string& currency);

} // namespace opsdesk
