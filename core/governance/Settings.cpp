#include "core/governance/Settings.h"

#include "core/base/Decimal.h"
#include "core/base/Error.h"
#include "core/governance/Policy.h"

#include <fmt/format.h>

#include <algorithm>

namespace opsdesk {

std::optional<std::string> setting(store::UnitOfWork& rows, std::string_view name) {
    const auto* policy = rows.find<Policy>(std::int64_t(0), "setting." + std::string(name));
    if (!policy || policy->state != "active")
        return std::nullopt;
    return policy->value;
}

std::int64_t percentSetting(store::UnitOfWork& rows, std::string_view name, std::string_view usual) {
    const auto percent = parseDecimal(setting(rows, name).value_or(std::string(usual)), 2);
    return percent ? std::clamp<std::int64_t>(*percent, 0, 10'000) : 0;
}

Currency entityCurrency(store::UnitOfWork& rows) {
    const auto code = setting(rows, "currency");
    if (!code)
        throw Error("The workspace has no policy setting.currency; it was not initialised.");
    return Currency(*code);
}

std::string daysOfTextSql(const std::string& text) {
    // Howard Hinnant, "chrono-compatible low-level date algorithms", days_from_civil, for years from 0 on: neither
    // store's own date functions are known to the other.
    const auto part = [&](int from, int length) {
        return fmt::format("CAST(substr({}, {}, {}) AS bigint)", text, from, length);
    };
    const auto month = part(6, 2);
    const auto year = fmt::format("({} - CASE WHEN {} <= 2 THEN 1 ELSE 0 END)", part(1, 4), month);
    const auto dayOfYear =
        fmt::format("((153 * ({0} + CASE WHEN {0} > 2 THEN -3 ELSE 9 END) + 2) / 5 + {1} - 1)", month, part(9, 2));
    return fmt::format("({0} * 365 + {0} / 4 - {0} / 100 + {0} / 400 + {1} - 719468)", year, dayOfYear);
}

namespace {

// PostgreSQL reckons with dates; SQLite holds the days and reads the text of a date as its year, which is put back.
constexpr std::string_view epoch = "CAST('1970-01-01' AS date)";
constexpr std::string_view yearOfEpoch =
    "CASE WHEN CAST(CAST('1970-01-01' AS date) AS text) = '1970' THEN 1970 ELSE 0 END";

} // namespace

std::string daysOfDateSql(const std::string& date) {
    return fmt::format("({} - {} + {})", date, epoch, yearOfEpoch);
}

std::string dateOfDaysSql(const std::string& days) {
    return fmt::format("({} + CAST({} AS integer) - {})", epoch, days, yearOfEpoch);
}

std::string ownCurrencySql() {
    return "(SELECT p.value FROM policy p WHERE p.entity = 0 AND p.id = 'setting.currency')";
}

std::string businessDaySql() {
    return fmt::format(
        "COALESCE((SELECT {} FROM policy WHERE entity = 0 AND id = 'setting.as_of' AND state = 'active'), {})",
        daysOfTextSql("value"), daysOfTextSql("CAST(CURRENT_TIMESTAMP AS text)"));
}

} // namespace opsdesk
