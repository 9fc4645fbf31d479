#include "core/base/Clock.h"

#include <chrono>
#include <random>

namespace opsdesk {

Timestamp SystemClock::now() {
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp(std::chrono::duration_cast<std::chrono::microseconds>(sinceEpoch).count());
}

Timestamp sameHourOn(Date day, Timestamp time) {
    return Timestamp(time.micros() - Timestamp::of(time.date()).micros() + Timestamp::of(day).micros());
}

Uuid Random::uuid(Timestamp time) {
    const std::uint64_t high = next();
    const std::uint64_t low = next();
    return Uuid::v7(time.micros(), high, low);
}

std::uint64_t SystemRandom::next() {
    thread_local std::random_device device;
    const std::uint64_t high = device();
    return (high << 32) | device();
}

std::uint64_t SeededRandom::next() {
    m_state += 0x9e3779b97f4a7c15U;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31);
}

} // namespace opsdesk
