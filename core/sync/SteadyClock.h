#pragma once

#include <cstdint>
#include <string>

namespace opsdesk {

/// Time that nobody can set: it counts on from the start of the machine, through sleep, and says nothing of the date.
class SteadyClock {
public:
    virtual ~SteadyClock() = default;

    /// Since the machine started.
    virtual std::int64_t micros() = 0;
    /// Names this run of the machine: only within it can two times be compared, and only within it does what was
    /// written and not yet made durable last for sure.
    virtual std::string boot() = 0;
};

/// The machine's own.
class MachineClock final : public SteadyClock {
public:
    std::int64_t micros() override;
    std::string boot() override;
};

} // namespace opsdesk
