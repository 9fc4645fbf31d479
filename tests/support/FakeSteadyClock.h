#pragma once

#include "core/sync/SteadyClock.h"

namespace opsdesk::test {

/// A steady clock that stands still until told to go on, of a machine that can be started anew.
class FakeSteadyClock final : public SteadyClock {
public:
    std::int64_t micros() override { return m_micros; }
    std::string boot() override { return "run " + std::to_string(m_run); }

    void advanceHours(std::int64_t hours) { m_micros += hours * 3'600'000'000; }
    void restart() {
        ++m_run;
        m_micros = 1'000'000;
    }

private:
    std::int64_t m_micros = 5'000'000'000;
    int m_run = 1;
};

} // namespace opsdesk::test
