#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// Which accounts an event debits and credits: the posting map, as data that finance owns. Lives in entity 0.
struct PostingRule {
    std::int64_t entity = 0;
    std::string event; ///< such as receipt, write_off, opening
    std::string debit;
    std::string credit;
    std::string description;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(PostingRule, (), (entity, event, debit, credit, description, rev))
OPSDESK_DECLARE_ROW(PostingRule)

} // namespace opsdesk
