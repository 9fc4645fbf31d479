#pragma once

#include "core/base/Date.h"

#include <functional>
#include <map>
#include <vector>

namespace opsdesk {

/// The first day of the replay: the opening balance is of its morning.
inline constexpr Date demoBegin(14944); // 2010-12-01
/// The last day of the replay, and the demo's as-of date.
inline constexpr Date demoEnd(15308); // 2011-11-30

/// When on a day something is done.
enum class DemoHour { Receiving = 8, Deciding = 10, Trading = 15, Proposing = 16, Ordering = 17 };

/// @p date, or the Monday after a weekend.
Date demoWorkday(Date date);
/// The @p count -th working day after @p date.
Date demoWorkdayAfter(Date date, int count);

/// What is to be done later, in the order in which it was noted for each hour.
class DemoAgenda {
public:
    using Task = std::function<void()>;

    void note(Date date, DemoHour hour, Task task);
    /// Does what is noted for this hour. Tasks may note further ones, for later hours.
    void run(Date date, DemoHour hour);

private:
    std::map<std::pair<Date, DemoHour>, std::vector<Task>> m_tasks;
};

} // namespace opsdesk
