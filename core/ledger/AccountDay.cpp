#include "core/ledger/AccountDay.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(AccountDay, "account_day", ("entity", "day", "account", "currency"), ())

} // namespace opsdesk
