#pragma once

#include "core/planning/DemandDays.h"

#include <functional>
#include <map>
#include <string_view>
#include <tuple>
#include <unordered_map>

namespace opsdesk {

/// Counts what was ordered and what came back, line by line in any order, into days of each series.
class DemandDayCounts {
public:
    /// Nothing is counted of days before @p first.
    DemandDayCounts(std::int64_t entity, Date first) : m_entity(entity), m_first(first) {}

    void addOrdered(std::int64_t item, std::int64_t node, std::string_view channel, Date day, std::int64_t thousandths);
    void addReturned(std::int64_t item, std::int64_t node, std::string_view channel, Date day,
                     std::int64_t thousandths);
    /// The series by item, node and channel.
    std::vector<DemandDays> series();

private:
    struct Key {
        std::int64_t item, node;
        std::size_t channel; ///< its place in m_channels
        bool operator==(const Key&) const = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    struct Line {
        std::uint32_t series;
        Date day;
        std::int64_t thousandths;
    };

    void add(std::vector<Line>& lines, const Key& key, Date day, std::int64_t thousandths);
    std::size_t channelAt(std::string_view code);
    /// Takes those of one series from @p lines, which are sorted, from @p at on.
    static std::vector<DayQuantity> takeDays(const std::vector<Line>& lines, std::size_t& at, std::uint32_t series);

    std::int64_t m_entity;
    Date m_first;
    std::map<std::string, std::size_t, std::less<>> m_channels;
    std::unordered_map<Key, std::uint32_t, KeyHash> m_index;
    std::vector<Line> m_ordered, m_returned;
};

} // namespace opsdesk
