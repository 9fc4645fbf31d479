#include "core/ledger/ExchangeRate.h"

#include "core/base/Decimal.h"
#include "core/governance/Settings.h"
#include "core/store/RowDefinition.h"

#include <fmt/format.h>

#include <array>

namespace opsdesk {

OPSDESK_DEFINE_ROW(ExchangeRate, "exchange_rate", ("entity", "base", "currency", "day"), ())

namespace {

constexpr int quotedDecimals = 6;
constexpr std::int64_t mostQuoted = 1'000'000'000'000'000; ///< millionths
constexpr std::int64_t billionthsInMillionth = 1000;

std::int64_t minorUnits(Currency currency) {
    std::int64_t units = 1;
    for (int i = 0; i < currency.decimals(); ++i)
        units *= 10;
    return units;
}

} // namespace

std::optional<ExchangeRate> makeRate(Currency base, Currency currency, Date day, std::string_view quoted) {
    const auto millionths = parseDecimal(quoted, quotedDecimals);
    if (!millionths || *millionths <= 0 || *millionths > mostQuoted)
        return std::nullopt;
    const auto rate = mulDivRoundHalfEven(*millionths, billionthsInMillionth * minorUnits(currency), minorUnits(base));
    if (rate <= 0)
        return std::nullopt;
    return ExchangeRate{0, std::string(base.code()), std::string(currency.code()), day, std::string(quoted), rate, {},
                        0};
}

std::optional<CurrencyConversion> conversionOn(store::UnitOfWork& rows, Currency from, Currency to, Date day) {
    if (from == to)
        return CurrencyConversion{1, 1, day};
    const auto usual = setting(rows, "rate_base").value_or("EUR");
    const std::array<std::string_view, 3> bases{usual, to.code(), from.code()};
    for (int back = 0; back <= rateHoldsDays; ++back)
        for (const auto base : bases)
            for (const auto code : {from.code(), to.code()})
                rows.want<ExchangeRate>(std::int64_t(0), base, code, day - back);
    rows.load();
    for (int back = 0; back <= rateHoldsDays; ++back)
        for (const auto base : bases) {
            const auto* mine = rows.find<ExchangeRate>(std::int64_t(0), base, from.code(), day - back);
            const auto* theirs = rows.find<ExchangeRate>(std::int64_t(0), base, to.code(), day - back);
            if (mine && theirs)
                return CurrencyConversion{theirs->rate, mine->rate, day - back};
        }
    return std::nullopt;
}

std::optional<Minor> inOwnCurrency(store::UnitOfWork& rows, Minor amount, Currency currency, Date day) {
    const auto conversion = conversionOn(rows, currency, entityCurrency(rows), day);
    return conversion ? std::optional(conversion->of(amount)) : std::nullopt;
}

std::string ownAmountSql(const std::string& amount, const std::string& currency) {
    // Whole numbers throughout: NUMERIC holds the product exactly in PostgreSQL; SQLite's 64 bits do for amounts in the
    // tens of millions, beyond which a minor unit may be lost.
    const std::string product = fmt::format("(CAST(2 * {} AS NUMERIC) * own.rate + theirs.rate)", amount);
    return fmt::format("(CASE WHEN {0} = {1} THEN {2} ELSE (SELECT CAST(({3} - {3} % (2 * theirs.rate)) / "
                       "(2 * theirs.rate) AS BIGINT) FROM exchange_rate theirs JOIN exchange_rate own "
                       "ON own.entity = 0 AND own.base = theirs.base AND own.day = theirs.day AND own.currency = {1} "
                       "WHERE theirs.entity = 0 AND theirs.currency = {0} AND {4} <= {5} AND {4} >= {5} - {6} "
                       "ORDER BY theirs.day DESC, theirs.base LIMIT 1) END)",
                       currency, ownCurrencySql(), amount, product, daysOfDateSql("theirs.day"), businessDaySql(),
                       rateHoldsDays);
}

} // namespace opsdesk
