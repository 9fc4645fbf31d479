#pragma once

#include "core/workflow/Command.h"

#include <boost/json.hpp>

namespace opsdesk {

struct Program;

/// Prints an answer as one line of JSON.
void printObject(const boost::json::object& answer);

/// Prints what became of a command of @p type, one line of JSON, and makes the program's exit code no better than it:
/// 1 when it was rejected, 3 when it was parked.
void printOutcome(Program& program, const CommandResult& result, const std::string& type);

} // namespace opsdesk
