#pragma once

#include "core/base/Money.h"
#include "core/store/UnitOfWork.h"

#include <optional>
#include <string>
#include <string_view>

namespace opsdesk {

/// The value of the active policy `setting.<name>`.
std::optional<std::string> setting(store::UnitOfWork& rows, std::string_view name);

/// The same as a percentage, in hundredths of a percent from 0 to 10000: @p usual where there is none, 0 where it is no
/// number.
std::int64_t percentSetting(store::UnitOfWork& rows, std::string_view name, std::string_view usual);

/// The currency that books are kept in: `setting.currency`. @throws Error when the workspace has none.
Currency entityCurrency(store::UnitOfWork& rows);

/// SQL of both stores for that currency.
std::string ownCurrencySql();

/// SQL of both stores for the day that business is done on, in days since 1970: `setting.as_of` where there is one,
/// else today by UTC. Depends on nothing in the query around it, so that it is asked once.
std::string businessDaySql();
/// SQL of both stores for the days since 1970 of @p date, a column of type date.
std::string daysOfDateSql(const std::string& date);
/// The other way: SQL for a date, from SQL that yields days since 1970.
std::string dateOfDaysSql(const std::string& days);
/// SQL for the days since 1970 of @p text, SQL that yields a date as YYYY-MM-DD.
std::string daysOfTextSql(const std::string& text);

} // namespace opsdesk
