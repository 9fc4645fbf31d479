#pragma once

#include "core/workflow/Command.h"
#include "core/workflow/View.h"

#include <memory>
#include <string>

namespace opsdesk {

struct Program;

/// Where users are administered, and by whom.
struct UserPlace {
    std::string file; ///< an embedded workspace, or
    std::string url;  ///< a centre, where people are who they log in as
    std::string user; ///< who acts in an embedded workspace
};

/// Sends one command of the shared stream and waits for what becomes of it. @throws UsageError when the place is not
/// named well; StoreError
CommandResult sendFrom(const UserPlace& place, Program& program, const std::string& type, const std::string& payload);
/// @throws as above
std::unique_ptr<ViewReader> readerOf(const UserPlace& place, Program& program);

} // namespace opsdesk
