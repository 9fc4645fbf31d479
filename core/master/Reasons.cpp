#include "core/master/Reasons.h"

#include "core/master/ReasonCode.h"

namespace opsdesk {

Outcome checkReason(store::UnitOfWork& rows, const std::string& code, const std::string& kind, std::string_view field) {
    std::string known;
    for (const auto* reason : rows.select<ReasonCode>(0, "kind", kind)) {
        if (!reason->active)
            continue;
        if (reason->code == code)
            return {};
        known += (known.empty() ? "" : ", ") + reason->code;
    }
    return reject("unknown_reason",
                  "There is no reason " + code + " for this; " +
                      (known.empty() ? "no reason of the kind " + kind + " is active." : "choose " + known + "."),
                  std::string(field));
}

} // namespace opsdesk
