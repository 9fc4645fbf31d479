#pragma once

#include <boost/json/fwd.hpp>

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace opsdesk {

/// A row, or a value of one, that was not taken, and why.
struct RejectedRow {
    std::int64_t line = 0; ///< of the file, from 1; the header is line 1
    std::string reason;    ///< one sentence
    std::string value;     ///< what stands there, shortened
    std::string file;      ///< where there are several
};

/// How many returns could be tied to what the customer had bought.
struct ReturnLinkCounts {
    std::int64_t full = 0;
    std::int64_t part = 0;
    std::int64_t none = 0;
    std::int64_t no_customer = 0;
};

/// What became of the rows of an import file. rows_read = rows_applied + rows_skipped + rows_rejected.
struct ImportReport {
    std::int64_t rows_read = 0;
    std::int64_t rows_applied = 0;
    std::int64_t rows_skipped = 0; ///< by a rule of the profile, or because they were applied before
    std::int64_t rows_rejected = 0;
    std::vector<RejectedRow> rejected;
    std::vector<RejectedRow> doubted; ///< values that are not understood, of rows that are taken without them
    std::vector<std::pair<std::string, std::int64_t>> classes; ///< rows by class, in the order of the profile's rules
    ReturnLinkCounts links;                                    ///< all zero when the file has no returns

    void reject(std::int64_t line, std::string reason, std::string_view value);
    void doubt(std::int64_t line, std::string reason, std::string_view value);
    /// Counts those of another file too.
    void add(ImportReport other);
};

boost::json::object toJson(const ImportReport& report);

} // namespace opsdesk
