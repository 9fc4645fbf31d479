#pragma once

#include "core/base/Date.h"
#include "core/base/Error.h"
#include "core/base/Money.h"
#include "core/planning/ItemScope.h"
#include "core/planning/PlanChanges.h"
#include "core/workflow/Command.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <stop_token>
#include <string>

namespace opsdesk {

/// What a run is at, and how much of it is done.
struct PlanProgress {
    enum class Stage {
        Read,    ///< 0 of 1, then 1
        Plan,    ///< series
        Publish, ///< rows that were looked at, of all that may have to be written
        Commit,  ///< 0 of 1, then 1; what was stopped before this leaves nothing behind, and this is not stopped
    };
    Stage stage = Stage::Read;
    std::int64_t done = 0;
    std::int64_t total = 0;
};

struct PlanOptions {
    std::int64_t entity = 1;
    std::optional<Date> asOf;       ///< nothing: the day business is done on, else today
    std::string actor;              ///< who publishes; empty: the engine itself
    unsigned threads = 0;           ///< 0: as many as there are cores
    ItemScope scope{};              ///< items to plan; of others nothing is changed
    std::optional<Minor> budget{};  ///< that purchases may cost, minor units; nothing: the policy's
    PolicyValues policies{};        ///< that stand in for those of the workspace
    std::optional<Command> first{}; ///< published before the plan and with it, such as the policies that it goes by
    /// Told now and then, on any thread, one at a time; done never falls within a stage.
    std::function<void(const PlanProgress&)> progress;
    std::stop_token stop; ///< asked now and then: the run ends with PlanCancelled, and nothing of it is published
};

/// The run was stopped on request, and nothing of it is published.
class PlanCancelled : public Error {
public:
    PlanCancelled() : Error("The plan was cancelled; nothing of it was published.") {}
};

} // namespace opsdesk
