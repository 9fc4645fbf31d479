#include "core/sync/OfflineLease.h"

#include <charconv>

namespace opsdesk {

namespace {

constexpr std::int64_t microsPerHour = 3'600'000'000;
constexpr std::int64_t mostHours = 24 * 366;

} // namespace

void OfflineLease::resume(const CacheAbout& about, std::int64_t hours) {
    m_contact = about.contact;
    m_micros = hours * microsPerHour;
    m_steady = m_clock.micros();
    m_offline = about.offline_micros;
    if (about.boot == m_clock.boot())
        m_offline += std::max<std::int64_t>(0, m_steady - about.steady_micros);
}

void OfflineLease::renew(Timestamp now, std::int64_t hours) {
    m_contact = now;
    m_micros = hours * microsPerHour;
    m_steady = m_clock.micros();
    m_offline = 0;
}

void OfflineLease::note(CacheAbout& about) const {
    about.contact = m_contact.value_or(Timestamp());
    about.steady_micros = m_clock.micros();
    about.offline_micros = m_contact ? elapsed() : 0;
    about.boot = m_clock.boot();
}

std::optional<Timestamp> OfflineLease::usableUntil() const {
    if (!m_contact)
        return std::nullopt;
    return Timestamp(m_contact->micros() + m_micros);
}

std::int64_t OfflineLease::left() const {
    return m_contact ? std::max<std::int64_t>(0, m_micros - elapsed()) : 0;
}

std::int64_t offlineHours(store::Connection& cache) {
    const auto value = cache.scalar(
        "SELECT value FROM policy WHERE entity = 0 AND id = 'setting.offline_hours' AND state = 'active'");
    const std::string text = value ? asText(*value) : std::string();
    std::int64_t hours = OfflineLease::usualHours;
    std::from_chars(text.data(), text.data() + text.size(), hours);
    return std::clamp<std::int64_t>(hours, 0, mostHours);
}

} // namespace opsdesk
