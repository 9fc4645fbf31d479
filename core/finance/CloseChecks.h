#pragma once

#include "core/base/Uuid.h"
#include "core/store/UnitOfWork.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// How much an open check matters: a month is soft closed past warnings, and closed past neither.
enum class CheckLevel { Blocking, Warning, Info };

std::string_view toString(CheckLevel level);

/// One line of the checklist for closing a month, declared once.
struct CloseCheck {
    std::string_view code;
    CheckLevel level;
    std::string_view words; ///< English: what it counts, and why it matters
    /// Counts what is open, in SQL of both stores; "p" is the fiscal period.
    std::string sql;
    std::string_view view;   ///< that opens the rows
    std::string_view filter; ///< of them in it; "" for all
    std::vector<std::string_view> tables;
};

/// All of them, in the order of the checklist.
std::span<const CloseCheck> closeChecks();

/// SELECT of every check of every month of `@entity` that is not closed: period_id, period, ends, check_code, level,
/// open_rows and the row p's rev, joined as the view and the close itself read it.
std::string closeChecksSql();

/// What a check found for one month.
struct CheckFinding {
    const CloseCheck* check;
    std::int64_t open = 0;
};
/// Those that are open, of the store as it is: what the batch has changed so far is written first.
std::vector<CheckFinding> openChecks(store::UnitOfWork& rows, std::int64_t entity, const Uuid& period);

} // namespace opsdesk
