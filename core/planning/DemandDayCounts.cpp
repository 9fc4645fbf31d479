#include "core/planning/DemandDayCounts.h"

#include <algorithm>

namespace opsdesk {

std::size_t DemandDayCounts::KeyHash::operator()(const Key& key) const {
    constexpr std::uint64_t mix = 0x9E3779B97F4A7C15ULL;
    const auto place = static_cast<std::uint64_t>(key.item) * mix + static_cast<std::uint64_t>(key.node);
    return std::hash<std::uint64_t>()(place * mix + key.channel);
}

std::size_t DemandDayCounts::channelAt(std::string_view code) {
    const auto found = m_channels.find(code);
    return found == m_channels.end() ? m_channels.emplace(code, m_channels.size()).first->second : found->second;
}

void DemandDayCounts::add(std::vector<Line>& lines, const Key& key, Date day, std::int64_t thousandths) {
    if (day < m_first || thousandths == 0)
        return;
    const auto series = m_index.try_emplace(key, static_cast<std::uint32_t>(m_index.size())).first->second;
    lines.push_back({series, day, thousandths});
}

void DemandDayCounts::addOrdered(std::int64_t item, std::int64_t node, std::string_view channel, Date day,
                                 std::int64_t thousandths) {
    add(m_ordered, {item, node, channelAt(channel)}, day, thousandths);
}

void DemandDayCounts::addReturned(std::int64_t item, std::int64_t node, std::string_view channel, Date day,
                                  std::int64_t thousandths) {
    add(m_returned, {item, node, channelAt(channel)}, day, thousandths);
}

std::vector<DayQuantity> DemandDayCounts::takeDays(const std::vector<Line>& lines, std::size_t& at,
                                                   std::uint32_t series) {
    std::vector<DayQuantity> days;
    for (; at < lines.size() && lines[at].series == series; ++at) {
        if (days.empty() || days.back().day != lines[at].day)
            days.push_back({lines[at].day, 0});
        days.back().thousandths += lines[at].thousandths;
    }
    return days;
}

std::vector<DemandDays> DemandDayCounts::series() {
    const auto place = [](const Line& line) { return std::pair(line.series, line.day); };
    for (auto* lines : {&m_ordered, &m_returned})
        std::ranges::sort(*lines, {}, place);
    std::vector<std::string_view> channels(m_channels.size());
    for (const auto& [code, at] : m_channels)
        channels[at] = code;
    std::vector<Key> keys(m_index.size());
    for (const auto& [key, series] : m_index)
        keys[series] = key;
    std::vector<DemandDays> all;
    std::size_t ordered = 0, returned = 0;
    for (std::uint32_t series = 0; series < keys.size(); ++series) {
        const auto out = takeDays(m_ordered, ordered, series);
        const auto back = takeDays(m_returned, returned, series);
        const Date first = out.empty()    ? back.front().day
                           : back.empty() ? out.front().day
                                          : std::min(out.front().day, back.front().day);
        const auto& key = keys[series];
        all.push_back({m_entity, key.item, key.node, std::string(channels[key.channel]), first, packDays(first, out),
                       packDays(first, back), 0});
    }
    std::ranges::sort(all, {}, [](const DemandDays& one) { return std::tie(one.item_id, one.node_id, one.channel); });
    return all;
}

} // namespace opsdesk
