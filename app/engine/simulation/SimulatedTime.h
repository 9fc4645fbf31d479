#pragma once

#include "core/base/Clock.h"
#include "core/ledger/BookingDay.h"
#include "core/sync/SteadyClock.h"

namespace opsdesk::simulation {

/// The time of the simulated world: stands still until the simulation moves it on.
class SimulatedTime {
public:
    std::int64_t micros() const { return m_micros; }
    void advance(std::int64_t micros) { m_micros += micros; }
    /// It is the morning of the first day of the next month.
    void endMonth() {
        const auto next = periodAfter(periodOf(Timestamp(m_micros).date()));
        m_micros = Timestamp::of(firstDayOf(next), 8).micros();
    }

private:
    std::int64_t m_micros = Timestamp::of(Date::of(2011, 11, 30), 9).micros();
};

/// A wall clock that may be wrong by any amount.
class SimulatedClock final : public Clock {
public:
    explicit SimulatedClock(const SimulatedTime& time) : m_time(time) {}
    Timestamp now() override { return Timestamp(m_time.micros() + m_wrongBy); }
    void setWrongBy(std::int64_t micros) { m_wrongBy = micros; }

private:
    const SimulatedTime& m_time;
    std::int64_t m_wrongBy = 0;
};

/// A machine's steady clock: begins anew with each start of the machine.
class SimulatedSteadyClock final : public SteadyClock {
public:
    explicit SimulatedSteadyClock(const SimulatedTime& time) : m_time(time), m_start(time.micros()) {}
    std::int64_t micros() override { return m_time.micros() - m_start; }
    /// No two starts have the same name, on whatever machines.
    std::string boot() override { return "boot at " + std::to_string(m_start); }
    void reboot() { m_start = m_time.micros(); }

private:
    const SimulatedTime& m_time;
    std::int64_t m_start;
};

} // namespace opsdesk::simulation
