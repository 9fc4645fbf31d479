#pragma once

#include "core/base/Clock.h"
#include "core/workflow/CommandBus.h"
#include "ui/bridge/Session.h"

namespace opsdesk {

/// Plays the back-test of @p task in the workspace @p file whose engine @p bus leads to, and says what went wrong, if
/// anything.
QString doWithBacktest(const ui::BacktestTask& task, const std::string& file, CommandBus& bus, Clock& clock,
                       Random& random);

} // namespace opsdesk
