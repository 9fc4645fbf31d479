#pragma once

#include "core/base/Date.h"
#include "core/sync/Cache.h"
#include "core/sync/SteadyClock.h"

#include <cstdint>
#include <optional>

namespace opsdesk {

/// How long a cache may be used without contact: so many hours by the centre's clock from the last contact on. Between
/// contacts the machine's steady clock counts on; what passes while the machine is off cannot be known without trusting
/// a clock that people set, so it is not counted.
class OfflineLease {
public:
    static constexpr std::int64_t usualHours = 72;

    explicit OfflineLease(SteadyClock& clock) : m_clock(clock) {}

    /// Goes on where the cache was left, @p hours after whose contact it ends.
    void resume(const CacheAbout& about, std::int64_t hours);
    /// The centre was in contact at @p now by its clock.
    void renew(Timestamp now, std::int64_t hours);
    /// No cache, no lease.
    void forget() { m_contact.reset(); }
    /// Puts where it stands into @p about.
    void note(CacheAbout& about) const;

    std::optional<Timestamp> contact() const { return m_contact; }
    std::optional<Timestamp> usableUntil() const;
    bool ended() const { return m_contact && elapsed() > m_micros; }
    /// Until it ends, in microseconds; not below 0.
    std::int64_t left() const;

private:
    std::int64_t elapsed() const { return m_offline + m_clock.micros() - m_steady; }

    SteadyClock& m_clock;
    std::optional<Timestamp> m_contact;
    std::int64_t m_micros = usualHours * 3'600'000'000; ///< how long it lasts
    std::int64_t m_offline = 0;                         ///< known to have passed since contact, at m_steady
    std::int64_t m_steady = 0;
};

/// The policy `setting.offline_hours` as the cache has it; the usual hours when there is none.
std::int64_t offlineHours(store::Connection& cache);

} // namespace opsdesk
