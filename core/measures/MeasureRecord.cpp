#include "core/measures/MeasureRecord.h"

#include "core/governance/Settings.h"
#include "core/governance/User.h"
#include "core/measures/MeasureFigures.h"

namespace opsdesk {

MeasureRecord readMeasures(store::Connection& reader, std::int64_t entity) {
    MeasureReader figures(reader, entity);
    MeasureRecord record{figures.today(), {}};
    for (const auto& measure : measures()) {
        if (measure.kind != MeasureKind::Standing || !mayCount(reader, measure))
            continue;
        const auto sums = figures.sums(measure, measurePeriod(figures.today()));
        record.figures.push_back({std::string(measure.code), sums.numerator, sums.denominator, sums.facts});
    }
    return record;
}

CommandResult recordMeasures(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                             std::int64_t entity, const std::string& actor) {
    Command command;
    command.id = random.uuid(clock.now());
    command.type = "measure.record";
    command.entity = entity;
    command.actor = actor.empty() ? engineUser().id : actor;
    command.payload = writePayload(readMeasures(reader, entity));
    return bus.submitAndWait(command);
}

} // namespace opsdesk
