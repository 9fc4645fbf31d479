#include "core/master/Customer.h"

#include "core/store/RowDefinition.h"

namespace opsdesk {

OPSDESK_DEFINE_ROW(Customer, "customer", ("entity", "code"), ())

} // namespace opsdesk
