#pragma once

#include "core/planning/BacktestRun.h"
#include "core/planning/PlanRunner.h"

namespace opsdesk {

/// The back-test of that name or id that was not deleted. @throws UsageError when there is none
BacktestRun findBacktest(store::Connection& reader, std::int64_t entity, const std::string& nameOrId);

/// Plays @p run on the demand that the workspace keeps, with the lead times and costs that a plan knows, and keeps what
/// came of it by `backtest.record`. Of @p options entity, actor, threads, stop and progress (stage Plan) count.
/// @throws UsageError, StoreError, PlanCancelled, PlanRefused
BacktestOutcome playAndRecord(store::Connection& reader, CommandBus& bus, Clock& clock, Random& random,
                              const PlanOptions& options, const BacktestRun& run);

/// That a back-test's money is in.
Currency booksCurrency(store::Connection& reader);

/// The command that keeps @p outcome as what playing the back-test @p id gave.
Command backtestCommand(const Uuid& id, std::int64_t version, const BacktestOutcome& outcome,
                        const PlanOptions& options, Clock& clock, Random& random);

} // namespace opsdesk
