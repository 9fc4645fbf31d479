#include "core/integration/demo/DemoCalendar.h"

namespace opsdesk {

Date demoWorkday(Date date) {
    const int weekday = date.weekday();
    return weekday > 5 ? date + (8 - weekday) : date;
}

Date demoWorkdayAfter(Date date, int count) {
    for (; count > 0; --count)
        date = demoWorkday(date + 1);
    return date;
}

void DemoAgenda::note(Date date, DemoHour hour, Task task) {
    m_tasks[{date, hour}].push_back(std::move(task));
}

void DemoAgenda::run(Date date, DemoHour hour) {
    const auto due = m_tasks.extract({date, hour});
    if (!due.empty())
        for (const auto& task : due.mapped())
            task();
}

} // namespace opsdesk
