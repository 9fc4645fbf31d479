#pragma once

#include "core/base/Date.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace opsdesk {

/// Days on end, the first and the last among them.
struct ClosedDays {
    Date first, last;

    bool operator==(const ClosedDays&) const = default;
};

/// When a supplier takes orders and works. Without days and closings it takes an order on any day.
struct SupplierCalendar {
    /// No calendar is searched farther.
    static constexpr int farthestDays = 366;

    std::uint8_t orderDays = 0;     ///< bit 0 Monday … bit 6 Sunday; 0: any day
    std::vector<ClosedDays> closed; ///< ascending, apart: holidays on which it neither takes orders nor works

    bool isOpen(Date day) const;
    bool takesOrdersOn(Date day) const;
    /// The first day from @p day on that takes orders; @p day itself when a year holds none.
    Date nextOrderDay(Date day) const;
    /// When an order placed on @p ordered is there: @p leadTimeDays (≥ 0) later, and a day later for each closed day
    /// on the way.
    Date arrival(Date ordered, int leadTimeDays) const;
    /// The last order day whose order is there by @p needed; what it would be without a calendar when a year holds
    /// none.
    Date lastOrderDay(Date needed, int leadTimeDays) const;

    bool isUsual() const { return orderDays == 0 && closed.empty(); }
};

/// "mon,thu" or "1,4" in any case and order, separated by comma, semicolon or blank; "" is any day. Nothing when it
/// names no weekday.
std::optional<std::uint8_t> parseOrderDays(std::string_view text);
/// "mon,thu"; "" for any day.
std::string orderDaysToString(std::uint8_t days);

/// "2012-01-21..2012-02-05;2012-12-25": days or ranges, separated by semicolon or comma. Nothing when one cannot be
/// read, lasts for more than a year, or they are more than fifty.
std::optional<std::vector<ClosedDays>> parseClosedDays(std::string_view text);
/// As kept: in order, what touches joined.
std::string closedDaysToString(const std::vector<ClosedDays>& closed);

/// The calendar behind the columns of a supplier; what cannot be read says nothing.
SupplierCalendar supplierCalendar(std::string_view orderDays, std::string_view closedDays);

} // namespace opsdesk
