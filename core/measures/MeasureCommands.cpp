#include "core/measures/MeasureCommands.h"

#include "core/governance/Policy.h"
#include "core/measures/MeasurePoint.h"
#include "core/measures/MeasureRecord.h"
#include "core/measures/MeasureTarget.h"
#include "core/workflow/DocumentCommands.h"

#include <fmt/ranges.h>

#include <algorithm>

namespace opsdesk {

namespace {

Outcome unknownMeasure(const std::string& code) {
    return reject("unknown_measure", fmt::format("There is no measure {}; the view measures lists all.", code),
                  "measure");
}

Outcome record(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto wanted = readPayload<MeasureRecord>(context.command().payload);
    if (!wanted)
        return tl::unexpected(wanted.error());
    if (wanted->day > context.businessDate())
        return reject("wrong_day",
                      fmt::format("{} is still to come; business is done on {}.", wanted->day.toString(),
                                  context.businessDate().toString()),
                      "day");
    auto& rows = context.rows();
    for (const auto& figure : wanted->figures)
        rows.want<MeasurePoint>(context.entity(), figure.measure, wanted->day);
    rows.load();
    for (const auto& figure : wanted->figures) {
        const auto* measure = findMeasure(figure.measure);
        if (!measure)
            return unknownMeasure(figure.measure);
        if (measure->kind != MeasureKind::Standing)
            return reject("wrong_result",
                          fmt::format("The past of {} can be read at any time; only measures of what stands are kept.",
                                      figure.measure),
                          "figures");
        rows.put(MeasurePoint{context.entity(), figure.measure, wanted->day, figure.numerator, figure.denominator,
                              figure.facts, 0});
    }
    context.tell("figures", static_cast<std::int64_t>(wanted->figures.size()));
    return {};
}

struct Target {
    std::string measure;
    std::optional<std::string> value;
};
BOOST_DESCRIBE_STRUCT(Target, (), (measure, value))

Outcome setTarget(Context& context) {
    if (auto allowed = checkAuthority(context, Document(), {}, Currency()); !allowed)
        return allowed;
    const auto wanted = readPayload<Target>(context.command().payload);
    if (!wanted)
        return tl::unexpected(wanted.error());
    const auto* measure = findMeasure(wanted->measure);
    if (!measure)
        return unknownMeasure(wanted->measure);
    const auto& actor = context.actor();
    if (actor.id != engineUser().id &&
        std::ranges::none_of(measure->owners, [&](std::string_view role) { return actor.has(role); }))
        return reject("not_your_measure",
                      fmt::format("The target of {} is set by: {}.", measure->title, fmt::join(measure->owners, ", ")),
                      "measure");
    if (wanted->value && !parseTarget(*measure, *wanted->value))
        return reject("wrong_target",
                      fmt::format("\"{}\" is no target of {}; write {}.", *wanted->value, measure->title,
                                  measure->unit == MeasureUnit::Money
                                      ? "a whole number of minor units"
                                      : "a decimal in its unit, a share as part of one"),
                      "value");
    const auto id = targetPolicy(*measure);
    const auto* before = context.rows().find<Policy>(context.entity(), id);
    if (!before && !wanted->value)
        return reject("no_target", fmt::format("{} has no target to take away.", measure->title), "value");
    Policy policy = before ? *before : Policy{context.entity(), id, "target", "", "", measure->title, "", 0, 0};
    policy.unit = toString(measure->unit);
    if (wanted->value)
        policy.value = *wanted->value;
    policy.state = wanted->value ? "active" : "retired";
    ++policy.version;
    context.tell("version", policy.version);
    context.rows().put(std::move(policy));
    return {};
}

} // namespace

void addMeasureCommands(Catalog& catalog) {
    CommandType keep;
    keep.name = "measure.record";
    keep.summary = "Keeps what standing measures come to on a day, so that it can be compared later.";
    keep.fields = describePayload<MeasureRecord>();
    keep.notes = {{"day", "the day that business is done on, or one before"},
                  {"figures", "by measure: sum, divisor, and how many rows count"}};
    keep.handle = record;
    catalog.add(std::move(keep));

    CommandType target;
    target.name = "measure.set_target";
    target.summary = "Says what a measure is to reach, or takes that away.";
    target.fields = describePayload<Target>();
    target.notes = {{"measure", "its code"},
                    {"value", "minor units of money, a share as part of one, else a decimal in its unit; left out: no "
                              "target any more"}};
    target.handle = setTarget;
    catalog.add(std::move(target));
}

} // namespace opsdesk
