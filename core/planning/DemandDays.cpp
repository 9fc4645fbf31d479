#include "core/planning/DemandDays.h"

#include "core/planning/PackedNumbers.h"
#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(DemandDays, "demand_days", ("entity", "item_id", "node_id", "channel"), ())

namespace {

constexpr std::int64_t longestSpan = 100'000; ///< days; more is no date

} // namespace

Bytes packDays(Date firstDay, std::span<const DayQuantity> days) {
    Bytes bytes;
    for (const auto& [day, thousandths] : days) {
        packNumber(day - firstDay, bytes);
        packNumber(thousandths, bytes);
        firstDay = day;
    }
    return bytes;
}

std::optional<std::vector<DayQuantity>> unpackDays(Date firstDay, std::span<const std::byte> bytes) {
    std::vector<DayQuantity> days;
    std::int64_t span = 0;
    for (std::size_t at = 0; at < bytes.size();) {
        const auto gap = unpackNumber(bytes, at);
        const auto thousandths = gap ? unpackNumber(bytes, at) : std::nullopt;
        if (!thousandths || *gap < (days.empty() ? 0 : 1) || *gap > longestSpan - span)
            return {};
        span += *gap;
        days.push_back({firstDay + static_cast<int>(span), *thousandths});
    }
    return days;
}

} // namespace opsdesk
