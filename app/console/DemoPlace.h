#pragma once

#include "core/base/Clock.h"
#include "core/integration/demo/DemoCalendar.h"

#include <QTemporaryDir>

#include <memory>

namespace opsdesk {

class Workplace;

/// The demo workspace, planned, in a folder that goes with it: the same each time, because its clock stands still on
/// the evening of its last day. What the console is shown and tried with.
class DemoPlace {
public:
    /// An earlier @p last day makes it smaller, and sooner. @throws StoreError
    explicit DemoPlace(Date last = demoEnd);
    ~DemoPlace();

    Workplace& workplace() { return *m_workplace; }
    Clock& clock() { return *m_clock; }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Workplace> m_workplace;
};

} // namespace opsdesk
