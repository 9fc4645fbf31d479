#include "app/engine/Outcome.h"

#include "app/engine/Commands.h"

#include "core/base/JsonText.h"

#include <boost/json.hpp>

#include <cstdio>

namespace opsdesk {

void printObject(const boost::json::object& answer) {
    std::printf("%s\n", toJsonText(answer).c_str());
}

void printOutcome(Program& program, const CommandResult& result, const std::string& type) {
    boost::json::object out{{"command_id", result.id.toString()},
                            {"type", type},
                            {"state", std::string(nameOf(result.state))},
                            {"rev", result.revision},
                            {"result", boost::json::parse(result.result)}};
    if (!result.applied()) {
        out["code"] = result.rejection.code;
        out["text"] = result.rejection.text;
        out["field"] = result.rejection.field;
    }
    std::printf("%s\n", boost::json::serialize(out).c_str());
    program.exitCode = std::max(program.exitCode, result.applied()                         ? 0
                                                  : result.state == CommandState::Rejected ? 1
                                                                                           : 3);
}

} // namespace opsdesk
