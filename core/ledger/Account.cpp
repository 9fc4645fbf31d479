#include "core/ledger/Account.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Account, "account", ("entity", "code"), ())

} // namespace opsdesk
