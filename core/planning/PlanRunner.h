#pragma once

#include "core/base/Clock.h"
#include "core/base/Error.h"
#include "core/planning/PlanOptions.h"
#include "core/planning/PlanReport.h"
#include "core/store/Connection.h"
#include "core/workflow/Command.h"
#include "core/workflow/CommandBus.h"

#include <optional>
#include <string>
#include <vector>

namespace opsdesk {

/// A plan that waits to be published: the report so far, and the commands that publish it, in order.
struct PreparedPlan {
    PlanReport report;
    std::vector<Command> commands; ///< of 1 MB at most each
};

/// Reads a snapshot through @p reader, plans every item at every node on all cores, and makes the commands. Same rows,
/// same commands (but for their ids), whatever the number of threads. Writes nothing.
/// @throws UsageError, StoreError, PlanCancelled
PreparedPlan preparePlan(store::Connection& reader, Clock& clock, Random& random, const PlanOptions& options);

/// A part of a plan was refused by a rule, or could not be written.
class PlanRefused : public Error {
public:
    explicit PlanRefused(const CommandResult& result);
    /// By a rule; else the engine failed.
    bool rejected() const { return m_rejected; }
    const Rejection& rejection() const { return m_rejection; }

private:
    bool m_rejected;
    Rejection m_rejection;
};

/// Adds what publishing @p result told. @throws PlanRefused
void addPublished(PlanReport& report, const CommandResult& result);

/// Plans and publishes: in one commit where this process works on the workspace, so that people see all of the run or
/// nothing. At a centre, or where another process works on it, in the turns that its engine takes.
/// @throws PlanRefused; PlanCancelled: then nothing is published, but at a centre what was taken already
PlanReport runPlan(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                   const PlanOptions& options);

} // namespace opsdesk
