#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// One line that a supplier once delivered: when ordered, promised and delivered. Lives in entity 0.
struct LeadTimeRecord {
    std::int64_t entity = 0;
    std::int64_t record_id = 0;
    std::int64_t supplier_id = 0;
    std::int64_t item_id = 0; ///< 0 when not known
    std::string reference;    ///< the line in the source
    Date ordered_on;
    Date promised_on;
    Date delivered_on;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(LeadTimeRecord, (),
                      (entity, record_id, supplier_id, item_id, reference, ordered_on, promised_on, delivered_on, rev))
OPSDESK_DECLARE_ROW(LeadTimeRecord)

} // namespace opsdesk
