#pragma once

#include "core/measures/Measure.h"
#include "core/store/Connection.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// Of some facts: their sums, and how many there are.
struct MeasureSums {
    std::int64_t numerator = 0;
    std::int64_t denominator = 0;
    std::int64_t facts = 0;

    void add(const MeasureSums& other);
    bool operator==(const MeasureSums&) const = default;
};

/// Days, first and last included.
struct MeasurePeriod {
    Date from, to;
};

/// The four weeks that end on @p day: what figures are of, unless somebody asks for other days.
inline constexpr int measureDays = 28;
inline MeasurePeriod measurePeriod(Date day) {
    return {day - (measureDays - 1), day};
}

/// What sums come to: units, days and times as they are, a share of one; nothing of a quotient of nothing, and nothing
/// of money, which is an amount. @see amountOf
std::optional<double> valueOf(const Measure& measure, const MeasureSums& sums);
/// Of a measure in money, minor units.
std::optional<std::int64_t> amountOf(const Measure& measure, const MeasureSums& sums);

/// A question about facts: SQL and the values of its parameters.
struct MeasureSql {
    std::string text;
    std::vector<Value> values;
};
/// The facts of @p period as rows: measure, day, number, name, the dimensions, numerator, denominator, amount (of
/// money), source_view, source_id, currency, id and rev; of a balance all up to its end.
MeasureSql measureRowsSql(const Measure& measure, std::int64_t entity, const MeasurePeriod& period);

/// The tables that its facts are read from.
std::vector<std::string> tablesOf(const Measure& measure);
/// Whether whoever is logged in at a centre reads all of them; else what they see of it is no figure. Always on an
/// embedded workspace, where everybody reads everything.
bool mayCount(store::Connection& connection, const Measure& measure);

/// Reads figures of one entity, as of a day that business is done on. Reads alone; each call is its own short read.
class MeasureReader {
public:
    MeasureReader(store::Connection& connection, std::int64_t entity);

    Date today() const { return m_today; }
    const std::string& currency() const { return m_currency; }

    /// What @p period comes to; of standing measures what there is now.
    MeasureSums sums(const Measure& measure, const MeasurePeriod& period);
    /// The same parted by a dimension, the largest part first; "" where facts have none.
    std::vector<std::pair<std::string, MeasureSums>> parts(const Measure& measure, std::string_view dimension,
                                                           const MeasurePeriod& period);
    /// A figure and what it is compared with.
    struct Figure {
        MeasureSums now;
        std::optional<MeasureSums> before, yearBefore; ///< nothing when those days are not known
    };
    Figure figure(const Measure& measure);

    struct Bucket {
        MeasurePeriod period;
        std::optional<MeasureSums> sums; ///< nothing when those days are not known
    };
    enum class By { Week, Month };
    /// Thirteen buckets, the last ending today: what happened in each, or what there was at its end.
    std::vector<Bucket> trend(const Measure& measure, By by);

private:
    using Days = std::map<Date, MeasureSums>;

    Days flowByDay(const Measure& measure, const MeasurePeriod& period);
    Days levels(const Measure& measure);
    std::optional<MeasureSums> levelAt(const Days& levels, const Measure& measure, const MeasurePeriod& period) const;

    store::Connection& m_connection;
    std::int64_t m_entity;
    Date m_today;
    std::string m_currency;
};

} // namespace opsdesk
