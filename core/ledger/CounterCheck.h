#pragma once

#include "core/ledger/VerifyReport.h"
#include "core/store/Row.h"

#include <map>
#include <string>
#include <unordered_map>

namespace opsdesk {

/// Whether counters are at or beyond every key and document number they gave out, so that none is given out twice.
class CounterCheck {
public:
    CounterCheck();

    void see(const store::RowType& type, const void* row);
    VerifyCheck finish();

private:
    struct Columns {
        int key = -1;    ///< position of the integer key that a counter of the table's name gives out, or -1
        int number = -1; ///< position of the document number, or -1
        std::string counter;
    };
    using Name = std::pair<std::int64_t, std::string>; ///< entity, counter

    const Columns& columnsOf(const store::RowType& type);
    void seeNumber(std::int64_t entity, const std::string& number);

    VerifyCheck m_check;
    std::unordered_map<const store::RowType*, Columns> m_columns;
    std::map<Name, std::int64_t> m_highest;
    std::map<Name, std::int64_t> m_counters;
};

} // namespace opsdesk
