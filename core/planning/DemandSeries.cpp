#include "core/planning/DemandSeries.h"

#include "core/planning/PackedNumbers.h"
#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(DemandSeries, "demand_series", ("entity", "item_id", "node_id"), ())

Bytes packDemand(std::span<const std::int64_t> thousandths) {
    Bytes bytes;
    bytes.reserve(thousandths.size() * 2);
    for (const std::int64_t value : thousandths)
        packNumber(value, bytes);
    return bytes;
}

bool unpackDemand(std::span<const std::byte> bytes, std::size_t weeks, std::vector<double>& out) {
    const auto before = out.size();
    std::size_t at = 0;
    for (std::size_t week = 0; week < weeks; ++week) {
        const auto thousandths = unpackNumber(bytes, at);
        if (!thousandths) {
            out.resize(before);
            return false;
        }
        out.push_back(static_cast<double>(*thousandths) / Quantity::scale);
    }
    if (at != bytes.size())
        out.resize(before);
    return at == bytes.size();
}

void unpackOutOfStock(std::span<const std::byte> days, std::size_t skipped, std::size_t weeks,
                      std::vector<float>& out) {
    out.assign(days.empty() ? 0 : weeks, 0);
    for (std::size_t week = 0; week < out.size() && skipped + week < days.size(); ++week)
        out[week] = static_cast<float>(std::to_integer<int>(days[skipped + week])) / 7.0F;
}

Date weekOf(Date day) {
    return day - (day.weekday() - 1);
}

} // namespace opsdesk
