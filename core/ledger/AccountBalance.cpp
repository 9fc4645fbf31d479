#include "core/ledger/AccountBalance.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(AccountBalance, "account_balance", ("entity", "account", "period", "currency"), ())

} // namespace opsdesk
