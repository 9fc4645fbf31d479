#pragma once

#include "core/store/Row.h"

#include <string>

namespace opsdesk {

/// What a jurisdiction takes from a day on, and the accounts that it stands in. Lives in entity 0.
struct TaxCode {
    std::int64_t entity = 0;
    std::string code; ///< such as GB20
    Date valid_from;
    std::string jurisdiction; ///< such as GB
    std::string name;
    std::int64_t rate = 0;      ///< hundredths of a percent
    std::string input_account;  ///< of what suppliers charge
    std::string output_account; ///< of what customers are charged
    bool inactive = false;
    std::int64_t rev = 0;
};
BOOST_DESCRIBE_STRUCT(TaxCode, (),
                      (entity, code, valid_from, jurisdiction, name, rate, input_account, output_account, inactive,
                       rev))
OPSDESK_DECLARE_ROW(TaxCode)

} // namespace opsdesk
