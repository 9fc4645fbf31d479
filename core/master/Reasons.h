#pragma once

#include "core/base/Result.h"
#include "core/store/UnitOfWork.h"

#include <string>
#include <string_view>

namespace opsdesk {

/// Whether @p code is an active reason of @p kind (see ReasonCode). Rejects with `unknown_reason` naming those there
/// are, for the payload field @p field.
Outcome checkReason(store::UnitOfWork& rows, const std::string& code, const std::string& kind,
                    std::string_view field = "reason_code");

} // namespace opsdesk
