#pragma once

#include "core/base/Date.h"
#include "core/base/Uuid.h"

#include <cstdint>

namespace opsdesk {

/// Where time comes from. Only `app/` makes the real one; tests and replays bring their own.
class Clock {
public:
    virtual ~Clock() = default;
    virtual Timestamp now() = 0;
};

class SystemClock final : public Clock {
public:
    Timestamp now() override;
};

/// The hour, minute and second of @p time on @p day.
Timestamp sameHourOn(Date day, Timestamp time);

/// Where randomness comes from. @see Clock
class Random {
public:
    virtual ~Random() = default;
    virtual std::uint64_t next() = 0;
    /// A UUIDv7 at @p time.
    Uuid uuid(Timestamp time);
};

/// The operating system's source.
class SystemRandom final : public Random {
public:
    std::uint64_t next() override;
};

/// Repeatable: SplitMix64 (Steele, Lea, Flood 2014) from a seed. Not for secrets.
class SeededRandom final : public Random {
public:
    explicit SeededRandom(std::uint64_t seed) : m_state(seed) {}
    std::uint64_t next() override;

private:
    std::uint64_t m_state;
};

} // namespace opsdesk
