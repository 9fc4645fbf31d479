#pragma once

#include "core/base/Clock.h"
#include "core/integration/demo/DemoCalendar.h"
#include "core/integration/demo/DemoCatalogue.h"
#include "core/integration/demo/DemoScript.h"
#include "core/integration/demo/DemoStock.h"

namespace opsdesk {

/// What everyone in the replay works with.
struct DemoDesk {
    const DemoCatalogue& catalogue;
    DemoStock& stock;
    DemoAgenda& agenda;
    DemoScript& script;
    Date today = demoBegin;
};

/// One of @p choices whole numbers from 0, each as likely as the others.
inline int draw(Random& random, int choices) {
    return static_cast<int>(random.next() % static_cast<std::uint64_t>(choices));
}

} // namespace opsdesk
