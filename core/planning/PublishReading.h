#pragma once

#include "core/planning/DemandDays.h"
#include "core/planning/DemandSeries.h"
#include "core/planning/PlanPublish.h"
#include "core/workflow/Command.h"

#include <memory>

namespace opsdesk {

/// A payload of `plan.publish`, read and checked as far as that takes no store.
struct PublishReading {
    PublishPayload payload;
    std::vector<Uuid> ids;                              ///< beside its suggestions
    std::vector<std::vector<SuggestionReason>> reasons; ///< beside its suggestions; add up to their quantities
    std::vector<DemandSeries> demand;                   ///< unpacked from its own
    std::vector<DemandDays> days;                       ///< the same; empty ones are no more
};

/// @returns the rejections that addPlanPublish() names
Result<PublishReading> readPublish(const Command& command);

/// While it lives, commands that it is shown are read on the thread that shows them, and takeReading() finds them read:
/// for whoever makes commands for an engine in this process while that is busy with the ones before. What a payload
/// says follows from its text and entity alone, so it makes no difference who read it. At most a dozen wait at a time;
/// more are not read ahead.
class PublishAhead {
public:
    PublishAhead() = default;
    ~PublishAhead();
    PublishAhead(const PublishAhead&) = delete;
    PublishAhead& operator=(const PublishAhead&) = delete;

    void show(const Command& command);
};

/// What @p command says, read ahead or now.
std::shared_ptr<const Result<PublishReading>> takeReading(const Command& command);

} // namespace opsdesk
