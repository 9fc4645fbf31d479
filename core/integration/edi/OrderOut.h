#pragma once

#include "core/base/Date.h"
#include "core/workflow/View.h"

#include <string>

namespace opsdesk {

/// How an 850 is addressed.
struct OrderOutOptions {
    std::string sender;      ///< as the supplier knows the company
    Timestamp now;           ///< of the interchange
    long control_number = 1; ///< of the interchange; another one for each
};

/// The order called @p number as an X12 850. @throws UsageError when there is none, or when it was not released: what
/// nobody approved is not sent.
std::string purchaseOrder850(ViewReader& reader, std::int64_t entity, const std::string& number,
                             const OrderOutOptions& options);

} // namespace opsdesk
