#include "core/sync/SteadyClock.h"

#include <ctime>
#include <fstream>

namespace opsdesk {

std::int64_t MachineClock::micros() {
    timespec time{};
    ::clock_gettime(CLOCK_BOOTTIME, &time);
    return std::int64_t{time.tv_sec} * 1'000'000 + time.tv_nsec / 1'000;
}

std::string MachineClock::boot() {
    std::string id;
    std::ifstream("/proc/sys/kernel/random/boot_id") >> id;
    return id;
}

} // namespace opsdesk
