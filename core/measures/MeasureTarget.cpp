#include "core/measures/MeasureTarget.h"

#include "core/base/Error.h"

#include <cmath>

namespace opsdesk {

namespace {

template <class Number>
bool reaches(MeasureBetter better, Number reached, Number wanted) {
    switch (better) {
    case MeasureBetter::Up:
        return reached >= wanted;
    case MeasureBetter::Down:
        return reached <= wanted;
    case MeasureBetter::Zero:
        return std::abs(reached) <= std::abs(wanted);
    }
    return false;
}

} // namespace

std::string targetPolicy(const Measure& measure) {
    return "target." + std::string(measure.code);
}

std::optional<MeasureTarget> parseTarget(const Measure& measure, std::string_view text) {
    try {
        if (measure.unit == MeasureUnit::Money)
            return MeasureTarget{{}, asInteger(parseValue(text, ColumnType::Integer))};
        return MeasureTarget{asReal(parseValue(text, ColumnType::Real)), {}};
    } catch (const Error&) {
        return std::nullopt;
    }
}

std::optional<MeasureTarget> targetOf(store::Connection& connection, std::int64_t entity, const Measure& measure) {
    const auto text = connection.scalar("SELECT value FROM policy WHERE entity = ? AND id = ? AND state = 'active'",
                                        {entity, targetPolicy(measure)});
    return text && !isNull(*text) ? parseTarget(measure, asText(*text)) : std::nullopt;
}

std::string_view standOf(const Measure& measure, const MeasureSums& sums, const std::optional<MeasureTarget>& target) {
    const auto value = valueOf(measure, sums);
    const auto amount = amountOf(measure, sums);
    if (!value && !amount)
        return "no_data";
    if (!target)
        return "none";
    const bool met = amount ? reaches(measure.better, *amount, target->amount.value_or(0))
                            : reaches(measure.better, *value, target->value.value_or(0));
    return met ? "met" : "missed";
}

} // namespace opsdesk
