#include "core/base/NoBlocking.h"

#include "core/base/Log.h"

#include <cstdlib>

namespace opsdesk {

namespace {

thread_local int bans = 0;

} // namespace

NoBlocking::NoBlocking() {
    ++bans;
}

NoBlocking::~NoBlocking() {
    --bans;
}

void NoBlocking::check(const char* what) {
    if (bans == 0)
        return;
    log::write("fatal", fmt::format("“{}” on a thread that must not wait, such as that of a window. Ask for rows by a "
                                    "ReadLane, send decisions by the Bus.",
                                    what));
    std::abort();
}

} // namespace opsdesk
