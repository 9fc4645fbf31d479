#include "core/master/Supplier.h"

#include "core/store/RowDefinition.h"

#include <algorithm>

namespace opsdesk {

OPSDESK_DEFINE_ROW(Supplier, "supplier", ("entity", "supplier_id"), ("code"))

bool isOrderLanguage(std::string_view code) {
    return code.empty() || std::ranges::find(orderLanguages, code) != orderLanguages.end();
}

} // namespace opsdesk
